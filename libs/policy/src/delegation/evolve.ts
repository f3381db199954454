import type { Aggregate } from '../kernel/aggregate.ts';
import type { DelegationEvent } from './events.ts';
import type { DelegationState } from './state.ts';

export const delegation: Aggregate<DelegationState, DelegationEvent> = {
  kind: 'delegation',
  stateVersion: 1,
  initial: { orderNumber: 0, powers: [] },
  evolve: (state, { event }) => ({ orderNumber: state.orderNumber + 1, powers: event.data.powers }),
  tasks: () => [],
  deadlines: () => [],
  effects: () => [],
  grants: () => ['everyone'],
  concluded: () => false,
};
