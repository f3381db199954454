import type { Conditions, SearchAsked } from './search-sql.ts';
import { rareAtMost, seenStreams, type Stretch, type Way } from './search-ways.ts';

/** The rows `d` of a way, and what they are. */
export interface Source {
  readonly tier: string | number;
  readonly rows: string;
  readonly where: string;
  readonly writtenAt: string;
  /** What ends the counting of them. */
  readonly enough: (most: number) => string;
}

/** What was rare when it was counted may have become more since. */
const allOfRare = 2 * rareAtMost;

/** Counted in the page's order: in any other, what is common may lie far from where the reading begins. */
const newest = (writtenAt: string) => (most: number): string => `ORDER BY ${writtenAt} DESC, d.id LIMIT ${most}`;

/** Where each stretch is looked for, by its way. */
export function sourcesOf({ match, notByNumber, ofEveryHit, joined, held, query, namePart }: Conditions, stretches: readonly Stretch[]): Source[] {
  const source = (rows: string, where: readonly string[], tier: string | number, enough: Source['enough']): Source => {
    const own = tier === 1 ? [notByNumber] : [];
    return { tier, rows: rows + joined, where: [...where, ...own, ofEveryHit].join(' AND '), writtenAt: 'd.written_at', enough };
  };
  const isOf = ({ tier, kind }: Stretch): string => `d.tier = ${tier} AND d.kind = '${kind}'`;
  const by = (wanted: Way): readonly Stretch[] => stretches.filter(({ way }) => way === wanted);
  const seen = by('bySight').map((one) => `(${isOf(one)} AND ${match(one.tier)}${one.tier === 1 ? ` AND ${notByNumber}` : ''})`);
  // In order before anybody asks who may see them, so that this is asked of no more than a page.
  const rare = ({ tier, kind }: Stretch): string => {
    const rest = `ARRAY['${kind}'], ${allOfRare}`;
    return `(SELECT * FROM ${tier === 1 ? `search_names(${query}, ${namePart}, ${rest})` : `search_texts(${query}, ${rest})`} ORDER BY written_at DESC, id OFFSET 0) d`;
  };
  return [
    ...(seen.length === 0 ? [] : [source(seenRows(held), [`(${seen.join(' OR ')})`], 'd.tier', () => '')]),
    ...by('rare').map((one) => source(rare(one), [], one.tier, (most) => `LIMIT ${most}`)),
    ...by('common').map((one) => source('search_document d', [isOf(one), match(one.tier)], one.tier, newest('d.written_at'))),
  ];
}

const seenRows = (held: string): string =>
  `(SELECT DISTINCT stream_id FROM (${seenStreams(held)}) one) seen
   CROSS JOIN LATERAL (SELECT * FROM search_document o WHERE o.stream_id = seen.stream_id OFFSET 0) d`;

/** The case whose number was typed, and those whose number holds it. */
export function numbersOf({ isNumber, numberIs, numberHolds, ofEveryHit, joined }: Conditions, { text }: SearchAsked): Source[] {
  if (!isNumber || text === '') return [];
  const rows = `"case" n JOIN search_document d ON d.id = n.id || ':name'${joined}`;
  return [numberIs, numberHolds].map((number, place) => ({ tier: place - 1, rows, where: `${number} AND ${ofEveryHit}`, writtenAt: 'n.registered_at', enough: newest('n.registered_at') }));
}

/** What comes after a place in the order of the page; PostgreSQL settles what it knows of the tier before it plans. */
export function furtherThan({ tier, at, id }: { readonly tier: number; readonly at: string; readonly id: string }, { tier: own, writtenAt }: Source): string {
  return `(${own} > ${tier} OR (${own} = ${tier} AND ${writtenAt} <= ${at} AND (${writtenAt} < ${at} OR d.id > ${id})))`;
}
