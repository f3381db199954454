import type { z } from 'zod';
import { accept, append, type Append, type Command } from '../../kernel/command.ts';
import { either, personOf, power, relation, holds } from '../../kernel/permission.ts';
import { refuse } from '../../kernel/refusal.ts';
import { stateUseStoppedInput, withdrawInput } from '../commands.ts';
import { openStages } from '../stage.ts';
import { openAssessments } from '../standing.ts';

/** The program gives up its own request; NTOP may close one that nobody answers for. */
const withdrawers = either<'onboarding'>(
  relation('program', (state, actor) => state.requesterId === actor.personId || holds(actor, state.executive?.positionId)),
  power('ntop:recommend'),
);

export const stateUseStopped: Command<'onboarding', z.infer<typeof stateUseStoppedInput>> = {
  on: 'onboarding',
  input: stateUseStoppedInput,
  permission: withdrawers,
  stages: openStages,
  when: ({ state }) => (state.inUse && !state.useStopped ? null : refuse('alreadyDone')),
  then(context, input) {
    const personId = personOf(context.actor)?.personId;
    if (!personId) return refuse('peopleOnly');
    if (input.stoppedOn > context.today) return refuse('effectiveDateOutOfBounds', { today: context.today });
    const { account, ...stated } = input;
    return accept(context, [{ name: 'useStopped', data: { ...stated, personId }, text: { account } }]);
  },
};

/**
 * Ends the case from any stage. A tool already used must first be stated stopped, with accounts closed and data
 * accounted for. What hangs on the case ends with it, in the same transaction.
 */
export const withdraw: Command<'onboarding', z.infer<typeof withdrawInput>> = {
  on: 'onboarding',
  input: withdrawInput,
  permission: withdrawers,
  needs: ({ state }) => {
    if (state.stage === 'none') return {};
    return {
      write: [
        ...openAssessments(state).map((id) => ({ kind: 'assessment' as const, id })),
        ...(state.authorizationId
          ? [
              { kind: 'authorization' as const, id: state.authorizationId },
              { kind: 'technology' as const, id: state.technologyId },
            ]
          : []),
      ],
    };
  },
  stages: openStages,
  when: ({ state }) => (state.inUse && !state.useStopped ? refuse('useNotStopped') : null),
  then(context, { reasons }) {
    const { state } = context;
    const personId = personOf(context.actor)?.personId;
    if (!personId) return refuse('peopleOnly');
    const also: Append[] = openAssessments(state).map((id) =>
      append('assessment', id, [{ name: 'assessmentAbandoned', data: { reason: 'caseWithdrawn' } }]),
    );
    if (state.authorizationId) {
      const authorizationId = state.authorizationId;
      const { status } = context.get('authorization', authorizationId);
      if (status === 'pending' || status === 'inForce') {
        also.push(
          append('authorization', authorizationId, [{ name: 'ended', data: { reason: 'revoked' } }]),
          append('technology', state.technologyId, [
            { name: 'authorizationEnded', data: { authorizationId, reason: 'revoked' } },
          ]),
        );
      }
    }
    const abandoned = openAssessments(state).map((assessmentId) => ({
      name: 'assessmentConcluded' as const,
      data: { assessmentId, outcome: 'abandoned' as const, version: 0, signerIds: [] },
    }));
    return accept(context, [...abandoned, { name: 'withdrawn', data: { personId }, text: { reasons } }], { also });
  },
};
