import { reviewForms } from '@gatehouse/policy';
import { textListOf, textOf } from '../projection/text.ts';
import { findable, forgotten, frozenForm, words, type Indexing, type Passage } from './document.ts';

/**
 * What people wrote about a case, wherever its readers read it: frozen forms in their newest version, opinions with their
 * reasons, the conversation, names of files. Privileged advice is no event's text and so never comes here.
 */
export const indexOnboarding: Indexing<'onboarding'> = ({ id, state, events, frozen }) =>
  events.flatMap(({ event, version, recordedAt: writtenAt }) => {
    const text = textOf(event);
    const reasons = words(text('reasons'));
    const own = { streamId: id, caseId: id, technologyId: state.technologyId, writtenAt } as const;
    const document = (contentHash: string | null, otherwise: readonly (Passage | null)[] = []) => {
      const form = frozenForm(frozen(contentHash));
      return findable({ ...own, name: form?.form ?? 'intake', kind: 'document', part: form?.form ?? 'intake', passages: form?.passages ?? otherwise });
    };
    const opinion = (part: string, passages: readonly (Passage | null)[], name = part) => findable({ ...own, name, kind: 'opinion', part, passages });
    const said = (name: string, part: string, passage: Passage | null) => findable({ ...own, name, kind: 'conversation', part, passages: [passage] });
    const language = { language: text('language') ?? 'en' };
    switch (event.name) {
      case 'registered':
        return document(event.data.contentHash, [words(text('purpose'), { at: 'purpose' })]);
      case 'triaged':
        return opinion('triage', [reasons]);
      case 'merged':
        return opinion('merge', [reasons]);
      case 'splitOff':
        return opinion('split', [reasons]);
      case 'preparationFrozen':
        // What was recommended on the version before no longer stands.
        return [forgotten(id, 'recommendation'), ...document(event.data.contentHash)];
      case 'reviewRecorded': {
        const { kind, contentHash } = event.data;
        const conditions = textListOf(event, 'conditions').map((condition) => words(condition, { at: 'conditions' }));
        return opinion(reviewForms[kind], frozenForm(frozen(contentHash))?.passages ?? [reasons, ...conditions]);
      }
      case 'informationProvided':
        return opinion('information', [words(text('information'))], `information:${event.data.kind}`);
      case 'checklistFrozen':
      case 'paperFrozen':
        return document(event.data.contentHash);
      case 'checklistSigned':
      case 'checklistReturned':
      case 'checklistDeclined':
        return opinion('checklist', [reasons, ...textListOf(event, 'items').map((item) => words(item))], `checklist:${event.data.role}`);
      case 'recommended':
        return opinion('recommendation', [reasons, ...textListOf(event, 'conditions').map((one) => words(one, { at: 'conditions' }))]);
      case 'decided':
        return opinion('decision', [reasons]);
      case 'withdrawn':
        return opinion('withdrawal', [reasons]);
      case 'useStopped':
        return opinion('useStopped', [words(text('account'))]);
      case 'commented':
        return said(`comment:${event.data.commentId}`, 'comment', words(text('body'), language));
      case 'questionAsked':
        return said(`question:${event.data.questionId}`, 'question', words(text('body'), language));
      case 'questionAnswered':
        return said(`answer:${event.data.questionId}`, 'answer', words(text('body'), language));
      case 'fileAttached': {
        const name = text('name');
        return findable({ ...own, name: `file:${version}`, kind: 'file', part: 'file', names: [name], passages: [words(name)] });
      }
      default:
        return [];
    }
  });

export const indexAssessment: Indexing<'assessment'> = ({ id, state, events, frozen }) =>
  events.flatMap(({ event, recordedAt: writtenAt }) => {
    const own = { streamId: id, caseId: state.caseId, technologyId: state.technologyId, writtenAt } as const;
    switch (event.name) {
      case 'assessmentFrozen': {
        const form = frozenForm(frozen(event.data.contentHash));
        return findable({ ...own, name: 'document', kind: 'document', part: form?.form ?? 'pia', passages: form?.passages ?? [] });
      }
      case 'assessmentReturned':
      case 'assessmentDeclined': {
        const passages = [words(textOf(event)('reasons')), ...textListOf(event, 'items').map((item) => words(item))];
        return findable({ ...own, name: `returned:${event.data.role}`, kind: 'opinion', part: 'assessment', passages });
      }
      default:
        return [];
    }
  });

export const indexAuthorization: Indexing<'authorization'> = ({ id, state, events, frozen }) =>
  events.flatMap(({ event, recordedAt: writtenAt }) => {
    const text = textOf(event);
    const own = { streamId: id, caseId: state.caseId, technologyId: state.technologyId, writtenAt } as const;
    const opinion = (name: string, part: string, passages: readonly (Passage | null)[]) => findable({ ...own, name, kind: 'opinion', part, passages });
    switch (event.name) {
      case 'granted': {
        const wording = (event.text?.['conditions'] ?? {}) as Readonly<Record<string, string>>;
        return opinion('conditions', 'conditions', event.data.conditions.map(({ conditionId }) => words(wording[conditionId])));
      }
      case 'conditionEvidenced':
        return opinion(`evidence:${event.data.conditionId}`, 'evidence', [words(text('explanation'))]);
      case 'conditionReturned':
        return opinion(`returned:${event.data.conditionId}`, 'evidenceReturned', [words(text('reasons'))]);
      case 'ended':
        return opinion('ended', 'ended', [words(text('reasons'))]);
      case 'reported': {
        const form = frozenForm(frozen(event.data.contentHash));
        return findable({ ...own, name: 'report', kind: 'document', part: form?.form ?? 'test-report', passages: form?.passages ?? [] });
      }
      default:
        return [];
    }
  });
