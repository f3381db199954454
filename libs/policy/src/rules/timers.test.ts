import { describe, expect, it, test } from 'vitest';
import { rcmp } from '../profile/rcmp.ts';
import { evaluate } from './evaluate.ts';
import { waysOut } from './explain.ts';
import type { Facts } from './fact.ts';
import { endOfTerm } from './term.ts';
import { timersTable } from './timers.ts';

const on = '2026-11-24';
const table = timersTable(rcmp);

/** Facts of which none starts a timer. */
const quiet: Facts = { automatedDecision: 'no' };
const owed = (facts: Facts, date = on) => evaluate(table, { ...quiet, ...facts }, date);
const lines = (facts: Facts, date = on) => owed(facts, date).map(({ row, code }) => `${row}: ${code}`);

/** Ends of all terms, counted from noon in Ottawa of the day that each starts on. */
const ends = (facts: Facts) =>
  owed(facts).map(({ term }) => {
    const from = term && 'from' in term ? facts[term.from] : null;
    return term && typeof from === 'string' ? endOfTerm(term, `${from}T17:00:00.000Z`, rcmp) : null;
  });

describe('T6: how long it may take', () => {
  test.each<[string, Facts, readonly string[], readonly (string | null)[]]>([
    ['a privacy request', { requestUnder: 'privacyAct', requestReceivedOn: '2026-06-01' }, ['1-privacy-request: answerRequest'], ['2026-07-02T03:59:59.999Z']],
    [
      'a privacy request over a leap day',
      { requestUnder: 'privacyAct', requestReceivedOn: '2028-02-01' },
      ['1-privacy-request: answerRequest'],
      ['2028-03-03T04:59:59.999Z'],
    ],
    [
      'a privacy request over the start of daylight saving',
      { requestUnder: 'privacyAct', requestReceivedOn: '2027-03-01' },
      ['1-privacy-request: answerRequest'],
      ['2027-04-01T03:59:59.999Z'],
    ],
    [
      'a privacy request, thirty days more',
      { requestUnder: 'privacyAct', requestReceivedOn: '2026-06-01', extension: 'operationsOrConsultation' },
      ['1-privacy-request-extended: answerRequest', '1-privacy-request-extended: giveNoticeOfExtension'],
      ['2026-08-01T03:59:59.999Z', '2026-07-02T03:59:59.999Z'],
    ],
    [
      'a privacy request, for translation',
      { requestUnder: 'privacyAct', requestReceivedOn: '2026-06-01', extension: 'translationOrFormat' },
      ['1-privacy-request-translated: answerInReasonableTime', '1-privacy-request-translated: giveNoticeOfExtension'],
      [null, '2026-07-02T03:59:59.999Z'],
    ],
    ['an access request', { requestUnder: 'accessAct', requestReceivedOn: '2026-06-01' }, ['2-access-request: answerRequest'], ['2026-07-02T03:59:59.999Z']],
    [
      'an access request, extended',
      { requestUnder: 'accessAct', requestReceivedOn: '2026-06-01', extension: 'operationsOrConsultation' },
      ['2-access-request-extended: answerInReasonableTime', '2-access-request-extended: tellInformationCommissioner'],
      [null, null],
    ],
    ['a material breach', { materialityDeterminedOn: '2026-10-28' }, ['3-breach-report: reportBreach'], ['2026-11-05T04:59:59.999Z']],
    ['the record of a breach', { breachKnownOn: '2024-02-29' }, ['4-breach-record: keepBreachRecord'], ['2029-03-02T04:59:59.999Z']],
    [
      'personal information last used on a leap day',
      { lastAdministrativeUseOn: '2024-02-29' },
      ['5-personal-information: keepPersonalInformation'],
      ['2026-03-02T04:59:59.999Z'],
    ],
    ['the request of an investigative body', { investigativeRequestOn: '2026-06-01' }, ['6-investigative-request: keepInvestigativeRequest'], ['2028-06-02T03:59:59.999Z']],
    ['a new consistent use', { newConsistentUseOn: '2026-06-01' }, ['7-consistent-use: tellCommissionerOfUse'], [null]],
    ['mitigations', { mitigationsReviewedOn: '2028-02-29' }, ['9-mitigations: reviewMitigations'], ['2029-03-01T04:59:59.999Z']],
    ['Info Source', { infoSourceUpdatedOn: '2026-06-30' }, ['10-info-source: updateInfoSource'], ['2027-07-01T03:59:59.999Z']],
    ['the report of the fiscal year', { fiscalYearEndedOn: '2026-03-31' }, ['11-annual-report: tableAnnualReport'], [null]],
    ['a finding', { findingAnswerDueOn: '2027-06-10' }, ['14-finding: answerFinding'], [null]],
    ['a scheduled update', { automatedDecision: 'yes', algorithmicUpdateDueOn: '2027-06-10', done: ['algorithmicAssessmentPublished'] }, ['12-scheduled: updateAlgorithmicAssessment'], [null]],
    ['a pilot', { pilotEndsOn: '2027-06-10' }, ['15-pilot: endPilot'], [null]],
    ['an approval', { approvalEndsOn: '2027-06-10' }, ['16-approval: renewApprovalOrStop'], [null]],
    ['a security authorization', { securityAuthorizationEndsOn: '2027-06-10' }, ['16-security: renewSecurityAuthorization'], [null]],
    ['a training', { trainedOn: '2026-02-28' }, ['16-training: renewTraining'], ['2028-02-29T04:59:59.999Z']],
    ['the vendor’s log', { lastReconciledOn: '2026-10-31' }, ['17-reconciliation: reconcile'], ['2026-12-01T04:59:59.999Z']],
    ['a condition', { conditionDueOn: '2027-06-10' }, ['18-condition: meetCondition'], [null]],
  ])('%s', (_what, facts, rows, last) => {
    expect(lines(facts)).toEqual(rows);
    expect(ends(facts)).toEqual(last);
  });

  it('starts nothing of itself', () => {
    expect(lines({})).toEqual([]);
  });

  it('counts the seven days from the determination, and not from the discovery', () => {
    expect(lines({ breachKnownOn: '2026-11-01' })).toEqual(['4-breach-record: keepBreachRecord']);
    expect(owed({ breachKnownOn: '2026-11-01', materialityDeterminedOn: '2026-11-20' }).find(({ code }) => code === 'reportBreach')?.term).toEqual({
      atMost: 7,
      unit: 'days',
      from: 'materialityDeterminedOn',
    });
  });

  test.each<[string, Facts, string]>([
    ['a request', { requestUnder: 'accessAct', requestReceivedOn: '2026-06-01' }, 'requestAnswered'],
    ['a breach', { materialityDeterminedOn: '2026-06-01' }, 'breachReported'],
    ['a use', { newConsistentUseOn: '2026-06-01' }, 'useNoticeGiven'],
    ['a disclosure', { publicInterestDisclosure: 'yes' }, 'disclosureNoticeGiven'],
    ['a report', { fiscalYearEndedOn: '2026-03-31' }, 'reportTabled'],
    ['a system', { automatedDecision: 'yes' }, 'algorithmicAssessmentPublished'],
    ['a finding', { findingAnswerDueOn: '2026-06-01' }, 'findingAnswered'],
    ['a condition', { conditionDueOn: '2026-06-01' }, 'conditionMet'],
  ])('runs until it is done, and says that this would end it: %s', (_what, facts, done) => {
    const [running] = owed({ ...facts, done: [] });
    expect(owed({ ...facts, done: [done] })).toEqual([]);
    const row = table.versions.at(-1)!.rows.find(({ id }) => id === running?.row)!;
    expect(waysOut(table, row, { ...quiet, ...facts, done: [] })).toContainEqual([{ fact: 'done', to: [done] }]);
  });

  it('keeps personal information unless the person consents', () => {
    expect(lines({ lastAdministrativeUseOn: '2026-01-01', disposalConsent: 'yes' })).toEqual([]);
    expect(lines({ lastAdministrativeUseOn: '2026-01-01', disposalConsent: null })).toHaveLength(1);
  });

  it('tells the Commissioner before a disclosure, or forthwith where that cannot be', () => {
    const term = (priorNoticePracticable: string | null) => owed({ publicInterestDisclosure: 'yes', priorNoticePracticable }).map((one) => one.term);
    expect(term('yes')).toEqual([{ before: 'disclosure' }]);
    expect(term(null)).toEqual([{ before: 'disclosure' }]);
    expect(term('no')).toEqual([{ forthwith: true, from: 'disclosure' }]);
  });

  it('gives the annual report no date: sitting days are Parliament’s', () => {
    expect(owed({ fiscalYearEndedOn: '2026-03-31' })).toMatchObject([{ code: 'tableAnnualReport', proposedFor: 'head', term: null }]);
  });

  it('asks for the algorithmic assessment unless the directive is said not to apply', () => {
    expect(lines({ automatedDecision: null })).toEqual(['12-before-production: publishAlgorithmicAssessment']);
  });
});

