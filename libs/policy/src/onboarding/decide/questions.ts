import type { z } from 'zod';
import { accept, type Command, type DecidingContext } from '../../kernel/command.ts';
import { authorityFor, either, personOf, relation } from '../../kernel/permission.ts';
import { isRefusal, refuse, type Refusal } from '../../kernel/refusal.ts';
import { answerQuestionInput, askQuestionInput, handOnQuestionInput, withdrawQuestionInput } from '../commands.ts';
import { readers } from '../permissions.ts';
import { assigneeOf, isAskedOf, isQuestionOfCases, openQuestionsAtMost, type About, type AskedOf } from '../questions.ts';
import { openStages } from '../stage.ts';
import { mayRead, mentioned, mentionNeeds, namedReaders } from './mentions.ts';

type Deciding = DecidingContext<'onboarding'>;

/** Of whom something open is asked here, and who asked it; which question it is, the input says. */
const asked = relation<'onboarding'>('asked', ({ questions }, actor) => questions.some(({ to }) => isAskedOf(to, actor)));
const asker = relation<'onboarding'>('asker', ({ questions }, actor) => questions.some(({ askedBy }) => askedBy === actor.personId));

function unknownAbout({ state }: Deciding, { form, question, fileSha256 }: About): Refusal | null {
  if (form !== null && question !== null && !isQuestionOfCases(form, question)) return refuse('aboutUnknown');
  return fileSha256 !== null && !state.files.includes(fileSha256) ? refuse('aboutUnknown') : null;
}

/** Asks without stopping anything. What stops a review is its reviewer's request for information. */
export const askQuestion: Command<'onboarding', z.infer<typeof askQuestionInput>> = {
  on: 'onboarding',
  input: askQuestionInput,
  permission: readers,
  needs: ({ input }) => (input ? { read: namedReaders(input.positionIds) } : {}),
  stages: openStages,
  when: ({ state }) =>
    state.questions.length < openQuestionsAtMost ? null : refuse('tooManyQuestions', { most: openQuestionsAtMost }),
  then(context, { personId, power, positionIds, mentions, body, language, ...about }) {
    const askedBy = personOf(context.actor)?.personId;
    if (!askedBy) return refuse('peopleOnly');
    if (personId === askedBy) return refuse('askedThemselves');
    // Whether nobody has this id, or somebody who may not read the case, is not told.
    if (personId !== null && !mayRead(context, personId, positionIds)) return refuse('askedMayNotRead');
    const unknown = unknownAbout(context, about);
    if (unknown) return unknown;
    const questionId = context.newId('question');
    const to = { personId, power } as AskedOf;
    const named = mentioned(context, { mentions, positionIds }, { by: askedBy, where: { kind: 'question', id: questionId }, toldAnyway: assigneeOf(to) });
    if (isRefusal(named)) return named;
    return accept(context, [{ name: 'questionAsked', data: { questionId, askedBy, to, about }, text: { body, language } }, ...named], {
      answer: { questionId },
    });
  },
};

/** An answer closes the question; who wants to know more asks again. */
export const answerQuestion: Command<'onboarding', z.infer<typeof answerQuestionInput>> = {
  on: 'onboarding',
  input: answerQuestionInput,
  permission: asked,
  needs: ({ input }) => (input ? { read: mentionNeeds(input) } : {}),
  stages: openStages,
  when: () => null,
  then(context, { questionId, mentions, positionIds, ...text }) {
    const person = personOf(context.actor);
    if (!person) return refuse('peopleOnly');
    const question = context.state.questions.find((one) => one.questionId === questionId);
    if (!question) return refuse('questionNotOpen');
    if (!isAskedOf(question.to, person)) return refuse('notYourPart', { part: 'asked' });
    const { askedBy, to } = question;
    const { personId } = person;
    const named = mentioned(context, { mentions, positionIds }, { by: personId, where: { kind: 'answer', id: questionId }, toldAnyway: `person:${askedBy}` });
    if (isRefusal(named)) return named;
    const authority = to.power === null ? null : authorityFor(person, to.power);
    return accept(context, [{ name: 'questionAnswered', data: { questionId, askedBy, answeredBy: personId }, text }, ...named], { authority });
  },
};

/**
 * Whoever is asked passes it to somebody who knows better or stays longer; whoever asked does so when the one asked has left.
 * It waits for its new addressee from now on.
 */
export const handOnQuestion: Command<'onboarding', z.infer<typeof handOnQuestionInput>> = {
  on: 'onboarding',
  input: handOnQuestionInput,
  permission: either(asked, asker),
  needs: ({ input }) => (input ? { read: namedReaders(input.positionIds) } : {}),
  stages: openStages,
  when: () => null,
  then(context, { questionId, personId, power, positionIds, note }) {
    const person = personOf(context.actor);
    if (!person) return refuse('peopleOnly');
    const question = context.state.questions.find((one) => one.questionId === questionId);
    if (!question) return refuse('questionNotOpen');
    const { askedBy, to: from } = question;
    const isAsked = isAskedOf(from, person);
    if (!isAsked && askedBy !== person.personId) return refuse('notYourPart', { part: 'asked' });
    if (personId === askedBy) return refuse('askedThemselves');
    const to = { personId, power } as AskedOf;
    if (assigneeOf(to) === assigneeOf(from)) return refuse('alreadyDone');
    if (personId !== null && !mayRead(context, personId, positionIds)) return refuse('askedMayNotRead');
    const authority = isAsked && from.power !== null ? authorityFor(person, from.power) : null;
    const data = { questionId, askedBy, by: person.personId, from, to };
    return accept(context, [{ name: 'questionHandedOn', data, text: { note } }], { authority });
  },
};

export const withdrawQuestion: Command<'onboarding', z.infer<typeof withdrawQuestionInput>> = {
  on: 'onboarding',
  input: withdrawQuestionInput,
  permission: asker,
  stages: openStages,
  when: () => null,
  then(context, { questionId }) {
    const personId = personOf(context.actor)?.personId;
    if (!personId) return refuse('peopleOnly');
    const question = context.state.questions.find((one) => one.questionId === questionId);
    if (!question) return refuse('questionNotOpen');
    if (question.askedBy !== personId) return refuse('notYourPart', { part: 'asker' });
    return accept(context, [{ name: 'questionWithdrawn', data: { questionId } }]);
  },
};
