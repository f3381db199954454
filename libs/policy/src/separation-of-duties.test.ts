import { describe, expect, test } from 'vitest';
import { delegationRef } from './kernel/stream.ts';
import type { ReviewKind } from './onboarding/state.ts';
import { anotherCase } from './testing/onboarding-situations.ts';
import { aCase, type CaseBuilder, type CaseOptions } from './testing/case.ts';
import { actsAs, leaves } from './testing/positions.ts';
import { accepted, codeOf, people, positions, type CastName } from './testing/world.ts';

/** One test for each rule of who may not do what, because of what else they do (design D5). */

const decide = (of: CaseBuilder, name: CastName) => codeOf(of.as(name).onboarding.recordDecision(of.caseId, of.decision()));
const triage = { outcome: 'inAssessment', intoCaseId: null, authorizationId: null, reasons: null } as const;

/** Reviewed, with a frozen checklist that nobody has signed. */
function toSign(options?: CaseOptions): CaseBuilder {
  const of = aCase(options).reviewed();
  accepted(of.freezeChecklist());
  return of;
}

describe('the requester', () => {
  test.each([
    ['privacy', 'privacy'],
    ['security', 'security'],
    ['ethicsGbaPlus', 'ethics'],
    ['policy', 'policy'],
  ] as const)('does not give the %s review', (kind, office) => {
    const of = aCase().inReview();
    actsAs(of.world, 'requester', office);
    expect(codeOf(of.review(kind, 'requester'))).toBe('requesterMayNot');
    expect(codeOf(of.review(kind, office))).toBe('accepted');
  });

  test('does not confirm a review', () => {
    const of = aCase().reviewed();
    accepted(of.freezePreparation('Another need'));
    actsAs(of.world, 'requester', 'privacy');
    expect(codeOf(of.as('requester').onboarding.confirmReview(of.caseId, { kind: 'privacy', version: 2 }))).toBe('requesterMayNot');
  });

  test('does not sign the checklist for section 10', () => {
    const of = toSign();
    actsAs(of.world, 'requester', 's10');
    expect(codeOf(of.sign('requester'))).toBe('requesterMayNot');
    expect(codeOf(of.as('requester').onboarding.returnChecklist(of.caseId, { version: 1, items: ['x'] }))).toBe('requesterMayNot');
    expect(codeOf(of.as('requester').onboarding.declineChecklist(of.caseId, { version: 1, reasons: 'x' }))).toBe('requesterMayNot');
  });

  test('does not sign the assessment for section 10', () => {
    const of = aCase({ determination: 'pia' }).determined();
    accepted(of.freezeAssessment());
    actsAs(of.world, 'requester', 's10');
    expect(codeOf(of.signAssessment('requester'))).toBe('requesterMayNot');
  });

  test('does not sign for Legal, where policy asks for it', () => {
    const of = aCase({ legalSigns: true }).inReview();
    actsAs(of.world, 'requester', 'legal');
    expect(codeOf(of.as('requester').onboarding.signForLegal(of.caseId, { version: 1 }))).toBe('requesterMayNot');
    expect(codeOf(of.as('legal').onboarding.signForLegal(of.caseId, { version: 1 }))).toBe('accepted');
  });

  test('does not triage', () => {
    const of = aCase();
    actsAs(of.world, 'requester', 'analyst');
    expect(codeOf(of.as('requester').onboarding.triage(of.caseId, triage))).toBe('requesterMayNot');
    expect(codeOf(of.as('analyst').onboarding.triage(of.caseId, triage))).toBe('accepted');
  });

  test('does not recommend', () => {
    const of = aCase().settled();
    actsAs(of.world, 'requester', 'director');
    const input = { version: 1, outcome: 'approve' as const, reasons: 'Reasons', conditions: [] };
    expect(codeOf(of.as('requester').onboarding.recommend(of.caseId, input))).toBe('requesterMayNot');
    expect(codeOf(of.recommend())).toBe('accepted');
  });

  test('does not decide', () => {
    const of = aCase().recommended();
    actsAs(of.world, 'requester', 'head');
    expect(decide(of, 'requester')).toBe('requesterMayNot');
    expect(decide(of, 'head')).toBe('accepted');
  });

  test('does not decide a case that theirs has joined', () => {
    const of = aCase();
    const joining = anotherCase(of, {}, 'directorGeneral');
    accepted(of.as('analyst').onboarding.triage(joining.caseId, { ...triage, outcome: 'joined', intoCaseId: of.caseId }));
    of.recommended();
    expect(decide(of, 'directorGeneral')).toBe('requesterMayNot');
  });

  test('of a case that has joined neither reviews nor signs for an office', () => {
    const of = aCase({ legalSigns: true });
    const joining = anotherCase(of, {}, 'bystander');
    accepted(of.as('analyst').onboarding.triage(joining.caseId, { ...triage, outcome: 'joined', intoCaseId: of.caseId }));
    of.inReview();
    accepted(of.freezeChecklist());
    for (const office of ['privacy', 's10', 'legal'] as const) actsAs(of.world, 'bystander', office);
    expect(codeOf(of.review('privacy', 'bystander'))).toBe('requesterMayNot');
    expect(codeOf(of.sign('bystander'))).toBe('requesterMayNot');
    expect(codeOf(of.as('bystander').onboarding.signForLegal(of.caseId, { version: 1 }))).toBe('requesterMayNot');
  });

  test('does not accept conditions', () => {
    const of = aCase().evidenced();
    actsAs(of.world, 'requester', 'analyst');
    const condition = { conditionId: of.conditionId };
    expect(codeOf(of.as('requester').authorization.acceptCondition(of.authorizationId, condition))).toBe('requesterMayNot');
    expect(codeOf(of.as('analyst').authorization.acceptCondition(of.authorizationId, condition))).toBe('accepted');
  });
});

