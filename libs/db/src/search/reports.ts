import { textOf } from '../projection/text.ts';
import { findable, frozenForm, words, type Indexing } from './document.ts';

/** A report of existing use, by its number and what it says, and what NTOP and ATIP wrote of it. */
export const indexExistingUse: Indexing<'existingUse'> = ({ id, state, events, frozen }) =>
  events.flatMap(({ event, recordedAt: writtenAt }) => {
    const text = textOf(event);
    const own = { streamId: id, caseId: null, technologyId: state.technologyId, writtenAt } as const;
    switch (event.name) {
      case 'useReported': {
        const passages = frozenForm(frozen(event.data.contentHash))?.passages ?? [words(text('use'), { at: 'use' })];
        return findable({ ...own, name: 'document', kind: 'document', part: 'existing-use', passages: [...passages, words(event.data.number)] });
      }
      case 'reportFollowedUp':
        return [
          // A report that named something new is of the catalogue from now on.
          { alter: 'search_document', where: { stream_id: id }, set: { technology_id: event.data.technologyId } },
          ...findable({ ...own, name: 'followUp', kind: 'opinion', part: 'followUp', passages: [words(text('reasons'))] }),
        ];
      case 'privacyFindingAsked':
        return findable({ ...own, name: 'privacyAsked', kind: 'opinion', part: 'privacyAsked', passages: [words(text('reasons'))] });
      case 'privacyFindingRecorded':
        return findable({ ...own, name: 'finding', kind: 'opinion', part: 'finding', passages: [words(text('explanation')), words(text('reference'))] });
      default:
        return [];
    }
  });
