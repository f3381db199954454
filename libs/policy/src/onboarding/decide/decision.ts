import type { z } from 'zod';
import { endOfDay, startOfDay } from '../../kernel/calendar.ts';
import { accept, append, type Append, type Command, type Context, type DecidingContext, type Needs } from '../../kernel/command.ts';
import { authorityFor, either, holds, personOf, power } from '../../kernel/permission.ts';
import { isRefusal, refuse, type Refusal } from '../../kernel/refusal.ts';
import type { StreamRef } from '../../kernel/stream.ts';
import type { Power } from '../../kernel/powers.ts';
import { allowsData, isOnPeople } from '../../authorization/state.ts';
import { liveAuthorizations } from '../../technology/state.ts';
import { approvalRefusedByRules } from '../approval-rules.ts';
import { recommendInput, recordDecisionInput } from '../commands.ts';
import type { OnboardingEvent } from '../events.ts';
import { openPapers } from '../papers.ts';
import { notOwnRequest } from '../permissions.ts';
import { dissent, openReviews, privacyStanding } from '../standing.ts';
import type { OnboardingState } from '../state.ts';
import { owesReport } from './triage.ts';

/** What still stands in the way of a recommendation, in the order in which people would ask. */
export function recommendationObstacle(state: OnboardingState): Refusal | null {
  // Somebody must own the program for as long as it is decided upon: a later nominee may still decline.
  if (state.executive?.status !== 'accepted') return refuse('ownershipNotAccepted');
  const open = openReviews(state);
  if (open.length > 0) return refuse('reviewOutOfDate', { reviews: open });
  switch (privacyStanding(state)) {
    case 'checklistMissing':
      return refuse('checklistNotFrozen');
    case 'checklistOutOfDate':
      return refuse('checklistOutOfDate');
    case 'notSigned':
      return refuse('checklistNotSigned');
    case 'differ':
      return refuse('determinationsDiffer');
    case 'assessmentOpen':
      return refuse('assessmentNotApproved');
    // Nothing else is asked of what has no legal authority.
    case 'stop':
      break;
    case 'settled': {
      const forms = openPapers(state);
      if (forms.length > 0) return refuse('paperMissing', { forms });
    }
  }
  if (state.legal.signatureRequired && state.legal.signedVersion !== state.preparation.version) {
    return refuse('legalSignatureMissing');
  }
  return null;
}

export const recommend: Command<'onboarding', z.infer<typeof recommendInput>> = {
  on: 'onboarding',
  input: recommendInput,
  permission: power('ntop:recommend'),
  stages: ['review'],
  when: (context) => notOwnRequest(context) ?? recommendationObstacle(context.state),
  then(context, input) {
    const { state } = context;
    if (input.version !== state.preparation.version) {
      return refuse('olderVersion', { version: input.version, current: state.preparation.version });
    }
    const approves = input.outcome === 'approve' || input.outcome === 'approveWithConditions';
    if (approves && privacyStanding(state) === 'stop') return refuse('noLegalAuthority');
    const refusedByRules = approves ? approvalRefusedByRules(state, context.profile, context.today) : null;
    if (refusedByRules) return refusedByRules;
    if (input.outcome === 'approveWithConditions' && input.conditions.length === 0) return refuse('conditionsMissing');
    const personId = personOf(context.actor)?.personId;
    if (!personId) return refuse('peopleOnly');
    const { outcome, version, reasons, conditions } = input;
    return accept(context, [
      { name: 'recommended', data: { outcome, version, personId }, text: { reasons, conditions } },
    ]);
  },
};

/**
 * Neither requester, program executive, reviewer, section 10 signer nor recommender decides (D5), and only at the level that the
 * profile's table gave this version.
 */
function mayDecide(context: Context<'onboarding'>): Refusal | null {
  const { state, actor } = context;
  const personId = personOf(actor)?.personId;
  const own = notOwnRequest(context);
  if (own) return own;
  if (holds(actor, state.executive?.positionId) || personId === state.executive?.personId) return refuse('executiveMayNot');
  const reviewed = personId !== undefined && state.reviewerIds.includes(personId);
  if (reviewed || state.recommendation?.personId === personId) return refuse('reviewerMayNot');
  const signers = [...state.checklistSignerIds, ...state.assessments.flatMap((one) => one.signerIds)];
  if (personId !== undefined && signers.includes(personId)) return refuse('signerMayNot');
  if (!authorityFor(actor, decidingPower(state), state.decidingLevel)) {
    return refuse('levelTooLow', { level: state.decidingLevel });
  }
  return null;
}

