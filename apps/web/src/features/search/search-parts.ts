import type { Search } from '../../app/search.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';

export const searchKinds = ['case', 'technology', 'document', 'opinion', 'conversation', 'file', 'person', 'position'] as const;
export const caseStages = ['triage', 'preparation', 'review', 'decision', 'deferred', 'conditions', 'inForce', 'reporting', 'closed'] as const;

/** The table counts no further, and the file holds no more rows; the API says the same of both. */
export const countedAtMost = 200;
export const csvRowsAtMost = 5000;
export const longestText = 200;

export const hitParts = graphql(`
  fragment HitParts on SearchHit {
    id
    kind
    part
    process
    recordId
    caseNumber
    caseStage
    reportNumber
    technologyId
    technologyName {
      en
      fr
    }
    question {
      en
      fr
    }
    language
    passage {
      text
      isMatch
    }
    writtenAt
  }
`);

export type Hit = ResultOf<typeof hitParts>;

/** What the address of the search page says; the rest of an address is not part of a search. */
export type Asked = Pick<Search, 'text' | 'kind' | 'stage' | 'unit' | 'category' | 'person' | 'position' | 'from' | 'to' | 'open'>;

const known = <T extends string>(values: readonly T[], value: string | undefined): T | undefined => values.find((one) => one === value);

/** The address as the API's filter. What an old or mistyped address names and nobody knows is left out. */
export function filterOf({ kind, stage, unit, category, person, position, from, to, open }: Asked) {
  const oneKind = known(searchKinds, kind);
  const oneStage = known(caseStages, stage);
  return {
    ...(oneKind ? { kinds: [oneKind] } : {}),
    ...(oneStage ? { stages: [oneStage] } : {}),
    ...(unit ? { unitId: unit } : {}),
    ...(category ? { category } : {}),
    ...(person ? { requesterId: person } : {}),
    ...(position ? { executivePositionId: position } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(open ? { open: true } : {}),
  };
}

type Filter = ReturnType<typeof filterOf>;

/** A saved search as the address that asks it again. */
export function addressOf({ text, kinds, stages, unitId, requesterId, executivePositionId, ...same }: Filter & { readonly text?: string }): Asked {
  return {
    ...(text ? { text } : {}),
    ...(kinds?.[0] ? { kind: kinds[0] } : {}),
    ...(stages?.[0] ? { stage: stages[0] } : {}),
    ...(unitId ? { unit: unitId } : {}),
    ...(requesterId ? { person: requesterId } : {}),
    ...(executivePositionId ? { position: executivePositionId } : {}),
    ...same,
  };
}

/** Where the results are to be had as a file: the same words and filters. */
export function csvAddress(text: string, filter: Filter, language: string): string {
  const query = new URLSearchParams({ text, language });
  for (const [name, value] of Object.entries(filter)) query.set(name, Array.isArray(value) ? value.join(',') : String(value));
  return `/search.csv?${query.toString()}`;
}

interface Target {
  readonly to: string;
  readonly search: Search;
}

/** The page on which it is read; null where nothing but the result itself may be seen. */
export function targetOf({ kind, part, process, recordId, caseNumber, reportNumber, technologyId }: Hit): Target | null {
  const page = (to: string, search: Search = {}): Target => ({ to, search });
  if (kind === 'person') return page('/search', { person: recordId });
  if (kind === 'position') return page('/search', { position: recordId });
  if (kind === 'technology') return page(`/technologies/${recordId}`);
  if (reportNumber !== null) return page(`/existing-use/${reportNumber}`);
  if (process === 'assessment') return page(`/assessments/${recordId}`);
  if (caseNumber === null) return technologyId === null ? null : page(`/technologies/${technologyId}`);
  const at = `/cases/${caseNumber}`;
  if (process === 'authorization') return page(at, { tab: 'conditions' });
  if (kind === 'conversation') return page(at, { tab: 'conversation' });
  if (kind === 'file') return page(at, { tab: 'files' });
  if (part.startsWith('review-') || part === 'information') return page(at, { tab: 'reviews' });
  if (part === 'checklist') return page(at, { tab: 'privacy' });
  if (part === 'preparation') return page(`${at}/preparation`);
  if (part === 'privacy-checklist') return page(`${at}/checklist`);
  if (kind === 'document' && part !== 'intake') return page(`${at}/papers/${part}`);
  return kind === 'opinion' ? page(at, { tab: 'timeline' }) : page(at);
}
