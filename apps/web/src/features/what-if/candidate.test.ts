import { describe, expect, it, test } from 'vitest';
import { newId, presentOf, sideBySide, withRow, type CandidateRow } from './candidate.ts';
import type { Table } from './what-if-parts.ts';

const row = (id: string, code = 'tell'): CandidateRow => ({ id, when: { all: [] }, obligations: [{ code }] });
const present = ['1', '2', '3'].map((id) => row(id));

describe('the rules side by side', () => {
  it('say which are otherwise, gone and new', () => {
    const rows = [row('1'), row('3', 'stop'), row('new-1')];
    expect(sideBySide(present, rows).map(({ id, standing }) => [id, standing])).toEqual([['1', 'same'], ['2', 'removed'], ['3', 'changed'], ['new-1', 'new']]);
  });

  it('keep their order when one is taken out and put back', () => {
    const without = withRow(present, present, '2', null);
    expect(without.map(({ id }) => id)).toEqual(['1', '3']);
    expect(withRow(present, without, '2', row('2'))).toEqual(present);
    expect(withRow(present, without, newId(without), row('new-1')).map(({ id }) => id)).toEqual(['1', '3', 'new-1']);
  });

  it('name a new one as none is named', () => {
    expect(newId([row('new-1'), row('new-3')])).toBe('new-2');
  });
});

test('levels are read from the rows of their table', () => {
  const levelRow = (stage: string, risk: string, code: string) => ({ id: `${stage}-${risk}`, when: { all: [{ fact: 'stage', is: stage }, { fact: 'risk', is: risk }] }, obligations: [{ code, term: null }] });
  const table = { id: 'deciding-level', rows: [levelRow('test', 'low', 'level1'), levelRow('test', 'high', 'level3'), levelRow('pilot', 'low', 'level2')] } as unknown as Table;
  expect(presentOf(table)).toEqual({ decidingLevels: { test: { low: 1, high: 3 }, pilot: { low: 2 } } });
});
