import type { Pool } from 'pg';
import type { GrantKey, Localized } from '@gatehouse/policy';
import { run } from '../record/sql.ts';
import type { SearchKind } from '../search/document.ts';
import type { SearchPlace } from './search-sql.ts';

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
  readonly kind: SearchKind;
  readonly part: string;
  readonly streamId: string;
  readonly process: string;
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

/** What a page found, before it is known what is said of it. */
export interface FoundRow {
  readonly id: string;
  readonly tier: number;
  readonly writtenAt: Date;
}

/** What is said of each; the passage that holds most of the words, marked. */
export async function shownHits(pool: Pool, keys: readonly GrantKey[], text: string, hits: readonly FoundRow[]): Promise<SearchHit[]> {
  if (hits.length === 0) return [];
  const isVisible = (column: string): string => `EXISTS (SELECT FROM visibility v WHERE v.stream_id = ${column} AND v.key = ANY($1))`;
  const rows = await run<HitRow>(
    pool as never,
    `WITH asked AS MATERIALIZED (SELECT search_query($2) AS query)
     SELECT d.id, d.kind, d.part, d.stream_id::text AS "streamId", s.kind AS process, c.number AS "caseNumber",
            c.stage AS "caseStage", e.number AS "reportNumber", CASE WHEN ${isVisible('d.technology_id')} THEN t.id::text END AS "technologyId", t.name_en AS "nameEn", t.name_fr AS "nameFr", p.at, p.language,
            CASE WHEN p.language IS NOT NULL AND strpos(own.marked, '${start}') > 0 THEN ARRAY[own.marked]
                 ELSE ARRAY[${stemmers.map((stemmer) => `ts_headline('${stemmer}', p.text, query, '${headline}')`).join(', ')}] END AS marked
       FROM asked, unnest($3::text[]) AS hit(id) JOIN search_document d ON d.id = hit.id JOIN stream s ON s.id = d.stream_id
       LEFT JOIN "case" c ON c.id = d.case_id AND ${isVisible('d.case_id')}
       LEFT JOIN existing_use e ON e.id = d.stream_id
       LEFT JOIN technology t ON t.id = d.technology_id AND (c.id IS NOT NULL OR ${isVisible('d.technology_id')})
       LEFT JOIN LATERAL (
         SELECT one.value->>'at' AS at, one.value->>'language' AS language, translate(one.value->>'text', '<>${start}${stop}', '${less}${greater}') AS text
           FROM jsonb_array_elements(d.content->'passages') WITH ORDINALITY one(value, place),
                LATERAL (SELECT CASE WHEN jsonb_array_length(d.content->'passages') > 1
                                     THEN search_vector(jsonb_build_object('passages', jsonb_build_array(one.value))) END AS vector) among
          ORDER BY among.vector @@ query DESC, ts_rank(among.vector, query) DESC, one.place
          LIMIT 1) p ON true
       LEFT JOIN LATERAL (
         SELECT ts_headline(CASE p.language WHEN 'fr' THEN 'search_fr' ELSE 'search_en' END::regconfig, p.text, query, '${headline}') AS marked
         OFFSET 0) own ON true
      WHERE ${isVisible('d.stream_id')}`,
    [keys, text, hits.map(({ id }) => id)],
  );
  const said = new Map(rows.map((row) => [row.id, row]));
  // What was taken away between the two statements is found no more.
  return hits.flatMap((hit) => {
    const row = said.get(hit.id);
    return row ? [toHit(hit, row)] : [];
  });
}

function toHit({ id, tier, writtenAt }: FoundRow, row: HitRow): SearchHit {
  const { kind, part, streamId, process, caseNumber, caseStage, reportNumber, technologyId, nameEn, nameFr, at, language } = row;
  const marked = row.marked.map((text) => piecesOf(text ?? ''));
  const matches = (pieces: readonly Piece[]): number => pieces.filter(({ isMatch }) => isMatch).length;
  const pieces = marked.toSorted((a, b) => matches(b) - matches(a))[0] ?? [];
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