describe('periods of the Criminal Code', () => {
  const authority = (section: string, more: Facts = {}) => {
    const [one] = owed({ authority: section, authorityGivenOn: '2028-02-29', ...more });
    return [one?.code, one?.citation.section, one?.term ? endOfTerm(one.term, '2028-02-29T17:00:00.000Z', rcmp) : null];
  };
  const longer: Facts = { longerPeriod: 'yes' };

  test.each<[string, Facts, readonly (string | null)[]]>([
    ['184.2', {}, ['stopWhenAuthorityEnds', '184.2', '2028-04-30T03:59:59.999Z']],
    ['184.2', longer, ['stopWhenAuthorityEnds', '186.1', '2029-03-01T04:59:59.999Z']],
    ['186', {}, ['stopWhenAuthorityEnds', '186', '2028-04-30T03:59:59.999Z']],
    ['186', longer, ['stopWhenAuthorityEnds', '186.1', '2029-03-01T04:59:59.999Z']],
    ['188', {}, ['stopWhenAuthorityEnds', '188', '2028-03-02T05:00:00.000Z']],
    ['188', longer, ['stopWhenAuthorityEnds', '188', '2028-03-02T05:00:00.000Z']],
    ['487.012', {}, ['preservationEnds', '487.012', '2028-03-22T03:59:59.999Z']],
    ['487.012', { foreignOffence: 'yes' }, ['preservationEnds', '487.012', '2028-05-30T03:59:59.999Z']],
    ['487.013', {}, ['preservationEnds', '487.013', '2028-05-30T03:59:59.999Z']],
    ['487.0131', {}, ['stopWhenAuthorityEnds', '487.0131', '2028-04-30T03:59:59.999Z']],
    ['487.0141', {}, ['stopWhenAuthorityEnds', '487.0141', '2028-04-30T03:59:59.999Z']],
    ['487.015', {}, ['serveOrder', '487.015', '2028-04-30T03:59:59.999Z']],
    ['487.015', longer, ['serveOrder', '487.015', '2029-03-01T04:59:59.999Z']],
    ['492.1', {}, ['stopWhenAuthorityEnds', '492.1', '2028-04-30T03:59:59.999Z']],
    ['492.1', longer, ['stopWhenAuthorityEnds', '492.1', '2029-03-01T04:59:59.999Z']],
    ['492.2', {}, ['stopWhenAuthorityEnds', '492.2', '2028-04-30T03:59:59.999Z']],
    ['492.2', longer, ['stopWhenAuthorityEnds', '492.2', '2029-03-01T04:59:59.999Z']],
  ])('%s %j', (section, more, expected) => {
    expect(authority(section, more)).toEqual(expected);
  });

  it('give the shorter one where nobody says that the longer was given', () => {
    expect(authority('186', { longerPeriod: null })).toEqual(authority('186', { longerPeriod: 'no' }));
  });

  test.each([
    ['186', '196'],
    ['184.4', '196.1'],
  ])('notify the person after %s in ninety days', (section, cited) => {
    const notice = owed({ authority: section, interceptionEndedOn: '2026-09-01' }).find(({ code }) => code === 'notifyTarget');
    expect(notice?.citation).toEqual({ instrument: 'CRIMINAL-CODE', section: cited });
    expect(endOfTerm(notice!.term!, '2026-09-01T17:00:00.000Z', rcmp)).toBe('2026-12-01T04:59:59.999Z');
  });

  it('count the immediate ones for Parliament', () => {
    expect(lines({ authority: '184.4' })).toEqual(['cc-195: countForParliament']);
  });
});

