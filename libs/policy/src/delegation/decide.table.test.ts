import { expect, test } from 'vitest';
import { commands, type CommandName } from '../aggregates.ts';
import { delegationRef } from '../kernel/stream.ts';
import { everybody, holdsFor, once, type Row, type Situation } from '../testing/table.ts';
import { accepted, codeOf, foundedWorld, people, positions, World } from '../testing/world.ts';

const persons = everybody.filter((who) => who !== 'system');
const ordering = { power: 'delegation:order', positionIds: [positions.head] } as const;
const order = { powers: [ordering, { power: 'ntop:triage', positionIds: [positions.analyst] }] };

/** Nobody has a power yet: an import by the owner of the record founds the institution, once. */
const founding = once<Situation>(() => {
  const world = new World();
  const title = { en: 'Head', fr: 'Tête' };
  accepted(world.asImport(people.founder).position.establishPosition(positions.head, { title, role: 'HEAD', unitId: 'headquarters' }));
  return { world, id: delegationRef.id, sees: persons };
});
const inForce = once<Situation>(() => ({ world: foundedWorld(), id: delegationRef.id, sees: persons }));

const foundingTable: Readonly<Record<CommandName<'delegation'>, Row<'founding'> & { readonly input: unknown }>> = {
  orderDelegation: {
    input: { powers: [ordering] },
    may: ['importer'],
    others: 'powerMissing',
    acceptedIn: ['founding'],
    otherwise: 'alreadyDone',
  },
};

const table: Readonly<Record<CommandName<'delegation'>, Row<'inForce'> & { readonly input: unknown }>> = {
  orderDelegation: { input: order, may: ['head'], others: 'powerMissing', acceptedIn: ['inForce'], otherwise: 'alreadyDone' },
};

test('every command of the delegation order has a row', () => {
  expect(Object.keys(table).toSorted()).toEqual(Object.keys(commands.delegation).toSorted());
});

test.each(Object.entries(foundingTable))('%s: everybody before there is an order', (command, row) => {
  holdsFor('delegation', command, row, { founding }, () => row.input);
});

test.each(Object.entries(table))('%s: everybody while an order is in force', (command, row) => {
  holdsFor('delegation', command, row, { inForce }, () => row.input);
});

test.each([[{ powers: [] }], [{ powers: [{ power: 'delegation:order' as const, positionIds: [] }] }]])(
  'no order leaves nobody who can give the next one: %j',
  (order) => {
    expect(codeOf(foundedWorld().as(people.head).delegation.orderDelegation(delegationRef.id, order))).toBe('nobodyCouldOrder');
  },
);
