import type { Aggregate } from '../kernel/aggregate.ts';
import type { PersonEvent } from './events.ts';
import { personGrants } from './permissions.ts';
import type { PersonState } from './state.ts';

export const person: Aggregate<PersonState, PersonEvent> = {
  kind: 'person',
  stateVersion: 1,
  initial: { enrolled: false, unitId: null, language: 'en' },
  evolve: (_state, { event }) => ({ enrolled: true, unitId: event.data.unitId, language: event.data.language }),
  tasks: () => [],
  deadlines: () => [],
  effects: () => [],
  grants: personGrants,
  concluded: () => false,
};
