import type { Pool } from 'pg';
import type { GrantKey, Localized } from '@gatehouse/policy';
import { run } from '../record/sql.ts';
import { searchKinds, type SearchKind } from '../search/document.ts';
import { asksNothing, binding, conditions, type SearchAsked, type SearchPlace, type Source, type Stretch } from './search-sql.ts';

/**
 * What somebody searches for, as the search columns hold it: without accents or capitals, and with the signs that LIKE
 * would read as wildcards made plain.
 */
export async function searchedFor(pool: Pool, text: string): Promise<string> {
  const [row] = await run<{ plain: string }>(pool as never, 'SELECT plain($1) AS plain', [text.trim().slice(0, 200)]);
  return (row?.plain ?? '').replaceAll(/[\\%_]/g, '\\$&');
}

/** A piece of a passage; what was looked for is marked as data, for no text of people is ever markup. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface SearchHit {
  readonly place: SearchPlace;
  readonly kind: SearchKind;
  readonly part: string;
  readonly streamId: string;
  /** The kind of that stream. */
  readonly process: string;
  readonly writtenAt: Date;
  /** Of a case that the reader may see. */
  readonly caseNumber: string | null;
  readonly caseStage: string | null;
  /** Of a report of existing use. */
  readonly reportNumber: string | null;
  /** Of a technology that the reader may look up; its name is told to whoever sees its case. */
  readonly technologyId: string | null;
  readonly technologyName: Localized | null;
  readonly at: string | null;
  /** The passage's language where whoever wrote it said so. */
  readonly language: 'en' | 'fr' | null;
  readonly pieces: readonly Piece[];
}

/** The table counts no further: who finds so much says more. */
export const countedAtMost = 200;

/** Signs for private use: they stand for the marks, and for what the headline would take for a tag and leave out. */
const start = '\uE000';
const stop = '\uE001';
const less = '\uE002';
const greater = '\uE003';
/** By the words of which a match is marked: those of the passage's language, else of whichever marks most. */
const stemmers = ['search_en', 'search_fr', 'french'] as const;
const headline = `StartSel="${start}", StopSel="${stop}", MaxWords=45, MinWords=25, ShortWord=2`;

interface HitRow {
  readonly id: string;
  readonly tier: number;
  readonly kind: SearchKind;
  readonly part: string;
  readonly streamId: string;
  readonly process: string;
  readonly writtenAt: Date;
  readonly caseNumber: string | null;
  readonly caseStage: string | null;
  readonly reportNumber: string | null;
  readonly technologyId: string | null;
  readonly nameEn: string | null;
  readonly nameFr: string | null;
  readonly at: string | null;
  readonly language: 'en' | 'fr' | null;
  readonly marked: readonly (string | null)[];
}

/**
 * One page of what the reader may find. Planned anew each time: whether the newest are walked until the page is full or
 * the words' index is asked first depends on how common the words are.
 */
export async function findText(
  pool: Pool,
  keys: readonly GrantKey[],
  asked: SearchAsked,
  page: { readonly first: number; readonly after: SearchPlace | null },
): Promise<SearchHit[]> {
  if (asksNothing(asked)) return [];
  const { values, bind } = binding();
  const { among, query, isVisible } = conditions(bind, keys, asked);
  const limit = bind(page.first, 'int');
  const { after } = page;
  const stretches = among(asked.kinds.length === 0 ? searchKinds : asked.kinds).filter(({ tier }) => !after || tier >= after.tier);
  if (stretches.length === 0) return [];
  const walks = stretches.flatMap((stretch) =>
    walksOf(stretch, limit, after && stretch.tier === after.tier ? furtherThan(after, stretch.writtenAt, bind) : null),
  );
  const { rows } = await pool.query<HitRow>(
    `WITH ${[...countedBy(stretches), `hit AS (SELECT * FROM (${walks.join(' UNION ALL ')}) walked ORDER BY tier, written_at DESC, id LIMIT ${limit})`].join(', ')}
     SELECT hit.id, hit.tier, d.kind, d.part, d.stream_id::text AS "streamId", s.kind AS process, hit.written_at AS "writtenAt", c.number AS "caseNumber",
            c.stage AS "caseStage", e.number AS "reportNumber", CASE WHEN ${isVisible('d.technology_id')} THEN t.id::text END AS "technologyId", t.name_en AS "nameEn", t.name_fr AS "nameFr", p.at, p.language,
            CASE WHEN p.language IS NOT NULL AND strpos(own.marked, '${start}') > 0 THEN ARRAY[own.marked]
                 ELSE ARRAY[${stemmers.map((stemmer) => `ts_headline('${stemmer}', p.text, ${query}, '${headline}')`).join(', ')}] END AS marked
       FROM hit JOIN search_document d ON d.id = hit.id JOIN stream s ON s.id = d.stream_id
       LEFT JOIN "case" c ON c.id = d.case_id AND ${isVisible('d.case_id')}
       LEFT JOIN existing_use e ON e.id = d.stream_id
       LEFT JOIN technology t ON t.id = d.technology_id AND (c.id IS NOT NULL OR ${isVisible('d.technology_id')})
       LEFT JOIN LATERAL (
         SELECT one.value->>'at' AS at, one.value->>'language' AS language, translate(one.value->>'text', '<>${start}${stop}', '${less}${greater}') AS text
           FROM jsonb_array_elements(d.content->'passages') WITH ORDINALITY one(value, place),
                LATERAL (SELECT CASE WHEN jsonb_array_length(d.content->'passages') > 1
                                     THEN search_vector(jsonb_build_object('passages', jsonb_build_array(one.value))) END AS vector) among
          ORDER BY among.vector @@ ${query} DESC, ts_rank(among.vector, ${query}) DESC, one.place
          LIMIT 1) p ON true
       LEFT JOIN LATERAL (
         SELECT ts_headline(CASE p.language WHEN 'fr' THEN 'search_fr' ELSE 'search_en' END::regconfig, p.text, ${query}, '${headline}') AS marked
         OFFSET 0) own ON true
      ORDER BY hit.tier, hit.written_at DESC, hit.id`,
    values,
  );
  return rows.map(toHit);
}

