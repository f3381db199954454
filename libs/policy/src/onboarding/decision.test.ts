import { describe, expect, it, test } from 'vitest';
import { aCase, type CaseBuilder } from '../testing/case.ts';
import { anotherCase } from '../testing/onboarding-situations.ts';
import { accepted, codeOf, idOf, positions } from '../testing/world.ts';

type Scope = NonNullable<ReturnType<CaseBuilder['decision']>['authorization']>;

const granting = (of: CaseBuilder, scope: Partial<Scope>) => {
  const { authorization } = of.decision();
  return codeOf(of.as('head').onboarding.recordDecision(of.caseId, of.decision({ authorization: authorization && { ...authorization, ...scope } })));
};

function stateFeature(of: CaseBuilder, status: 'notAssessed' | 'disabled'): string {
  const feature = { featureId: null, name: { en: 'Faces', fr: 'Visages' }, status, evidence: { fileSha256: null, source: 'A statement' } };
  return String(accepted(of.as('analyst').technology.stateFeature(of.technologyId, feature)).answer['featureId']);
}

describe('an authorization narrows what was asked and never widens it', () => {
  test.each<[string, Partial<Scope>, string]>([
    ['as asked', {}, 'accepted'],
    ['less sensitive data', { data: 'none' }, 'accepted'],
    ['more sensitive data', { data: 'volunteers' }, 'scopeOutsideRequest'],
    ['another unit', { unitIds: ['unit-a', 'unit-b'] }, 'scopeOutsideRequest'],
    ['another use', { useCaseIds: [idOf('another use')] }, 'scopeOutsideRequest'],
    ['a feature that nobody stated', { featureIds: [idOf('feature')] }, 'scopeOutsideRequest'],
    ['more accounts than were asked for', { accountsAtMost: 6 }, 'scopeOutsideRequest'],
    ['longer than was asked for', { endsOn: '2027-04-01' }, 'scopeOutsideRequest'],
    ['until today', { endsOn: '2026-11-24' }, 'accepted'],
    ['until yesterday', { endsOn: '2026-11-23' }, 'endNotInFuture'],
  ])('%s: %s', (_what, scope, answer) => {
    expect(granting(aCase().recommended(), scope)).toBe(answer);
  });

  it('names features that are stated, and none that is disabled', () => {
    const of = aCase().recommended();
    const disabled = stateFeature(of, 'disabled');
    const open = stateFeature(of, 'notAssessed');
    expect(granting(of, { featureIds: [open, disabled] })).toBe('scopeOutsideRequest');
    expect(granting(of, { featureIds: [open] })).toBe('accepted');
  });

  it('reaches nothing that another case about the technology asked for', () => {
    const of = aCase();
    const other = anotherCase(of, { useCaseIds: [], newUseCases: [{ name: { en: 'Other', fr: 'Autre' }, description: null }] });
    expect(granting(of.recommended(), { useCaseIds: [...of.state.useCaseIds, ...other.state.useCaseIds] })).toBe('scopeOutsideRequest');
  });
});

describe('a decision', () => {
  it('is on the version that was recommended', () => {
    const of = aCase().recommended();
    accepted(of.freezePreparation('Another need'));
    expect(of.state).toMatchObject({ stage: 'review', recommendation: null });
    expect(codeOf(of.as('head').onboarding.recordDecision(of.caseId, of.decision()))).toBe('wrongStage');
    const stale = aCase().recommended();
    expect(codeOf(stale.as('head').onboarding.recordDecision(stale.caseId, stale.decision({ version: 2 })))).toBe('recommendationOutOfDate');
  });

  it('names for each condition an owner that exists', () => {
    const of = aCase().recommended();
    const decision = (ownerPositionId: string) =>
      of.decision({ outcome: 'approveWithConditions', conditions: [{ text: 'Text', kind: 'precedent', ownerPositionId, dueOn: null }] });
    expect(codeOf(of.as('head').onboarding.recordDecision(of.caseId, decision(idOf('nobody'))))).toBe('conditionUnknown');
    expect(codeOf(of.as('head').onboarding.recordDecision(of.caseId, decision(positions.executive)))).toBe('accepted');
  });

  it('comes into force at once with no condition precedent, and otherwise with the last', () => {
    const of = aCase().recommended();
    const condition = (kind: 'precedent' | 'ongoing', text: string) => ({ text, kind, ownerPositionId: positions.executive, dueOn: null });
    const conditions = [condition('precedent', 'One'), condition('ongoing', 'Two'), condition('precedent', 'Three')];
    accepted(of.as('head').onboarding.recordDecision(of.caseId, of.decision({ outcome: 'approveWithConditions', conditions })));
    const authorization = () => of.world.state('authorization', of.authorizationId);
    for (const { conditionId, kind } of authorization().conditions) {
      if (kind === 'ongoing') continue;
      expect([authorization().status, of.state.stage]).toEqual(['pending', 'conditions']);
      accepted(of.as('executive').authorization.evidenceCondition(of.authorizationId, { conditionId, explanation: 'Done', fileSha256s: [] }));
      accepted(of.as('analyst').authorization.acceptCondition(of.authorizationId, { conditionId }));
    }
    expect([authorization().status, of.state.stage]).toEqual(['inForce', 'inForce']);
    expect(of.world.state('technology', of.technologyId).authorizations).toMatchObject([{ standing: 'inForce', used: true }]);
  });

  it('flags the program’s own interest, and puts dissent on record', () => {
    const of = aCase({ unitId: 'ntop' }).inReview();
    for (const [kind, name] of [['privacy', 'privacy'], ['ethicsGbaPlus', 'ethics'], ['policy', 'policy']] as const) accepted(of.review(kind, name));
    accepted(of.review('security', 'security', { opinion: 'doNotSupport' }));
    of.privacySettled();
    accepted(of.recommend());
    accepted(of.as('head').onboarding.recordDecision(of.caseId, of.decision()));
    const decided = of.world.events('onboarding', of.caseId).find(({ event }) => event.name === 'decided');
    expect(decided?.event.data).toMatchObject({ ownInterest: true, against: ['security'] });
  });

  it('is deferred to a day that is to come', () => {
    const of = aCase().recommended();
    const defer = (deferUntil: string) =>
      codeOf(of.as('head').onboarding.recordDecision(of.caseId, of.decision({ outcome: 'defer', deferUntil, authorization: null })));
    expect([defer('2026-11-24'), defer('2026-11-25')]).toEqual(['deferralNotInFuture', 'accepted']);
  });
});