it('knows of each date only what was then in force', () => {
  const all: Facts = { breachKnownOn: '2020-01-01', materialityDeterminedOn: '2020-01-02', lastReconciledOn: '2020-01-01', authority: '188', automatedDecision: 'yes' };
  expect(lines(all, '2021-06-09')).toEqual([]);
  expect(lines(all, '2024-02-29')).toEqual(['17-reconciliation: reconcile']);
  expect(lines(all, '2024-10-08')).toEqual(['4-breach-record: keepBreachRecord', '17-reconciliation: reconcile']);
  expect(lines(all, '2025-06-23')).toEqual(['4-breach-record: keepBreachRecord', '3-breach-report: reportBreach', '17-reconciliation: reconcile']);
  expect(lines(all, '2025-06-24')).toHaveLength(5);
});

it('counts calendar days throughout: no source of these timers says otherwise', () => {
  const terms = table.versions.flatMap(({ rows }) => rows.flatMap(({ obligations }) => obligations.map(({ term }) => term)));
  expect(terms.filter((term) => term && 'count' in term && term.count === 'business')).toEqual([]);
});

it('takes the institution’s own numbers from the profile', () => {
  const other = timersTable({ ...rcmp, trainingValidityMonths: 12, vendorReconciliationMonths: 3 });
  const terms = evaluate(other, { ...quiet, trainedOn: '2026-01-01', lastReconciledOn: '2026-01-01' }, on).map(({ term }) => term);
  expect(terms).toMatchObject([{ atMost: 12 }, { atMost: 3 }]);
});
