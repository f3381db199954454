import { holderOf } from '../kernel/permission.ts';
import { caseReaders } from '../kernel/readers.ts';
import type { GrantKey } from '../kernel/visibility.ts';
import type { AuthorizationState } from './state.ts';

/** Those who take part in the case, and the units that are allowed to use the tool. */
export function authorizationGrants(state: AuthorizationState): GrantKey[] {
  return [
    ...caseReaders,
    'power:condition:accept',
    `person:${state.requesterId}`,
    `position:${state.executivePositionId}`,
    ...state.scope.unitIds.map((id): GrantKey => `unit:${id}`),
    ...state.conditions.map((condition): GrantKey => `position:${condition.ownerPositionId}`),
  ];
}

/** The holder, now, of the program executive's position. */
export const executive = holderOf<'authorization'>('executive', (state) => state.executivePositionId, 'program:own');
