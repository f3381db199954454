import { describe, expect, it, test } from 'vitest';
import { aCase, type CaseBuilder, type CaseOptions } from '../testing/case.ts';
import { anotherCase } from '../testing/onboarding-situations.ts';
import { accepted, codeOf, idOf, people, type CastName } from '../testing/world.ts';
import { stageEvents, stageSteps } from './stage-history.ts';

const into = { outcome: 'joined', authorizationId: null, reasons: null } as const;
const fast = { outcome: 'alreadyAuthorized', intoCaseId: null, reasons: null } as const;
const assess = { outcome: 'inAssessment', intoCaseId: null, authorizationId: null, reasons: null } as const;

const join = (of: CaseBuilder, intoCaseId: string) => codeOf(of.as('analyst').onboarding.triage(of.caseId, { ...into, intoCaseId }));
const reuse = (of: CaseBuilder, authorizationId: string) =>
  codeOf(of.as('analyst').onboarding.triage(of.caseId, { ...fast, authorizationId }));
const intoAssessment = (of: CaseBuilder) => codeOf(of.as('analyst').onboarding.triage(of.caseId, assess));

describe('a case that joins another', () => {
  test.each<[string, string, (of: CaseBuilder) => CaseBuilder]>([
    ['in triage', 'accepted', (of) => of],
    ['in preparation', 'accepted', (of) => of.owned()],
    ['in review', 'accepted', (of) => of.inReview()],
    ['recommended', 'caseNotOpen', (of) => of.recommended()],
    ['decided', 'caseNotOpen', (of) => of.inForce()],
  ])('%s: %s', (_when, answer, build) => {
    const first = build(aCase());
    expect(join(anotherCase(first), first.caseId)).toBe(answer);
  });

  it('keeps its own unit and use case, and both may be authorized', () => {
    const first = aCase();
    const second = anotherCase(first, { unitId: 'unit-b', useCaseIds: [], newUseCases: [{ name: { en: 'Other', fr: 'Autre' }, description: null }] }, 'bystander');
    expect(join(second, first.caseId)).toBe('accepted');
    const { useCaseIds } = second.state;
    expect(first.state.joined).toEqual([{ caseId: second.caseId, unitId: 'unit-b', useCaseIds, requesterId: people.bystander }]);
    first.recommended();
    const { authorization } = first.decision();
    const scope = { unitIds: ['unit-a', 'unit-b'], useCaseIds: [...first.state.useCaseIds, ...useCaseIds] };
    const decision = first.decision({ authorization: authorization && { ...authorization, ...scope } });
    expect(codeOf(first.as('head').onboarding.recordDecision(first.caseId, decision))).toBe('accepted');
    expect(second.state).toMatchObject({ stage: 'closed', outcome: 'joined' });
  });

  it('sends what was frozen without it back to preparation, so that all is read anew', () => {
    const first = aCase().settled();
    const second = anotherCase(first, { unitId: 'unit-b', useCaseIds: [], newUseCases: [{ name: { en: 'Other', fr: 'Autre' }, description: null }] });
    expect(join(second, first.caseId)).toBe('accepted');
    expect(first.state.stage).toBe('preparation');
    const steps = stageSteps(first.world.events('onboarding', first.caseId).filter(({ event }) => stageEvents.includes(event.name)));
    expect(steps.find(({ standing }) => standing === 'current')?.stage).toBe('preparation');
    expect(codeOf(first.recommend())).toBe('wrongStage');
    // The same text may do; who read it has not read it for the unit that joined.
    accepted(first.freezePreparation());
    expect(first.state).toMatchObject({ stage: 'review', preparation: { version: 2 } });
    expect(codeOf(first.recommend())).toBe('reviewOutOfDate');
  });

  it('joins no case of another technology, none that is absent, and not itself', () => {
    const first = aCase();
    expect(join(aCase({ world: first.world }), first.caseId)).toBe('caseNotOpen');
    expect(join(first, first.caseId)).toBe('joinsItself');
    expect(join(first, idOf('no such case'))).toBe('caseNotOpen');
  });
});

describe('a case that an authorization covers already', () => {
  const authorized = () => aCase().inForce();

  test.each<[string, string, CaseOptions['registration']]>([
    ['the same unit, use and stage', 'accepted', {}],
    ['another unit', 'notCoveredByAuthorization', { unitId: 'unit-b' }],
    ['less sensitive data', 'accepted', { dataAsked: 'none' }],
    ['more sensitive data', 'notCoveredByAuthorization', { dataAsked: 'real' }],
    ['another stage', 'notCoveredByAuthorization', { stageAsked: 'pilot' }],
    ['another use besides', 'notCoveredByAuthorization', { newUseCases: [{ name: { en: 'Other', fr: 'Autre' }, description: null }] }],
  ])('%s: %s', (_what, answer, registration) => {
    const first = authorized();
    expect(reuse(anotherCase(first, registration), first.authorizationId)).toBe(answer);
  });

  it('is closed, with the authorization named', () => {
    const first = authorized();
    const second = anotherCase(first);
    expect(reuse(second, first.authorizationId)).toBe('accepted');
    expect(second.state).toMatchObject({ stage: 'closed', outcome: 'alreadyAuthorized', authorizationId: first.authorizationId });
  });

  test.each<[string, () => CaseBuilder]>([
    ['pending', () => aCase().pending()],
    ['ended', () => aCase().ended()],
  ])('is not covered by one that is %s', (_what, build) => {
    const first = build();
    expect(reuse(anotherCase(first), first.authorizationId)).toBe('authorizationNotInForce');
  });

  it('is not covered by one of another technology, or that nobody knows', () => {
    const first = authorized();
    const other = aCase({ world: first.world });
    expect(reuse(other, first.authorizationId)).toBe('authorizationNotInForce');
    expect(reuse(other, idOf('none'))).toBe('authorizationNotInForce');
  });
});

