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
  /** How many hits the reader has there without any filter, up to `countedAtMost`; null where it is still to be counted. */
  readonly hits: number | null;
}

/** Nobody counts further: who finds so much says more. */
export const countedAtMost = 200;

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
  /** What holds the words. */
  readonly holding: number | null;
  /** What of that the reader finds. */
  readonly hits: number | null;
}

/**
 * Where there may be anything, and the way to it: one statement, which counts no further than it must. What the reader finds of the
 * rows that it had to read anyway is counted with them: mostly that is all that a search must count.
 */
export async function waysTo(pool: Pool, keys: readonly GrantKey[], text: string): Promise<readonly Stretch[]> {
  if (text === '') return wordless(pool, keys);
  const { values, bind } = binding();
  const { held, query, namePart, notByNumber, ofEveryHit } = conditions(bind, keys, onlyText(text));
  const kinds = `CASE WHEN seen <= ${seenSoon} THEN ${bind(openKinds, 'text[]')} ELSE ${bind(searchKinds, 'text[]')} END`;
  const rows = await run<Counted>(
    pool as never,
    `WITH seen AS MATERIALIZED (${seen(held)}),
          holding AS MATERIALIZED (
            SELECT d.* FROM seen, search_names(${query}, ${namePart}, ${kinds}, ${rareAtMost + 1}) d
            UNION ALL SELECT d.* FROM seen, search_texts(${query}, ${kinds}, ${rareAtMost + 1}) d)
     SELECT seen, of.kind, of.tier, of.holding, (SELECT count(*)::int FROM (
              SELECT FROM holding d WHERE d.kind = of.kind AND d.tier = of.tier AND (d.tier = 2 OR ${notByNumber}) AND ${ofEveryHit}
               LIMIT ${countedAtMost}) hit) AS hits
       FROM seen LEFT JOIN (SELECT kind, tier, count(*)::int AS holding FROM holding GROUP BY kind, tier) of ON true`,
    values,
  );
  const seenBy = rows[0]?.seen ?? 0;
  return everywhere(({ tier, kind, isOpen }) => {
    const counted = rows.find((row) => row.kind === kind && row.tier === tier);
    const holding = seenBy <= seenSoon && !isOpen ? Infinity : (counted?.holding ?? 0);
    if (holding === 0) return null;
    const hits = counted?.hits ?? null;
    if (holding <= rareAtMost) return { way: 'rare', hits };
    return { way: seenBy <= seenAtMost && !isOpen ? 'bySight' : 'common', hits: hits === countedAtMost ? hits : null };
  });
}

/** Without words it is cases that are looked for, and of those there are many. */
async function wordless(pool: Pool, keys: readonly GrantKey[]): Promise<readonly Stretch[]> {
  const [row] = await run<Pick<Counted, 'seen'>>(pool as never, seen('$1::text[]'), [keys]);
  return everywhere(({ kind }) => (kind === 'case' ? { way: (row?.seen ?? 0) <= seenAtMost ? 'bySight' : 'common', hits: null } : null));
}

const seen = (held: string): string => `SELECT count(*)::int AS seen FROM (${seenStreams(held)}) one`;

function everywhere(
  decide: (one: { readonly kind: SearchKind; readonly tier: 1 | 2; readonly isOpen: boolean }) => Pick<Stretch, 'way' | 'hits'> | null,
): readonly Stretch[] {
  return searchKinds.flatMap((kind) =>
    tiersOf[kind].flatMap((tier) => {
      const decided = decide({ kind, tier, isOpen: openKinds.includes(kind) });
      return decided ? [{ tier, kind, ...decided }] : [];
    }),
  );
}
