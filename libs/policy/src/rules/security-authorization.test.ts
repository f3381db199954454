import { describe, expect, it } from 'vitest';
import { rcmp } from '../profile/rcmp.ts';
import { describeRows, refusedInSilence } from '../testing/rows.ts';
import { evaluate } from './evaluate.ts';
import { waysOut } from './explain.ts';
import { securityAuthorizationTable } from './security-authorization.ts';
import { versionOn } from './table.ts';
import { endOfTerm } from './term.ts';

const table = securityAuthorizationTable(rcmp);
const on = '2026-11-24';

/** Fully authorized, on the last day. */
const settled = {
  controls: 'assessed',
  residualRisk: 'documented',
  riskAccepted: 'yes',
  authorization: 'full',
  authorityHeld: 'yes',
  authorizedOn: '2025-11-24',
  expiresOn: '2026-11-24',
  operatedOn: '2026-11-24',
  conditions: 'none',
  changed: 'no',
  operatorsAlterRecords: 'no',
};
const interim = { authorization: 'interim', conditions: 'met' };

describeRows(table, {
  on,
  settled,
  always: ['11-maintained', '14-access'],
  cases: [
    ['1-controls', { controls: 'notAssessed' }, ['controlsNotAssessed'], [{ controls: 'assessed' }]],
    ['2-residual-risk', { residualRisk: 'notDocumented' }, ['residualRiskNotDocumented'], [{ residualRisk: 'documented' }, { residualRisk: 'none' }]],
    ['3-risk-accepted', { riskAccepted: 'no' }, ['residualRiskNotAccepted'], [{ riskAccepted: 'yes' }, { residualRisk: 'none' }]],
    ['4-authorized', { authorization: 'none', conditions: 'met' }, ['notAuthorized'], [{ authorization: 'full' }, { authorization: 'interim' }]],
    ['5-authority', { authorityHeld: 'no' }, ['authorityMissing'], [{ authorityHeld: 'yes' }]],
    ['6-end-date', { expiresOn: null }, ['noEndDate'], [{ expiresOn: '2026-11-24' }]],
    ['7-expired', { operatedOn: '2026-11-25' }, ['expired'], [{ operatedOn: '2026-11-24' }, { expiresOn: '2026-11-25' }]],
    ['7-expired', { operatedOn: null }, ['expired'], [{ operatedOn: '2026-11-24' }]],
    ['8-interim-conditions', { ...interim, conditions: 'none' }, ['interimWithoutConditions'], [{ conditions: 'met' }, { conditions: 'open' }, { authorization: 'full' }]],
    ['9-conditions-met', { ...interim, conditions: 'open' }, ['conditionNotMet'], [{ conditions: 'met' }, { authorization: 'full' }]],
    ['10-full-authorization', interim, ['fullAuthorization'], [{ authorization: 'full' }]],
    ['12-changed', { changed: 'yes' }, ['assessAgain'], [{ changed: 'no' }]],
    ['13-records', { operatorsAlterRecords: 'yes' }, ['recordsAlterable'], [{ operatorsAlterRecords: 'no' }]],
  ],
});

describe('a security authorization', () => {
  it('is refused by silence', () => {
    expect(refusedInSilence(table, on)).toEqual([
      'controlsNotAssessed',
      'residualRiskNotDocumented',
      'residualRiskNotAccepted',
      'notAuthorized',
      'authorityMissing',
      'noEndDate',
      'expired',
      'interimWithoutConditions',
      'conditionNotMet',
      'recordsAlterable',
    ]);
  });

  it('for the interim lasts as many months as the profile says, and no day of a month that it lacks', () => {
    const term = evaluate(table, { ...settled, ...interim }, on).find(({ code }) => code === 'fullAuthorization')?.term;
    expect(rcmp.interimSecurityMonths).toBe(6);
    expect(term && endOfTerm(term, '2026-08-31T15:00:00.000Z', rcmp)).toBe('2027-03-01T04:59:59.999Z');
  });

  it('that has ended is renewed, not argued with: no fact but a date would change it', () => {
    const row = versionOn(table, on).rows.find(({ id }) => id === '7-expired');
    expect(row && waysOut(table, row, { ...settled, operatedOn: '2026-11-25' })).toEqual([]);
  });
});
