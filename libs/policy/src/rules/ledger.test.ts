import { describe, expect, it, test } from 'vitest';
import { rcmp } from '../profile/rcmp.ts';
import { evaluate } from './evaluate.ts';
import { waysOut } from './explain.ts';
import type { Facts } from './fact.ts';
import { ledgerTable } from './ledger.ts';
import { endOfTerm } from './term.ts';

const on = '2026-11-24';
const table = ledgerTable(rcmp);

/** A search in an investigation, recorded in full. */
const search: Facts = {
  queryRun: 'yes',
  purpose: 'INVESTIGATION_VICTIM_ID',
  account: 'licensed',
  probe: 'first',
  file: 'first',
  probeKept: 'hash',
  recorded: ['account', 'searcher', 'time', 'purpose', 'authorization', 'probe', 'results'],
  reconciliation: null,
  explained: null,
  lastReconciledOn: null,
};

const owed = (facts: Facts) => evaluate(table, { ...search, ...facts }, on);
const codes = (facts: Facts) => owed(facts).map(({ code }) => code);

describe('T4: what counts', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['the first search of a file', {}, ['countsAsSearch', 'countsAsProbe', 'countsAsFile']],
    ['another image of the same file', { file: 'again' }, ['countsAsSearch', 'countsAsProbe']],
    ['the same image again', { file: 'again', probe: 'again' }, ['countsAsSearch']],
    ['the same image for another file', { probe: 'again' }, ['countsAsSearch', 'countsAsFile']],
    ['a test', { purpose: 'TEST_EVALUATION', file: 'none' }, ['countsAsSearch', 'countsAsProbe', 'noFileNeeded']],
    ['a training', { purpose: 'TRAINING', file: 'none' }, ['countsAsSearch', 'countsAsProbe', 'noFileNeeded']],
    ['a demonstration', { purpose: 'DEMONSTRATION', file: 'none' }, ['countsAsSearch', 'countsAsProbe', 'noFileNeeded']],
    ['an audit', { purpose: 'AUDIT', file: 'none' }, ['countsAsSearch', 'countsAsProbe', 'noFileNeeded']],
    ['through a partner', { account: 'partner' }, ['countsAsSearch', 'countsAsProbe', 'countsAsFile']],
    ['through a trial', { account: 'trial' }, ['countsAsSearch', 'countsAsProbe', 'countsAsFile', 'reportUnregisteredUse']],
    ['through an employee’s account', { account: 'personal' }, ['countsAsSearch', 'countsAsProbe', 'countsAsFile', 'reportUnregisteredUse']],
    ['no query', { queryRun: 'no' }, []],
  ])('%s', (_what, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });

  it('counts three images of one file, searched by two people, as three searches of three probes in one file', () => {
    const made = [{}, { file: 'again' }, { file: 'again' }].flatMap(codes);
    const count = (code: string) => made.filter((one) => one === code).length;
    expect([count('countsAsSearch'), count('countsAsProbe'), count('countsAsFile')]).toEqual([3, 3, 1]);
  });
});

describe('what is refused and recorded', () => {
  const asked = (facts: Facts) => owed(facts).filter(({ kind }) => kind !== 'outcome' && kind !== 'permission').map(({ code }) => code);

  test.each<[string, Facts, readonly string[]]>([
    ['no purpose', { purpose: null }, ['purposeMissing']],
    ['an investigation without a file', { file: 'none' }, ['fileNumberMissing']],
    ['an investigation of a suspect without a file', { purpose: 'INVESTIGATION_SUSPECT', file: null }, ['fileNumberMissing']],
    ['a test without an answer about the file', { purpose: 'TEST_EVALUATION', file: null }, []],
    ['the identifier of the probe', { probeKept: 'identifier' }, []],
    ['the image of the probe', { probeKept: 'image' }, ['probeImageKept']],
    ['not known what is kept', { probeKept: null }, ['probeImageKept']],
    ['everything but the searcher', { recorded: ['account', 'time', 'purpose', 'authorization', 'probe', 'results'] }, ['recordSearcher']],
    [
      'nothing recorded',
      { recorded: null },
      ['recordAccount', 'recordSearcher', 'recordTime', 'recordPurpose', 'recordAuthorization', 'recordProbe', 'recordResults'],
    ],
    ['nothing to record', { recorded: null, queryRun: 'no', probeKept: 'image' }, []],
  ])('%s', (_what, facts, expected) => {
    expect(asked(facts)).toEqual(expected);
  });
});

describe('the vendor’s log', () => {
  const none: Facts = { queryRun: null, lastReconciledOn: null };
  test.each<[string, Facts, readonly string[]]>([
    ['agrees', { reconciliation: 'MATCHED' }, []],
    ['lacks a search', { reconciliation: 'OWN_ONLY' }, ['explainOwnOnly']],
    ['lacks a search, and it is known why', { reconciliation: 'OWN_ONLY', explained: 'yes' }, []],
    ['has one more', { reconciliation: 'VENDOR_ONLY', explained: 'no' }, ['countsAsSearch', 'openCase', 'assessAsBreach']],
    ['has one more, of which nobody was asked', { reconciliation: 'VENDOR_ONLY' }, ['countsAsSearch', 'openCase', 'assessAsBreach']],
    ['has one more, and it is known why', { reconciliation: 'VENDOR_ONLY', explained: 'yes' }, ['countsAsSearch']],
  ])('%s', (_what, facts, expected) => {
    expect(codes({ ...none, ...facts })).toEqual(expected);
  });

  it('is compared each month, at the end of a shorter one too', () => {
    const reconcile = owed({ lastReconciledOn: '2027-01-31' }).find(({ code }) => code === 'reconcile');
    expect(reconcile?.term).toEqual({ atMost: 1, unit: 'months', from: 'lastReconciledOn' });
    expect(endOfTerm(reconcile!.term!, '2027-01-31T17:00:00.000Z', rcmp)).toBe('2027-03-01T04:59:59.999Z');
  });

  it('ends its case when the difference is explained', () => {
    const row = table.versions[0]!.rows.find(({ id }) => id === '11-vendor-only')!;
    expect(waysOut(table, row, { reconciliation: 'VENDOR_ONLY', explained: 'no' })).toContainEqual([{ fact: 'explained', to: 'yes' }]);
  });
});
