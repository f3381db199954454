import type { RecordedEvent } from '../kernel/event.ts';
import { followUpEffects, isFollowUp, notify } from '../kernel/follow-up.ts';
import type { Effect } from '../kernel/task.ts';
import type { OnboardingEvent } from './events.ts';
import type { OnboardingState } from './state.ts';

/** What the outside must learn. Everything that the record itself must know is appended by the deciding transaction. */
export function onboardingEffects(recorded: RecordedEvent<OnboardingEvent>, after: OnboardingState): Effect[] {
  const { event, version } = recorded;
  if (isFollowUp(event)) return followUpEffects(event, after.followUp);
  switch (event.name) {
    case 'registered':
      return [notify('registered')];
    case 'triaged':
      return [notify('triaged', { outcome: event.data.outcome })];
    case 'caseJoined':
      return event.data.reopensPreparation ? [notify('preparationReopened')] : [];
    case 'merged':
      return [notify('merged')];
    case 'split':
      return [notify('split')];
    case 'executiveNominated':
      return [notify('ownershipAsked')];
    case 'preparationFrozen':
      return [notify('reviewsAsked', { version: event.data.version })];
    case 'reviewRecorded':
      return event.data.opinion === 'moreInformationNeeded' ? [notify('informationAsked', { review: event.data.kind })] : [];
    case 'checklistFrozen':
      return [notify('checklistToSign', { version: event.data.version })];
    case 'checklistReturned':
    case 'checklistDeclined':
      return [notify('checklistReturned', { version: event.data.version })];
    case 'privacyDetermined':
      return [notify('privacyDetermined', { outcome: event.data.determination.outcome })];
    case 'questionAsked':
      return [notify('questionAsked', { questionId: event.data.questionId })];
    case 'questionHandedOn': {
      const { questionId, askedBy, by } = event.data;
      // Whoever asked is told where the question went, unless it was they who sent it there.
      const told = askedBy === by ? [] : [notify('questionHandedOn', { askedBy })];
      return [notify('questionAsked', { questionId }), ...told];
    }
    case 'questionAnswered':
      return [notify('questionAnswered', { askedBy: event.data.askedBy })];
    case 'recommended':
      return [notify('decisionAsked')];
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
