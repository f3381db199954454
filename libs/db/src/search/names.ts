import type { Localized } from '@gatehouse/policy';
import { textOf } from '../projection/text.ts';
import { findable, named, words, type Indexing } from './document.ts';

const inBoth = ({ en, fr }: Localized) => [words(en, { language: 'en' }), words(fr, { language: 'fr' })];

/** A technology, what it is used for, what it can do; and its cases, which go by its name. */
export const indexTechnology: Indexing<'technology'> = ({ id, state, events }) =>
  events.flatMap(({ event, recordedAt: writtenAt }) => {
    const text = textOf(event);
    const own = { streamId: id, kind: 'technology', caseId: null, technologyId: id, writtenAt } as const;
    switch (event.name) {
      case 'catalogued': {
        const { name, vendor } = event.data;
        return [
          ...findable({ ...own, name: 'name', part: 'name', names: [name.en, name.fr, vendor], passages: [...inBoth(name), words(vendor, { at: 'vendor' })] }),
          ...findable({ ...own, name: 'description', part: 'description', passages: [words(text('description'))] }),
        ];
      }
      case 'detailsCorrected': {
        const { name, vendor } = event.data;
        const set = named([name.en, name.fr, vendor], [...inBoth(name), words(vendor, { at: 'vendor' })]);
        return [{ alter: 'search_document', where: { technology_id: id, part: 'name' }, set }];
      }
      case 'useCaseNamed': {
        const { useCaseId, name } = event.data;
        return findable({ ...own, name: `use:${useCaseId}`, part: 'useCase', names: [name.en, name.fr], passages: [...inBoth(name), words(text('description'))] });
      }
      case 'featureStated': {
        const { featureId, name } = event.data;
        return findable({ ...own, name: `feature:${featureId}`, part: 'feature', names: [name.en, name.fr], passages: [...inBoth(name), words(text('source'))] });
      }
      case 'caseOpened': {
        const { name, vendor } = state;
        const { caseId } = event.data;
        const passages = [...inBoth(name), words(vendor, { at: 'vendor' })];
        return findable({ name: 'name', streamId: caseId, kind: 'case', part: 'name', caseId, technologyId: id, names: [name.en, name.fr, vendor], passages, writtenAt });
      }
      default:
        return [];
    }
  });

export const indexPerson: Indexing<'person'> = ({ id, events }) =>
  events.flatMap(({ event, recordedAt: writtenAt }) => {
    const name = textOf(event)('name');
    return findable({ name: 'name', streamId: id, kind: 'person', part: 'name', caseId: null, technologyId: null, names: [name], passages: [words(name)], writtenAt });
  });

export const indexPosition: Indexing<'position'> = ({ id, events }) =>
  events.flatMap(({ event, recordedAt: writtenAt }) => {
    if (event.name !== 'positionEstablished') return [];
    const { title } = event.data;
    return findable({ name: 'title', streamId: id, kind: 'position', part: 'name', caseId: null, technologyId: null, names: [title.en, title.fr], passages: inBoth(title), writtenAt });
  });
