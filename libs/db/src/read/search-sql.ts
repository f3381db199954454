import type { GrantKey } from '@gatehouse/policy';
import { searchKinds, type SearchKind } from '../search/document.ts';

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
export const fewAtMost = 1000;

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

/** A stretch of the result in its own order; each is found by its own index, so that a page costs no more than it shows. */
export interface Stretch {
  readonly tier: number;
  readonly kind: SearchKind | null;
  /** Rows `d`, without order or limit. */
  readonly from: string;
  /** That they hold what is looked for; null where `where` says so too. */
  readonly match: string | null;
  readonly where: string;
  readonly writtenAt: string;
}

export interface Conditions {
  readonly stretches: readonly Stretch[];
  /** The words that were looked for. */
  readonly query: string;
  /** The rows `few`, bounded: all that hold what is looked for, where they are few; null where nothing is looked for by words. */
  readonly few: string | null;
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
  const joined = `search_document d${needsCase ? ' JOIN "case" c ON c.id = d.case_id' : ''}`;
  const byWords = `(${isAsked} AND d.vector @@ ${query})`;
  const orNamed = (words: string): string => (asked.text.length < shortestPart ? words : `(${words} OR d.name_key LIKE ${part})`);
  // By what was counted of names: a word of every text may stand in none of them.
  const byName = orNamed(`(${isAsked} AND d.name_vector @@ ${query})`);
  const isNumber = /\d/.test(asked.text) && asked.text.length >= 2;
  const numbered = `EXISTS (SELECT FROM "case" n WHERE n.id = d.case_id AND n.number ILIKE ${part})`;
  const notByNumber = isNumber ? [`NOT (d.kind = 'case' AND ${numbered})`] : [];

  const stretch = (tier: 1 | 2, kind: SearchKind | null): Stretch => ({
    tier,
    kind,
    from: joined,
    match: isWordless ? null : tier === 1 ? byName : byWords,
    where: [...(kind ? [`d.kind = '${kind}'`] : []), `d.tier = ${tier}`, ...(tier === 1 ? notByNumber : []), ...common].join(' AND '),
    writtenAt: 'd.written_at',
  });
  const numbers = (tier: -1 | 0): Stretch => ({
    tier,
    kind: 'case',
    from: `"case" c JOIN search_document d ON d.id = c.id || ':name'`,
    match: null,
    where: [tier === -1 ? `c.number = upper(${text})` : `c.number ILIKE ${part} AND c.number <> upper(${text})`, ...common].join(' AND '),
    writtenAt: 'c.registered_at',
  });
  const isWanted = (kind: SearchKind): boolean => asked.kinds.length === 0 || asked.kinds.includes(kind);
  const ofKinds = searchKinds.filter(isWanted).flatMap((kind) => tiersOf[kind].map((tier) => [tier, kind] as const));
  const everything = [[1, null], [2, null]] as const;
  const looked = isWordless ? ofKinds.filter(([, kind]) => kind === 'case') : asked.kinds.length === 0 ? everything : ofKinds;
  const stretches = [
    ...(isNumber && isWanted('case') ? [numbers(-1), numbers(0)] : []),
    ...looked.map(([tier, kind]) => stretch(tier, kind)),
  ];
  const few = isWordless ? null : `SELECT id, stream_id, kind, tier, case_id, technology_id, written_at FROM search_document d WHERE ${orNamed(byWords)} LIMIT ${fewAtMost + 1}`;
  return { stretches, query, few, part, numberPart: isNumber, isVisible };
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
