import type { z } from 'zod';
import { accept, type Command } from '../../kernel/command.ts';
import { personOf } from '../../kernel/permission.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { attachFileInput, commentInput } from '../commands.ts';
import { readers } from '../permissions.ts';
import { openStages } from '../stage.ts';
import { mentioned, mentionNeeds } from './mentions.ts';

export const comment: Command<'onboarding', z.infer<typeof commentInput>> = {
  on: 'onboarding',
  input: commentInput,
  permission: readers,
  needs: ({ input }) => (input ? { read: mentionNeeds(input) } : {}),
  // A closed case is still talked about; what is said stays with it.
  when: ({ state }) => (state.stage === 'none' ? refuse('notFound') : null),
  then(context, { mentions, positionIds, ...text }) {
    const personId = personOf(context.actor)?.personId;
    if (!personId) return refuse('peopleOnly');
    const commentId = context.newId('comment');
    const named = mentioned(context, { mentions, positionIds }, { by: personId, where: { kind: 'comment', id: commentId }, toldAnyway: null });
    if (isRefusal(named)) return named;
    return accept(context, [{ name: 'commented', data: { commentId, personId }, text }, ...named], { answer: { commentId } });
  },
};

/** The bytes are stored before; this makes them part of the case. */
export const attachFile: Command<'onboarding', z.infer<typeof attachFileInput>> = {
  on: 'onboarding',
  input: attachFileInput,
  permission: readers,
  stages: openStages,
  when: () => null,
  then(context, { name, ...data }) {
    const personId = personOf(context.actor)?.personId;
    if (!personId) return refuse('peopleOnly');
    const fileId = context.newId('file');
    return accept(context, [{ name: 'fileAttached', data: { fileId, ...data, personId }, text: { name } }], {
      answer: { fileId },
    });
  },
};
