import { aCase, type CaseBuilder, type CaseOptions } from './case.ts';
import { offices, once, type Situation, type Who } from './table.ts';
import { accepted, castNames, idOf, positions, type CastName } from './world.ts';

/** A case at a named point of its life. */
export interface CaseSituation extends Situation {
  readonly of: CaseBuilder;
}

const officesAndRequester: readonly Who[] = [...offices, 'requester'];

function at(of: CaseBuilder, more: readonly Who[] = []): CaseSituation {
  return { of, world: of.world, id: of.caseId, sees: [...officesAndRequester, ...more] };
}

function recordDecision(of: CaseBuilder, more: Parameters<CaseBuilder['decision']>[0] & { readonly outcome: string }): CaseBuilder {
  accepted(of.as('assistantCommissioner').onboarding.recordDecision(of.caseId, of.decision({ authorization: null, ...more })));
  return of;
}

/** Signed by one, so that the other is waited for. */
function signedBy(who: 'executive' | 's10', options?: CaseOptions): CaseBuilder {
  const of = aCase(options).reviewed();
  accepted(of.freezeChecklist());
  accepted(of.sign(who));
  return of;
}

/** A second case about the same technology as the first, in the same world. */
export function anotherCase(of: CaseBuilder, registration: CaseOptions['registration'] = {}, requester?: CastName): CaseBuilder {
  const same = { technologyId: of.technologyId, technology: null, useCaseIds: [...of.state.useCaseIds], newUseCases: [] };
  return aCase({ world: of.world, registration: { ...same, ...registration }, ...(requester ? { requester } : {}) });
}

/** Before the case exists: only its registration can be asked for. */
function nothing(): CaseSituation {
  const of = aCase();
  return { of, world: of.world, id: idOf('no such case'), sees: [...castNames, 'importer'], absent: true };
}

function closedByTriage(outcome: 'outOfScope' | 'joined' | 'alreadyAuthorized'): CaseSituation {
  const first = outcome === 'alreadyAuthorized' ? aCase().inForce() : aCase();
  const of = outcome === 'outOfScope' ? first : anotherCase(first);
  accepted(
    of.as('analyst').onboarding.triage(of.caseId, {
      outcome,
      intoCaseId: outcome === 'joined' ? first.caseId : null,
      authorizationId: outcome === 'alreadyAuthorized' ? first.authorizationId : null,
      reasons: 'Reasons',
    }),
  );
  return at(of);
}

/** Every point of a case's life at which somebody is answered differently. */
export const caseSituations = {
  none: nothing,
  triage: () => at(aCase()),
  usedBefore: () => at(aCase({ inUse: true })),
  effectFailed() {
    const of = aCase();
    const failed = { effectId: 'effect-1', outcome: 'failed', name: 'notify', params: {}, repetition: 'mustNotRepeat' } as const;
    accepted(of.world.asSystem('effects').onboarding.reportEffectFailure(of.caseId, failed));
    return at(of);
  },
  preparation: () => at(aCase().inPreparation()),
  nominated() {
    const of = aCase().inPreparation();
    accepted(of.as('requester').onboarding.nominateExecutive(of.caseId, { positionId: positions.executive }));
    return at(of, ['executive']);
  },
  owned: () => at(aCase().owned(), ['executive']),
  review: () => at(aCase().inReview(), ['executive']),
  informationAsked() {
    const of = aCase().inReview();
    accepted(of.requestInformation('privacy', 'privacy'));
    return at(of, ['executive']);
  },
  asked() {
    const of = aCase().inReview();
    const question = { form: 'preparation', question: 'need', fileSha256: null, body: 'Why now?', language: 'en' } as const;
    accepted(of.as('director').onboarding.askQuestion(of.caseId, { personId: null, power: 'privacy:analyse', positionIds: [], ...question }));
    return at(of, ['executive']);
  },
  reviewed: () => at(aCase().reviewed(), ['executive']),
  renewed() {
    const of = aCase().settled();
    accepted(of.freezePreparation('Another need'));
    return at(of, ['executive']);
  },
  checklist() {
    const of = aCase().reviewed();
    accepted(of.freezeChecklist());
    return at(of, ['executive']);
  },
  executiveSigned: () => at(signedBy('executive'), ['executive']),
  s10Signed: () => at(signedBy('s10'), ['executive']),
  differ() {
    const of = signedBy('executive');
    accepted(of.sign('s10', { outcome: 'protocol', assessmentIds: [] }));
    return at(of, ['executive']);
  },
  papers: () => at(aCase({ papers: ['facial-recognition-checklist'] }).determined(), ['executive']),
  stop: () => at(aCase({ determination: 'stop' }).determined(), ['executive']),
  pia: () => at(aCase({ determination: 'pia' }).determined(), ['executive']),
  settled: () => at(aCase({ determination: 'pia' }).settled(), ['executive']),
  decision: () => at(aCase().recommended(), ['executive']),
  stopDecision() {
    const of = aCase({ determination: 'stop' }).determined();
    accepted(of.recommend('reject'));
    return at(of, ['executive']);
  },
  deferred: () => at(recordDecision(aCase().recommended(), { outcome: 'defer', deferUntil: '2027-02-01' }), ['executive']),
  conditions: () => at(aCase().pending(), ['executive']),
  inForce: () => at(aCase().inForce(), ['executive']),
  reporting: () => at(aCase().ended(), ['executive']),
  outOfScope: () => closedByTriage('outOfScope'),
  dutyAccepted() {
    const situation = closedByTriage('outOfScope');
    accepted(situation.of.as('privacy').onboarding.acceptPrivacyDuty(situation.id, { note: null }));
    return situation;
  },
  joined: () => closedByTriage('joined'),
  alreadyAuthorized: () => closedByTriage('alreadyAuthorized'),
  rejected: () => at(recordDecision(aCase().recommended(), { outcome: 'reject' }), ['executive']),
  prohibited: () => at(recordDecision(aCase().recommended(), { outcome: 'prohibit' }), ['executive']),
  withdrawn() {
    const of = aCase().owned();
    accepted(of.as('requester').onboarding.withdraw(of.caseId, { reasons: 'Reasons' }));
    return at(of, ['executive']);
  },
  reported() {
    const of = aCase().ended();
    accepted(of.signReport());
    return at(of, ['executive']);
  },
} satisfies Record<string, () => CaseSituation>;

export type CaseSituationName = keyof typeof caseSituations;

/** The same, each built when it is first asked for. */
export const builtCases = Object.fromEntries(
  Object.entries(caseSituations).map(([name, build]) => [name, once<CaseSituation>(build)]),
) as Readonly<Record<CaseSituationName, () => CaseSituation>>;
