/// <reference types="node" />
import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { rcmp } from '../profile/rcmp.ts';
import { instruments } from '../reference/instruments.ts';
import { factsOf, holds, partsOf } from './condition.ts';
import { evaluateVersion, weightiest } from './evaluate.ts';
import { waysOut } from './explain.ts';
import { faultsIn, wordsOf, type Fact, type FactDefinition, type Facts } from './fact.ts';
import { rulesInForce } from './rules-in-force.ts';
import { versionOn, type Row, type Table, type TableVersion } from './table.ts';
import { tablesOf } from './tables.ts';

const tables = tablesOf(rcmp);
const versions = tables.flatMap((table) => table.versions.map((version) => ({ name: `${table.id} ${version.version}`, table, version })));

function anyFact(definition: FactDefinition): fc.Arbitrary<Fact> {
  const known = ((): fc.Arbitrary<Fact> => {
    switch (definition.type) {
      case 'yesNo':
        return fc.constantFrom('yes', 'no');
      case 'oneOf':
        return fc.constantFrom(...Object.keys(definition.values));
      case 'anyOf':
        return fc.subarray(Object.keys(definition.values));
      case 'number':
        return fc.integer({ min: definition.minimum, max: Math.min(definition.maximum, definition.minimum + 1000) });
      case 'date':
        return fc
          .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
          .map((at) => at.toISOString().slice(0, 10));
    }
  })();
  return fc.oneof({ weight: 5, arbitrary: known }, { weight: 1, arbitrary: fc.constant(null) });
}

const anyFacts = (table: Table): fc.Arbitrary<Facts> =>
  fc.record(Object.fromEntries(Object.entries(table.facts).map(([name, definition]) => [name, anyFact(definition)])));

/** The same facts with one moved further along its order of risk; null where the table orders none. */
function riskier(table: Table, facts: Facts, pick: number): Facts | null {
  const moves = Object.entries(table.facts).flatMap(([name, definition]): Facts[] => {
    const now = facts[name] ?? null;
    if ((definition.type === 'oneOf' || definition.type === 'yesNo') && definition.risk && typeof now === 'string') {
      const order: readonly string[] = definition.risk;
      return order.slice(order.indexOf(now) + 1).map((value) => ({ ...facts, [name]: value }));
    }
    if (definition.type === 'anyOf' && definition.accumulates && Array.isArray(now)) {
      const chosen = now as readonly string[];
      return Object.keys(definition.values).filter((one) => !chosen.includes(one)).map((one) => ({ ...facts, [name]: [...chosen, one] }));
    }
    if (definition.type === 'number' && definition.risk && typeof now === 'number' && now < definition.maximum) {
      return [{ ...facts, [name]: now + 1 }];
    }
    return [];
  });
  return moves.length > 0 ? (moves[pick % moves.length] ?? null) : null;
}

