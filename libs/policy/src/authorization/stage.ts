import type { Stages } from '../kernel/aggregate.ts';
import { refuse } from '../kernel/refusal.ts';
import { authorizationStatuses, type AuthorizationState, type AuthorizationStatus } from './state.ts';

/** What may still be used is not over; all else is, though a report may be owed. */
export const stagesOfAuthorization: Stages<AuthorizationState, AuthorizationStatus> = {
  names: authorizationStatuses,
  of: ({ status }) => status,
  refusal: ({ status }) => refuse(status === 'pending' || status === 'inForce' ? 'stillInForce' : 'concluded'),
};
