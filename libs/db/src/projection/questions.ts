import { assigneeOf, type EventOf, type OnboardingState, type RecordedEvent } from '@gatehouse/policy';
import type { Change } from './changes.ts';
import { textOf } from './text.ts';

type Of<N> = Extract<EventOf<'onboarding'>, { readonly name: N }>;

export function questionChanges(
  caseId: string,
  event: Of<'questionAsked'> | Of<'questionAnswered'> | Of<'questionHandedOn'> | Of<'questionWithdrawn'>,
  recordedAt: string,
): Change[] {
  const text = textOf(event);
  const { questionId: id } = event.data;
  switch (event.name) {
    case 'questionAsked': {
      const { askedBy, to, about } = event.data;
      return [
        {
          put: 'question',
          key: { id },
          set: {
            case_id: caseId,
            asked_by_id: askedBy,
            asked_of: assigneeOf(to),
            form: about.form,
            form_question: about.question,
            file_sha256: about.fileSha256,
            body: text('body'),
            language: text('language'),
            asked_at: recordedAt,
            status: 'open',
            is_open: true,
          },
        },
      ];
    }
    case 'questionAnswered':
      return [
        {
          alter: 'question',
          where: { id },
          set: {
            status: 'answered',
            is_open: false,
            answer: text('body'),
            answer_language: text('language'),
            answered_by_id: event.data.answeredBy,
            answered_at: recordedAt,
          },
        },
      ];
    case 'questionHandedOn': {
      const { to, by } = event.data;
      return [{ alter: 'question', where: { id }, set: { asked_of: assigneeOf(to), handed_on_by_id: by, hand_on_note: text('note') } }];
    }
    case 'questionWithdrawn':
      return [{ alter: 'question', where: { id }, set: { status: 'withdrawn', is_open: false } }];
  }
}

/** What may close a case; only then is it worth a statement. */
const mayClose: ReadonlySet<string> = new Set(['triaged', 'decided', 'authorizationEnded', 'authorizationReported', 'withdrawn']);

/** Nobody is asked about a closed case any more. */
export function lapsedQuestions(
  caseId: string,
  state: OnboardingState,
  events: readonly RecordedEvent<EventOf<'onboarding'>>[],
): Change[] {
  if (state.stage !== 'closed' || !events.some(({ event }) => mayClose.has(event.name))) return [];
  return [{ alter: 'question', where: { case_id: caseId, is_open: true }, set: { status: 'lapsed', is_open: false } }];
}