describe('the tables that ship', () => {
  it('each have a file of their own, named after them, and are all registered', () => {
    const named = readdirSync(new URL('.', import.meta.url))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .filter((file) => /\bdefineTable\(\{/.test(readFileSync(new URL(file, import.meta.url), 'utf8')))
      .map((file) => file.slice(0, -'.ts'.length));
    expect(tables.map((one) => one.id).toSorted()).toEqual(named.toSorted());
  });

  it.each(tables)('$id is dated without gap or overlap', ({ id, versions: dated }) => {
    dated.forEach((version, index) => expect(version.effectiveTo, id).toBe(dated[index + 1]?.effectiveFrom ?? null));
  });

  it('all count for the rules in force: a change of any is another version of the rules, rewording one is not', () => {
    const before = JSON.stringify(rulesInForce(rcmp, '2026-11-24'));
    for (const one of tablesOf(rcmp)) {
      const rows = versionOn(one, '2026-11-24').rows as Row[];
      const row = rows.pop() as Row;
      try {
        expect(JSON.stringify(rulesInForce(rcmp, '2026-11-24')), one.id).not.toBe(before);
        rows.push({ ...row, label: { en: 'Reworded', fr: 'Reformulé' } });
        expect(JSON.stringify(rulesInForce(rcmp, '2026-11-24')), one.id).toBe(before);
        rows.pop();
      } finally {
        rows.push(row);
      }
    }
    expect(JSON.stringify(rulesInForce(rcmp, '2026-11-24'))).toBe(before);
    expect(JSON.stringify(rulesInForce({ ...rcmp, legalSigns: true }, '2026-11-24'))).not.toBe(before);
  });

  it('are no rules before their instruments came into force', () => {
    const first = (table: Table) => table.versions[0]?.effectiveFrom ?? '';
    const inForce = (on: string) => (rulesInForce(rcmp, on) as { readonly tables: readonly { readonly id: string }[] }).tables.map(({ id }) => id);
    for (const on of ['2010-01-01', '2024-01-02', '2026-11-24']) {
      expect(inForce(on)).toEqual(tables.filter((table) => first(table) <= on).map(({ id }) => id));
    }
  });
});

describe.each(versions)('$name', ({ table, version }: { readonly table: Table; readonly version: TableVersion }) => {
  it('names each row once, cites a known instrument, and defines what it uses and no more', () => {
    expect(new Set(version.rows.map((row) => row.id)).size).toBe(version.rows.length);
    for (const row of version.rows) expect(Object.keys(instruments), row.id).toContain(row.citation.instrument);
    const used = table.versions.flatMap((one) => one.rows.flatMap((row) => row.obligations.map(({ code }) => code)));
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(table.obligations).toSorted());
    for (const part of version.rows.flatMap((row) => partsOf(row.when))) {
      const definition = table.facts[part.fact];
      const known = definition ? Object.keys(wordsOf(definition)) : [];
      const named = 'is' in part ? [part.is] : 'in' in part ? part.in : 'includesAny' in part ? part.includesAny : 'includesAll' in part ? part.includesAll : [];
      if (definition?.type !== 'number') expect(known, part.fact).toEqual(expect.arrayContaining(named.map(String)));
    }
    const looked = table.versions.flatMap((one) => one.rows.flatMap((row) => factsOf(row.when)));
    const counted = table.versions.flatMap((one) =>
      one.rows.flatMap((row) => row.obligations.flatMap(({ term }) => (term && 'from' in term && term.from in table.facts ? [term.from] : []))),
    );
    expect([...new Set([...looked, ...counted])].filter((name) => !(name in table.facts))).toEqual([]);
  });

  it('speaks both languages', () => {
    const texts = [
      table.title,
      ...version.rows.map((row) => row.label),
      ...Object.values(table.obligations).map(({ label }) => label),
      ...Object.values(table.facts).flatMap((fact) => [fact.meaning, ...('values' in fact ? Object.values(fact.values) : [])]),
    ];
    for (const { en, fr } of texts) {
      expect(en.trim()).not.toBe('');
      expect(fr.trim()).not.toBe('');
    }
  });

  it('has no row that nothing meets, and none whose way out leads nowhere', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anyFacts(table), (facts) => {
        expect(faultsIn(table.facts, facts)).toEqual([]);
        for (const row of version.rows.filter((one) => holds(one.when, facts))) {
          met.add(row.id);
          for (const way of waysOut(table, row, facts)) {
            const corrected = { ...facts, ...Object.fromEntries(way.map(({ fact, to }) => [fact, to])) };
            expect(faultsIn(table.facts, corrected)).toEqual([]);
            expect(holds(row.when, corrected), `${row.id} by ${JSON.stringify(way)}`).toBe(false);
          }
        }
      }),
      { numRuns: 1000, seed: 1983 },
    );
    expect(version.rows.map((row) => row.id).filter((id) => !met.has(id))).toEqual([]);
  });

  test('a further risk never takes an obligation away', () => {
    fc.assert(
      fc.property(anyFacts(table), fc.nat(), (facts, pick) => {
        const worse = riskier(table, facts, pick);
        if (!worse) return;
        const owed = (given: Facts) => evaluateVersion(table, version, given).filter(({ kind }) => kind === 'duty' || kind === 'refusal').map(({ code }) => code);
        const after = new Set(owed(worse));
        expect(owed(facts).filter((code) => !after.has(code)), JSON.stringify(worse)).toEqual([]);
        const rung = (given: Facts) => (table.ladder ?? []).indexOf(weightiest(table, evaluateVersion(table, version, given)) ?? '');
        expect(rung(worse), JSON.stringify(worse)).toBeGreaterThanOrEqual(rung(facts));
      }),
    );
  });
});
