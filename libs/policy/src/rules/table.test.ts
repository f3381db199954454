import { describe, expect, it, test } from 'vitest';
import type { Citation } from '../kernel/citation.ts';
import type { Bilingual } from '../kernel/localized.ts';
import { evaluate, evaluateFor } from './evaluate.ts';
import { versionFor, versionOn, type Table } from './table.ts';

const both = (text: string): Bilingual => ({ en: text, fr: text });
const citation: Citation = { instrument: 'PROFILE', section: 'test' };

describe('an obligation', () => {
  const example: Table = {
    id: 'example',
    title: both('Example'),
    facts: { a: { type: 'yesNo', meaning: both('A') }, b: { type: 'yesNo', meaning: both('B') } },
    obligations: {
      met: { kind: 'duty', label: both('Met'), proposedFor: 'privacy:s10' },
      other: { kind: 'outcome', label: both('Other') },
    },
    versions: [
      {
        version: '1',
        effectiveFrom: '2020-01-01',
        effectiveTo: null,
        binds: 'newCases',
        rows: [
          {
            id: 'row',
            label: both('Row'),
            when: { all: [{ fact: 'a', is: 'yes' }, { not: { fact: 'b', is: 'yes' } }] },
            obligations: [{ code: 'met', term: { before: 'start' } }, { code: 'other' }],
            citation,
          },
        ],
      },
    ],
  };

  it('says by which row, version and facts it holds, whose determination it awaits, and by when', () => {
    const common = { row: 'row', citation, tableVersion: 'example@1', factsUsed: { a: 'yes', b: null } };
    expect(evaluate(example, { a: 'yes', c: 'unused' }, '2026-01-01')).toEqual([
      { code: 'met', kind: 'duty', proposedFor: 'privacy:s10', term: { before: 'start' }, ...common },
      { code: 'other', kind: 'outcome', proposedFor: null, term: null, ...common },
    ]);
    expect(evaluate(example, { a: 'yes', b: 'yes' }, '2026-01-01')).toEqual([]);
  });
});

describe('a version', () => {
  const dated: Table = {
    id: 'dated',
    title: { en: 'Dated', fr: 'Daté' },
    facts: {},
    obligations: {},
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

describe('a version binds', () => {
  const versions = (binds: 'newCases' | 'laterActsInOpenCases' | 'everythingFromDate'): Table => ({
    id: 'bound',
    title: both('Bound'),
    facts: {},
    obligations: { old: { kind: 'duty', label: both('Old') }, new: { kind: 'duty', label: both('New') } },
    versions: [
      {
        version: 'old',
        effectiveFrom: '2024-01-01',
        effectiveTo: '2026-03-01',
        binds: 'newCases',
        rows: [{ id: '1', label: both('1'), when: { all: [] }, obligations: [{ code: 'old' }], citation }],
      },
      {
        version: 'new',
        effectiveFrom: '2026-03-01',
        effectiveTo: null,
        binds,
        rows: [{ id: '1', label: both('1'), when: { all: [] }, obligations: [{ code: 'new' }], citation }],
      },
    ],
  });
  test.each([
    // Only cases opened since it came into force are held to it, however late the act.
    ['newCases', '2026-02-28', '2026-06-01', 'old'],
    ['newCases', '2026-03-01', '2026-06-01', 'new'],
    // Open cases are held to it from its date on; what was done before keeps the rule it was done under.
    ['laterActsInOpenCases', '2026-02-28', '2026-02-28', 'old'],
    ['laterActsInOpenCases', '2026-02-28', '2026-03-01', 'new'],
    ['everythingFromDate', '2026-02-28', '2026-02-28', 'old'],
    ['everythingFromDate', '2026-02-28', '2026-03-01', 'new'],
    // A case older than every version is held to the first that it met.
    ['newCases', '2023-12-31', '2026-06-01', 'new'],
  ] as const)('%s: a case opened on %s is held on %s to the %s one', (binds, openedOn, on, version) => {
    expect(versionFor(versions(binds), { openedOn, on }).version).toBe(version);
    expect(evaluateFor(versions(binds), {}, { openedOn, on }).map(({ code }) => code)).toEqual([version]);
  });
});
