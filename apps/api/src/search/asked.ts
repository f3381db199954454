import { endOfDay, startOfDay, stages, type Profile } from '@gatehouse/policy';
import { searchKinds, type SearchAsked, type SearchKind } from '@gatehouse/db/read';
import { isUuid } from '../schema/kernel/pages.ts';

/** What is asked, as the API and the address of the page say it. */
export interface SearchParameters {
  readonly text: string;
  readonly kinds?: readonly string[] | null | undefined;
  readonly stages?: readonly string[] | null | undefined;
  readonly open?: boolean | null | undefined;
  readonly unitId?: string | null | undefined;
  readonly category?: string | null | undefined;
  readonly requesterId?: string | null | undefined;
  readonly executivePositionId?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** What is wrong with it, and where. */
export interface SearchFault {
  readonly field: keyof SearchParameters;
  readonly message: string;
}

export const longestText = 200;

const among = <T extends string>(known: readonly T[], value: string): value is T => (known as readonly string[]).includes(value);

/** What is looked for in the database, or the first fault. A text without words or letters is no fault: it finds nothing. */
export function searchAsked(profile: Profile, given: SearchParameters): SearchAsked | SearchFault {
  const text = given.text.trim();
  if (text.length > longestText) return { field: 'text', message: `text is longer than ${longestText} characters` };
  const kinds = [...new Set(given.kinds ?? [])];
  if (!kinds.every((kind): kind is SearchKind => among(searchKinds, kind))) return { field: 'kinds', message: 'kinds names what is not searched' };
  const asked = [...new Set(given.stages ?? [])];
  if (!asked.every((stage) => among(stages, stage))) return { field: 'stages', message: 'stages names no stage of a case' };
  if (given.unitId && !profile.units.some(({ id }) => id === given.unitId)) return { field: 'unitId', message: 'unitId names no unit' };
  if (given.category && given.category.length > 100) return { field: 'category', message: 'category names no category' };
  for (const field of ['requesterId', 'executivePositionId'] as const) {
    if (given[field] && !isUuid(given[field])) return { field, message: `${field} is no id of the record` };
  }
  if (given.from && given.to && given.to < given.from) return { field: 'to', message: 'to is before from' };
  return {
    text,
    kinds,
    stages: asked,
    open: given.open ?? false,
    unitId: given.unitId || null,
    category: given.category || null,
    requesterId: given.requesterId || null,
    executivePositionId: given.executivePositionId || null,
    from: given.from ? startOfDay(given.from, profile.timeZone) : null,
    until: given.to ? endOfDay(given.to, profile.timeZone) : null,
  };
}

export function isFault(asked: SearchAsked | SearchFault): asked is SearchFault {
  return 'message' in asked;
}
