import type { z } from 'zod';
import { accept, type Command, type Permission } from '../../kernel/command.ts';
import type { PersonActor } from '../../kernel/actor.ts';
import { personOf } from '../../kernel/permission.ts';
import { refuse } from '../../kernel/refusal.ts';
import { prepareDecisionInput } from '../commands.ts';
import { notOwnRequest } from '../permissions.ts';
import type { OnboardingState } from '../state.ts';
import { decidingPower } from './decision.ts';

/** The position to whose office they belong and which may decide this case at its level. */
function officeOf(state: OnboardingState, { offices }: PersonActor): string | null {
  const may = offices.filter(({ powers, level }) => powers.includes(decidingPower(state)) && level >= state.decidingLevel);
  return may.toSorted((a, b) => a.level - b.level)[0]?.positionId ?? null;
}

const office: Permission<'onboarding'> = {
  allows: [{ relation: 'office', power: null }],
  check: ({ actor, state }) => {
    if (actor.kind === 'system') return refuse('peopleOnly');
    return officeOf(state, actor) === null ? refuse('notYourPart', { part: 'office' }) : { authority: null };
  },
};

/** What is prepared rests on no power and changes nothing of the case: only `recordDecision` decides, by whoever holds the position. */
export const prepareDecision: Command<'onboarding', z.infer<typeof prepareDecisionInput>> = {
  on: 'onboarding',
  input: prepareDecisionInput,
  permission: office,
  stages: ['decision'],
  when: notOwnRequest,
  then(context, { version, ...text }) {
    const { state } = context;
    const person = personOf(context.actor);
    const positionId = person && officeOf(state, person);
    if (!person || !positionId) return refuse('notYourPart', { part: 'office' });
    if (version !== state.preparation.version) return refuse('olderVersion', { version, current: state.preparation.version });
    const { personId } = person;
    return accept(context, [{ name: 'decisionPrepared', data: { version, personId, positionId }, text }]);
  },
};
