import { describe, expect, it, test } from 'vitest';
import { aCase, type CaseBuilder } from '../testing/case.ts';
import { anotherCase } from '../testing/onboarding-situations.ts';
import { accepted, codeOf, type CastName } from '../testing/world.ts';

const technology = (of: CaseBuilder) => of.world.state('technology', of.technologyId);
const prohibit = (of: CaseBuilder, name: CastName) =>
  of.as(name).onboarding.recordDecision(of.caseId, of.decision({ outcome: 'prohibit', authorization: null }));
const lift = (of: CaseBuilder, name: CastName) => codeOf(of.as(name).technology.liftProhibition(of.technologyId, { reasons: 'Reasons' }));

describe('a prohibition', () => {
  it('ends every authorization of the technology, pending or in force, and its case learns', () => {
    const used = aCase().inForce();
    const waiting = anotherCase(used).pending();
    const against = anotherCase(used).recommended();
    accepted(prohibit(against, 'assistantCommissioner'));
    for (const [of, stage] of [[used, 'reporting'], [waiting, 'closed']] as const) {
      expect(of.world.state('authorization', of.authorizationId)).toMatchObject({ status: 'revoked', endedBecause: 'prohibited' });
      expect(of.state.stage).toBe(stage);
    }
    expect(technology(used).authorizations.map((one) => one.standing)).toEqual(['revoked', 'revoked']);
    expect(against.state).toMatchObject({ stage: 'closed', outcome: 'prohibited' });
  });

  it('lets nothing be approved until it is lifted, and refuses no registration', () => {
    const of = aCase().recommended();
    accepted(prohibit(of, 'head'));
    const later = anotherCase(of).recommended();
    const approve = () => codeOf(later.as('deputyCommissioner').onboarding.recordDecision(later.caseId, later.decision()));
    expect(approve()).toBe('prohibited');
    expect(lift(of, 'head')).toBe('accepted');
    expect(approve()).toBe('accepted');
  });

  test.each<[CastName, CastName, CastName, string]>([
    ['head', 'assistantCommissioner', 'assistantCommissioner', 'levelTooLow'],
    ['head', 'assistantCommissioner', 'deputyCommissioner', 'levelTooLow'],
    ['head', 'assistantCommissioner', 'head', 'accepted'],
    ['assistantCommissioner', 'head', 'deputyCommissioner', 'levelTooLow'],
    ['assistantCommissioner', 'deputyCommissioner', 'deputyCommissioner', 'accepted'],
  ])('by %s and then by %s is not lowered: lifted by %s, %s', (first, second, by, answer) => {
    const of = aCase().recommended();
    const again = anotherCase(of).recommended();
    accepted(prohibit(of, first));
    accepted(prohibit(again, second));
    expect(lift(of, by)).toBe(answer);
  });

  it('starts afresh after it was lifted', () => {
    const of = aCase().recommended();
    const again = anotherCase(of).recommended();
    accepted(prohibit(of, 'head'));
    expect(lift(of, 'head')).toBe('accepted');
    accepted(prohibit(again, 'assistantCommissioner'));
    expect(lift(of, 'assistantCommissioner')).toBe('accepted');
  });
});
