import { describe, expect, it, test } from 'vitest';
import { rcmp } from '../profile/rcmp.ts';
import { aCase, type CaseOptions } from '../testing/case.ts';
import { accepted, foundedWorld, type Result } from '../testing/world.ts';
import { onboardingTasks } from './tasks.ts';
import { papersAsked, papersOfChecklist, type PaperForm } from './papers.ts';

const refusedWith = (result: Result) => (result.ok ? null : result.refusal);

const faces: CaseOptions = { papers: ['facial-recognition-checklist'] };
const decides: CaseOptions = { papers: ['aia'], stageAsked: 'operational', dataAsked: 'real' };

test.each([
  ['operational', 'none', true],
  ['operational', 'real', true],
  ['pilot', 'real', true],
  ['pilot', 'volunteers', true],
  ['pilot', 'synthetic', false],
  ['test', 'real', false],
] as const)('the directive on automated decisions asks a %s on %s data for its papers: %s', (stage, data, asks) => {
  const facts = { stage, data, personalInformation: 'yes', categories: [] } as const;
  const papers: readonly PaperForm[] = asks ? ['automated-decision', 'aia'] : [];
  expect(papersOfChecklist({ automatedDecision: 'APPLIES' }, facts)).toEqual(papers);
  expect(papersOfChecklist({ automatedDecision: 'APPLIED_VOLUNTARILY' }, facts)).toEqual(papers);
  expect(papersOfChecklist({ automatedDecision: 'NOT_APPLICABLE' }, facts)).toEqual([]);
});

describe('a case that means to recognize faces', () => {
  it('is asked for the checklist about it, and not recommended without', () => {
    const of = aCase(faces).determined();
    expect(papersAsked(of.state)).toEqual(['facial-recognition-checklist']);
    expect(refusedWith(of.recommend())).toMatchObject({ code: 'paperMissing', params: { forms: ['facial-recognition-checklist'] } });
    accepted(of.freezePaper('facial-recognition-checklist'));
    accepted(of.recommend());
  });

  it('is asked again for a newer preparation, and the same answers may then be right', () => {
    const of = aCase(faces).determined();
    accepted(of.freezePaper('facial-recognition-checklist'));
    expect(refusedWith(of.freezePaper('facial-recognition-checklist'))).toMatchObject({ code: 'nothingChanged' });
    accepted(of.freezePreparation('Another need'));
    accepted(of.freezePaper('facial-recognition-checklist'));
    expect(of.state.papers.frozen['facial-recognition-checklist']).toMatchObject({ version: 2, preparationVersion: 2 });
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['a use that is not one of the two', { useCases: ['VICTIM_ID_CSE', 'other'], otherUses: 'Crowds' }, 'useCaseNotAllowed'],
    ['an approver who is not senior', { approver: 'other' }, 'approverNotSenior'],
  ])('is not approved for %s', (_what, more, code) => {
    const of = aCase(faces).determined();
    accepted(of.freezePaper('facial-recognition-checklist', more));
    expect(refusedWith(of.recommend())).toMatchObject({ code: 'rulesRefuse', params: { table: 'facial-recognition', codes: [code] } });
    // What cannot be approved can still be ended.
    accepted(of.recommend('reject'));
  });

  it('is not approved while the directive is not in force', () => {
    const of = aCase({ ...faces, world: foundedWorld({ ...rcmp, facialRecognitionDirectiveInForce: false }) }).determined();
    accepted(of.freezePaper('facial-recognition-checklist'));
    expect(refusedWith(of.recommend())).toMatchObject({ code: 'rulesRefuse', params: { codes: ['directiveNotInForce'] } });
  });
});

test('an approval is held to the rules of its own day, whatever was recommended before', () => {
  const of = aCase(faces).settled();
  accepted(of.recommend());
  Object.assign(of.world, { profile: { ...rcmp, facialRecognitionDirectiveInForce: false } });
  const decide = (more: Parameters<typeof of.decision>[0]) => of.as('deputyCommissioner').onboarding.recordDecision(of.caseId, of.decision(more));
  expect(refusedWith(decide({}))).toMatchObject({ code: 'rulesRefuse', params: { codes: ['directiveNotInForce'] } });
  accepted(decide({ outcome: 'reject', authorization: null }));
});

describe('a case under the directive on automated decisions', () => {
  it('owes two papers and is approved once both allow it', () => {
    const of = aCase(decides).determined();
    accepted(of.freezePaper('aia'));
    expect(refusedWith(of.recommend())).toMatchObject({ code: 'paperMissing', params: { forms: ['automated-decision'] } });
    accepted(of.freezePaper('automated-decision'));
    accepted(of.recommend());
    accepted(of.as('deputyCommissioner').onboarding.recordDecision(of.caseId, of.decision()));
  });

  it.each<[string, Readonly<Record<string, unknown>>, string, readonly string[]]>([
    ['the official assessment is not published', { impactAssessment: 'approved', publishedOn: undefined, publicationAddress: undefined }, 'automated-decision', ['assessmentNotPublished']],
    ['nobody approved its operation', { approvedBy: 'nobody', approvedOn: undefined, approval: undefined }, 'automated-decision-consequences', ['notApproved']],
  ])('is not approved while %s', (_what, more, table, codes) => {
    const of = aCase(decides).determined();
    accepted(of.freezePaper('aia'));
    accepted(of.freezePaper('automated-decision', more));
    expect(refusedWith(of.recommend())).toMatchObject({ code: 'rulesRefuse', params: { table, codes } });
  });

  it('that has no legal authority is asked for nothing more', () => {
    const of = aCase({ ...decides, determination: 'stop' }).determined();
    expect(onboardingTasks(of.state, rcmp).map(({ kind }) => kind)).toEqual(['recommend']);
    accepted(of.recommend('reject'));
  });
});
