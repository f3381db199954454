import { describe, expect, it, test } from 'vitest';
import { rcmp } from '../profile/rcmp.ts';
import { privacyAssessment } from '../rules/privacy-assessment.ts';
import type { Binds, TableVersion } from '../rules/table.ts';
import { ruleChangesOf, rulesOfCase, type CaseUnderRules } from './rules-of-case.ts';
import { toldBy } from './told/told.ts';

const answered = { legalAuthority: 'yes', personalInformation: 'yes', administrativePurpose: 'yes', activity: 'new' };
const toldByChecklist = (answers: Readonly<Record<string, unknown>>): CaseUnderRules['told'] => [
  { form: 'privacy-checklist', tables: toldBy('privacy-checklist', answers), frozenOn: '2026-03-01' },
];

const one: CaseUnderRules = {
  openedOn: '2026-02-01',
  facts: { stage: 'test', data: 'real', personalInformation: 'yes', categories: ['BIOMETRICS'] },
  preparedOn: null,
  told: toldByChecklist(answered),
};

describe('the rules of a case', () => {
  it('are every table that speaks of it, each with its reasons', () => {
    const answers = rulesOfCase(one, rcmp, '2026-11-24');
    expect(answers.map(({ table, explanation }) => [table.id, explanation.obligations.map(({ code }) => code)])).toEqual([
      ['privacy-assessment', ['pia']],
      ['required-reviews', ['privacy', 'security', 'ethicsGbaPlus', 'policy', 'humanRightsEvidence']],
      ['case-risk', ['high', 'medium', 'medium']],
      ['deciding-level', ['level3']],
      // Known of it is only that the activity is new: no row rests on that alone.
      ['information-bank', []],
      ['notice-exception', []],
    ]);
    for (const { explanation } of answers) for (const { citation, tableVersion } of explanation.obligations) expect([citation.instrument, tableVersion]).not.toContain('');
  });

  it('are said of it only as far as the checklist tells, and of the rest that they wait', () => {
    const answers = {
      ...answered,
      informationBankAction: 'REGISTER',
      collectedFrom: ['public', 'created'],
      notice: 'exception',
      noticeException: 'defeatsPurpose',
      noticeExceptionReasons: 'A notice would tell the suspect.',
      automatedDecision: 'APPLIES',
    };
    const told = rulesOfCase({ ...one, told: toldByChecklist(answers) }, rcmp, '2026-11-24');
    const of = (id: string) => told.find(({ table }) => table.id === id)?.explanation;
    const codes = (id: string) => of(id)?.obligations.map(({ code }) => code) ?? [];
    expect(codes('information-bank')).toEqual(['submitToTbs', 'updateInfoSource']);
    expect(codes('notice-exception')).toEqual(['otherwiseThanBySection5', 'describeSource']);
    expect(codes('automated-decision-consequences')).toContain('notice');
    // Who approved it is not known: that is no reason to say of the case that nobody has.
    for (const id of ['information-bank', 'notice-exception', 'automated-decision-consequences']) {
      for (const { factsUsed } of of(id)?.obligations ?? []) expect(Object.values(factsUsed)).not.toContain(null);
      for (const { needs } of of(id)?.undecided ?? []) expect(needs.length).toBeGreaterThan(0);
    }
    expect(of('information-bank')?.undecided.map(({ row }) => row)).toContain('7-approval');
  });

  it('are said of its security as far as the review tells, for operation on the day that is asked about', () => {
    const answers = {
      controlsAssessed: 'all',
      residualRisk: 'low',
      residualRiskText: 'A log that is read late',
      residualRiskAcceptedBy: 'Director',
      authorizationToOperate: 'interim',
      authorizedOn: '2026-03-01',
      authorizationExpiresOn: '2026-09-01',
      conditionsStanding: 'met',
      operatorsCannotAlterRecords: 'yes',
    };
    const said = (on: string, more: object = {}, data: 'real' | 'synthetic' = 'real') => {
      const tables = toldBy('review-security', { ...answers, ...more });
      const told = rulesOfCase({ ...one, facts: { ...one.facts, data }, told: [{ form: 'review-security', tables, frozenOn: '2026-03-02' }] }, rcmp, on);
      return told.find(({ table }) => table.id === 'security-authorization');
    };
    const codes = (...of: Parameters<typeof said>) => said(...of)?.explanation.obligations.map(({ code }) => code);
    expect(codes('2026-09-01')).toEqual(['fullAuthorization', 'renew', 'reviewAccess']);
    expect(said('2026-09-01')?.explanation.obligations[0]?.dueAt).toBe('2026-09-02T03:59:59.999Z');
    expect(codes('2026-09-02')).toEqual(['expired', 'fullAuthorization', 'renew', 'reviewAccess']);
    expect(codes('2026-09-01', { controlsAssessed: 'some', operatorsCannotAlterRecords: 'no' })).toEqual([
      'controlsNotAssessed',
      'fullAuthorization',
      'renew',
      'recordsAlterable',
      'reviewAccess',
    ]);
    // On data about nobody what is not there yet is not held against it; that operators alter records is.
    expect(codes('2026-09-01', { controlsAssessed: 'some', operatorsCannotAlterRecords: 'no', authorizationToOperate: 'no' }, 'synthetic')).toEqual([
      'renew',
      'recordsAlterable',
      'reviewAccess',
    ]);
    // Nobody asked whether who authorized it could: that waits, and is no reproach.
    expect(said('2026-09-01')?.explanation.undecided.map(({ row }) => row)).toContain('5-authority');
    expect(said('2026-09-01')?.doneOn).toBe('2026-03-02');
  });

  it('do not ask the privacy table before there is a checklist', () => {
    expect(rulesOfCase({ ...one, told: [] }, rcmp, '2026-11-24').map(({ table }) => table.id)).not.toContain('privacy-assessment');
  });
});

