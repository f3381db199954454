import type { AskedIn } from '../kernel/aggregate.ts';
import type { RecordedEvent } from '../kernel/event.ts';
import { followUpEffects, isFollowUp, notify } from '../kernel/follow-up.ts';
import type { Effect } from '../kernel/task.ts';
import type { OnboardingEvent } from './events.ts';
import type { OnboardingState } from './state.ts';

export const askedInOnboarding: AskedIn = {
  caseJoined: { freezePreparation: 'preparationReopened' },
  informationProvided: { recordReview: 'reviewGoesOn' },
  checklistReturned: { freezeChecklist: 'checklistReturned' },
  checklistDeclined: { freezeChecklist: 'checklistReturned' },
};

/** What the outside must learn. Everything that the record itself must know is appended by the deciding transaction. */
export function onboardingEffects(recorded: RecordedEvent<OnboardingEvent>, after: OnboardingState): Effect[] {
  const { event, version } = recorded;
  if (isFollowUp(event)) return followUpEffects(event, after.followUp);
  switch (event.name) {
    case 'triaged':
      return [notify('triaged', { outcome: event.data.outcome })];
    case 'merged':
      return [notify('merged')];
    case 'split':
      return [notify('split')];
    case 'privacyDetermined':
      return [notify('privacyDetermined', { outcome: event.data.determination.outcome })];
    case 'mentioned':
      return [notify('mentioned', { of: event.data.mentions.map(({ of }) => of).join(' ') })];
    case 'questionHandedOn': {
      const { askedBy, by } = event.data;
      // Whoever asked is told where the question went, unless it was they who sent it there.
      return askedBy === by ? [] : [notify('questionHandedOn', { askedBy })];
    }
    case 'questionAnswered':
      return [notify('questionAnswered', { askedBy: event.data.askedBy })];
    case 'decided':
      return [
        // The same bytes come out each time (fixed timestamp), so rendering may run again.
        { name: 'renderDecisionBrief', params: { version }, repetition: 'repeatable' },
        { ...notify('decided', { outcome: event.data.outcome }), after: 'renderDecisionBrief' },
      ];
    case 'deferralEnded':
      return [notify('deferralEnded')];
    case 'withdrawn':
      return [notify('withdrawn')];
    default:
      return [];
  }
}
