import { describe, expect, it, test } from 'vitest';
import { describeRows, refusedInSilence, type RowCase } from '../testing/rows.ts';
import { automatedDecisionConsequences as table } from './automated-decision-consequences.ts';
import { evaluate, weightiest } from './evaluate.ts';
import { waysOut } from './explain.ts';
import { versionOn } from './table.ts';

const on = '2026-11-24';

/** A system that the directive neither binds nor is applied to. */
const settled = { applicability: 'notApplicable', level: 'level1', adverse: 'yes', approvedBy: 'treasuryBoard' };
const applies = (level: string) => ({ applicability: 'applies', level });
const codesOf = (id: string) => versionOn(table, on).rows.find((row) => row.id === id)?.obligations.map(({ code }) => code) ?? [];

/** Rows at every level, from a level on, and only up to one. */
const everyLevel = ['1-notice', '3-explanation', '8-training', '12-approval-i-ii', '16-bias-and-accuracy', '17-monitoring', '18-quality', '19-counsel', '20-recourse', '21-effectiveness', '22-audit'].map(
  (row): RowCase => [row, applies('level1'), codesOf(row), [{ applicability: 'notApplicable' }]],
);
const from = (rows: readonly string[], level: string, below: string) =>
  rows.map((row): RowCase => [row, applies(level), codesOf(row), [{ level: below }, { applicability: 'notApplicable' }]]);

describeRows(table, {
  on,
  settled,
  always: [],
  cases: [
    ...everyLevel,
    ...everyLevel.map(([row, , codes]): RowCase => [row, { applicability: 'appliedVoluntarily' }, codes, []]),
    ...from(['4-explanation-to-the-person', '5-peer-review', '7-gba-plus'], 'level2', 'level1'),
    ...from(['2-notice-link', '9-training-in-detail', '11-a-person-decides', '13-approval-iii'], 'level3', 'level2'),
    ...from(['6-two-experts', '14-approval-iv'], 'level4', 'level3'),
    ['0-level-known', { applicability: 'applies', level: null }, ['levelNotKnown'], [{ level: 'level1' }, { applicability: 'notApplicable' }]],
    ['4-explanation-to-the-person', applies('level2'), ['individualExplanation'], [{ adverse: 'no' }]],
    ['10-without-a-person', applies('level2'), ['noPersonNeeded'], [{ level: 'level3' }, { level: null }, { applicability: 'notApplicable' }]],
    ['15-approved', { ...applies('level2'), approvedBy: 'nobody' }, ['notApproved'], [{ approvedBy: 'assistantDeputyMinister' }, { approvedBy: 'deputyHead' }]],
    ['15-approved', { ...applies('level3'), approvedBy: 'assistantDeputyMinister' }, ['notApproved'], [{ level: 'level2' }, { approvedBy: 'deputyHead' }]],
    ['15-approved', { ...applies('level4'), approvedBy: 'deputyHead' }, ['notApproved'], [{ level: 'level3' }, { approvedBy: 'treasuryBoard' }]],
  ],
});

describe('by impact level', () => {
  const of = (facts: object) => evaluate(table, { ...settled, applicability: 'applies', ...facts }, on);

  test.each([
    ['level1', 'approvalByAdm'],
    ['level2', 'approvalByAdm'],
    ['level3', 'approvalByDeputyHead'],
    ['level4', 'approvalByTreasuryBoard'],
    [null, 'approvalByTreasuryBoard'],
  ])('%s is approved by', (level, approval) => {
    expect(weightiest(table, of({ level }))).toBe(approval);
  });

  it('nothing known is treated as level IV and refused', () => {
    expect(refusedInSilence(table, on)).toEqual(['levelNotKnown', 'notApproved']);
    expect(evaluate(table, {}, on).map(({ code }) => code)).toContain('personDecides');
  });

  it('a duty of a lower level is never lost on a higher one', () => {
    const duties = (level: string) => of({ level }).flatMap(({ kind, code }) => (kind === 'duty' ? [code] : []));
    const [one, two, three, four] = ['level1', 'level2', 'level3', 'level4'].map(duties);
    expect(two).toEqual(expect.arrayContaining(one ?? []));
    expect(three).toEqual(expect.arrayContaining(two ?? []));
    expect(four).toEqual(expect.arrayContaining(three ?? []));
    expect([one?.length, two?.length, three?.length, four?.length]).toEqual([13, 17, 22, 23]);
  });

  it('says that level IV needs the Treasury Board', () => {
    const row = versionOn(table, on).rows.find(({ id }) => id === '15-approved');
    expect(row && waysOut(table, row, { ...settled, ...applies('level4'), approvedBy: 'deputyHead' })).toContainEqual([{ fact: 'approvedBy', to: 'treasuryBoard' }]);
  });
});
