import { systemCommandId, type Commit } from '@gatehouse/db/record';
import type { EffectRow } from '@gatehouse/db/follow';

/** Puts before a person what did not happen, or may have; `about` tells one report of an effect from another. */
export async function reportFailure(commit: Commit, effect: EffectRow, outcome: 'failed' | 'uncertain', ...about: readonly string[]): Promise<void> {
  const { id, kind, streamId, name, params, repetition } = effect;
  const reported = await commit({
    kind,
    name: 'reportEffectFailure',
    streamId,
    commandId: systemCommandId('effectFailed', id, ...about),
    caller: { kind: 'system', part: 'effects' },
    input: { effectId: id, outcome, name, params: { ...params }, repetition } as never,
  });
  if (!reported.ok && reported.refusal.code !== 'alreadyDone') throw new Error(`Not reported: ${reported.refusal.code}`);
}
