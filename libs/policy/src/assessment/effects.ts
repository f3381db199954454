import type { AskedIn } from '../kernel/aggregate.ts';
import type { RecordedEvent } from '../kernel/event.ts';
import { followUpEffects, isFollowUp, notify } from '../kernel/follow-up.ts';
import type { Effect } from '../kernel/task.ts';
import type { AssessmentEvent } from './events.ts';
import type { AssessmentState } from './state.ts';

export const askedInAssessment: AskedIn = {
  assessmentReturned: { completeAssessment: 'assessmentReturned' },
  assessmentDeclined: { completeAssessment: 'assessmentReturned' },
};

export function assessmentEffects(recorded: RecordedEvent<AssessmentEvent>, after: AssessmentState): Effect[] {
  const { event } = recorded;
  if (isFollowUp(event)) return followUpEffects(event, after.followUp);
  switch (event.name) {
    case 'assessmentApproved':
      return [notify('assessmentApproved', { version: event.data.version })];
    default:
      return [];
  }
}
