import type { Aggregate, Shaped } from '../kernel/aggregate.ts';
import type { PersonEvent } from './events.ts';
import { personGrants } from './permissions.ts';
import type { PersonState } from './state.ts';

export const person: Aggregate<PersonState, PersonEvent> = {
  kind: 'person',
  stateVersion: 3,
  initial: { enrolled: false, unitId: null, language: 'en', mail: null },
  // Nobody was mentioned yet, so nobody chose to hear of it or not.
  upcasts: { mailChosen: [({ data, text }: Shaped<object>) => ({ data: { ...data, mention: 'atOnce' }, text })] },
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
