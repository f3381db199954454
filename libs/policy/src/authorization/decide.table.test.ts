import { expect, test } from 'vitest';
import { commands, type CommandName } from '../aggregates.ts';
import { aCase, fullAnswers, type CaseBuilder } from '../testing/case.ts';
import { sharingRows } from '../testing/sharing-rows.ts';
import { holdsFor, offices, once, type Row, type Situation } from '../testing/table.ts';
import { accepted, positions } from '../testing/world.ts';

interface AuthorizationSituation extends Situation {
  readonly of: CaseBuilder;
}

function at(build: () => CaseBuilder) {
  return once<AuthorizationSituation>(() => {
    const of = build();
    return { of, world: of.world, id: of.authorizationId, sees: [...offices, 'requester', 'executive'] };
  });
}

/** In force, with a condition that holds during use and is not yet shown to be met. */
function withOngoing(): CaseBuilder {
  const of = aCase().recommended();
  accepted(
    of.as('head').onboarding.recordDecision(of.caseId, {
      ...of.decision({ outcome: 'approveWithConditions' }),
      conditions: [{ text: 'Count the searches', kind: 'ongoing', ownerPositionId: positions.executive, dueOn: '2027-01-15' }],
    }),
  );
  return of;
}

function expired(of: CaseBuilder): CaseBuilder {
  of.world.moveTo('2027-04-01T04:00:00.000Z');
  accepted(of.world.asSystem().authorization.deadlineReached(of.authorizationId, { deadlineId: 'expiry' }));
  return of;
}

function effectFailed(): CaseBuilder {
  const of = aCase().pending();
  const failed = { effectId: 'effect-1', outcome: 'uncertain', name: 'notify', params: {}, repetition: 'mustNotRepeat' } as const;
  accepted(of.world.asSystem('effects').authorization.reportEffectFailure(of.authorizationId, failed));
  return of;
}

function reported(): CaseBuilder {
  const of = aCase().ended();
  accepted(of.signReport());
  return of;
}

function revoked(): CaseBuilder {
  const of = aCase().inForce();
  accepted(of.as('director').authorization.endAuthorization(of.authorizationId, { reasons: 'Reasons' }));
  return of;
}

const situations = {
  pending: at(() => aCase().pending()),
  effectFailed: at(effectFailed),
  evidenced: at(() => aCase().evidenced()),
  conditionMet: at(() => aCase().conditionMet()),
  withOngoing: at(withOngoing),
  ended: at(() => aCase().ended()),
  revoked: at(revoked),
  expired: at(() => expired(aCase().inForce())),
  /** Ended before it ever came into force: nothing was used, so nothing is to be reported. */
  lapsed: at(() => expired(aCase().pending())),
  reported: at(reported),
};

type Name = keyof typeof situations;
interface Asked extends Row<Name> {
  readonly input: (of: CaseBuilder) => unknown;
}

const live: readonly Name[] = ['pending', 'effectFailed', 'evidenced', 'conditionMet', 'withOngoing'];
const conditionId = (of: CaseBuilder) => of.conditionId || '00000000-0000-4000-8000-000000000000';

const sharing = sharingRows('authorization', situations);
const asked = (row: (typeof sharing)['claimTask']): Asked => ({ ...row, input: (of) => row.input(of.world, of.authorizationId) });

const table: Readonly<Record<CommandName<'authorization'>, Asked>> = {
  // Only the owner shows that a condition is met; once there are none, nobody has a part.
  evidenceCondition: {
    input: (of) => ({ conditionId: conditionId(of), explanation: 'Explanation', fileSha256s: [] }),
    may: ['executive'],
    others: 'notYourPart',
    acceptedIn: ['pending', 'effectFailed', 'evidenced', 'withOngoing'],
    but: { conditionMet: 'alreadyDone', ended: 'notYourPart', revoked: 'notYourPart', expired: 'notYourPart', reported: 'notYourPart' },
    otherwise: 'concluded',
  },
  acceptCondition: {
    input: (of) => ({ conditionId: conditionId(of) }),
    may: ['analyst', 'director'],
    others: 'powerMissing',
    acceptedIn: ['evidenced'],
    but: { pending: 'conditionNotEvidenced', effectFailed: 'conditionNotEvidenced', conditionMet: 'conditionNotEvidenced', withOngoing: 'conditionNotEvidenced' },
    otherwise: 'concluded',
  },
  returnCondition: {
    input: (of) => ({ conditionId: conditionId(of), reasons: 'Reasons' }),
    may: ['analyst', 'director'],
    others: 'powerMissing',
    acceptedIn: ['evidenced'],
    but: { pending: 'conditionNotEvidenced', effectFailed: 'conditionNotEvidenced', conditionMet: 'conditionNotEvidenced', withOngoing: 'conditionNotEvidenced' },
    otherwise: 'concluded',
  },
  // The program stops early, or NTOP's director revokes.
  endAuthorization: {
    input: () => ({ reasons: 'Reasons' }),
    may: ['executive', 'director'],
    others: 'powerMissing',
    acceptedIn: live,
    otherwise: 'concluded',
  },
  signReport: {
    input: (of) => ({ draftRevision: of.world.save('authorization', of.authorizationId, 'test-report', fullAnswers.report()) }),
    may: ['executive'],
    others: 'notYourPart',
    acceptedIn: ['ended', 'revoked', 'expired'],
    but: { lapsed: 'concluded', reported: 'concluded' },
    otherwise: 'stillInForce',
  },
  deadlineReached: {
    input: () => ({ deadlineId: 'expiry' }),
    may: ['system'],
    others: 'systemOnly',
    acceptedIn: [],
    but: Object.fromEntries(live.map((name) => [name, 'tooEarly'])),
    otherwise: 'superseded',
  },
  reportEffectFailure: {
    input: () => ({ effectId: 'effect-2', outcome: 'failed', name: 'notify', params: {}, repetition: 'mustNotRepeat' }),
    may: ['system'],
    others: 'systemOnly',
    acceptedIn: Object.keys(situations) as Name[],
    otherwise: 'notFound',
  },
  claimTask: asked(sharing.claimTask),
  releaseTask: asked(sharing.releaseTask),
  handOverTask: asked(sharing.handOverTask),
  resolveEffect: {
    input: () => ({ effectId: 'effect-1', resolution: 'settled' }),
    may: ['analyst', 'director'],
    others: 'powerMissing',
    acceptedIn: ['effectFailed'],
    otherwise: 'alreadyDone',
  },
};

test('every command of an authorization has a row', () => {
  expect(Object.keys(table).toSorted()).toEqual(Object.keys(commands.authorization).toSorted());
});

test.each(Object.entries(table))('%s: everybody in every situation', (command, row) => {
  holdsFor('authorization', command, row, situations, (situation) =>
    row.input((situation as AuthorizationSituation).of.in(situation.world)),
  );
});
