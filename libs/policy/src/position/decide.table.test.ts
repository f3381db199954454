import { expect, test } from 'vitest';
import { commands, type CommandName } from '../aggregates.ts';
import { everybody, holdsFor, once, type Row, type Situation } from '../testing/table.ts';
import { accepted, foundedWorld, idOf, people, positions } from '../testing/world.ts';

const persons = everybody.filter((who) => who !== 'system');
const vacantId = idOf('position:vacant');

const situations = {
  absent: once<Situation>(() => ({ world: foundedWorld(), id: vacantId, sees: persons, absent: true })),
  vacant: once<Situation>(() => {
    const world = foundedWorld();
    const details = { title: { en: 'New', fr: 'Nouveau' }, role: 'NTOP_ANALYST', unitId: 'ntop' };
    accepted(world.as(people.administrator).position.establishPosition(vacantId, details));
    return { world, id: vacantId, sees: persons };
  }),
  held: once<Situation>(() => ({ world: foundedWorld(), id: positions.analyst, sees: persons })),
  away: once<Situation>(() => {
    const world = foundedWorld();
    accepted(world.as(people.analyst).position.stateAbsence(positions.analyst, { startsOn: '2026-11-24', endsOn: '2026-12-04', standIn: null }));
    return { world, id: positions.analyst, sees: persons };
  }),
  ended: once<Situation>(() => {
    const world = foundedWorld();
    const incumbencyId = world.state('position', positions.analyst).incumbencies[0]?.incumbencyId ?? '';
    accepted(world.as(people.administrator).position.endIncumbency(positions.analyst, { incumbencyId, endsOn: null }));
    return { world, id: positions.analyst, sees: persons };
  }),
};

type Name = keyof typeof situations;
interface Asked extends Row<Name> {
  readonly input: (situation: Situation) => unknown;
}

type OfficeCommand = 'nameOfficeMember' | 'removeOfficeMember';

/** Of an executive's position, and of one that has no office. */
const officeSituations = {
  none: once<Situation>(() => ({ world: foundedWorld(), id: positions.analyst, sees: persons })),
  empty: once<Situation>(() => ({ world: foundedWorld(), id: positions.directorGeneral, sees: persons })),
  staffed: once<Situation>(() => {
    const world = foundedWorld();
    accepted(world.as(people.directorGeneral).position.nameOfficeMember(positions.directorGeneral, { personId: people.bystander, startsOn: '2026-11-24', endsOn: null }));
    return { world, id: positions.directorGeneral, sees: persons };
  }),
};

interface OfOffice extends Row<keyof typeof officeSituations> {
  readonly input: (situation: Situation) => unknown;
}

/** Its holder and who appoints; who holds another position, however high, is not asked. */
const itsHolder = { none: { directorGeneral: 'powerMissing' }, empty: { analyst: 'powerMissing' }, staffed: { analyst: 'powerMissing' } } as const;

const ofOffices: Readonly<Record<OfficeCommand, OfOffice>> = {
  nameOfficeMember: {
    may: ['administrator', 'analyst', 'directorGeneral'],
    others: 'powerMissing',
    input: () => ({ personId: people.bystander, startsOn: '2026-11-24', endsOn: null }),
    acceptedIn: ['empty'],
    but: {
      none: { ...itsHolder.none, administrator: 'noOffice', analyst: 'noOffice' },
      empty: itsHolder.empty,
      staffed: { ...itsHolder.staffed, administrator: 'alreadyDone', directorGeneral: 'alreadyDone' },
    },
    otherwise: 'noOffice',
  },
  removeOfficeMember: {
    may: ['administrator', 'analyst', 'directorGeneral'],
    others: 'powerMissing',
    input: ({ world, id }) => ({ memberId: world.state('position', id).office[0]?.memberId ?? idOf('none') }),
    acceptedIn: ['staffed'],
    but: {
      none: { ...itsHolder.none, administrator: 'notOfOffice', analyst: 'notOfOffice' },
      empty: { ...itsHolder.empty, administrator: 'notOfOffice', directorGeneral: 'notOfOffice' },
      staffed: itsHolder.staffed,
    },
    otherwise: 'notOfOffice',
  },
};

/** Since there is an order, the importer who founded the institution has no power of its own. */
const administrator = { may: ['administrator'], others: 'powerMissing' } as const;

const table: Readonly<Record<Exclude<CommandName<'position'>, OfficeCommand>, Asked>> = {
  establishPosition: {
    ...administrator,
    input: () => ({ title: { en: 'New', fr: 'Nouveau' }, role: 'NTOP_ANALYST', unitId: 'ntop' }),
    acceptedIn: ['absent'],
    otherwise: 'alreadyDone',
  },
  appoint: {
    ...administrator,
    input: () => ({ personId: people.bystander, startsOn: '2026-11-24', endsOn: null, acting: false }),
    acceptedIn: ['vacant', 'ended'],
    otherwise: 'positionHeld',
  },
  stateAbsence: {
    // Whose position it is; nobody is away for another.
    may: ['analyst'],
    others: 'notYourPart',
    input: () => ({ startsOn: '2026-12-01', endsOn: '2026-12-10', standIn: { personId: people.director, positionId: positions.director } }),
    acceptedIn: ['held'],
    but: { away: 'awayAlready' },
    otherwise: 'notYourPart',
  },
  endAbsence: {
    may: ['administrator', 'analyst'],
    others: 'powerMissing',
    input: ({ world, id }) => ({ absenceId: world.state('position', id).absences[0]?.absenceId ?? idOf('none') }),
    acceptedIn: ['away'],
    but: {
      vacant: { administrator: 'notAway', analyst: 'powerMissing' },
      ended: { administrator: 'notAway', analyst: 'powerMissing' },
    },
    otherwise: 'notAway',
  },
  endIncumbency: {
    // Their own is theirs to give up.
    may: ['administrator', 'analyst'],
    others: 'powerMissing',
    input: ({ world, id }) => ({ incumbencyId: world.state('position', id).incumbencies[0]?.incumbencyId ?? idOf('none'), endsOn: null }),
    acceptedIn: ['held', 'away'],
    but: { ended: { administrator: 'alreadyDone', analyst: 'powerMissing' }, vacant: { administrator: 'notAnIncumbent', analyst: 'powerMissing' } },
    otherwise: 'notAnIncumbent',
  },
};

test('every command of a position has a row', () => {
  expect([...Object.keys(table), ...Object.keys(ofOffices)].toSorted()).toEqual(Object.keys(commands.position).toSorted());
});

test.each(Object.entries(table))('%s: everybody in every situation', (command, row) => {
  holdsFor('position', command, row, situations, (situation) => row.input(situation));
});

test.each(Object.entries(ofOffices))('%s: everybody at every office', (command, row) => {
  holdsFor('position', command, row, officeSituations, (situation) => row.input(situation));
});
