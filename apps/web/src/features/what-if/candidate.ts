import type { When } from '../rules/condition.tsx';
import type { Term } from '../rules/term-text.tsx';
import type { Table } from './what-if-parts.ts';

export interface Owed {
  readonly code: string;
  readonly term?: Term;
}

export interface CandidateRow {
  readonly id: string;
  readonly when: When;
  readonly obligations: readonly Owed[];
}

export type Levels = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A table as it might be, as the API takes it: its rows, or the levels of the one that is made of them. */
export type Candidate = { readonly rows: readonly CandidateRow[] } | { readonly decidingLevels: Levels };

const valueOf = (when: When, fact: string): string => String(when.all?.find((part) => part.fact === fact)?.is ?? '');

/** The rules as they are: what a candidate starts from. */
export function presentOf(table: Table): Candidate {
  if (table.id !== 'deciding-level') {
    return {
      rows: table.rows.map(({ id, when, obligations }) => ({
        id,
        when: when as When,
        obligations: obligations.map(({ code, term }) => (term === null ? { code } : { code, term: term as Term })),
      })),
    };
  }
  const levels: Record<string, Record<string, number>> = {};
  for (const { when, obligations } of table.rows) {
    const stage = valueOf(when as When, 'stage');
    levels[stage] = { ...levels[stage], [valueOf(when as When, 'risk')]: Number(obligations[0]?.code.replace('level', '')) };
  }
  return { decidingLevels: levels };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export type Standing = 'same' | 'changed' | 'removed' | 'new';

/** Each rule of the table in its order, as it is and as it would be, then those that are new. */
export function sideBySide(present: readonly CandidateRow[], rows: readonly CandidateRow[]) {
  const known = new Set(present.map(({ id }) => id));
  const kept = present.map((now) => {
    const then = rows.find(({ id }) => id === now.id) ?? null;
    const standing: Standing = then === null ? 'removed' : isSame(now, then) ? 'same' : 'changed';
    return { id: now.id, now, then, standing };
  });
  const added = rows.filter(({ id }) => !known.has(id)).map((then) => ({ id: then.id, now: null, then, standing: 'new' as Standing }));
  return [...kept, ...added];
}

/** The rows with one put at its place, changed, or taken out. */
export function withRow(present: readonly CandidateRow[], rows: readonly CandidateRow[], id: string, then: CandidateRow | null): CandidateRow[] {
  const others = new Map(rows.filter((row) => row.id !== id).map((row) => [row.id, row]));
  if (then) others.set(id, then);
  const order = [...present.map((row) => row.id), ...rows.map((row) => row.id), id];
  return [...new Set(order)].flatMap((one) => others.get(one) ?? []);
}

/** A name that no rule has yet. */
export function newId(rows: readonly CandidateRow[]): string {
  const taken = new Set(rows.map(({ id }) => id));
  for (let count = 1; ; count++) if (!taken.has(`new-${count}`)) return `new-${count}`;
}
