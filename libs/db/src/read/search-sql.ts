import type { GrantKey } from '@gatehouse/policy';
import type { SearchKind } from '../search/document.ts';

/** What is looked for, among what; instants bound when it was written. */
export interface SearchAsked {
  readonly text: string;
  /** All of them where none is named. */
  readonly kinds: readonly SearchKind[];
  readonly stages: readonly string[];
  readonly open: boolean;
  readonly unitId: string | null;
  readonly category: string | null;
  readonly requesterId: string | null;
  readonly executivePositionId: string | null;
  readonly from: string | null;
  readonly before: string | null;
}

/** Where a hit stands: numbers before names before texts, and each newest first. */
export interface SearchPlace {
  readonly tier: number;
  readonly writtenAtMs: number;
  readonly id: string;
}

/** Gathers the values of one statement; says the sign that stands for each. */
export function binding() {
  const values: unknown[] = [];
  return {
    values,
    bind(value: unknown, type: string): string {
      values.push(value);
      return `$${values.length}::${type}`;
    },
  };
}

type Bind = ReturnType<typeof binding>['bind'];

/** Fewer letters than this have no trigram, so that no index would find them. */
export const shortestPart = 3;

/** Up to so many rows are sorted rather than looked for among the newest. */
const fewAtMost = 5000;

/** Up to so many processes are looked into one by one. */
const seenAtMost = 1000;

/** What may be everybody's to read, as its grants say; all else only some may read. */
const openKinds = ['technology', 'person', 'position'] as const satisfies readonly SearchKind[];
const isOpen = (kind: SearchKind): boolean => (openKinds as readonly SearchKind[]).includes(kind);

/** The kinds whose names are looked through for parts of a word, and those that hold texts. */
const tiersOf: Readonly<Record<SearchKind, readonly (1 | 2)[]>> = {
  case: [1],
  technology: [1, 2],
  document: [2],
  opinion: [2],
  conversation: [2],
  file: [1],
  person: [1],
  position: [1],
};

/** One way to the same rows `d`, taken where all of its gates stand open. PostgreSQL asks them once, and does not begin what is shut. */
export interface Source {
  readonly rows: string;
  /** That they hold what is looked for; null where the rows are just those. */
  readonly match: string | null;
  readonly gates: readonly string[];
}

/** A stretch of the result in its own order; each is found by its own index, so that a page costs no more than it shows. */
export interface Stretch {
  readonly tier: number;
  /** The rows that gates count: parts of WITH, read only where a gate asks. */
  readonly counted: readonly string[];
  /** Of these one is taken. */
  readonly sources: readonly Source[];
  readonly where: string;
  readonly writtenAt: string;
}

export interface Conditions {
  /** All stretches of these kinds together; those of several kinds at once come in one order. */
  readonly among: (kinds: readonly SearchKind[]) => readonly Stretch[];
  /** The words that were looked for. */
  readonly query: string;
  /** What names and numbers are compared with, for LIKE. */
  readonly part: string;
  /** It could be part of a number. */
  readonly numberPart: boolean;
  /** Of a stream whose column is named: that the reader may see it. */
  readonly isVisible: (column: string) => string;
}

/** Without words it is the cases that are looked for, and something must tell which. */
export function asksNothing({ text, kinds: _kinds, ...filters }: SearchAsked): boolean {
  return text === '' && Object.values(filters).every((value) => value === null || value === false || (Array.isArray(value) && value.length === 0));
}

