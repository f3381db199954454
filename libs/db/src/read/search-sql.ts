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
  readonly until: string | null;
}

/** These words, whatever they stand in. */
export const onlyText = (text: string): SearchAsked => ({
  text,
  kinds: [],
  stages: [],
  open: false,
  unitId: null,
  category: null,
  requesterId: null,
  executivePositionId: null,
  from: null,
  until: null,
});

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

/** Whether names are looked through for parts. Fewer letters have no trigram, so that no index would find them; accents alone are none. */
export const isPartOfName = (text: string): boolean => text.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '').length >= 3;

/** The kinds whose names are looked through for parts of a word, and those that hold texts. */
export const tiersOf: Readonly<Record<SearchKind, readonly (1 | 2)[]>> = {
  case: [1],
  technology: [1, 2],
  document: [2],
  opinion: [2],
  conversation: [2],
  file: [1],
  person: [1],
  position: [1],
};

/** What is asked of each row `d`, and of the rows whose way leads through something else. */
export interface Conditions {
  /** The words that were looked for. */
  readonly query: string;
  /** What names and numbers are compared with, for LIKE. */
  readonly part: string;
  /** The same, null where it is too short to be looked for among names. */
  readonly namePart: string;
  /** It could be part of a number. */
  readonly isNumber: boolean;
  /** That a case's number is what was typed, and that it only holds it. */
  readonly numberIs: string;
  readonly numberHolds: string;
  /** The reader's keys. */
  readonly held: string;
  /** Of a stream whose column is named: that the reader may see it. */
  readonly isVisible: (column: string) => string;
  /** That names or texts hold what is looked for; true where nothing is. */
  readonly match: (tier: 1 | 2) => string;
  /** That a name is not found by its case's number already. */
  readonly notByNumber: string;
  /** What every hit meets: the reader sees it, and the filters let it through. */
  readonly ofEveryHit: string;
  /** Joined to rows `d` that have no case `c` of their own. */
  readonly joined: string;
}

/** Without words it is the cases that are looked for, and something must tell which. */
export function asksNothing({ text, kinds: _kinds, ...filters }: SearchAsked): boolean {
  return text === '' && Object.values(filters).every((value) => value === null || value === false || (Array.isArray(value) && value.length === 0));
}

/** The conditions under which something is found; every one that ends a way carries the reader's visibility and the filters. */
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
  const ofEveryHit = [
    isVisible('d.stream_id'),
    // What a filter says of a case it says to those who may see the case.
    ...(needsCase ? [...ofCase, `(d.stream_id = d.case_id OR ${isVisible('d.case_id')})`] : []),
    // And of a technology to those who may look it up, or see the case that is about it.
    ...(asked.category
      ? [
          `EXISTS (SELECT FROM technology t WHERE t.id = d.technology_id AND ${bind(asked.category, 'text')} = ANY(t.categories))`,
          `(${isVisible('d.technology_id')} OR ${isVisible('d.case_id')})`,
        ]
      : []),
    ...(asked.from ? [`d.written_at >= ${bind(asked.from, 'timestamptz')}`] : []),
    ...(asked.until ? [`d.written_at <= ${bind(asked.until, 'timestamptz')}`] : []),
  ];
  const isPart = isPartOfName(asked.text);
  const byWords = `(${isAsked} AND d.vector @@ ${query})`;
  const byName = `((${isAsked} AND d.name_vector @@ ${query})${isPart ? ` OR d.name_key LIKE ${part}` : ''})`;
  const isNumber = /\d/.test(asked.text) && asked.text.length >= 2;
  const numberHolds = `n.number ILIKE ${part}`;
  return {
    query,
    part,
    namePart: isPart ? part : 'NULL',
    isNumber,
    numberIs: `n.number = upper(${text})`,
    numberHolds: `${numberHolds} AND n.number <> upper(${text})`,
    held,
    isVisible,
    match: (tier) => (isWordless ? 'true' : tier === 1 ? byName : byWords),
    notByNumber: isNumber ? `NOT (d.kind = 'case' AND EXISTS (SELECT FROM "case" n WHERE n.id = d.case_id AND ${numberHolds}))` : 'true',
    ofEveryHit: ofEveryHit.join(' AND '),
    joined: needsCase ? ' JOIN "case" c ON c.id = d.case_id' : '',
  };
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
