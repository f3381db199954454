import type { z } from 'zod';
import { accept, type Command } from '../../kernel/command.ts';
import { frozenAnswers } from '../../kernel/frozen-answers.ts';
import { either, personOf, power } from '../../kernel/permission.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { freezePaperInput } from '../commands.ts';
import { papersAsked } from '../papers.ts';
import { caseTeam } from '../permissions.ts';
import { toldBy } from '../told/told.ts';

/** Freezes a form that only some cases are asked for; what it tells the tables counts from then on. */
export const freezePaper: Command<'onboarding', z.infer<typeof freezePaperInput>> = {
  on: 'onboarding',
  input: freezePaperInput,
  permission: either(caseTeam, power('privacy:analyse')),
  needs: ({ input }) => (input ? { draft: input.form } : {}),
  stages: ['review'],
  when: ({ state }) => (papersAsked(state).length > 0 ? null : refuse('paperNotAsked', { forms: [] })),
  then(context, { form, draftRevision }) {
    const { state } = context;
    if (!papersAsked(state).includes(form)) return refuse('paperNotAsked', { forms: [form] });
    const frozen = frozenAnswers(context, form, draftRevision, state.files);
    if (isRefusal(frozen)) return frozen;
    const before = state.papers.frozen[form];
    const { version: preparationVersion } = state.preparation;
    const isSame = frozen.contentHash === before?.contentHash && before.preparationVersion === preparationVersion;
    if (isSame) return refuse('nothingChanged');
    const frozenBy = personOf(context.actor)?.personId;
    if (!frozenBy) return refuse('peopleOnly');
    const version = (before?.version ?? 0) + 1;
    const { contentHash, definitionVersion, content, answers } = frozen;
    const told = toldBy(form, answers);
    return accept(
      context,
      [{ name: 'paperFrozen', data: { form, version, contentHash, definitionVersion, preparationVersion, told, frozenBy } }],
      { content: [content], answer: { version, contentHash } },
    );
  },
};
