import { ApplicationFailure } from '@temporalio/activity';
import type { Pool } from 'pg';
import type { FollowedKind, Following } from '@gatehouse/contracts';
import { findEffect, loadFollowing, settleEffect, type FollowingRow } from '@gatehouse/db/follow';
import { systemCommandId, type Commit } from '@gatehouse/db/record';
import { reportFailure } from './report-failure.ts';

export interface StreamRef {
  readonly kind: FollowedKind;
  readonly id: string;
}

export type DeadlineAnswer = { readonly outcome: 'recorded' | 'superseded' } | { readonly outcome: 'tooEarly'; readonly at: string };

/** The record's row as the workflow's `Following`; operators' attributes only where the namespace knows them. */
export function toFollowing(row: FollowingRow, searchable: boolean): Following {
  const { version, headHash, concluded, effects, deadlines, stage, waitingOn } = row;
  return { version, headHash, concluded, effects, deadlines, visible: searchable ? { stage, waitingOn } : null };
}

/** What the loop asks of the record. Everything that is written goes through `commit`. */
export function createRecordActivities({ pool, commit, searchable }: {
  readonly pool: Pool;
  readonly commit: Commit;
  readonly searchable: () => boolean;
}) {
  return {
    async loadFollowing({ id }: StreamRef): Promise<Following> {
      const row = await loadFollowing(pool, id);
      // A restored record may be behind Temporal: what it does not hold is not followed until it does.
      if (!row) throw ApplicationFailure.retryable('The record holds no such stream', 'StreamUnknown');
      return toFollowing(row, searchable());
    },

    async reachDeadline({ ref, deadlineId, setAtVersion }: {
      readonly ref: StreamRef;
      readonly deadlineId: string;
      readonly setAtVersion: number;
    }): Promise<DeadlineAnswer> {
      const outcome = await commit({
        kind: ref.kind,
        name: 'deadlineReached',
        streamId: ref.id,
        commandId: systemCommandId('deadline', ref.id, deadlineId, setAtVersion),
        caller: { kind: 'system', part: 'deadlines' },
        input: { deadlineId } as never,
      });
      if (outcome.ok) return { outcome: 'recorded' };
      const { code, params } = outcome.refusal;
      return code === 'tooEarly' ? { outcome: 'tooEarly', at: String(params['at']) } : { outcome: 'superseded' };
    },

    /** After the last attempt, or when nobody can tell whether it happened: an operator's task. */
    async giveUpEffect({ effectId }: { readonly effectId: string }): Promise<void> {
      const effect = await findEffect(pool, effectId);
      if (!effect || effect.status === 'done' || effect.status === 'failed') return;
      const outcome = effect.status === 'pending' || effect.repetition === 'repeatable' ? 'failed' : 'uncertain';
      await reportFailure(commit, effect, outcome);
      await settleEffect(pool, effectId, outcome, {});
    },
  };
}
