import type { z } from 'zod';
import { answerTo, isReference } from '../../forms/check.ts';
import { accept, type Command } from '../../kernel/command.ts';
import { frozenForm } from '../../kernel/frozen-answers.ts';
import { anyEmployee, personOf } from '../../kernel/permission.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { definitions } from '../../questionnaires/definitions.ts';
import { listedForm, listRefs } from '../../reference/listed-form.ts';
import { reportExistingUseInput } from '../commands.ts';
import { reportFromAnswers } from '../report-from-answers.ts';

const formOf = (version: string) => definitions.find((one) => one.id === 'existing-use' && one.version === version);

/**
 * A report is never refused for what it says: prohibited, unknown, long over, on somebody's own account. The institution
 * wants to hear of it. Only what is no report is refused.
 */
export const reportExistingUse: Command<'existingUse', z.infer<typeof reportExistingUseInput>> = {
  on: 'existingUse',
  input: reportExistingUseInput,
  opens: true,
  takesNumber: true,
  permission: anyEmployee(),
  needs: ({ input }) => {
    if (!input) return {};
    const definition = formOf(input.definitionVersion);
    const id = answerTo(input.answers, 'technology');
    const known = isReference('technology', id) ? [id] : [];
    return {
      read: [...(definition ? listRefs(definition) : []), ...known.map((one) => ({ kind: 'technology' as const, id: one }))],
      named: known,
    };
  },
  when: ({ state }) => (state.status === 'none' ? null : refuse('alreadyDone')),
  then(context, { definitionVersion, answers, language }) {
    const { profile } = context;
    const reporterId = personOf(context.actor)?.personId;
    if (!reporterId) return refuse('peopleOnly');
    const definition = formOf(definitionVersion);
    if (!definition) return refuse('invalidInput', { issues: ['definitionVersion'] });
    const frozen = frozenForm(context, listedForm(context, definition), answers);
    if (isRefusal(frozen)) return frozen;

    const { use, accounts, ...said } = reportFromAnswers(frozen.answers);
    if (!profile.units.some((unit) => unit.id === said.unitId)) return refuse('unknownUnit', { unit: said.unitId });
    if (said.technologyId !== null && !context.get('technology', said.technologyId).catalogued) return refuse('unknownTechnology');
    const named = accounts.map((account, index) => ({ ...account, accountId: context.newId(`account:${index}`) }));
    const number = `${profile.program.acronym.en}-R-${context.today.slice(0, 4)}-${String(context.sequence).padStart(4, '0')}`;
    const { contentHash } = frozen;
    return accept(
      context,
      [
        {
          name: 'useReported',
          data: {
            ...said,
            number,
            reporterId,
            accounts: named.map(({ accountId, openedOn, terms }) => ({ accountId, openedOn, terms })),
            language,
            definitionVersion,
            contentHash,
          },
          text: { use, holders: Object.fromEntries(named.map(({ accountId, holder }) => [accountId, holder])) },
        },
      ],
      { content: [frozen.content], answer: { reportId: context.ref.id, number } },
    );
  },
};
