import type { Aggregate } from '../kernel/aggregate.ts';
import { withClaims } from '../kernel/claims.ts';
import { evolveFollowUp, followUpTasks, isFollowUp, noFollowUp } from '../kernel/follow-up.ts';
import { assessmentDeadlines } from './deadlines.ts';
import { askedInAssessment, assessmentEffects } from './effects.ts';
import type { AssessmentEvent } from './events.ts';
import { assessmentGrants } from './permissions.ts';
import { stagesOfAssessment } from './stage.ts';
import type { AssessmentState, AssessmentStatus } from './state.ts';
import { assessmentTasks } from './tasks.ts';
import { assessmentUpcasts } from './upcasts.ts';

export const assessment: Aggregate<AssessmentState, AssessmentEvent, AssessmentStatus> = {
  kind: 'assessment',
  stateVersion: 4,
  initial: {
    status: 'none',
    kind: 'pia',
    form: 'pia',
    caseId: '',
    technologyId: '',
    addendumTo: null,
    executivePositionId: '',
    requesterId: '',
    frozenVersion: 0,
    contentHash: null,
    signatures: [],
    since: '',
    followUp: noFollowUp,
  },
  stages: stagesOfAssessment,
  upcasts: assessmentUpcasts,
  evolve(state, recorded) {
    const { event, recordedAt } = recorded;
    if (isFollowUp(event)) return { ...state, followUp: evolveFollowUp(state.followUp, event, recorded) };
    switch (event.name) {
      case 'opened':
        return { ...state, ...event.data, status: 'draft', since: recordedAt };
      case 'assessmentFrozen':
        return {
          ...state,
          status: 'signing',
          frozenVersion: event.data.version,
          contentHash: event.data.contentHash,
          signatures: [],
          since: recordedAt,
        };
      case 'assessmentSigned': {
        const { role, personId, positionId, version } = event.data;
        return { ...state, signatures: [...state.signatures, { role, personId, positionId, version }] };
      }
      case 'assessmentReturned':
      case 'assessmentDeclined':
        return { ...state, status: 'draft', signatures: [], since: recordedAt };
      case 'executiveChanged':
        return {
          ...state,
          executivePositionId: event.data.positionId,
          signatures: state.signatures.filter(({ role }) => role !== 'executive'),
        };
      case 'assessmentApproved':
        return { ...state, status: 'approved', since: recordedAt };
      case 'assessmentAbandoned':
        return { ...state, status: 'abandoned', since: recordedAt };
    }
  },
  tasks: (state, profile) => withClaims([...assessmentTasks(state, profile), ...followUpTasks(state.followUp)], state.followUp.claims),
  deadlines: assessmentDeadlines,
  effects: assessmentEffects,
  askedIn: askedInAssessment,
  grants: assessmentGrants,
  concluded: (state) => state.status === 'approved' || state.status === 'abandoned',
};
