import { describe, expect, it, test } from 'vitest';
import { rcmp } from '../profile/rcmp.ts';
import { instruments } from '../reference/instruments.ts';
import { evaluate, weightiest } from './evaluate.ts';
import type { Facts } from './fact.ts';
import { signaturesTable } from './signatures.ts';

const on = '2026-11-24';
const table = signaturesTable(rcmp);

/** Signers against whom nothing speaks. */
const proper: Facts = {
  signer: 'position',
  legalAuthorityUnclear: 'no',
  charterEngaged: 'no',
  bankApprovalDelegated: 'no',
  s10OfficialIsExecutive: 'no',
  reviewerIsRequester: 'no',
  approverIsRequester: 'no',
  approverIsReviewer: 'no',
  releaserIsAuthor: 'no',
};

const owed = (facts: Facts, date = on, of = table) => evaluate(of, { ...proper, ...facts }, date);
const codes = (facts: Facts, date = on, of = table) => owed(facts, date, of).map(({ code }) => code);
const two = ['signProgramExecutive', 'signS10Official'];

describe('T2: who signs what', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['a checklist', { paper: 'privacyChecklist' }, two],
    ['an assessment', { paper: 'privacyAssessment' }, two],
    ['a protocol', { paper: 'privacyProtocol' }, two],
    ['a bank', { paper: 'informationBank' }, ['answerSecretariat', 'signTreasuryBoardPresident']],
    ['a bank, where that was delegated', { paper: 'informationBank', bankApprovalDelegated: 'yes' }, ['answerSecretariat', 'signHeadForPresident']],
    ['a bank, where nobody knows', { paper: 'informationBank', bankApprovalDelegated: null }, ['answerSecretariat', 'signTreasuryBoardPresident']],
    ['a security authorization', { paper: 'securityAuthorization' }, ['signSecurityAuthorizer']],
    ['a breach report', { paper: 'breachReport' }, ['signHeadOrDelegate']],
    ['a decision', { paper: 'onboardingDecision' }, ['signDecidingExecutive']],
    ['a use of facial recognition', { paper: 'facialRecognitionUse' }, ['signCriminalOperations', 'adviseHeadquarters']],
    ['a publication', { paper: 'publication' }, ['signReleaser']],
  ])('%s', (_what, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });

  test.each([
    ['I', 'assistantDeputyMinister'],
    ['II', 'assistantDeputyMinister'],
    ['III', 'deputyHead'],
    ['IV', 'treasuryBoard'],
  ])('a system of level %s: %s', (impactLevel, approver) => {
    const obligations = owed({ paper: 'algorithmicAssessment', impactLevel });
    expect(obligations.map(({ code }) => code)).toEqual(['approveOperation', approver]);
    expect(weightiest(table, obligations)).toBe(approver);
    expect(obligations[0]?.term).toEqual({ before: 'production' });
  });

  it('refuses a system whose level nobody knows', () => {
    expect(codes({ paper: 'algorithmicAssessment', impactLevel: null })).toEqual(['approveOperation', 'impactLevelMissing']);
  });
});

describe('Legal Services', () => {
  test.each<[string, Facts, boolean]>([
    ['neither', {}, false],
    ['the authority is unclear', { legalAuthorityUnclear: 'yes' }, true],
    ['the Charter is engaged', { charterEngaged: 'yes' }, true],
    ['nobody looked at the authority', { legalAuthorityUnclear: null }, true],
    ['nobody looked at the Charter', { charterEngaged: null }, true],
  ])('sign an assessment by the practice of 2010: %s', (_what, facts, sign) => {
    expect(codes({ paper: 'privacyAssessment', ...facts }).includes('legalServicesByPractice')).toBe(sign);
    expect(codes({ paper: 'privacyAssessment', ...facts }, '2024-10-08').includes('signLegalServices')).toBe(sign);
    expect(codes({ paper: 'privacyChecklist', ...facts })).toEqual(two);
  });

  it('are only proposed since the directive that asked for them was rescinded', () => {
    const [before, after] = ['2024-10-08', '2024-10-09'].map((date) =>
      owed({ paper: 'privacyAssessment', charterEngaged: 'yes' }, date).find(({ row }) => row === '2-assessment-legal'),
    );
    expect(before).toMatchObject({ code: 'signLegalServices', proposedFor: null, citation: { instrument: 'DPIA-2010' } });
    expect(after).toMatchObject({ code: 'legalServicesByPractice', proposedFor: 'privacy:s10', citation: { instrument: 'DPIA-2010' } });
    expect(instruments['DPIA-2010'].effectiveTo).toBe('2024-10-09');
  });

  it('sign a case where the institution’s own policy says so', () => {
    const local = signaturesTable({ ...rcmp, legalSigns: true });
    const signature = owed({ paper: 'onboardingDecision' }, on, local).find(({ code }) => code === 'signLegalServices');
    expect(signature).toMatchObject({ citation: { instrument: 'PROFILE', section: 'legalSigns' }, term: { before: 'recommendation' } });
    expect(codes({ paper: 'privacyAssessment' }, on, local)).toEqual(two);
  });
});

