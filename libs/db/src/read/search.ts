import type { Pool } from 'pg';
import type { GrantKey } from '@gatehouse/policy';
import { run } from '../record/sql.ts';
import { searchKinds, type SearchKind } from '../search/document.ts';
import { asksNothing, binding, conditions, type SearchAsked, type SearchPlace } from './search-sql.ts';
import { shownHits, type FoundRow, type SearchHit } from './search-hits.ts';
import { furtherThan, numbersOf, sourcesOf } from './search-sources.ts';
import { countedAtMost, waysTo, type Stretch } from './search-ways.ts';

/**
 * What somebody searches for, as the search columns hold it: without accents or capitals, and with the signs that LIKE
 * would read as wildcards made plain.
 */
export async function searchedFor(pool: Pool, text: string): Promise<string> {
  const [row] = await run<{ plain: string }>(pool as never, 'SELECT plain($1) AS plain', [text.trim().slice(0, 200)]);
  return (row?.plain ?? '').replaceAll(/[\\%_]/g, '\\$&');
}

/** What somebody may find of what they ask. */
export interface Search {
  /** Planned anew each time, for how common words are differs more than any plan could allow for. */
  readonly page: (page: { readonly first: number; readonly after: SearchPlace | null }) => Promise<SearchHit[]>;
  /** How much there is of each kind, whatever kinds are asked for; up to a bound, at which there may be more. */
  readonly counts: () => Promise<ReadonlyMap<SearchKind, number>>;
}

/** How rare the words are is asked once for all pages and counts. */
export function search(pool: Pool, keys: readonly GrantKey[], asked: SearchAsked): Search {
  let found: Promise<readonly Stretch[]> | null = null;
  const stretches = (): Promise<readonly Stretch[]> => (found ??= asksNothing(asked) ? Promise.resolve([]) : waysTo(pool, keys, asked.text));
  return {
    page: async (page) => findPage(pool, keys, asked, await stretches(), page),
    counts: async () => countKinds(pool, keys, asked, await stretches()),
  };
}

async function findPage(
  pool: Pool,
  keys: readonly GrantKey[],
  asked: SearchAsked,
  stretches: readonly Stretch[],
  { first, after }: { readonly first: number; readonly after: SearchPlace | null },
): Promise<SearchHit[]> {
  const { values, bind } = binding();
  const found = conditions(bind, keys, asked);
  const isWanted = (kind: SearchKind): boolean => asked.kinds.length === 0 || asked.kinds.includes(kind);
  const sources = [
    ...(isWanted('case') ? numbersOf(found, asked) : []),
    ...sourcesOf(found, stretches.filter(({ kind, tier }) => isWanted(kind) && tier >= (after?.tier ?? tier))),
  ];
  if (sources.length === 0) return [];
  const limit = bind(first, 'int');
  const further = after && { tier: after.tier, at: bind(new Date(after.writtenAtMs).toISOString(), 'timestamptz'), id: bind(after.id, 'text') };
  const walks = sources.map(
    (one) => `(SELECT d.id, ${one.tier} AS tier, ${one.writtenAt} AS written_at FROM ${one.rows}
       WHERE ${one.where}${further ? ` AND ${furtherThan(further, one)}` : ''}
       ORDER BY tier, written_at DESC, id LIMIT ${limit})`,
  );
  const { rows: hits } = await pool.query<FoundRow>(
    `SELECT id, tier, written_at AS "writtenAt" FROM (${walks.join(' UNION ALL ')}) walked ORDER BY tier, written_at DESC, id LIMIT ${limit}`,
    values,
  );
  return shownHits(pool, keys, asked.text, hits);
}

async function countKinds(pool: Pool, keys: readonly GrantKey[], asked: SearchAsked, stretches: readonly Stretch[]): Promise<ReadonlyMap<SearchKind, number>> {
  const { values, bind } = binding();
  const found = conditions(bind, keys, asked);
  const isFiltered = !asksNothing({ ...asked, text: '' });
  const uncounted = stretches.filter(({ hits }) => isFiltered || hits === null);
  const counts = isFiltered ? [] : stretches.map(({ kind, hits }) => ({ kind, count: hits ?? 0 }));
  const parts = [...numbersOf(found, asked), ...sourcesOf(found, uncounted)].map(({ rows, where, enough }) => `(SELECT d.kind FROM ${rows} WHERE ${where} ${enough(countedAtMost)})`);
  if (parts.length > 0) {
    const { rows } = await pool.query<{ kind: SearchKind; count: number }>(
      `SELECT kind, LEAST(count(*), ${countedAtMost})::int AS count FROM (${parts.join(' UNION ALL ')}) found GROUP BY kind`,
      values,
    );
    counts.push(...rows);
  }
  const counted = new Map<SearchKind, number>(searchKinds.map((kind) => [kind, 0]));
  for (const { kind, count } of counts) counted.set(kind, Math.min(countedAtMost, (counted.get(kind) ?? 0) + count));
  return counted;
}
