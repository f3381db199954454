import { accept, type Command, type Permission } from '../kernel/command.ts';
import { refuse } from '../kernel/refusal.ts';
import { changeDetailsInput, chooseMailInput, enrolInput } from './commands.ts';
import type { z } from 'zod';

/** The identity provider vouches for the person: each enrols as nobody but themselves. */
const themselves: Permission<'person'> = {
  allows: [{ relation: 'themselves', power: null }],
  check: ({ actor, ref }) => {
    if (actor.kind === 'system') return refuse('peopleOnly');
    return actor.personId === ref.id ? { authority: null } : refuse('notYourPart', { part: 'themselves' });
  },
};

const enrol: Command<'person', z.infer<typeof enrolInput>> = {
  on: 'person',
  input: enrolInput,
  opens: true,
  permission: themselves,
  when: ({ state }) => (state.enrolled ? refuse('alreadyDone') : null),
  then(context, { name, email, ...data }) {
    return accept(context, [{ name: 'enrolled', data, text: { name, email } }]);
  },
};

const changeDetails: Command<'person', z.infer<typeof changeDetailsInput>> = {
  on: 'person',
  input: changeDetailsInput,
  permission: themselves,
  when: ({ state }) => (state.enrolled ? null : refuse('unknownPerson')),
  then(context, { name, email, ...data }) {
    return accept(context, [{ name: 'detailsChanged', data, text: { name, email } }]);
  },
};

/** What they get by mail is for each to say, whatever the identity provider says of them. */
const chooseMail: Command<'person', z.infer<typeof chooseMailInput>> = {
  on: 'person',
  input: chooseMailInput,
  permission: themselves,
  when: ({ state }) => (state.enrolled ? null : refuse('unknownPerson')),
  then: (context, choices) => accept(context, [{ name: 'mailChosen', data: choices }]),
};

export const personCommands = { enrol, changeDetails, chooseMail };