describe('the program executive', () => {
  test('does not review', () => {
    const of = aCase().inReview();
    actsAs(of.world, 'executive', 'security');
    expect(codeOf(of.review('security', 'executive'))).toBe('executiveMayNot');
  });

  test('does not review after leaving the position in which they accepted ownership', () => {
    const of = aCase().inReview();
    actsAs(of.world, 'executive', 'security');
    leaves(of.world, 'executive', 'executive');
    expect(codeOf(of.review('security', 'executive'))).toBe('executiveMayNot');
  });

  test('does not decide, nor does whoever acts in the position', () => {
    const of = aCase().recommended();
    actsAs(of.world, 'executive', 'head');
    actsAs(of.world, 'directorGeneral', 'executive');
    expect(decide(of, 'executive')).toBe('executiveMayNot');
    expect(decide(of, 'directorGeneral')).toBe('executiveMayNot');
    expect(decide(of, 'deputyCommissioner')).toBe('accepted');
  });

  test('does not decide after leaving the position in which they accepted ownership', () => {
    const of = aCase().recommended();
    actsAs(of.world, 'executive', 'head');
    leaves(of.world, 'executive', 'executive');
    expect(decide(of, 'executive')).toBe('executiveMayNot');
  });

  test('gives one signature on the checklist, never both', () => {
    const of = toSign();
    actsAs(of.world, 'executive', 's10');
    accepted(of.sign('executive'));
    accepted(of.sign('executive'));
    expect(of.state.checklistSignatures.map((one) => one.role)).toEqual(['executive']);
    expect(of.state.determination).toBeNull();
  });

  test('does not give the second signature from another position', () => {
    const of = toSign();
    accepted(of.sign('executive'));
    actsAs(of.world, 'executive', 's10');
    leaves(of.world, 'executive', 'executive');
    expect(codeOf(of.sign('executive'))).toBe('signerMayNot');
    expect(codeOf(of.sign('s10'))).toBe('accepted');
  });

  test('gives one signature on the assessment, never both', () => {
    const of = aCase({ determination: 'pia' }).determined();
    accepted(of.freezeAssessment());
    accepted(of.signAssessment('executive'));
    actsAs(of.world, 'executive', 's10');
    expect(codeOf(of.signAssessment('executive'))).toBe('alreadySigned');
    leaves(of.world, 'executive', 'executive');
    expect(codeOf(of.signAssessment('executive'))).toBe('signerMayNot');
  });

  test('does not sign before accepting ownership', () => {
    const of = toSign();
    accepted(of.as('requester').onboarding.nominateExecutive(of.caseId, { positionId: positions.otherExecutive }));
    expect(codeOf(of.sign('otherExecutive'))).toBe('powerMissing');
    expect(codeOf(of.sign('executive'))).toBe('notFound');
  });
});

