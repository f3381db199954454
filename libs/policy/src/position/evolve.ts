import type { Aggregate } from '../kernel/aggregate.ts';
import type { PositionEvent } from './events.ts';
import type { Incumbency, PositionState } from './state.ts';

function changed(state: PositionState, incumbencyId: string, change: Partial<Incumbency>): PositionState {
  const incumbencies = state.incumbencies.map((one) => (one.incumbencyId === incumbencyId ? { ...one, ...change } : one));
  return { ...state, incumbencies };
}

export const position: Aggregate<PositionState, PositionEvent> = {
  kind: 'position',
  stateVersion: 3,
  initial: { established: false, role: '', unitId: '', incumbencies: [], absences: [], office: [] },
  evolve(state, { event }) {
    switch (event.name) {
      case 'positionEstablished':
        return { ...state, established: true, role: event.data.role, unitId: event.data.unitId };
      case 'incumbencyStarted':
        return { ...state, incumbencies: [...state.incumbencies, { ...event.data, ended: false }] };
      case 'incumbencyEndSet':
        return changed(state, event.data.incumbencyId, { endsOn: event.data.endsOn });
      case 'absenceStated':
        return { ...state, absences: [...state.absences, { ...event.data, ended: false }] };
      case 'absenceEnded': {
        const { absenceId } = event.data;
        return { ...state, absences: state.absences.map((one) => (one.absenceId === absenceId ? { ...one, ended: true } : one)) };
      }
      case 'officeMemberNamed':
        return { ...state, office: [...state.office, { ...event.data, ended: false }] };
      case 'officeMemberRemoved': {
        const { memberId } = event.data;
        return { ...state, office: state.office.map((one) => (one.memberId === memberId ? { ...one, ended: true } : one)) };
      }
      case 'incumbencyEnded':
        return changed(state, event.data.incumbencyId, { ended: true });
    }
  },
  tasks: () => [],
  deadlines: () => [],
  effects: () => [],
  // Who holds which position is public inside the institution: people must know whom to ask.
  grants: () => ['everyone'],
  concluded: () => false,
};
