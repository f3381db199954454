import type { z } from 'zod';
import { accept, append, type Command } from '../../kernel/command.ts';
import { frozenAnswers } from '../../kernel/frozen-answers.ts';
import { either, personOf, power } from '../../kernel/permission.ts';
import { delegationRef as delegationOrder } from '../../kernel/stream.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { caseRisk } from '../../rules/case-risk.ts';
import { decidingLevel } from '../../rules/deciding-level.ts';
import { requiredReviews } from '../../rules/required-reviews.ts';
import {
  acceptOwnershipInput,
  declineOwnershipInput,
  freezePreparationInput,
  nominateExecutiveInput,
} from '../commands.ts';
import { caseFacts } from '../facts.ts';
import { papersOfPreparation } from '../papers.ts';
import { caseTeam, executive } from '../permissions.ts';
import { openAssessments } from '../standing.ts';
import { toldBy } from '../told/told.ts';

export const nominateExecutive: Command<'onboarding', z.infer<typeof nominateExecutiveInput>> = {
  on: 'onboarding',
  input: nominateExecutiveInput,
  permission: either(caseTeam, power('ntop:recommend')),
  needs: ({ input }) =>
    input ? { read: [{ kind: 'position', id: input.positionId }, delegationOrder] } : { read: [delegationOrder] },
  stages: ['preparation', 'review'],
  when: () => null,
  then(context, { positionId }) {
    const owners = context.get('delegation', delegationOrder.id).powers.find((given) => given.power === 'program:own');
    if (!owners?.positionIds.includes(positionId)) return refuse('notAProgramExecutive');
    if (context.state.executive?.positionId === positionId) return refuse('alreadyDone');
    return accept(context, [{ name: 'executiveNominated', data: { positionId } }]);
  },
};

export const acceptOwnership: Command<'onboarding', z.infer<typeof acceptOwnershipInput>> = {
  on: 'onboarding',
  input: acceptOwnershipInput,
  permission: executive,
  needs: ({ state }) => ({ write: openAssessments(state).map((id) => ({ kind: 'assessment', id })) }),
  stages: ['preparation', 'review'],
  when: ({ state }) => (state.executive?.status === 'nominated' ? null : refuse('alreadyDone')),
  then(context) {
    const personId = personOf(context.actor)?.personId;
    if (!personId || !context.state.executive) return refuse('peopleOnly');
    const { positionId } = context.state.executive;
    const also = openAssessments(context.state)
      .filter((id) => context.get('assessment', id).executivePositionId !== positionId)
      .map((id) => append('assessment', id, [{ name: 'executiveChanged', data: { positionId } }]));
    const { determination, checklistSignatures } = context.state;
    const voidsSignature = determination === null && checklistSignatures.some((one) => one.role === 'executive' && one.positionId !== positionId);
    return accept(context, [{ name: 'ownershipAccepted', data: { positionId, personId, voidsSignature } }], { also });
  },
};

export const declineOwnership: Command<'onboarding', z.infer<typeof declineOwnershipInput>> = {
  on: 'onboarding',
  input: declineOwnershipInput,
  permission: executive,
  stages: ['preparation', 'review'],
  when: acceptOwnership.when,
  then(context, { reasons }) {
    if (!context.state.executive) return refuse('ownershipNotAccepted');
    const { positionId } = context.state.executive;
    return accept(context, [{ name: 'ownershipDeclined', data: { positionId }, text: { reasons } }]);
  },
};

/** Freezing makes the version that reviewers read; it fixes who must review and at what level the case is decided. */
export const freezePreparation: Command<'onboarding', z.infer<typeof freezePreparationInput>> = {
  on: 'onboarding',
  input: freezePreparationInput,
  permission: caseTeam,
  needs: () => ({ draft: 'preparation' }),
  stages: ['preparation', 'review', 'decision'],
  when: ({ state }) => (state.executive?.status === 'accepted' ? null : refuse('ownershipNotAccepted')),
  then(context, input) {
    const { state, profile, today } = context;
    const frozen = frozenAnswers(context, 'preparation', input.draftRevision, state.files);
    if (isRefusal(frozen)) return frozen;
    // Back in preparation because a case joined, the same text may be right; reviewers then read it for more.
    const isSame = frozen.contentHash === state.preparation.contentHash;
    if (isSame && state.stage !== 'preparation') return refuse('nothingChanged');
    const frozenBy = personOf(context.actor)?.personId;
    if (!frozenBy) return refuse('peopleOnly');
    const facts = caseFacts(state);
    const risk = caseRisk(facts, today);
    const version = state.preparation.version + 1;
    const { contentHash, definitionVersion, content } = frozen;
    const { accounts, endsOn } = frozen.answers;
    return accept(
      context,
      [
        {
          name: 'preparationFrozen',
          data: {
            version,
            contentHash,
            definitionVersion,
            requiredReviews: requiredReviews(facts, today),
            risk,
            decidingLevel: decidingLevel(profile, state.stageAsked, risk),
            legalSignatureRequired: profile.legalSigns,
            accounts: typeof accounts === 'number' ? accounts : null,
            endsOn: typeof endsOn === 'string' ? endsOn : null,
            papers: papersOfPreparation(frozen.answers),
            told: toldBy('preparation', frozen.answers),
            frozenBy,
          },
        },
      ],
      { content: [content], answer: { version, contentHash } },
    );
  },
};
