import type { z } from 'zod';
import { accept, type Command, type Context, type Permission } from '../../kernel/command.ts';
import { authorityFor, either, holds, personOf, power } from '../../kernel/permission.ts';
import { refuse, type Refusal } from '../../kernel/refusal.ts';
import { confirmReviewInput, provideInformationInput, recordReviewInput } from '../commands.ts';
import { asked, caseTeam } from '../permissions.ts';
import type { OnboardingState, ReviewKind } from '../state.ts';
import type { PlainDate } from '../../kernel/time.ts';

const reviewers: Permission<'onboarding'> = either(
  power('review:privacy'),
  power('review:security'),
  power('review:ethicsGbaPlus'),
  power('review:policy'),
);

/** A reviewer answers only their own part, on the newest version, and never on what they asked for or own (D5). */
function mayReview(context: Context<'onboarding'>, kind: ReviewKind, version: number): Refusal | null {
  const { state, actor } = context;
  const personId = personOf(actor)?.personId;
  if (!authorityFor(actor, `review:${kind}`)) return refuse('powerMissing', { power: `review:${kind}` });
  if (asked(state, personId)) return refuse('requesterMayNot');
  if (holds(actor, state.executive?.positionId) || personId === state.executive?.personId) return refuse('executiveMayNot');
  if (!state.requiredReviews.includes(kind)) return refuse('reviewNotRequired', { review: kind });
  if (version !== state.preparation.version) {
    return refuse('olderVersion', { version, current: state.preparation.version });
  }
  return null;
}

/** Authorize before operation, by reference and with an end (DSM B.2.6); only real or volunteers' data need one. */
function isAuthorized(state: OnboardingState, kind: ReviewKind, until: PlainDate | null, today: PlainDate): boolean {
  const needsIt = kind === 'security' && (state.dataAsked === 'real' || state.dataAsked === 'volunteers');
  return !needsIt || (until !== null && until >= today);
}

/** Gives an opinion, or renews an earlier one; earlier ones stay in the record. */
export const recordReview: Command<'onboarding', z.infer<typeof recordReviewInput>> = {
  on: 'onboarding',
  input: recordReviewInput,
  permission: reviewers,
  stages: ['review'],
  when: () => null,
  then(context, input) {
    const refusal = mayReview(context, input.kind, input.version);
    if (refusal) return refusal;
    const { state, actor, today } = context;
    const personId = personOf(actor)?.personId;
    const authority = authorityFor(actor, `review:${input.kind}`);
    if (!personId || !authority) return refuse('peopleOnly');
    const { positionId } = authority;
    const supports = input.opinion === 'support' || input.opinion === 'supportWithConditions';
    const authorizedUntil = input.securityAuthorization?.expiresOn ?? null;
    if (supports && !isAuthorized(state, input.kind, authorizedUntil, today)) return refuse('securityAuthorizationMissing');
    return accept(context, [
      {
        name: 'reviewRecorded',
        data: {
          kind: input.kind,
          opinion: input.opinion,
          version: input.version,
          personId,
          positionId,
          conditionsProposed: input.conditions.length,
          securityAuthorizedUntil: authorizedUntil,
        },
        text: {
          reasons: input.reasons,
          conditions: input.conditions,
          securityAuthorization: input.securityAuthorization?.reference ?? null,
        },
      },
    ], { authority });
  },
};

/** After a new version a reviewer may say that the opinion stands; it then names the version read. */
export const confirmReview: Command<'onboarding', z.infer<typeof confirmReviewInput>> = {
  on: 'onboarding',
  input: confirmReviewInput,
  permission: reviewers,
  stages: ['review'],
  when: () => null,
  then(context, { kind, version }) {
    const refusal = mayReview(context, kind, version);
    if (refusal) return refusal;
    const personId = personOf(context.actor)?.personId;
    const review = context.state.reviews[kind];
    if (!review || !personId) return refuse('reviewMissing', { review: kind });
    if (review.opinion === 'moreInformationNeeded') return refuse('reviewWaitsForInformation', { review: kind });
    if (review.version === version) return refuse('alreadyDone');
    const supports = review.opinion !== 'doNotSupport';
    if (supports && !isAuthorized(context.state, kind, review.authorizedUntil, context.today)) return refuse('securityAuthorizationMissing');
    return accept(context, [{ name: 'reviewConfirmed', data: { kind, version, personId } }]);
  },
};

export const provideInformation: Command<'onboarding', z.infer<typeof provideInformationInput>> = {
  on: 'onboarding',
  input: provideInformationInput,
  permission: caseTeam,
  stages: ['review'],
  when: () => null,
  then(context, { kind, information }) {
    const personId = personOf(context.actor)?.personId;
    const review = context.state.reviews[kind];
    if (!personId || review?.opinion !== 'moreInformationNeeded') return refuse('reviewMissing', { review: kind });
    if (review.answered) return refuse('alreadyDone');
    return accept(context, [{ name: 'informationProvided', data: { kind, personId }, text: { information } }]);
  },
};