describe('a later stage of the same technology', () => {
  const pilot = { stageAsked: 'pilot' } as const;
  const approve = (of: CaseBuilder, more: Parameters<CaseBuilder['decision']>[0] = {}) =>
    codeOf(of.as('head').onboarding.recordDecision(of.caseId, of.decision(more)));

  test.each<[string, string, () => CaseBuilder]>([
    ['was never used', 'accepted', () => withdrawnBeforeUse()],
    ['is in force', 'earlierTestNotReported', () => aCase().inForce()],
    ['has ended and is not reported', 'earlierTestNotReported', () => aCase().ended()],
    ['was revoked and is not reported', 'earlierTestNotReported', () => revoked()],
    ['is reported', 'accepted', () => reported()],
  ])('is not assessed while the test %s: %s', (_what, answer, build) => {
    expect(intoAssessment(anotherCase(build(), pilot))).toBe(answer);
  });

  it('is not granted while a test that began meanwhile is not reported', () => {
    const test = aCase().recommended();
    const later = anotherCase(test, pilot).recommended();
    accepted(test.as('head').onboarding.recordDecision(test.caseId, test.decision()));
    expect(approve(later)).toBe('earlierTestNotReported');
    accepted(test.as('executive').authorization.endAuthorization(test.authorizationId, { reasons: 'Done' }));
    expect(approve(later)).toBe('earlierTestNotReported');
    accepted(test.signReport());
    expect(approve(later)).toBe('accepted');
  });

  it('is free for another unit and another use', () => {
    const elsewhere = {
      ...pilot,
      unitId: 'unit-b',
      useCaseIds: [],
      newUseCases: [{ name: { en: 'Other', fr: 'Autre' }, description: null }],
    };
    expect(intoAssessment(anotherCase(aCase().ended(), elsewhere))).toBe('accepted');
  });

  test.each<[string, CaseOptions['registration']]>([
    ['the same use in another unit', { unitId: 'unit-b' }],
    ['another use in the same unit', { useCaseIds: [], newUseCases: [{ name: { en: 'Other', fr: 'Autre' }, description: null }] }],
  ])('is not free for %s', (_what, registration) => {
    expect(intoAssessment(anotherCase(aCase().ended(), { ...pilot, ...registration }))).toBe('earlierTestNotReported');
  });

  it('is not granted over what has joined, while a test of that is not reported', () => {
    const test = aCase().inForce();
    const elsewhere = { ...pilot, unitId: 'unit-b', useCaseIds: [], newUseCases: [{ name: { en: 'Other', fr: 'Autre' }, description: null }] };
    const later = anotherCase(test, elsewhere);
    expect(join(anotherCase(test, pilot), later.caseId)).toBe('accepted');
    expect(intoAssessment(later)).toBe('earlierTestNotReported');
  });

  test.each<[string, string, () => CaseBuilder]>([
    ['is in force', 'accepted', () => aCase().inForce()],
    ['has ended and is not reported', 'earlierTestNotReported', () => aCase().ended()],
    ['is reported', 'accepted', () => reported()],
  ])('another test of the same stage, while one %s: %s', (_what, answer, build) => {
    expect(intoAssessment(anotherCase(build()))).toBe(answer);
  });
});

function withdrawnBeforeUse(): CaseBuilder {
  const of = aCase().pending();
  accepted(of.as('executive').authorization.endAuthorization(of.authorizationId, { reasons: 'Not needed' }));
  return of;
}

function revoked(): CaseBuilder {
  const of = aCase().inForce();
  accepted(of.as('director').authorization.endAuthorization(of.authorizationId, { reasons: 'Reasons' }));
  return of;
}

function reported(): CaseBuilder {
  const of = aCase().ended();
  accepted(of.signReport());
  return of;
}

describe('a case out of scope', () => {
  it('hands the privacy duty over, which is somebody’s task until it is accepted', () => {
    const of = aCase();
    accepted(of.as('analyst').onboarding.triage(of.caseId, { ...assess, outcome: 'outOfScope', reasons: 'A spreadsheet' }));
    const accept = (name: CastName) => codeOf(of.as(name).onboarding.acceptPrivacyDuty(of.caseId, { note: null }));
    expect([accept('analyst'), accept('privacy'), accept('s10')]).toEqual(['powerMissing', 'accepted', 'wrongStage']);
  });

  it('is not said without a reason', () => {
    const of = aCase();
    expect(codeOf(of.as('analyst').onboarding.triage(of.caseId, { ...assess, outcome: 'outOfScope' }))).toBe('invalidInput');
  });
});
