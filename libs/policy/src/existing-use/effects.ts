import type { RecordedEvent } from '../kernel/event.ts';
import { followUpEffects, isFollowUp, notify } from '../kernel/follow-up.ts';
import type { Effect } from '../kernel/task.ts';
import type { ExistingUseEvent } from './events.ts';
import type { ExistingUseState } from './state.ts';

export function existingUseEffects(recorded: RecordedEvent<ExistingUseEvent>, after: ExistingUseState): Effect[] {
  const { event } = recorded;
  if (isFollowUp(event)) return followUpEffects(event, after.followUp);
  switch (event.name) {
    case 'reportFollowedUp':
      return [notify('reportFollowedUp', { outcome: event.data.outcome })];
    case 'reportConcluded':
      return [notify('reportConcluded')];
    default:
      return [];
  }
}
