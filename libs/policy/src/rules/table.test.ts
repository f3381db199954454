/// <reference types="node" />
import { describe, expect, it, test } from 'vitest';
import { readdirSync } from 'node:fs';
import { rcmp } from '../profile/rcmp.ts';
import { instruments } from '../reference/instruments.ts';
import { rulesInForce } from './rules-in-force.ts';
import { evaluate, factsOf, versionOn, type Facts, type Row, type Table, type When } from './table.ts';

const citation = { instrument: 'PROFILE', section: 'test' } as const;

function table(when: When, dates: { readonly from?: string; readonly to?: string | null } = {}): Table {
  const version = { version: '1', effectiveFrom: dates.from ?? '2020-01-01', effectiveTo: dates.to ?? null, binds: 'newCases' } as const;
  return { id: 'example', versions: [{ ...version, rows: [{ id: 'row', when, obligations: [{ code: 'met' }], citation }] }] };
}

describe('a condition', () => {
  const facts: Facts = { text: 'a', number: 3, flag: true, list: ['x', 'y'], nothing: null };
  test.each<[When, boolean]>([
    [{ fact: 'text', is: 'a' }, true],
    [{ fact: 'text', is: 'b' }, false],
    [{ fact: 'flag', is: true }, true],
    [{ fact: 'nothing', is: 'a' }, false],
    [{ fact: 'unknown', is: 'a' }, false],
    [{ fact: 'text', in: ['a', 'b'] }, true],
    [{ fact: 'number', in: [3] }, true],
    [{ fact: 'list', in: ['x'] }, false],
    [{ fact: 'list', includesAny: ['y', 'z'] }, true],
    [{ fact: 'list', includesAny: ['z'] }, false],
    [{ fact: 'text', includesAny: ['a'] }, false],
    [{ fact: 'number', atLeast: 3 }, true],
    [{ fact: 'number', atLeast: 4 }, false],
    [{ fact: 'text', atLeast: 0 }, false],
    [{ all: [] }, true],
    [{ any: [] }, false],
    [{ all: [{ fact: 'text', is: 'a' }, { fact: 'number', is: 4 }] }, false],
    [{ any: [{ fact: 'text', is: 'b' }, { fact: 'number', is: 3 }] }, true],
    [{ not: { all: [{ fact: 'text', is: 'b' }] } }, true],
  ])('%j: %s', (when, met) => {
    expect(evaluate(table(when), facts, '2026-01-01').length).toBe(met ? 1 : 0);
  });
});

describe('an obligation', () => {
  it('says by which row, version and facts it holds', () => {
    const when: When = { all: [{ fact: 'a', is: 'x' }, { not: { fact: 'b', is: 'y' } }] };
    expect(evaluate(table(when), { a: 'x', c: 'unused' }, '2026-01-01')).toEqual([
      { code: 'met', proposedFor: null, row: 'row', citation, tableVersion: 'example@1', factsUsed: { a: 'x', b: null } },
    ]);
    expect(factsOf(when)).toEqual(['a', 'b']);
  });
});

describe('a version', () => {
  const dated: Table = {
    id: 'dated',
    versions: [
      { version: 'old', effectiveFrom: '2024-01-01', effectiveTo: '2026-03-01', binds: 'newCases', rows: [] },
      { version: 'new', effectiveFrom: '2026-03-01', effectiveTo: null, binds: 'newCases', rows: [] },
    ],
  };
  test.each([
    ['2024-01-01', 'old'],
    ['2026-02-28', 'old'],
    ['2026-03-01', 'new'],
    ['2099-01-01', 'new'],
  ])('on %s: the %s one', (on, version) => {
    expect(versionOn(dated, on).version).toBe(version);
  });

  it('is missed aloud', () => {
    expect(() => versionOn(dated, '2023-12-31')).toThrow('dated has no version on 2023-12-31');
  });
});

/** Every table that stands in this folder, found by its shape. */
async function shipped(): Promise<readonly Table[]> {
  const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ `./${file}`) as Promise<Record<string, unknown>>));
  return modules.flatMap((module) => Object.values(module)).filter((value): value is Table => typeof value === 'object' && value !== null && 'versions' in value);
}

describe('the tables that ship', () => {
  it('are dated without gap or overlap, name each row once and cite an instrument that is known', async () => {
    const tables = await shipped();
    expect(tables.map((one) => one.id).toSorted()).toEqual(['case-risk', 'privacy-assessment', 'required-reviews']);
    for (const { id, versions } of tables) {
      versions.forEach((version, index) => {
        expect(version.effectiveTo, id).toBe(versions[index + 1]?.effectiveFrom ?? null);
        expect(new Set(version.rows.map((row) => row.id)).size, id).toBe(version.rows.length);
        for (const row of version.rows) expect(Object.keys(instruments), `${id} ${row.id}`).toContain(row.citation.instrument);
      });
    }
  });

  it('all count for the rules in force: a change of any is another version of the rules', async () => {
    const before = JSON.stringify(rulesInForce(rcmp, '2026-11-24'));
    for (const one of await shipped()) {
      const rows = versionOn(one, '2026-11-24').rows as Row[];
      const row = rows.pop() as Row;
      try {
        expect(JSON.stringify(rulesInForce(rcmp, '2026-11-24')), one.id).not.toBe(before);
      } finally {
        rows.push(row);
      }
    }
    expect(JSON.stringify(rulesInForce(rcmp, '2026-11-24'))).toBe(before);
    expect(JSON.stringify(rulesInForce({ ...rcmp, legalSigns: true }, '2026-11-24'))).not.toBe(before);
  });
});
