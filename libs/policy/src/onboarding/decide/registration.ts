import type { z } from 'zod';
import { answerTo, isReference } from '../../forms/check.ts';
import type { Answers } from '../../forms/definition.ts';
import { accept, type Command } from '../../kernel/command.ts';
import { frozenForm } from '../../kernel/frozen-answers.ts';
import { anyEmployee, personOf } from '../../kernel/permission.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { definitions } from '../../questionnaires/definitions.ts';
import { listedForm, listRefs } from '../../reference/listed-form.ts';
import { registerInput } from '../commands.ts';
import { openCase } from '../open-case.ts';

/** The technology that answers refer to, before anything is known of them; what is no id is refused with the rest. */
function technologyNamed(answers: Answers): string | null {
  const id = answerTo(answers, 'technology');
  return isReference('technology', id) ? id : null;
}

const intakeOf = (version: string) => definitions.find((one) => one.id === 'intake' && one.version === version);

/**
 * Registering is never refused for what the technology is: prohibited, in use without authorization or unknown, the
 * institution wants to hear of it. What may be refused is authorization.
 */
export const register: Command<'onboarding', z.infer<typeof registerInput>> = {
  on: 'onboarding',
  input: registerInput,
  opens: true,
  takesNumber: true,
  permission: anyEmployee(),
  needs: ({ input, newId }) => {
    if (!input) return {};
    const known = technologyNamed(input.answers);
    const definition = intakeOf(input.definitionVersion);
    return {
      read: definition ? listRefs(definition) : [],
      write: [{ kind: 'technology', id: known ?? newId('technology') }],
      named: known === null ? [] : [known],
    };
  },
  when: ({ state }) => (state.stage === 'none' ? null : refuse('alreadyDone')),
  then(context, { definitionVersion, answers, language }) {
    const { actor, ref } = context;
    const requesterId = personOf(actor)?.personId;
    if (!requesterId) return refuse('peopleOnly');
    const definition = intakeOf(definitionVersion);
    if (!definition) return refuse('invalidInput', { issues: ['definitionVersion'] });
    const frozen = frozenForm(context, listedForm(context, definition), answers);
    if (isRefusal(frozen)) return frozen;

    const opened = openCase(context, { caseId: ref.id, requesterId, frozen, language, reportId: null });
    if (isRefusal(opened)) return opened;
    const { number, technologyId, registered, ofTechnology } = opened;
    return accept(context, [registered], {
      also: [ofTechnology],
      content: [frozen.content],
      answer: { caseId: ref.id, number, technologyId },
    });
  },
};
