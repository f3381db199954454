import type { Choices } from './choices.ts';
import type { Asked } from './random-inputs.ts';
import { castNames, idOf, people, positions } from './world.ts';

const anyId = idOf('nothing');
const person = (choices: Choices) => people[choices.of(castNames) ?? 'founder'];

export const onPosition: Readonly<Record<string, (asked: Asked) => unknown>> = {
  establishPosition: () => ({ title: { en: 'Title', fr: 'Titre' }, role: 'NTOP_ANALYST', unitId: 'ntop' }),
  appoint: ({ world, choices }) => ({ personId: person(choices), startsOn: world.today, endsOn: null, acting: true }),
  endIncumbency: ({ world, id, choices }) => ({
    incumbencyId: choices.of(world.state('position', id).incumbencies)?.incumbencyId ?? anyId,
    endsOn: choices.chance(70) ? null : world.today,
  }),
  stateAbsence: ({ world, choices }) => {
    const name = choices.of(castNames) ?? 'founder';
    const standIn = choices.weighted({ none: 30, proposed: 30, byPosition: 40 });
    return {
      startsOn: world.today,
      endsOn: '2040-01-01',
      standIn: standIn === 'none' ? null : { personId: people[name], positionId: standIn === 'proposed' ? null : positions[name] },
    };
  },
  endAbsence: ({ world, id, choices }) => ({ absenceId: choices.of(world.state('position', id).absences)?.absenceId ?? anyId }),
  nameOfficeMember: ({ world, choices }) => ({ personId: person(choices), startsOn: world.today, endsOn: null }),
  removeOfficeMember: ({ world, id, choices }) => ({ memberId: choices.of(world.state('position', id).office)?.memberId ?? anyId }),
};
