import type { z } from 'zod';
import { accept, append, type Command } from '../../kernel/command.ts';
import { personOf, power } from '../../kernel/permission.ts';
import { refuse } from '../../kernel/refusal.ts';
import { allowsData, authorizationStages } from '../../authorization/state.ts';
import type { TechnologyAuthorization, TechnologyState } from '../../technology/state.ts';
import { acceptPrivacyDutyInput, triageInput } from '../commands.ts';
import { notOwnRequest } from '../permissions.ts';
import { takesInOthers, type OnboardingState } from '../state.ts';

/**
 * What was used must be reported before more is asked for: by the same units or for the same use cases, an earlier stage
 * that is not yet reported, though it may still run, and the same stage once it has ended.
 */
export function owesReport(technology: TechnologyState, state: OnboardingState): boolean {
  const asked = authorizationStages.indexOf(state.stageAsked);
  const parts = [state, ...state.joined];
  const concerns = ({ scope }: TechnologyAuthorization): boolean =>
    parts.some((part) => scope.unitIds.includes(part.unitId) || scope.useCaseIds.some((id) => part.useCaseIds.includes(id)));
  return technology.authorizations.some((one) => {
    if (!one.used || one.standing === 'reported' || !concerns(one)) return false;
    const stage = authorizationStages.indexOf(one.stage);
    return stage < asked || (stage === asked && one.standing !== 'inForce');
  });
}

export const triage: Command<'onboarding', z.infer<typeof triageInput>> = {
  on: 'onboarding',
  input: triageInput,
  permission: power('ntop:triage'),
  needs: ({ state, input }) => {
    if (state.stage === 'none') return {};
    return {
      read: [
        { kind: 'technology', id: state.technologyId },
        ...(input?.authorizationId ? [{ kind: 'authorization' as const, id: input.authorizationId }] : []),
      ],
      write: input?.intoCaseId ? [{ kind: 'onboarding', id: input.intoCaseId }] : [],
      named: [input?.intoCaseId, input?.authorizationId].filter((id) => typeof id === 'string'),
    };
  },
  stages: ['triage'],
  when: notOwnRequest,
  then(context, input) {
    const { state, ref } = context;
    const { reasons, ...data } = input;
    const triaged = { name: 'triaged', data, text: { reasons } } as const;

    switch (input.outcome) {
      case 'inAssessment':
        if (owesReport(context.get('technology', state.technologyId), state)) return refuse('earlierTestNotReported');
        return accept(context, [triaged]);

      case 'outOfScope':
        return accept(context, [triaged]);

      case 'alreadyAuthorized': {
        const authorization = context.get('authorization', input.authorizationId ?? '');
        if (authorization.status !== 'inForce' || authorization.technologyId !== state.technologyId) {
          return refuse('authorizationNotInForce');
        }
        const covered =
          authorization.stage === state.stageAsked &&
          allowsData(authorization.scope.data, state.dataAsked) &&
          authorization.scope.unitIds.includes(state.unitId) &&
          state.useCaseIds.every((id) => authorization.scope.useCaseIds.includes(id));
        return covered ? accept(context, [triaged]) : refuse('notCoveredByAuthorization');
      }

      case 'joined': {
        const intoCaseId = input.intoCaseId ?? '';
        if (intoCaseId === ref.id) return refuse('joinsItself');
        const into = context.get('onboarding', intoCaseId);
        if (!takesInOthers(into.stage) || into.technologyId !== state.technologyId) return refuse('caseNotOpen');
        const { unitId, useCaseIds, requesterId } = state;
        return accept(context, [triaged], {
          also: [
            append('onboarding', intoCaseId, [
              {
                name: 'caseJoined',
                data: { caseId: ref.id, unitId, useCaseIds, requesterId, reopensPreparation: into.stage === 'review', inUse: state.inUse && !state.useStopped },
              },
            ]),
          ],
        });
      }
    }
  },
};

export const acceptPrivacyDuty: Command<'onboarding', z.infer<typeof acceptPrivacyDutyInput>> = {
  on: 'onboarding',
  input: acceptPrivacyDutyInput,
  permission: power('privacy:analyse'),
  // Out of scope closes the case, and the duty outlives it.
  stages: ['closed'],
  when: ({ state }) => (state.privacyDuty === 'handedOver' ? null : refuse('wrongStage', { stage: state.stage })),
  then(context, { note }) {
    const personId = personOf(context.actor)?.personId;
    if (!personId) return refuse('peopleOnly');
    return accept(context, [{ name: 'privacyDutyAccepted', data: { personId }, text: { note } }]);
  },
};
