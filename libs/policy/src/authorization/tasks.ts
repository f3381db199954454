import type { Profile } from '../profile/profile.ts';
import { dueAt } from '../rules/service-standards.ts';
import { endOfDay } from '../kernel/calendar.ts';
import type { Task } from '../kernel/task.ts';
import type { AuthorizationState } from './state.ts';

/** Whose turn it is: owners show that conditions are met, others accept, and the executive reports at the end. */
export function authorizationTasks(state: AuthorizationState, profile: Profile): Task[] {
  if (state.status === 'pending' || state.status === 'inForce') {
    return state.conditions.flatMap((condition): Task[] => {
      if (condition.kind === 'ongoing' && state.status === 'pending') return [];
      const due =
        condition.dueOn === null ? dueAt(profile, 'evidenceCondition', condition.since) : endOfDay(condition.dueOn, profile.timeZone);
      const params = { conditionId: condition.conditionId };
      if (condition.status === 'open') {
        return [
          {
            id: `evidenceCondition:${condition.conditionId}`,
            kind: 'evidenceCondition',
            assignedTo: `position:${condition.ownerPositionId}`,
            since: condition.since,
            dueAt: due,
            params,
          },
        ];
      }
      if (condition.status === 'evidenced') {
        return [
          {
            id: `acceptCondition:${condition.conditionId}`,
            kind: 'acceptCondition',
            assignedTo: 'power:condition:accept',
            since: condition.since,
            dueAt: dueAt(profile, 'acceptCondition', condition.since),
            params,
          },
        ];
      }
      return [];
    });
  }
  if (mustReport(state)) {
    return [
      {
        id: 'signReport',
        kind: 'signReport',
        assignedTo: `position:${state.executivePositionId}`,
        since: state.since,
        dueAt: dueAt(profile, 'signReport', state.since),
        params: {},
      },
    ];
  }
  return [];
}

/** An authorization that was used is closed by a signed report, however it ended. */
export function mustReport(state: AuthorizationState): boolean {
  return state.used && (state.status === 'ended' || state.status === 'revoked');
}