export function decidingPower(state: OnboardingState): Power {
  return `decide:${state.stageAsked}`;
}

function decisionNeeds(lookup: {
  readonly state: OnboardingState;
  readonly input: z.infer<typeof recordDecisionInput> | null;
  readonly peek: (kind: 'technology', id: string) => Parameters<typeof liveAuthorizations>[0] | undefined;
  readonly newId: (label: string) => string;
}): Needs {
  const { state, input } = lookup;
  if (state.stage === 'none') return {};
  const technology: StreamRef = { kind: 'technology', id: state.technologyId };
  if (!input) return { read: [technology] };
  const read = input.conditions.map((condition): StreamRef => ({ kind: 'position', id: condition.ownerPositionId }));
  const write = [technology];
  if (input.authorization) write.push({ kind: 'authorization', id: lookup.newId('authorization') });
  if (input.outcome === 'prohibit') {
    const known = lookup.peek('technology', state.technologyId);
    for (const live of known ? liveAuthorizations(known) : []) {
      write.push({ kind: 'authorization', id: live.authorizationId });
      if (live.caseId !== '') write.push({ kind: 'onboarding', id: live.caseId });
    }
  }
  return { read, write };
}

export const recordDecision: Command<'onboarding', z.infer<typeof recordDecisionInput>> = {
  on: 'onboarding',
  input: recordDecisionInput,
  permission: either(power('decide:test'), power('decide:pilot'), power('decide:operational')),
  needs: (lookup) => decisionNeeds(lookup as Parameters<typeof decisionNeeds>[0]),
  stages: ['decision'],
  when: mayDecide,
  then(context, input) {
    const { state, actor, today, profile } = context;
    const refusal = mayDecide(context);
    if (refusal) return refusal;
    if (input.version !== state.preparation.version || state.recommendation?.version !== input.version) {
      return refuse('recommendationOutOfDate', { version: input.version, current: state.preparation.version });
    }
    const authority = authorityFor(actor, decidingPower(state), state.decidingLevel);
    if (!authority || actor.kind === 'system') return refuse('levelTooLow', { level: state.decidingLevel });
    const level = actor.positions.find((held) => held.positionId === authority.positionId)?.level ?? 0;

    const deferredUntil = input.deferUntil === null ? null : startOfDay(input.deferUntil, profile.timeZone);
    if (deferredUntil !== null && deferredUntil <= context.now) return refuse('deferralNotInFuture', { today });

    const decided = (authorizationId: string | null, conditions: readonly unknown[] = []): OnboardingEvent => ({
      name: 'decided',
      data: {
        outcome: input.outcome,
        version: input.version,
        personId: actor.personId,
        positionId: authority.positionId,
        level,
        deferredUntil,
        authorizationId,
        ownInterest: profile.units.find((unit) => unit.id === state.unitId)?.ntop === true,
        against: dissent(state),
      },
      text: { reasons: input.reasons, conditions },
    });

    switch (input.outcome) {
      case 'defer':
      case 'reject':
        return accept(context, [decided(null)], { authority });
      case 'prohibit': {
        if (!authorityFor(actor, 'prohibit')) return refuse('powerMissing', { power: 'prohibit' });
        return accept(context, [decided(null)], { authority, also: prohibiting(context, level, authority.positionId) });
      }
      default: {
        const granted = granting(context, input);
        if (isRefusal(granted)) return granted;
        return accept(context, [decided(granted.authorizationId, input.conditions), ...granted.events], {
          authority,
          also: granted.also,
          answer: { authorizationId: granted.authorizationId },
        });
      }
    }
  },
};

