import type { FormDefinition, Question } from '../../forms/definition.ts';
import { option, questionsFrom } from '../shared/questions.ts';
import { intake as before } from './2026-1.ts';

const ask = questionsFrom('ours', { instrument: 'PROFILE', section: 'intake' });

const changed: Readonly<Record<string, (question: Question) => readonly Question[]>> = {
  // What is in use came in other ways too, and whoever reports it does not know everything.
  intakePath: (question) => [
    question.type === 'choice' ? { ...question, options: [...question.options, option('OTHER', 'In another way', 'D’une autre façon')] } : question,
    ask.text('otherPath', { en: 'In which way?', fr: 'De quelle façon?' }, { visibleWhen: { question: 'intakePath', is: 'OTHER' }, required: false }),
  ],
  inUseSince: (question) => [
    {
      ...question,
      required: false,
      help: {
        en: 'The first day, as well as you know it. Leave it empty if nobody knows.',
        fr: 'Le premier jour, au mieux de votre connaissance. Laissez vide si personne ne le sait.',
      },
    },
  ],
  accountsExisting: (question) => [
    {
      ...question,
      required: false,
      help: {
        en: 'Personal accounts, trial accounts and free accounts included. Leave it empty if nobody knows.',
        fr: 'Y compris les comptes personnels, d’essai ou gratuits. Laissez vide si personne ne le sait.',
      },
    },
  ],
};

/** The same as before, but that what nobody knows of a use that was reported may stay unknown. */
export const intake: FormDefinition = {
  ...before,
  version: '2026-2',
  sections: before.sections.map((section) => ({
    ...section,
    questions: section.questions.flatMap((question) => changed[question.id]?.(question) ?? [question]),
  })),
};
