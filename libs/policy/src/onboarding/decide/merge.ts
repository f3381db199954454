import type { z } from 'zod';
import { allowsData } from '../../authorization/state.ts';
import { accept, append, type Command } from '../../kernel/command.ts';
import { personOf, power } from '../../kernel/permission.ts';
import { refuse } from '../../kernel/refusal.ts';
import { mergeCaseInput } from '../commands.ts';
import type { OnboardingEvent } from '../events.ts';
import { asked, notOwnRequest } from '../permissions.ts';
import { openAssessments } from '../standing.ts';
import { takesInOthers } from '../state.ts';

/**
 * Two cases of one technology turn out to be one. This one ends and points to the other, which goes on with the units and
 * uses of both; whatever had joined this one joins that one. Its files, conversation and frozen texts stay where they
 * were said, and those who prepare the other read them there: copied, they would have another date and another author.
 *
 * Not at triage, where joining is an outcome of its own; not once either is recommended or decided, since the decision
 * names what was read; not where this one asks for another stage or for more data than the other, since what was asked
 * would silently be lost (D6); and by nobody who asked for either (D5).
 */
export const mergeCase: Command<'onboarding', z.infer<typeof mergeCaseInput>> = {
  on: 'onboarding',
  input: mergeCaseInput,
  permission: power('ntop:triage'),
  needs: ({ state, input }) => {
    if (state.stage === 'none') return {};
    const assessments = openAssessments(state).map((id) => ({ kind: 'assessment' as const, id }));
    return {
      write: [...assessments, ...(input ? [{ kind: 'onboarding' as const, id: input.intoCaseId }] : [])],
      named: input ? [input.intoCaseId] : [],
    };
  },
  stages: ['preparation', 'review'],
  when: notOwnRequest,
  then(context, { intoCaseId, reasons }) {
    const { state, ref, actor } = context;
    if (intoCaseId === ref.id) return refuse('joinsItself');
    const into = context.get('onboarding', intoCaseId);
    if (!takesInOthers(into.stage) || into.technologyId !== state.technologyId) return refuse('caseNotOpen');
    if (asked(into, personOf(actor)?.personId)) return refuse('requesterMayNot');
    if (into.stageAsked !== state.stageAsked || !allowsData(into.dataAsked, state.dataAsked)) return refuse('joinsOtherRequest');

    const open = openAssessments(state);
    const abandoned = open.map((assessmentId) => ({
      name: 'assessmentConcluded' as const,
      data: { assessmentId, outcome: 'abandoned' as const, version: 0, signerIds: [] },
    }));
    const { unitId, useCaseIds, requesterId } = state;
    const joining = [{ caseId: ref.id, unitId, useCaseIds, requesterId }, ...state.joined].map(
      (part, index): OnboardingEvent => ({
        name: 'caseJoined',
        data: { ...part, reopensPreparation: into.stage === 'review' && index === 0, inUse: index === 0 && state.inUse && !state.useStopped },
      }),
    );
    return accept(
      context,
      [
        ...abandoned,
        {
          name: 'merged',
          data: {
            intoCaseId,
            requesterIds: [...new Set([into.requesterId, ...into.joined.map((one) => one.requesterId)])],
            executivePositionId: into.executive?.positionId ?? null,
          },
          text: { reasons },
        },
      ],
      {
        also: [
          ...open.map((id) => append('assessment', id, [{ name: 'assessmentAbandoned', data: { reason: 'caseClosed' } }])),
          append('onboarding', intoCaseId, joining),
        ],
      },
    );
  },
};
