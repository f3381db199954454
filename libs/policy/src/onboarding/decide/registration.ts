import type { z } from 'zod';
import { answerTo, isReference } from '../../forms/check.ts';
import type { Answers } from '../../forms/definition.ts';
import { accept, append, type Command, type DecidingContext } from '../../kernel/command.ts';
import { frozenForm } from '../../kernel/frozen-answers.ts';
import { anyEmployee, personOf } from '../../kernel/permission.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { definitions } from '../../questionnaires/definitions.ts';
import { listedForm, listRefs } from '../../reference/listed-form.ts';
import { registerInput } from '../commands.ts';
import { registrationFromIntake } from '../registration-from-intake.ts';

/** The technology that answers refer to, before anything is known of them; what is no id is refused with the rest. */
function technologyNamed(answers: Answers): string | null {
  const id = answerTo(answers, 'technology');
  return isReference('technology', id) ? id : null;
}

/** The number of a case that is opened now. */
export function caseNumber({ profile, today, sequence }: Pick<DecidingContext<'onboarding'>, 'profile' | 'today' | 'sequence'>): string {
  return `${profile.program.acronym.en}-${today.slice(0, 4)}-${String(sequence).padStart(4, '0')}`;
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
    const { actor, profile, ref } = context;
    const requesterId = personOf(actor)?.personId;
    if (!requesterId) return refuse('peopleOnly');
    const definition = intakeOf(definitionVersion);
    if (!definition) return refuse('invalidInput', { issues: ['definitionVersion'] });
    const frozen = frozenForm(context, listedForm(context, definition), answers);
    if (isRefusal(frozen)) return frozen;

    const asked = registrationFromIntake(frozen.answers, language);
    const { unitId, purpose, stageAsked, dataAsked, personalInformation, personalInformationCategories, inUse, intakePath } = asked;
    if (!profile.units.some((unit) => unit.id === unitId)) return refuse('unknownUnit', { unit: unitId });
    const technologyId = asked.technologyId ?? context.newId('technology');
    const technology = context.get('technology', technologyId);
    if (asked.technologyId !== null && !technology.catalogued) return refuse('unknownTechnology');
    if (!asked.useCaseIds.every((id) => technology.useCaseIds.includes(id))) return refuse('useCaseUnknown');

    const named = asked.newUseCases.map((useCase, index) => ({ ...useCase, useCaseId: context.newId(`useCase:${index}`) }));
    const useCaseIds = [...asked.useCaseIds, ...named.map((useCase) => useCase.useCaseId)];
    const number = caseNumber(context);

    return accept(
      context,
      [
        {
          name: 'registered',
          data: {
            number,
            technologyId,
            requesterId,
            unitId,
            useCaseIds,
            stageAsked,
            dataAsked,
            personalInformation,
            personalInformationCategories,
            categories: asked.technology?.categories ?? technology.categories,
            inUse,
            intakePath,
            definitionVersion,
            contentHash: frozen.contentHash,
          },
          text: { purpose },
        },
      ],
      {
        also: [
          append('technology', technologyId, [
            ...(asked.technology ? [catalogued(asked.technology)] : []),
            ...named.map(({ useCaseId, name, description }) => ({
              name: 'useCaseNamed' as const,
              data: { useCaseId, name },
              text: { description },
            })),
            { name: 'caseOpened' as const, data: { caseId: ref.id } },
          ]),
        ],
        content: [frozen.content],
        answer: { caseId: ref.id, number, technologyId },
      },
    );
  },
};

/** Everybody may look up what was just registered; whether it must be hidden is for the triage to say. */
function catalogued({ description, ...details }: NonNullable<ReturnType<typeof registrationFromIntake>['technology']>) {
  return { name: 'catalogued' as const, data: { ...details, sensitivity: 'open' as const }, text: { description } };
}