/** A prohibition holds for the technology, ends every authorization in force or pending, and is known to each case. */
function prohibiting(context: DecidingContext<'onboarding'>, level: number, positionId: string): Append[] {
  const { state, ref } = context;
  const technology = context.get('technology', state.technologyId);
  const live = liveAuthorizations(technology);
  // The higher level keeps the say: a later, lower prohibition must not make it easier to reopen.
  const stands = technology.prohibition !== null && technology.prohibition.level > level;
  return [
    append('technology', state.technologyId, [
      ...live.map(({ authorizationId }) => ({
        name: 'authorizationEnded' as const,
        data: { authorizationId, reason: 'prohibited' as const },
      })),
      ...(stands ? [] : [{ name: 'prohibited' as const, data: { caseId: ref.id, level, positionId } }]),
    ]),
    ...live.flatMap(({ authorizationId, caseId }) => [
      append('authorization', authorizationId, [{ name: 'ended', data: { reason: 'prohibited' } }]),
      append('onboarding', caseId, [
        {
          name: 'authorizationEnded',
          data: { authorizationId, reason: 'prohibited', reportDue: context.get('authorization', authorizationId).used },
        },
      ]),
    ]),
  ];
}

function granting(
  context: DecidingContext<'onboarding'>,
  input: z.infer<typeof recordDecisionInput>,
): { authorizationId: string; events: OnboardingEvent[]; also: Append[] } | Refusal {
  const { state, profile, now, ref } = context;
  const { authorization } = input;
  const technology = context.get('technology', state.technologyId);
  if (!authorization || !state.executive) return refuse('ownershipNotAccepted');
  if (technology.prohibition) return refuse('prohibited', { level: technology.prohibition.level });
  if (privacyStanding(state) === 'stop') return refuse('noLegalAuthority');
  const obstacle = recommendationObstacle(state);
  if (obstacle) return obstacle;
  const refusedByRules = approvalRefusedByRules(state, profile, context.today);
  if (refusedByRules) return refusedByRules;
  if (owesReport(technology, state)) return refuse('earlierTestNotReported');

  const until = endOfDay(authorization.endsOn, profile.timeZone);
  if (until <= now) return refuse('endNotInFuture');
  const units = [state.unitId, ...state.joined.map((one) => one.unitId)];
  const useCases = [...state.useCaseIds, ...state.joined.flatMap((one) => one.useCaseIds)];
  const disabled = technology.features.filter((feature) => feature.status === 'disabled').map((feature) => feature.featureId);
  const withinRequest =
    authorization.unitIds.every((id) => units.includes(id)) &&
    authorization.useCaseIds.every((id) => useCases.includes(id)) &&
    authorization.featureIds.every((id) => technology.features.some((feature) => feature.featureId === id)) &&
    authorization.featureIds.every((id) => !disabled.includes(id)) &&
    allowsData(state.dataAsked, authorization.data) &&
    authorization.accountsAtMost <= (state.preparation.accounts ?? Infinity) &&
    (state.preparation.endsOn === null || authorization.endsOn <= state.preparation.endsOn);
  // Nobody is given what nobody assessed: the decision may narrow what was asked, never widen it (D6).
  if (!withinRequest) return refuse('scopeOutsideRequest');
  const expiresOn = state.reviews.security?.authorizedUntil;
  if (isOnPeople(authorization.data) && expiresOn && expiresOn < authorization.endsOn) return refuse('securityAuthorizationEndsSooner', { expiresOn });
  for (const condition of input.conditions) {
    if (!context.get('position', condition.ownerPositionId).established) return refuse('conditionUnknown');
  }

  const authorizationId = context.newId('authorization');
  const { endsOn: _endsOn, ...scope } = authorization;
  const conditions = input.conditions.map((condition, index) => ({
    conditionId: context.newId(`condition:${index}`),
    ...condition,
  }));
  const immediate = conditions.every((condition) => condition.kind === 'ongoing');
  return {
    authorizationId,
    events: immediate ? [{ name: 'authorizationCameIntoForce', data: { authorizationId } }] : [],
    also: [
      append('authorization', authorizationId, [
        {
          name: 'granted',
          data: {
            caseId: ref.id,
            technologyId: state.technologyId,
            stage: state.stageAsked,
            scope,
            until,
            executivePositionId: state.executive.positionId,
            requesterId: state.requesterId,
            conditions: conditions.map(({ text: _text, ...condition }) => condition),
          },
          text: { conditions: Object.fromEntries(conditions.map((one) => [one.conditionId, one.text])) },
        },
        ...(immediate ? [{ name: 'cameIntoForce' as const, data: {} }] : []),
      ]),
      append('technology', state.technologyId, [
        {
          name: 'authorizationGranted',
          data: { authorizationId, caseId: ref.id, stage: state.stageAsked, scope, until },
        },
        ...(immediate ? [{ name: 'authorizationCameIntoForce' as const, data: { authorizationId } }] : []),
      ]),
    ],
  };
}
