import type { Pool } from 'pg';
import type { GrantKey } from '@gatehouse/policy';
import { run } from '../record/sql.ts';
import { searchKinds, type SearchKind } from '../search/document.ts';
import { binding, conditions, onlyText, tiersOf } from './search-sql.ts';

/**
 * By which way hits are found. Who sees little is looked through by what they see; what is rare is all fetched and sorted;
 * what is common is found among the newest soon. It is counted and not estimated, for PostgreSQL knows little of words that
 * are rare, and of what somebody sees.
 */
export type Way = 'bySight' | 'rare' | 'common';

/** Names or texts of one kind, which are looked through by one way. */
export interface Stretch {
  readonly tier: 1 | 2;
  readonly kind: SearchKind;
  readonly way: Way;
}

/** So many rows of a kind are still rare. */
export const rareAtMost = 2000;

/** Who sees no more processes than the first is not asked how common words are; up to the second, what is common is looked for in them alone. */
const seenSoon = 100;
const seenAtMost = 1000;

/** What may be everybody's to read, as its grants say; all else only some may read. */
const openKinds: readonly SearchKind[] = ['technology', 'person', 'position'];

/** The streams that are the reader's to see and not everybody's; one by several keys is there several times. */
export const seenStreams = (held: string): string =>
  `SELECT v.stream_id FROM visibility v WHERE v.key = ANY(array_remove(${held}, 'everyone')) LIMIT ${seenAtMost + 1}`;

interface Counted {
  readonly seen: number;
  readonly kind: SearchKind | null;
  readonly tier: 1 | 2 | null;
  readonly count: number | null;
}

/** Where there may be anything, and the way to it: one statement, which counts no further than it must. */
export async function waysTo(pool: Pool, keys: readonly GrantKey[], text: string): Promise<readonly Stretch[]> {
  const { values, bind } = binding();
  const { held, query, namePart } = conditions(bind, keys, onlyText(text));
  const seen = `(SELECT count(*)::int AS seen FROM (${seenStreams(held)}) one) seen`;
  // Without words there is nothing to count.
  const sql = text === '' ? `SELECT seen, NULL AS kind, NULL AS tier, NULL AS count FROM ${seen}` : holding();
  const rows = await run<Counted>(pool as never, sql, values);
  return decided(rows, text === '');

  function holding(): string {
    const kinds = `CASE WHEN seen <= ${seenSoon} THEN ${bind(openKinds, 'text[]')} ELSE ${bind(searchKinds, 'text[]')} END`;
    return `SELECT seen, kind, tier, count FROM ${seen} LEFT JOIN LATERAL (
              SELECT kind, tier, count(*)::int AS count FROM (
                SELECT kind, tier FROM search_names(${query}, ${namePart}, ${kinds}, ${rareAtMost + 1})
                UNION ALL SELECT kind, tier FROM search_texts(${query}, ${kinds}, ${rareAtMost + 1})) one
               GROUP BY kind, tier) holding ON true`;
  }
}

function decided(rows: readonly Counted[], isWordless: boolean): readonly Stretch[] {
  const seen = rows[0]?.seen ?? 0;
  const count = (kind: SearchKind, tier: 1 | 2, isOpen: boolean): number => {
    // It is cases that are looked for without words.
    if (isWordless) return kind === 'case' ? Infinity : 0;
    if (seen <= seenSoon && !isOpen) return Infinity;
    return rows.find((row) => row.kind === kind && row.tier === tier)?.count ?? 0;
  };
  return searchKinds.flatMap((kind) =>
    tiersOf[kind].flatMap((tier): Stretch[] => {
      const isOpen = openKinds.includes(kind);
      const holding = count(kind, tier, isOpen);
      if (holding === 0) return [];
      const isRare = holding <= rareAtMost;
      return [{ tier, kind, way: isRare ? 'rare' : seen <= seenAtMost && !isOpen ? 'bySight' : 'common' }];
    }),
  );
}
