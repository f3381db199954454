import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { rcmp } from '../profile/rcmp.ts';
import { describeRows, refusedInSilence } from '../testing/rows.ts';
import { evaluate } from './evaluate.ts';
import { waysOut } from './explain.ts';
import { retentionTable } from './retention.ts';
import { versionOn } from './table.ts';
import { endOfTerm } from './term.ts';

const table = retentionTable(rcmp);
const on = '2026-11-24';

/** Used in a decision more than two years ago; nothing holds it. */
const settled = {
  administrativeUse: 'yes',
  lastUsedOn: '2024-11-23',
  twoYearsPassed: 'yes',
  consent: 'no',
  accessRequest: 'none',
  dispositionAuthority: 'yes',
  holds: [] as readonly string[],
  investigativeRequest: 'no',
  receivedOn: null,
  separateBank: 'yes',
  comparison: 'none',
  comparedOn: null,
};
const refusals = (facts: object) =>
  evaluate(table, { ...settled, ...facts }, on).flatMap(({ kind, code }) => (kind === 'refusal' ? [code] : []));

describeRows(table, {
  on,
  settled,
  always: ['1-two-years'],
  cases: [
    ['1-two-years', {}, ['keepTwoYears'], [{ administrativeUse: 'no' }]],
    ['2-too-early', { twoYearsPassed: 'no' }, ['minimumNotReached'], [{ twoYearsPassed: 'yes' }, { consent: 'yes' }, { administrativeUse: 'no' }]],
    ['2-too-early', { twoYearsPassed: null, administrativeUse: null, consent: null }, ['minimumNotReached'], [{ twoYearsPassed: 'yes' }]],
    ['3-consent', { twoYearsPassed: 'no', consent: 'yes' }, ['earlierDisposal'], [{ consent: 'no' }, { consent: null }, { twoYearsPassed: 'yes' }, { administrativeUse: 'no' }]],
    ['4-access-request', { accessRequest: 'open' }, ['rightsNotExhausted'], [{ accessRequest: 'exhausted' }, { accessRequest: 'none' }]],
    ['5-disposition-authority', { dispositionAuthority: 'no' }, ['noDispositionAuthority'], [{ dispositionAuthority: 'yes' }]],
    ['6-commissioner', { holds: ['commissioner'] }, ['heldForCommissioner'], [{ holds: ['litigation'] }]],
    ['7-litigation', { holds: ['litigation'] }, ['heldForLitigation'], [{ holds: ['legal'] }]],
    ['8-counsel', { holds: ['legal'] }, ['heldByCounsel'], [{ holds: ['accessToInformation'] }]],
    ['9-access-to-information', { holds: ['accessToInformation'] }, ['heldForAccess'], [{ holds: ['commissioner'] }]],
    ['10-holds-known', { holds: null }, ['holdsNotKnown'], [{ holds: [] }]],
    ['11-investigative-request', { investigativeRequest: 'yes' }, ['keepRequest'], [{ investigativeRequest: 'no' }]],
    ['12-request-too-recent', { investigativeRequest: 'yes', twoYearsPassed: 'no', consent: 'yes' }, ['requestTooRecent'], [{ twoYearsPassed: 'yes' }, { investigativeRequest: 'no' }]],
    ['13-separate-bank', { investigativeRequest: 'yes', separateBank: 'no' }, ['keepApart'], [{ separateBank: 'yes' }, { investigativeRequest: 'no' }]],
    ['14-non-match', { comparison: 'nonMatch', administrativeUse: 'no' }, ['deleteNonMatch', 'proveDeletion'], [{ comparison: 'match' }, { comparison: 'none' }, { administrativeUse: 'yes' }]],
  ],
});

describe('disposal', () => {
  it('is refused by silence', () => {
    expect(refusedInSilence(table, on)).toEqual(['minimumNotReached', 'rightsNotExhausted', 'noDispositionAuthority', 'holdsNotKnown', 'requestTooRecent']);
  });

  it('is free once nothing stands against it', () => {
    expect(refusals({})).toEqual([]);
  });

  it('waits for two full years, from a leap day until 1 March', () => {
    const term = evaluate(table, settled, on)[0]?.term;
    expect(term && endOfTerm(term, '2026-01-15T15:00:00.000Z', rcmp)).toBe('2028-01-16T04:59:59.999Z');
    expect(term && endOfTerm(term, '2028-02-29T15:00:00.000Z', rcmp)).toBe('2030-03-02T04:59:59.999Z');
  });

  it('is blocked by every hold by itself: lifting one leaves the others', () => {
    const holds = ['commissioner', 'litigation', 'legal', 'accessToInformation'];
    fc.assert(
      fc.property(fc.subarray(holds), (standing) => {
        expect(refusals({ holds: standing })).toHaveLength(standing.length);
      }),
    );
  });

  it('of a non-match under a hold is owed and refused at once: the hold comes first, and shows what must be lifted', () => {
    const facts = { ...settled, comparison: 'nonMatch', administrativeUse: 'no', holds: ['commissioner'] };
    expect(evaluate(table, facts, on).map(({ code }) => code)).toEqual(['heldForCommissioner', 'deleteNonMatch', 'proveDeletion']);
    const row = versionOn(table, on).rows.find(({ id }) => id === '6-commissioner');
    expect(row && waysOut(table, row, facts)).toEqual([[{ fact: 'holds', to: [] }]]);
  });
});