describe('who may not sign', () => {
  const refusals = (facts: Facts) => owed(facts).filter(({ kind }) => kind === 'refusal').map(({ code }) => code);

  test.each<[string, Facts, readonly string[]]>([
    ['nobody knows by what', { signer: null }, ['signerHoldsNoDelegation']],
    ['by name', { signer: 'name' }, ['signerHoldsNoDelegation']],
    ['by a further delegation', { signer: 'subdelegation' }, ['signerHoldsNoDelegation']],
    ['a consultant', { signer: 'consultant' }, ['signerHoldsNoDelegation', 'signerIsNoEmployee']],
    ['exempt staff', { signer: 'exemptStaff' }, ['signerHoldsNoDelegation', 'signerIsNoEmployee']],
    ['one person for both sides of a checklist', { paper: 'privacyChecklist', s10OfficialIsExecutive: 'yes' }, ['s10OfficialIsExecutive']],
    ['one person for both sides of an assessment', { paper: 'privacyAssessment', s10OfficialIsExecutive: 'yes' }, ['s10OfficialIsExecutive']],
    ['nobody looked whether one person', { paper: 'privacyProtocol', s10OfficialIsExecutive: null }, ['s10OfficialIsExecutive']],
    ['one person for both sides, where only one signs', { paper: 'breachReport', s10OfficialIsExecutive: 'yes' }, []],
    ['the requester reviewed', { paper: 'onboardingDecision', reviewerIsRequester: 'yes' }, ['reviewerIsRequester']],
    ['the requester approves', { paper: 'onboardingDecision', approverIsRequester: 'yes' }, ['approverIsRequester']],
    ['the requester approves a use', { paper: 'facialRecognitionUse', approverIsRequester: 'yes' }, ['approverIsRequester']],
    ['the reviewer approves', { paper: 'onboardingDecision', approverIsReviewer: 'yes' }, ['approverIsReviewer']],
    ['the author releases', { paper: 'publication', releaserIsAuthor: 'yes' }, ['releaserIsAuthor']],
    ['nobody knows who wrote it', { paper: 'publication', releaserIsAuthor: null }, ['releaserIsAuthor']],
  ])('%s', (_what, facts, expected) => {
    expect(refusals(facts)).toEqual(expected);
  });
});

it('knows of each date only what was then in force', () => {
  const automated: Facts = { paper: 'algorithmicAssessment', impactLevel: 'IV' };
  expect(codes(automated, '2025-06-23')).toEqual([]);
  expect(codes(automated, '2025-06-24')).toEqual(['approveOperation', 'treasuryBoard']);
  expect(codes({ paper: 'breachReport' }, '2024-02-29')).toEqual([]);
  expect(codes({ paper: 'breachReport' }, '2024-03-01')).toEqual(['signHeadOrDelegate']);
  expect(codes({ paper: 'privacyChecklist' }, '2024-10-08')).toEqual([]);
  expect(codes({ paper: 'securityAuthorization' }, '2019-06-30')).toEqual([]);
  expect(codes({ paper: 'privacyAssessment' }, '2010-04-01')).toEqual(two);
});
