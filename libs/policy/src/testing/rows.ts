import { describe, expect, it, test } from 'vitest';
import type { PlainDate } from '../kernel/time.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { Facts } from '../rules/fact.ts';
import { versionOn, type Table } from '../rules/table.ts';

/**
 * One row of a table at its boundary: facts in which it holds, what it brings about, and the least changes of those facts
 * with which it no longer does.
 */
export type RowCase = readonly [row: string, facts: Facts, codes: readonly string[], outside: readonly Facts[]];

/** Every row just inside and just outside, from facts with which only `always` holds. */
export function describeRows(
  table: Table,
  { on, settled, always, cases }: { readonly on: PlainDate; readonly settled: Facts; readonly always: readonly string[]; readonly cases: readonly RowCase[] },
): void {
  const owed = (facts: Facts) => evaluate(table, facts, on);
  const rows = (facts: Facts) => [...new Set(owed({ ...settled, ...facts }).map(({ row }) => row))];
  const permitted = (facts: Facts) => owed(facts).flatMap(({ kind, code }) => (kind === 'permission' ? [code] : []));

  describe(`the rows of ${table.id} on ${on}`, () => {
    it('leave a settled situation alone', () => {
      expect(rows({})).toEqual(always);
    });

    test.each(cases)('%s', (row, facts, codes, outside) => {
      const here = owed({ ...settled, ...facts }).filter((one) => one.row === row);
      expect(here.map(({ code }) => code)).toEqual(codes);
      for (const change of outside) expect(rows({ ...facts, ...change }), JSON.stringify(change)).not.toContain(row);
    });

    it('are all tried', () => {
      const ids = versionOn(table, on).rows.map(({ id }) => id);
      expect([...new Set(cases.map(([row]) => row))].toSorted()).toEqual(ids.filter((id) => !always.includes(id) || cases.some(([row]) => row === id)).toSorted());
    });

    it('permit nothing because something is not known', () => {
      expect(permitted({})).toEqual([]);
      for (const [, facts] of cases) {
        const known = { ...settled, ...facts };
        for (const name of Object.keys(table.facts)) {
          const more = permitted({ ...known, [name]: null }).filter((code) => !permitted(known).includes(code));
          expect(more, `${JSON.stringify(facts)} without ${name}`).toEqual([]);
        }
      }
    });
  });
}

/** What is refused when nothing at all is known. */
export function refusedInSilence(table: Table, on: PlainDate): string[] {
  return [...new Set(evaluate(table, {}, on).flatMap(({ kind, code }) => (kind === 'refusal' ? [code] : [])))];
}
