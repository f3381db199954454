import { accept, type Accepted, type DecidingContext } from '../kernel/command.ts';
import type { ExistingUseEvent } from './events.ts';
import { existingUse } from './evolve.ts';
import { isSettled } from './tasks.ts';

/** Accepts an event, and with the last of what was open the conclusion. */
export function settle(
  context: DecidingContext<'existingUse'>,
  event: ExistingUseEvent,
  more: Parameters<typeof accept>[2] = {},
): Accepted {
  const after = existingUse.evolve(context.state, {
    version: context.version + 1,
    recordedAt: context.now,
    effectiveOn: null,
    actorKind: context.actor.kind,
    actorId: '',
    authority: null,
    event,
  });
  return accept(context, isSettled(after) ? [event, { name: 'reportConcluded', data: {} }] : [event], more);
}
