import type { Aggregate } from '../kernel/aggregate.ts';
import { withClaims } from '../kernel/claims.ts';
import { evolveFollowUp, followUpTasks, isFollowUp, noFollowUp } from '../kernel/follow-up.ts';
import { authorizationDeadlines } from './deadlines.ts';
import { authorizationEffects } from './effects.ts';
import type { AuthorizationEvent } from './events.ts';
import { authorizationGrants } from './permissions.ts';
import { stagesOfAuthorization } from './stage.ts';
import type { AuthorizationState, AuthorizationStatus, Condition } from './state.ts';
import { authorizationTasks, mustReport } from './tasks.ts';

function withCondition(state: AuthorizationState, id: string, change: Partial<Condition>): AuthorizationState {
  return {
    ...state,
    conditions: state.conditions.map((condition) =>
      condition.conditionId === id ? { ...condition, ...change } : condition,
    ),
  };
}

export const authorization: Aggregate<AuthorizationState, AuthorizationEvent, AuthorizationStatus> = {
  kind: 'authorization',
  stateVersion: 3,
  initial: {
    status: 'none',
    caseId: '',
    technologyId: '',
    stage: 'test',
    scope: { featureIds: [], useCaseIds: [], unitIds: [], accountsAtMost: 0, data: 'none' },
    until: '',
    executivePositionId: '',
    requesterId: '',
    conditions: [],
    used: false,
    endedBecause: null,
    since: '',
    followUp: noFollowUp,
  },
  stages: stagesOfAuthorization,
  evolve(state, recorded) {
    const { event, recordedAt } = recorded;
    if (isFollowUp(event)) return { ...state, followUp: evolveFollowUp(state.followUp, event, recorded) };
    switch (event.name) {
      case 'granted':
        return {
          ...state,
          ...event.data,
          status: 'pending',
          since: recordedAt,
          conditions: event.data.conditions.map((condition) => ({
            ...condition,
            status: 'open',
            evidencedBy: null,
            since: recordedAt,
          })),
        };
      case 'conditionEvidenced':
        return withCondition(state, event.data.conditionId, {
          status: 'evidenced',
          evidencedBy: event.data.personId,
          since: recordedAt,
        });
      case 'conditionReturned':
        return withCondition(state, event.data.conditionId, { status: 'open', evidencedBy: null, since: recordedAt });
      case 'conditionAccepted':
        return withCondition(state, event.data.conditionId, { status: 'accepted', since: recordedAt });
      case 'cameIntoForce':
        return { ...state, status: 'inForce', used: true, since: recordedAt };
      case 'ended': {
        const { reason } = event.data;
        const revoked = reason === 'revoked' || reason === 'prohibited';
        return { ...state, status: revoked ? 'revoked' : 'ended', endedBecause: reason, since: recordedAt };
      }
      case 'reported':
        return { ...state, status: 'reported', since: recordedAt };
    }
  },
  tasks: (state, profile) => withClaims([...authorizationTasks(state, profile), ...followUpTasks(state.followUp)], state.followUp.claims),
  deadlines: authorizationDeadlines,
  effects: authorizationEffects,
  grants: authorizationGrants,
  concluded: (state) =>
    state.status === 'reported' || ((state.status === 'ended' || state.status === 'revoked') && !mustReport(state)),
};
