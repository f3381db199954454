import { expect, test } from 'vitest';
import { commands, type CommandName } from '../aggregates.ts';
import { everybody, holdsFor, once, type Row, type Situation } from '../testing/table.ts';
import { foundedWorld, people, World } from '../testing/world.ts';

const persons = everybody.filter((who) => who !== 'system');

const situations = {
  /** An empty institution, in which the founder has not signed in yet. */
  absent: once<Situation>(() => ({ world: new World(), id: people.founder, sees: persons, absent: true })),
  enrolled: once<Situation>(() => ({ world: foundedWorld(), id: people.founder, sees: persons })),
};

const details = { name: 'Name', email: null, unitId: null, language: 'fr' };

/** Each speaks for nobody but themselves; the founder does so in both capacities. */
const themselves = { may: ['founder', 'importer'], others: 'notYourPart' } as const;

const table: Readonly<Record<CommandName<'person'>, Row<keyof typeof situations> & { readonly input: unknown }>> = {
  enrol: {
    ...themselves,
    input: { ...details, issuer: 'https://id.example.ca', subject: 'subject' },
    acceptedIn: ['absent'],
    otherwise: 'alreadyDone',
  },
  chooseMail: {
    ...themselves,
    input: { assigned: 'atOnce', reminder: 'digest', news: 'never', question: 'digest', mention: 'never' },
    acceptedIn: ['enrolled'],
    otherwise: 'unknownPerson',
  },
  changeDetails: { ...themselves, input: details, acceptedIn: ['enrolled'], otherwise: 'unknownPerson' },
};

test('every command of a person has a row', () => {
  expect(Object.keys(table).toSorted()).toEqual(Object.keys(commands.person).toSorted());
});

test.each(Object.entries(table))('%s: everybody in every situation', (command, row) => {
  holdsFor('person', command, row, situations, () => row.input);
});
