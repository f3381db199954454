import { aggregates, type StageOf } from './aggregates.ts';
import type { Stages } from './kernel/aggregate.ts';
import type { Command, Context } from './kernel/command.ts';
import type { Refusal } from './kernel/refusal.ts';
import type { StreamKind } from './kernel/stream.ts';

/** The stages of a kind of process; null where everything may be asked at any time. */
export function stagesOf<K extends StreamKind>(kind: K): Stages<never, StageOf<K>> | null {
  const { stages } = aggregates[kind] as { readonly stages?: Stages<never, StageOf<K>> };
  return stages ?? null;
}

/** Why this is not the moment for a command, whatever its input: another stage is needed, or its `when` refuses. */
export function notNow<K extends StreamKind>(command: Pick<Command<K, never>, 'on' | 'stages' | 'when'>, context: Context<K>): Refusal | null {
  const stages = stagesOf(command.on);
  const state = context.state as never;
  const isStage = !stages || !command.stages || command.stages.some((one) => one === stages.of(state));
  return isStage ? command.when(context) : stages.refusal(state, command.stages);
}
