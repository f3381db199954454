import { describe, expect, it, test } from 'vitest';
import { rcmp } from '../profile/rcmp.ts';
import { describeRows, refusedInSilence } from '../testing/rows.ts';
import { breachMaterialityTable } from './breach-materiality.ts';
import { evaluate, weightiest } from './evaluate.ts';
import { waysOut } from './explain.ts';
import { versionOn } from './table.ts';
import { endOfTerm } from './term.ts';

const table = breachMaterialityTable(rcmp);
const on = '2026-11-24';

/** Nothing improper happened. */
const settled = {
  acts: [] as readonly string[],
  unapprovedTrial: 'no',
  discoveredOn: '2026-11-02',
  sensitivity: 'low',
  misuse: 'low',
  harms: ['humiliation'] as readonly string[],
  assessed: ['circumstances', 'inventory', 'individuals', 'sectors', 'harm', 'materiality'],
  determination: 'notMaterial',
  materialityDeterminedOn: '2026-11-20',
  notification: 'done',
  reasons: [] as readonly string[],
  underAgreement: 'no',
  severalInstitutions: 'no',
  heldForAnother: 'no',
  contractorIncident: 'no',
};
const breach = { acts: ['disclosure'] };
const material = { ...breach, determination: 'material' };
const nothing = { acts: [] };

describeRows(table, {
  on,
  settled,
  always: [],
  cases: [
    ['1-breach', breach, ['breach', 'contain', 'tellHead'], [nothing]],
    ['1-breach', { acts: ['collection'] }, ['breach', 'contain', 'tellHead'], [nothing]],
    ['1-breach', { acts: ['retention'] }, ['breach', 'contain', 'tellHead'], [nothing]],
    ['2-record', breach, ['keepRecord'], [nothing]],
    ['3-unapproved-trial', { unapprovedTrial: 'yes' }, ['openBreach'], [{ unapprovedTrial: 'no' }]],
    ['4-material-low', { ...breach, misuse: 'high' }, ['material'], [{ misuse: 'medium' }, { harms: [] }, nothing]],
    ['4-material-medium', { ...breach, sensitivity: 'medium', misuse: 'medium' }, ['material'], [{ misuse: 'low' }, { sensitivity: 'low' }, { harms: [] }]],
    ['4-material-high', { ...breach, sensitivity: 'high' }, ['material'], [{ sensitivity: 'medium' }, { harms: [] }]],
    ['4-material-high', { ...breach, sensitivity: null, misuse: null, harms: null }, ['material'], [{ sensitivity: 'low' }, { harms: [] }]],
    ['4-material-low', { ...breach, misuse: 'high', harms: ['unknown'] }, ['material'], [{ harms: [] }]],
    ['5-not-material-low', { ...breach, misuse: 'medium' }, ['notMaterial'], [{ misuse: 'high' }, { misuse: null }, { sensitivity: 'high' }, { sensitivity: null }]],
    ['5-not-material-medium', { ...breach, sensitivity: 'medium' }, ['notMaterial'], [{ misuse: 'medium' }, { sensitivity: 'high' }]],
    ['6-no-harm', { ...breach, sensitivity: 'high', harms: [] }, ['notMaterial'], [{ harms: ['property'] }, { harms: ['unknown'] }, { harms: null }]],
    ['7-assessment', { ...breach, assessed: ['circumstances'] }, ['assessmentIncomplete', 'assess'], [{ assessed: settled.assessed }, nothing]],
    ['8-determination-lingers', { ...breach, determination: 'none' }, ['determineMateriality'], [{ determination: 'material' }, { determination: 'notMaterial' }, nothing]],
    ['9-individuals', { ...material, notification: 'notDone' }, ['notifyIndividuals'], [{ notification: 'done' }, { determination: 'notMaterial' }, { notification: 'inappropriate', reasons: ['legal'] }]],
    ['9-individuals', { ...material, notification: 'inappropriate' }, ['notifyIndividuals'], [{ reasons: ['security'] }]],
    ['10-not-told', { ...material, notification: 'inappropriate', reasons: ['confidentiality'] }, ['notTelling', 'justifyNotTelling'], [{ reasons: [] }, { notification: 'done' }, { determination: 'none' }]],
    ['11-parties', { ...breach, underAgreement: 'yes' }, ['notifyParties'], [{ underAgreement: 'no' }, nothing]],
    ['12-several-institutions', { ...breach, severalInstitutions: 'yes' }, ['tellTbsOfOthers'], [{ severalInstitutions: 'no' }, nothing]],
    ['13-held-for-another', { ...breach, heldForAnother: 'yes' }, ['notifyControllingInstitution'], [{ heldForAnother: 'no' }, nothing]],
    ['14-contractor', { ...breach, contractorIncident: 'yes' }, ['notifyProcurement'], [{ contractorIncident: 'no' }, nothing]],
    ['15-report', material, ['reportToTbs', 'reportToOpc'], [{ determination: 'notMaterial' }, { determination: 'none' }, nothing]],
    ['16-determination-dated', { ...material, materialityDeterminedOn: null }, ['dateDetermination'], [{ materialityDeterminedOn: '2026-11-20' }, { determination: 'none' }]],
  ],
});

