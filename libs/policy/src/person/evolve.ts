import type { Aggregate } from '../kernel/aggregate.ts';
import type { PersonEvent } from './events.ts';
import { personGrants } from './permissions.ts';
import type { PersonState } from './state.ts';

export const person: Aggregate<PersonState, PersonEvent> = {
  kind: 'person',
  stateVersion: 2,
  initial: { enrolled: false, unitId: null, language: 'en', mail: null },
  evolve: (state, { event }) =>
    event.name === 'mailChosen'
      ? { ...state, mail: event.data }
      : { ...state, enrolled: true, unitId: event.data.unitId, language: event.data.language },
  tasks: () => [],
  deadlines: () => [],
  effects: () => [],
  grants: personGrants,
  concluded: () => false,
};