describe('who has had a part in the case', () => {
  test.each([
    ['privacy', 'privacy'],
    ['security', 'security'],
    ['ethicsGbaPlus', 'ethics'],
    ['policy', 'policy'],
  ] as const satisfies readonly (readonly [ReviewKind, CastName])[])('does not decide: the %s reviewer', (_kind, office) => {
    const of = aCase().recommended();
    actsAs(of.world, office, 'head');
    expect(decide(of, office)).toBe('reviewerMayNot');
  });

  test('does not decide: one whose review somebody else has renewed', () => {
    const of = aCase().reviewed();
    actsAs(of.world, 'directorGeneral', 'privacy');
    accepted(of.review('privacy', 'directorGeneral'));
    accepted(of.review('privacy', 'privacy'));
    of.privacySettled();
    accepted(of.recommend());
    expect(decide(of, 'directorGeneral')).toBe('reviewerMayNot');
  });

  test('does not decide: one who confirmed another’s review', () => {
    const of = aCase().reviewed();
    accepted(of.freezePreparation('Another need'));
    actsAs(of.world, 'directorGeneral', 'privacy');
    accepted(of.as('directorGeneral').onboarding.confirmReview(of.caseId, { kind: 'privacy', version: 2 }));
    for (const [kind, name] of [['security', 'security'], ['ethicsGbaPlus', 'ethics'], ['policy', 'policy']] as const) {
      accepted(of.as(name).onboarding.confirmReview(of.caseId, { kind, version: 2 }));
    }
    of.privacySettled();
    accepted(of.recommend());
    expect(decide(of, 'directorGeneral')).toBe('reviewerMayNot');
  });

  test('does not decide: one who signed the assessment for section 10', () => {
    const of = aCase({ determination: 'pia' }).determined();
    actsAs(of.world, 'directorGeneral', 's10');
    accepted(of.freezeAssessment());
    accepted(of.signAssessment('executive'));
    accepted(of.signAssessment('directorGeneral'));
    accepted(of.recommend());
    expect(decide(of, 'directorGeneral')).toBe('signerMayNot');
    expect(decide(of, 'assistantCommissioner')).toBe('accepted');
  });

  test('does not decide: the one who recommended', () => {
    const of = aCase().recommended();
    actsAs(of.world, 'director', 'head');
    expect(decide(of, 'director')).toBe('reviewerMayNot');
  });

  test('does not decide: the one who signed the checklist for section 10', () => {
    const of = aCase().recommended();
    actsAs(of.world, 's10', 'head');
    expect(decide(of, 's10')).toBe('signerMayNot');
  });

  test('does not decide, even after leaving: one who signed as the executive’s stand-in', () => {
    const of = toSign();
    actsAs(of.world, 'directorGeneral', 'executive');
    accepted(of.sign('directorGeneral'));
    accepted(of.sign('s10'));
    leaves(of.world, 'directorGeneral', 'executive');
    accepted(of.recommend());
    expect(decide(of, 'directorGeneral')).toBe('signerMayNot');
  });

  test('does not decide: one who signed for an executive whose place another position has taken', () => {
    const of = toSign();
    actsAs(of.world, 'directorGeneral', 'executive');
    accepted(of.sign('directorGeneral'));
    accepted(of.as('requester').onboarding.nominateExecutive(of.caseId, { positionId: positions.otherExecutive }));
    accepted(of.as('otherExecutive').onboarding.acceptOwnership(of.caseId, {}));
    accepted(of.sign('otherExecutive'));
    accepted(of.sign('s10'));
    accepted(of.recommend());
    expect(decide(of, 'directorGeneral')).toBe('signerMayNot');
    expect(decide(of, 'assistantCommissioner')).toBe('accepted');
  });
});

describe('a reviewer', () => {
  test('answers only their own part', () => {
    const of = aCase().inReview();
    expect(codeOf(of.review('security', 'privacy'))).toBe('powerMissing');
    expect(codeOf(of.review('privacy', 'security'))).toBe('powerMissing');
  });
});

describe('a condition', () => {
  test('is not accepted by whoever showed that it is met', () => {
    const of = aCase().evidenced();
    actsAs(of.world, 'executive', 'analyst');
    leaves(of.world, 'executive', 'executive');
    const condition = { conditionId: of.conditionId };
    expect(codeOf(of.as('executive').authorization.acceptCondition(of.authorizationId, condition))).toBe('ownerMayNot');
    expect(codeOf(of.as('executive').authorization.returnCondition(of.authorizationId, { ...condition, reasons: 'x' }))).toBe('ownerMayNot');
  });

  test('is not accepted by another holder of the owner’s position', () => {
    const of = aCase().evidenced();
    actsAs(of.world, 'analyst', 'executive');
    expect(codeOf(of.as('analyst').authorization.acceptCondition(of.authorizationId, { conditionId: of.conditionId }))).toBe('ownerMayNot');
    expect(codeOf(of.as('director').authorization.acceptCondition(of.authorizationId, { conditionId: of.conditionId }))).toBe('accepted');
  });
});