/** The conditions under which something is found; every stretch carries the reader's visibility and the filters. */
export function conditions(bind: Bind, keys: readonly GrantKey[], asked: SearchAsked): Conditions {
  const isWordless = asked.text === '';
  // PostgreSQL refuses a value that no condition uses.
  const text = isWordless ? `''` : bind(asked.text, 'text');
  const held = bind(keys, 'text[]');
  const query = `search_query(${text})`;
  // A search only for what must not be there would read everything; it finds nothing.
  const isAsked = `querytree(${query}) NOT IN ('', 'T')`;
  const part = `'%' || regexp_replace(plain(${text}), '([\\\\%_])', '\\\\\\1', 'g') || '%'`;
  const isVisible = (column: string): string => `EXISTS (SELECT FROM visibility v WHERE v.stream_id = ${column} AND v.key = ANY(${held}))`;

  const ofCase = caseConditions(bind, asked);
  const needsCase = ofCase.length > 0;
  const common = [
    isVisible('d.stream_id'),
    // What a filter says of a case it says to those who may see the case.
    ...(needsCase ? ofCase : []),
    ...(needsCase ? [`(d.stream_id = d.case_id OR ${isVisible('d.case_id')})`] : []),
    ...(asked.category ? [`EXISTS (SELECT FROM technology t WHERE t.id = d.technology_id AND ${bind(asked.category, 'text')} = ANY(t.categories))`] : []),
    ...(asked.from ? [`d.written_at >= ${bind(asked.from, 'timestamptz')}`] : []),
    ...(asked.before ? [`d.written_at < ${bind(asked.before, 'timestamptz')}`] : []),
  ];
  const byWords = `(${isAsked} AND d.vector @@ ${query})`;
  const isPart = asked.text.length >= shortestPart;
  // By what was counted of names: a word of every text may stand in none of them.
  const byName = `((${isAsked} AND d.name_vector @@ ${query})${isPart ? ` OR d.name_key LIKE ${part}` : ''})`;
  const isNumber = /\d/.test(asked.text) && asked.text.length >= 2;
  const numbered = `EXISTS (SELECT FROM "case" n WHERE n.id = d.case_id AND n.number ILIKE ${part})`;
  const notByNumber = isNumber ? [`NOT (d.kind = 'case' AND ${numbered})`] : [];

  const seen = `seen AS MATERIALIZED (SELECT v.stream_id FROM visibility v WHERE v.key = ANY(${held}) AND v.key <> 'everyone' LIMIT ${seenAtMost + 1})`;
  const seenRows = `(SELECT o.* FROM (SELECT DISTINCT stream_id FROM seen) s CROSS JOIN LATERAL (SELECT * FROM search_document o WHERE o.stream_id = s.stream_id OFFSET 0) o) d`;
  const seesFew = `(SELECT count(*) FROM seen) <= ${seenAtMost}`;
  const joined = needsCase ? ' JOIN "case" c ON c.id = d.case_id' : '';

  /**
   * Who sees little is looked through by what they see; what is rare is all at hand and only sorted; what is common is found
   * among the newest soon. No estimate decides between them, for PostgreSQL knows little of words that are rare, and of what
   * somebody sees.
   */
  const stretch = (tier: 1 | 2, kinds: readonly SearchKind[], open: boolean): Stretch => {
    const few = `few_${tier}_${kinds.join('_')}`;
    const isFew = `(SELECT count(*) FROM ${few}) <= ${fewAtMost}`;
    const match = isWordless ? null : tier === 1 ? byName : byWords;
    const otherwise = open ? [] : [`NOT ${seesFew}`];
    const named = kinds.map((kind) => `'${kind}'`).join(', ');
    const found = tier === 1 ? `search_names(${query}, ${isPart ? part : 'NULL'}` : `search_texts(${query}`;
    const sources: Source[] = [
      ...(open ? [] : [{ rows: seenRows, match, gates: [seesFew] }]),
      ...(match === null
        ? [{ rows: 'search_document d', match, gates: otherwise }]
        : [
            { rows: `${few} d`, match: null, gates: [...otherwise, isFew] },
            { rows: 'search_document d', match, gates: [...otherwise, `NOT ${isFew}`] },
          ]),
    ];
    return {
      tier,
      counted: match === null ? [seen] : [seen, `${few} AS MATERIALIZED (SELECT * FROM ${found}, ARRAY[${named}], ${fewAtMost + 1}))`],
      sources: sources.map((source) => ({ ...source, rows: source.rows + joined })),
      where: [`d.kind IN (${named})`, `d.tier = ${tier}`, ...(tier === 1 ? notByNumber : []), ...common].join(' AND '),
      writtenAt: 'd.written_at',
    };
  };
  const numbers = (tier: -1 | 0): Stretch => ({
    tier,
    counted: [],
    sources: [{ rows: `"case" c JOIN search_document d ON d.id = c.id || ':name'`, match: null, gates: [] }],
    where: [tier === -1 ? `c.number = upper(${text})` : `c.number ILIKE ${part} AND c.number <> upper(${text})`, ...common].join(' AND '),
    writtenAt: 'c.registered_at',
  });
  const among = (kinds: readonly SearchKind[]): Stretch[] => {
    const looked = kinds.filter((kind) => !isWordless || kind === 'case');
    const texts = ([1, 2] as const).flatMap((tier) =>
      [true, false].flatMap((open) => {
        const own = looked.filter((kind) => tiersOf[kind].includes(tier) && isOpen(kind) === open);
        return own.length > 0 ? [stretch(tier, own, open)] : [];
      }),
    );
    return [...(isNumber && looked.includes('case') ? [numbers(-1), numbers(0)] : []), ...texts];
  };
  return { among, query, part, numberPart: isNumber, isVisible };
}

function caseConditions(bind: Bind, asked: SearchAsked): string[] {
  return [
    ...(asked.stages.length > 0 ? [`c.stage = ANY(${bind(asked.stages, 'text[]')})`] : []),
    ...(asked.open ? [`c.stage <> 'closed'`] : []),
    ...(asked.unitId ? [`c.unit_id = ${bind(asked.unitId, 'text')}`] : []),
    ...(asked.requesterId ? [`c.requester_id = ${bind(asked.requesterId, 'uuid')}`] : []),
    ...(asked.executivePositionId ? [`c.executive_position_id = ${bind(asked.executivePositionId, 'uuid')}`] : []),
  ];
}
