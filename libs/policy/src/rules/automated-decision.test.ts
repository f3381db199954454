import { describe, expect, it, test } from 'vitest';
import { describeRows, refusedInSilence, type RowCase } from '../testing/rows.ts';
import { automatedDecision } from './automated-decision.ts';
import { evaluate, weightiest } from './evaluate.ts';
import { waysOut } from './explain.ts';
import { versionOn } from './table.ts';

const inTransition = '2026-06-23';
const on = '2026-06-24';

/** A system in production that decides nothing about a client, and applies the directive to none. */
const settled = {
  automation: 'assists',
  administrativeDecision: 'no',
  environment: 'production',
  voluntary: 'no',
  policeInvestigation: 'no',
  legalRationale: 'no',
  impactAssessment: 'none',
  changed: 'no',
  before2025: 'no',
};
const applying = { administrativeDecision: 'yes' };

const cases: readonly RowCase[] = [
  ['1-applies', applying, ['applies'], [{ administrativeDecision: 'no' }, { automation: 'none' }, { environment: 'test' }, { environment: null }]],
  ['1-applies', { ...applying, environment: 'betaWithClients', automation: 'replaces' }, ['applies'], [{ environment: 'test' }, { environment: 'research' }]],
  ['2-does-not-apply', {}, ['notApplicable'], [applying]],
  ['2-does-not-apply', { ...applying, environment: 'test' }, ['notApplicable'], [{ environment: 'betaWithClients' }]],
  ['2-does-not-apply', { ...applying, automation: 'none' }, ['notApplicable'], [{ automation: 'assists' }]],
  ['3-voluntarily', { voluntary: 'yes' }, ['appliedVoluntarily'], [{ voluntary: 'no' }, { automation: 'none' }, applying]],
  ['4-not-known', { administrativeDecision: null }, ['notDetermined', 'applicabilityNotKnown'], [{ administrativeDecision: 'yes' }, { administrativeDecision: 'no' }, { environment: 'test' }, { automation: 'none' }]],
  ['5-legal-reasons', { policeInvestigation: 'yes' }, ['rationaleMissing', 'recordRationale'], [{ legalRationale: 'yes' }, { policeInvestigation: 'no' }, { automation: 'none' }]],
  ['6-assessment-completed', applying, ['assessmentNotCompleted'], [{ impactAssessment: 'completed' }, { environment: 'test' }, { administrativeDecision: 'no' }]],
  ['7-assessment-approved', { ...applying, impactAssessment: 'completed' }, ['assessmentNotApproved'], [{ impactAssessment: 'approved' }]],
  ['8-assessment-published', { ...applying, impactAssessment: 'approved' }, ['assessmentNotPublished'], [{ impactAssessment: 'published' }]],
  ['8-assessment-published', { voluntary: 'yes' }, ['assessmentNotPublished'], [{ impactAssessment: 'published' }, { voluntary: 'no' }]],
  ['9-assessment-updated', { ...applying, changed: 'yes' }, ['updateAssessment'], [{ changed: 'no' }, { administrativeDecision: 'no' }]],
  ['10-assessment-reviewed', applying, ['reviewOnSchedule'], [{ administrativeDecision: 'no' }, { environment: 'test' }]],
];

describeRows(automatedDecision, { on, settled, always: ['2-does-not-apply'], cases });
describeRows(automatedDecision, {
  on: inTransition,
  settled,
  always: ['2-does-not-apply'],
  cases: [
    ...cases,
    ['11-transition', { ...applying, before2025: 'yes' }, ['newRequirementsLater', 'meetNewRequirements'], [{ before2025: 'no' }, { before2025: null }, { environment: 'test' }]],
  ],
});

describe('the directive on automated decisions', () => {
  const answer = (facts: object) => weightiest(automatedDecision, evaluate(automatedDecision, { ...settled, ...facts }, on));

  test.each([
    ['a decision in production', applying, 'applies'],
    ['a trial with real clients is production', { ...applying, environment: 'betaWithClients' }, 'applies'],
    ['a test environment', { ...applying, environment: 'test' }, 'notApplicable'],
    ['a choice, in a test environment', { ...applying, environment: 'test', voluntary: 'yes' }, 'appliedVoluntarily'],
    ['a choice where it applies anyway', { ...applying, voluntary: 'yes' }, 'applies'],
    ['nothing that is known', Object.fromEntries(Object.keys(settled).map((name) => [name, null])), 'notDetermined'],
  ])('%s', (_what, facts, proposal) => {
    expect(answer(facts)).toBe(proposal);
  });

  it('keeps a system of which nothing is known out of production', () => {
    expect(refusedInSilence(automatedDecision, on)).toEqual(['applicabilityNotKnown', 'rationaleMissing', 'assessmentNotCompleted', 'assessmentNotApproved', 'assessmentNotPublished']);
  });

  it('never puts off the assessment for an older system', () => {
    const codes = evaluate(automatedDecision, { ...settled, ...applying, before2025: 'yes' }, inTransition).map(({ code }) => code);
    expect(codes).toContain('assessmentNotPublished');
    expect(evaluate(automatedDecision, { ...settled, ...applying, before2025: 'yes' }, on).map(({ code }) => code)).not.toContain('newRequirementsLater');
  });

  it('says what would let an unpublished system go on: publishing, or not being one that it binds', () => {
    const row = versionOn(automatedDecision, on).rows.find(({ id }) => id === '8-assessment-published');
    expect(row && waysOut(automatedDecision, row, { ...settled, ...applying, impactAssessment: 'approved' })).toEqual([
      [{ fact: 'automation', to: 'none' }],
      [{ fact: 'administrativeDecision', to: 'no' }],
      [{ fact: 'environment', to: 'research' }],
      [{ fact: 'environment', to: 'test' }],
      [{ fact: 'impactAssessment', to: 'published' }],
    ]);
  });
});
