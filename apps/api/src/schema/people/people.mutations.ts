import { delegationRef } from '@gatehouse/policy';
import { Person } from './person.type.ts';
import { builder } from '../builder.ts';
import { commandMutations, type Changed } from '../kernel/command-mutations.ts';
import { Position } from './position.type.ts';

const PositionChanged = builder.objectRef<Changed>('PositionChanged').implement({
  extensions: { visibility: 'viewer' },
  fields: (t) => ({
    commandId: t.exposeID('commandId'),
    version: t.exposeInt('version'),
    position: t.prismaField({
      type: Position,
      nullable: true,
      resolve: (query, { changedId }, _args, { services }) =>
        services.prisma.position.findUnique({ ...query, where: { id: changedId } }),
    }),
  }),
});

const position = commandMutations(
  {
    kind: 'position',
    typeName: 'Position',
    commands: {
      establishPosition: 'Establishes a position of a role in a unit.',
      appoint: 'Somebody holds the position for dated days, substantively or acting. Nobody appoints themselves.',
      stateAbsence: 'A holder says from when to when they are away and who stands in; that gives nobody a power.',
      endAbsence: 'Back early, or not away after all.',
      nameOfficeMember: 'Names who reads and prepares for the position; they sign and decide nothing by it. Nobody names themselves.',
      removeOfficeMember: 'They read nothing more by it, at once.',
      endIncumbency: 'Ends an incumbency now, or sets its last day; who acted then stays recorded. Holders give up their own.',
    },
  },
  PositionChanged,
);

builder.prismaObjectField('Position', 'viewerCan', (t) =>
  t.field({ type: position.ViewerCan, resolve: ({ id }, _args, context) => position.viewerCan(context, id) }),
);

const DelegationOrdered = builder.objectRef<Changed>('DelegationChanged').implement({
  extensions: { visibility: 'viewer' },
  fields: (t) => ({ commandId: t.exposeID('commandId'), version: t.exposeInt('version') }),
});

const delegation = commandMutations(
  {
    kind: 'delegation',
    typeName: 'Delegation',
    commands: { orderDelegation: 'A new delegation order: which positions hold which powers. It replaces the one before.' },
    fixedStreamId: delegationRef.id,
  },
  DelegationOrdered,
);


const DelegationOrder = builder.objectRef<{ readonly id: string }>('DelegationOrder').implement({
  extensions: { visibility: 'everyone' },
  description: 'The delegation order in force; what it gives stands with each position.',
  fields: (t) => ({
    viewerCan: t.field({ type: delegation.ViewerCan, resolve: ({ id }, _args, context) => delegation.viewerCan(context, id) }),
  }),
});

builder.queryField('delegationOrder', (t) =>
  t.field({ type: DelegationOrder, resolve: () => ({ id: delegationRef.id }) }),
);

const PersonChanged = builder.objectRef<Changed>('PersonChanged').implement({
  extensions: { visibility: 'viewer' },
  fields: (t) => ({
    commandId: t.exposeID('commandId'),
    version: t.exposeInt('version'),
    person: t.prismaField({
      type: Person,
      nullable: true,
      resolve: (query, { changedId }, _args, { services }) => services.prisma.person.findUnique({ ...query, where: { id: changedId } }),
    }),
  }),
});

commandMutations(
  {
    kind: 'person',
    typeName: 'Person',
    commands: { chooseMail: 'What a person receives by mail, and when. Only they say so; what is overdue comes at once all the same.' },
  },
  PersonChanged,
);
