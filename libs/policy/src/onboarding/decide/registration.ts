import type { z } from 'zod';
import { accept, append, type Command } from '../../kernel/command.ts';
import { anyEmployee, personOf } from '../../kernel/permission.ts';
import { refuse } from '../../kernel/refusal.ts';
import { registerInput } from '../commands.ts';

type Input = z.infer<typeof registerInput>;

/**
 * Registering is never refused for what the technology is: prohibited, in use without authorization or unknown, the
 * institution wants to hear of it. What may be refused is authorization.
 */
export const register: Command<'onboarding', Input> = {
  on: 'onboarding',
  input: registerInput,
  opens: true,
  permission: anyEmployee(),
  needs: ({ input, newId }) => {
    if (!input) return {};
    return {
      write: [{ kind: 'technology', id: input.technologyId ?? newId('technology') }],
      named: input.technologyId === null ? [] : [input.technologyId],
    };
  },
  when: ({ state }) => (state.stage === 'none' ? null : refuse('alreadyDone')),
  then(context, input) {
    const { actor, profile, ref } = context;
    const requesterId = personOf(actor)?.personId;
    if (!requesterId) return refuse('peopleOnly');
    if (!profile.units.some((unit) => unit.id === input.unitId)) return refuse('unknownUnit', { unit: input.unitId });

    const technologyId = input.technologyId ?? context.newId('technology');
    const technology = context.get('technology', technologyId);
    if (input.technologyId !== null && !technology.catalogued) return refuse('unknownTechnology');
    if (!input.useCaseIds.every((id) => technology.useCaseIds.includes(id))) return refuse('useCaseUnknown');

    const named = input.newUseCases.map((useCase, index) => ({ ...useCase, useCaseId: context.newId(`useCase:${index}`) }));
    const useCaseIds = [...input.useCaseIds, ...named.map((useCase) => useCase.useCaseId)];
    const { description, ...details } = input.technology ?? { description: null };
    const number = `${profile.program.acronym.en}-${context.today.slice(0, 4)}-${String(context.sequence).padStart(4, '0')}`;

    return accept(
      context,
      [
        {
          name: 'registered',
          data: {
            number,
            technologyId,
            requesterId,
            unitId: input.unitId,
            useCaseIds,
            stageAsked: input.stageAsked,
            dataAsked: input.dataAsked,
            personalInformation: input.personalInformation,
            personalInformationCategories: input.personalInformationCategories,
            categories: input.technology?.categories ?? technology.categories,
            inUse: input.inUse,
            intakePath: input.intakePath,
          },
          text: { purpose: input.purpose },
        },
      ],
      {
        also: [
          append('technology', technologyId, [
            ...(input.technology
              ? [
                  {
                    name: 'catalogued' as const,
                    data: details as Required<Omit<NonNullable<Input['technology']>, 'description'>>,
                    text: { description },
                  },
                ]
              : []),
            ...named.map(({ useCaseId, name, description: text }) => ({
              name: 'useCaseNamed' as const,
              data: { useCaseId, name },
              text: { description: text },
            })),
            { name: 'caseOpened' as const, data: { caseId: ref.id } },
          ]),
        ],
        answer: { caseId: ref.id, number, technologyId },
      },
    );
  },
};