/** Runs with a later version of the privacy table, under which a new activity also needs a lead institution. */
function withLaterVersion(binds: Binds, run: () => void): void {
  const versions = privacyAssessment.versions as TableVersion[];
  const [present] = versions;
  if (!present) throw new Error('no version');
  const rows = present.rows.map((row) =>
    row.id === '3-new-administrative' ? { ...row, obligations: [{ code: 'pia' }, { code: 'leadInstitution' }] } : row,
  );
  versions.splice(0, 1, { ...present, effectiveTo: '2026-06-01' }, { version: 'later', effectiveFrom: '2026-06-01', effectiveTo: null, binds, rows });
  try {
    run();
  } finally {
    versions.splice(0, 2, present);
  }
}

describe('when the rules change', () => {
  test.each<[Binds, number, boolean]>([
    // The case was opened before: it is not concerned.
    ['newCases', 0, false],
    // Later acts are; what was done keeps the rules it was done under.
    ['laterActsInOpenCases', 1, false],
    ['everythingFromDate', 1, true],
  ])('binding %s, %i table differs and must be redone: %s', (binds, count, mustRedo) => {
    withLaterVersion(binds, () => {
      const changes = ruleChangesOf(one, rcmp, '2026-11-24');
      expect(changes.length).toBe(count);
      for (const change of changes) {
        expect(change).toMatchObject({ doneOn: '2026-03-01', added: ['leadInstitution'], removed: [], mustRedo });
        expect([change.table.id, change.to.version]).toEqual(['privacy-assessment', 'later']);
      }
      // The act itself is explained by the rules of its day.
      expect(rulesOfCase(one, rcmp, '2026-11-24')[0]?.explanation.obligations.map(({ code }) => code)).toEqual(['pia']);
    });
  });

  it('nothing is said of what is still to be done, nor before the change', () => {
    withLaterVersion('everythingFromDate', () => {
      expect(ruleChangesOf({ ...one, told: [] }, rcmp, '2026-11-24')).toEqual([]);
      expect(ruleChangesOf(one, rcmp, '2026-05-31')).toEqual([]);
    });
  });
});