describe('a breach', () => {
  const of = (facts: object, day = on) => evaluate(table, { ...settled, ...breach, ...facts }, day);

  test.each([
    ['low', 'low', 'notMaterial'], ['low', 'medium', 'notMaterial'], ['low', 'high', 'material'],
    ['medium', 'low', 'notMaterial'], ['medium', 'medium', 'material'], ['medium', 'high', 'material'],
    ['high', 'low', 'material'], ['high', 'medium', 'material'], ['high', 'high', 'material'],
    [null, 'low', 'material'], ['low', null, 'material'],
  ])('of sensitivity %s and probability %s is proposed as %s', (sensitivity, misuse, proposal) => {
    const obligations = of({ sensitivity, misuse });
    expect(weightiest(table, obligations)).toBe(proposal);
    expect(obligations.find(({ code }) => code === proposal)?.proposedFor).toBe('head');
  });

  it('is reported within seven days of the determination, to both, whenever it was discovered', () => {
    const reports = of({ determination: 'material' }).filter(({ code }) => ['reportToTbs', 'reportToOpc'].includes(code));
    expect(reports).toHaveLength(2);
    for (const { term } of reports) {
      expect(term).toMatchObject({ from: 'materialityDeterminedOn' });
      expect(term && endOfTerm(term, '2026-10-28T15:00:00.000Z', rcmp)).toBe('2026-11-05T04:59:59.999Z');
    }
    // However material it looks, nothing is due before the head has said so.
    expect(of({ sensitivity: 'high', misuse: 'high', determination: 'none' }).map(({ code }) => code)).not.toContain('reportToOpc');
  });

  it('is asked about again while nobody determines, as the profile says', () => {
    const nudge = of({ determination: 'none' }).find(({ code }) => code === 'determineMateriality');
    expect(nudge).toMatchObject({ proposedFor: 'head', citation: { instrument: 'PROFILE' }, term: { atMost: rcmp.breach.determinationDays, from: 'discoveredOn' } });
  });

  it('stays on record for five years, from a leap day too', () => {
    const term = of({}).find(({ code }) => code === 'keepRecord')?.term;
    expect(term && endOfTerm(term, '2028-02-29T15:00:00.000Z', rcmp)).toBe('2033-03-02T04:59:59.999Z');
  });

  it('was held to the procedures alone before the policy', () => {
    expect(of({ determination: 'material' }, '2024-10-08').map(({ code }) => code)).not.toContain('reportToTbs');
    expect(of({ determination: 'material' }, '2024-10-09').map(({ code }) => code)).toContain('reportToTbs');
  });

  it('of which nothing is known permits and refuses nothing: nothing happened yet', () => {
    expect(refusedInSilence(table, on)).toEqual([]);
  });

  it('is less than material only by what is known to be lower', () => {
    const row = versionOn(table, on).rows.find(({ id }) => id === '4-material-high');
    expect(row && waysOut(table, row, { ...settled, ...breach, sensitivity: 'high' })).toEqual([
      [{ fact: 'acts', to: [] }],
      [{ fact: 'harms', to: [] }],
      [{ fact: 'sensitivity', to: 'low' }],
      [{ fact: 'sensitivity', to: 'medium' }],
    ]);
  });
});
