import type { Aggregate } from '../kernel/aggregate.ts';
import type { PositionEvent } from './events.ts';
import type { PositionState } from './state.ts';

export const position: Aggregate<PositionState, PositionEvent> = {
  kind: 'position',
  stateVersion: 1,
  initial: { established: false, role: '', unitId: '', incumbencies: [] },
  evolve(state, { event }) {
    switch (event.name) {
      case 'positionEstablished':
        return { ...state, established: true, role: event.data.role, unitId: event.data.unitId };
      case 'incumbencyStarted':
        return { ...state, incumbencies: [...state.incumbencies, { ...event.data, ended: false }] };
      case 'incumbencyEnded':
        return {
          ...state,
          incumbencies: state.incumbencies.map((incumbency) =>
            incumbency.incumbencyId === event.data.incumbencyId ? { ...incumbency, ended: true } : incumbency,
          ),
        };
    }
  },
  tasks: () => [],
  deadlines: () => [],
  effects: () => [],
  // Who holds which position is public inside the institution: people must know whom to ask.
  grants: () => ['everyone'],
  concluded: () => false,
};
