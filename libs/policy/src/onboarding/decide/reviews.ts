import type { z } from 'zod';
import { accept, type Command, type Context, type Permission } from '../../kernel/command.ts';
import { frozenAnswers } from '../../kernel/frozen-answers.ts';
import { authorityFor, either, holds, personOf, power } from '../../kernel/permission.ts';
import { isRefusal, refuse, type Refusal } from '../../kernel/refusal.ts';
import { evaluate } from '../../rules/evaluate.ts';
import type { Facts } from '../../rules/fact.ts';
import { refusedBy } from '../../rules/refused-by.ts';
import { securityAuthorizationTable } from '../../rules/security-authorization.ts';
import { confirmReviewInput, provideInformationInput, recordReviewInput, requestInformationInput } from '../commands.ts';
import { asked, caseTeam } from '../permissions.ts';
import { reviewGiven } from '../review-answers.ts';
import { reviewForms, reviewOf } from '../review-forms.ts';
import { saidOfCase } from '../rules-of-case.ts';
import { securityFacts, securityFactsConfirmed } from '../security-facts.ts';
import type { ReviewKind } from '../state.ts';
import { toldBy } from '../told/told.ts';

const reviewers: Permission<'onboarding'> = either(
  power('review:privacy'),
  power('review:security'),
  power('review:ethicsGbaPlus'),
  power('review:policy'),
);

/** A reviewer answers only their own part, and never on what they asked for or own (D5). */
function mayGive(context: Context<'onboarding'>, kind: ReviewKind): Refusal | null {
  const { state, actor } = context;
  const personId = personOf(actor)?.personId;
  if (!authorityFor(actor, `review:${kind}`)) return refuse('powerMissing', { power: `review:${kind}` });
  if (asked(state, personId)) return refuse('requesterMayNot');
  if (holds(actor, state.executive?.positionId) || personId === state.executive?.personId) return refuse('executiveMayNot');
  if (!state.requiredReviews.includes(kind)) return refuse('reviewNotRequired', { review: kind });
  return null;
}

/** The same on the newest version: what was not read is not judged. */
function mayReview(context: Context<'onboarding'>, kind: ReviewKind, version: number): Refusal | null {
  const refusal = mayGive(context, kind);
  if (refusal) return refusal;
  const { version: current } = context.state.preparation;
  return version === current ? null : refuse('olderVersion', { version, current });
}

/** What the table says of an authorization that is not there or no longer holds has a code of its own. */
const noAuthorization: ReadonlySet<string> = new Set(['notAuthorized', 'noEndDate', 'expired']);

/** Authorize before operation, by reference and with an end (DSM B.2.6): the table refuses what the review tells. */
function securityRefusal({ profile, today }: Context<'onboarding'>, facts: Facts): Refusal | null {
  const table = securityAuthorizationTable(profile);
  const said = saidOfCase(table, evaluate(table, facts, today));
  return refusedBy(table, said, said.some(({ code }) => noAuthorization.has(code)) ? 'securityAuthorizationMissing' : 'rulesRefuse');
}

/** Gives an opinion on its form, or renews an earlier one; earlier ones stay in the record. */
export const recordReview: Command<'onboarding', z.infer<typeof recordReviewInput>> = {
  on: 'onboarding',
  input: recordReviewInput,
  permission: reviewers,
  needs: ({ input }) => (input ? { draft: reviewForms[input.kind] } : {}),
  stages: ['review'],
  when: () => null,
  draftRefusal(context, form) {
    const kind = reviewOf(form);
    return kind ? mayGive(context, kind) : refuse('notFound');
  },
  then(context, { kind, version, draftRevision }) {
    const refusal = mayReview(context, kind, version);
    if (refusal) return refusal;
    const { state, actor, today } = context;
    const personId = personOf(actor)?.personId;
    const authority = authorityFor(actor, `review:${kind}`);
    if (!personId || !authority) return refuse('peopleOnly');
    const form = reviewForms[kind];
    const frozen = frozenAnswers(context, form, draftRevision, state.files);
    if (isRefusal(frozen)) return frozen;
    const { answers, definitionVersion, contentHash, content } = frozen;
    const given = reviewGiven(answers);
    const held =
      kind === 'security' && given.opinion !== 'doNotSupport'
        ? securityRefusal(context, securityFacts(toldBy('review-security', answers)['security-authorization'] ?? {}, { data: state.dataAsked, on: today }))
        : null;
    if (held) return held;
    return accept(
      context,
      [
        {
          name: 'reviewRecorded',
          data: {
            kind,
            opinion: given.opinion,
            version,
            personId,
            positionId: authority.positionId,
            conditionsProposed: given.conditions.length,
            securityAuthorizedUntil: given.securityAuthorizedUntil,
            form,
            definitionVersion,
            contentHash,
          },
          text: { reasons: given.reasons, conditions: given.conditions, securityAuthorization: given.securityReference },
        },
      ],
      { authority, content: [content], answer: { contentHash } },
    );
  },
};

/** Says what is missing before an opinion can be given; the requester is asked for it. */
export const requestInformation: Command<'onboarding', z.infer<typeof requestInformationInput>> = {
  on: 'onboarding',
  input: requestInformationInput,
  permission: reviewers,
  stages: ['review'],
  when: () => null,
  then(context, { kind, version, reasons }) {
    const refusal = mayReview(context, kind, version);
    if (refusal) return refusal;
    const personId = personOf(context.actor)?.personId;
    const authority = authorityFor(context.actor, `review:${kind}`);
    if (!personId || !authority) return refuse('peopleOnly');
    const { positionId } = authority;
    const nothing = { conditionsProposed: 0, securityAuthorizedUntil: null, form: null, definitionVersion: null, contentHash: null };
    return accept(
      context,
      [
        {
          name: 'reviewRecorded',
          data: { kind, opinion: 'moreInformationNeeded', version, personId, positionId, ...nothing },
          text: { reasons, conditions: [], securityAuthorization: null },
        },
      ],
      { authority },
    );
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
    const facts = securityFactsConfirmed(review.authorizedUntil, { data: context.state.dataAsked, on: context.today });
    const held = kind === 'security' && review.opinion !== 'doNotSupport' ? securityRefusal(context, facts) : null;
    if (held) return held;
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