/** How much the reader would find of each kind, whatever kinds are asked for; up to a bound, at which there may be more. */
export async function countText(pool: Pool, keys: readonly GrantKey[], asked: SearchAsked): Promise<ReadonlyMap<SearchKind, number>> {
  if (asksNothing(asked)) return new Map(searchKinds.map((kind) => [kind, 0]));
  const { values, bind } = binding();
  const { among } = conditions(bind, keys, asked);
  const ofKinds = searchKinds.map((kind) => ({ kind, stretches: among([kind]) }));
  const counts = ofKinds.map(({ kind, stretches }) => {
    const own = stretches.flatMap(({ sources, where }) =>
      sources.map((source) => `(SELECT FROM ${source.rows} WHERE ${[...conditionsOf(source), where].join(' AND ')} LIMIT ${countedAtMost})`),
    );
    if (own.length === 0) return `SELECT '${kind}' AS kind, 0 AS count`;
    return `SELECT '${kind}' AS kind, LEAST(count(*), ${countedAtMost})::int AS count FROM (${own.join(' UNION ALL ')}) found`;
  });
  const { rows } = await pool.query<{ kind: SearchKind; count: number }>(
    `WITH ${countedBy(ofKinds.flatMap(({ stretches }) => stretches)).join(', ')} ${counts.join(' UNION ALL ')}`,
    values,
  );
  return new Map(rows.map(({ kind, count }) => [kind, count]));
}

function walksOf({ tier, sources, where, writtenAt }: Stretch, limit: string, further: string | null): string[] {
  return sources.map(
    (source) => `(SELECT d.id, ${tier} AS tier, ${writtenAt} AS written_at FROM ${source.rows}
       WHERE ${[...conditionsOf(source), where, ...(further ? [further] : [])].join(' AND ')}
       ORDER BY ${writtenAt} DESC, d.id LIMIT ${limit})`,
  );
}

const conditionsOf = ({ gates, match }: Source): string[] => [...gates, ...(match === null ? [] : [match])];

const countedBy = (stretches: readonly Stretch[]): readonly string[] => [...new Set(stretches.flatMap(({ counted }) => counted))];

function furtherThan({ writtenAtMs, id }: SearchPlace, writtenAt: string, bind: (value: unknown, type: string) => string): string {
  const at = bind(new Date(writtenAtMs).toISOString(), 'timestamptz');
  return `${writtenAt} <= ${at} AND (${writtenAt} < ${at} OR d.id > ${bind(id, 'text')})`;
}

function toHit(row: HitRow): SearchHit {
  const { id, tier, kind, part, streamId, process, writtenAt, caseNumber, caseStage, reportNumber, technologyId, nameEn, nameFr, at, language } = row;
  const shown = row.marked.map((marked) => piecesOf(marked ?? ''));
  const matches = (pieces: readonly Piece[]): number => pieces.filter(({ isMatch }) => isMatch).length;
  const pieces = shown.toSorted((a, b) => matches(b) - matches(a))[0] ?? [];
  return {
    place: { tier, writtenAtMs: writtenAt.getTime(), id },
    kind,
    part,
    streamId,
    process,
    writtenAt,
    caseNumber,
    caseStage,
    reportNumber,
    technologyId,
    technologyName: nameEn === null && nameFr === null ? null : { en: nameEn, fr: nameFr },
    at,
    language,
    pieces,
  };
}

function piecesOf(marked: string): Piece[] {
  return marked
    .replaceAll(less, '<')
    .replaceAll(greater, '>')
    .split(start)
    .flatMap((rest, index): Piece[] => {
      if (index === 0) return [{ text: rest, isMatch: false }];
      const [match = '', ...others] = rest.split(stop);
      return [
        { text: match, isMatch: true },
        { text: others.join(''), isMatch: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