describe('levels', () => {
  test('a case of high risk is decided at the level of the profile, not below', () => {
    const of = aCase({ dataAsked: 'real', personalInformation: 'yes', categories: ['BIOMETRICS'] }).recommended();
    expect(of.state).toMatchObject({ risk: 'high', decidingLevel: 3 });
    expect(decide(of, 'directorGeneral')).toBe('levelTooLow');
    expect(decide(of, 'assistantCommissioner')).toBe('accepted');
  });

  test('a power for one stage decides no other', () => {
    const of = aCase({ stageAsked: 'pilot' }).recommended();
    expect(decide(of, 'directorGeneral')).toBe('levelTooLow');
    expect(decide(of, 'assistantCommissioner')).toBe('accepted');
  });

  test('only the level that prohibited, or a higher one, reopens', () => {
    const of = aCase().recommended();
    const prohibition = of.decision({ outcome: 'prohibit', authorization: null });
    accepted(of.as('deputyCommissioner').onboarding.recordDecision(of.caseId, prohibition));
    const lift = (name: CastName) => codeOf(of.as(name).technology.liftProhibition(of.technologyId, { reasons: 'Reasons' }));
    expect([lift('directorGeneral'), lift('assistantCommissioner')]).toEqual(['powerMissing', 'levelTooLow']);
    expect(lift('head')).toBe('accepted');
  });
});

describe('positions', () => {
  test('no administrator appoints themselves', () => {
    const { world } = aCase();
    const appoint = (personId: string) =>
      codeOf(world.as(people.administrator).position.appoint(positions.head, { personId, startsOn: world.today, endsOn: null, acting: true }));
    expect(appoint(people.administrator)).toBe('selfAppointment');
    expect(appoint(people.bystander)).toBe('accepted');
  });

  test('who has a power cannot pass it on: only the delegation order gives powers', () => {
    const { world } = aCase();
    const order = {
      powers: [
        { power: 'delegation:order' as const, positionIds: [positions.head] },
        { power: 'decide:test' as const, positionIds: [positions.directorGeneral] },
      ],
    };
    const orderedBy = (name: CastName) => codeOf(world.as(people[name]).delegation.orderDelegation(delegationRef.id, order));
    expect([orderedBy('deputyCommissioner'), orderedBy('administrator')]).toEqual(['powerMissing', 'powerMissing']);
    expect(orderedBy('head')).toBe('accepted');
  });

  test('no order gives a power to a role that may not hold it', () => {
    const { world } = aCase();
    const order = { powers: [{ power: 'decide:test' as const, positionIds: [positions.analyst] }] };
    expect(codeOf(world.as(people.head).delegation.orderDelegation(delegationRef.id, order))).toBe('roleMayNotHold');
  });

  test('another holder can act at once, and who acted before stays named', () => {
    const of = aCase();
    leaves(of.world, 'analyst', 'analyst');
    actsAs(of.world, 'bystander', 'analyst');
    expect(codeOf(of.as('analyst').onboarding.triage(of.caseId, triage))).toBe('notFound');
    accepted(of.as('bystander').onboarding.triage(of.caseId, triage));
    leaves(of.world, 'bystander', 'analyst');
    const recorded = of.world.events('onboarding', of.caseId).at(-1);
    expect(recorded).toMatchObject({
      actorId: people.bystander,
      authority: { positionId: positions.analyst, power: 'ntop:triage', acting: true },
    });
  });

  test('a power that the order in force no longer gives is gone at once', () => {
    const of = aCase().recommended();
    const powers = of.world.state('delegation', delegationRef.id).powers.filter((one) => one.power !== 'decide:test');
    accepted(of.as('head').delegation.orderDelegation(delegationRef.id, { powers: powers.map((one) => ({ ...one, positionIds: [...one.positionIds] })) }));
    expect(decide(of, 'deputyCommissioner')).toBe('levelTooLow');
  });
});

test('legal advice is in no event, and only that it was given', () => {
  const of = aCase().inReview();
  accepted(of.as('legal').onboarding.giveLegalAdvice(of.caseId, { advice: 'Solicitor-client secret', conditionExists: true }));
  expect(of.world.privileged.map((one) => one.text)).toEqual(['Solicitor-client secret']);
  expect(JSON.stringify(of.world.all())).not.toContain('Solicitor-client secret');
  expect(of.world.events('onboarding', of.caseId).at(-1)?.event).toEqual({
    name: 'legalAdviceGiven',
    data: { adviceId: expect.any(String), unitId: 'legal', conditionExists: true },
  });
});
