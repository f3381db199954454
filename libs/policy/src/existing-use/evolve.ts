import type { Aggregate } from '../kernel/aggregate.ts';
import { withClaims } from '../kernel/claims.ts';
import { evolveFollowUp, followUpTasks, isFollowUp, noFollowUp } from '../kernel/follow-up.ts';
import { existingUseDeadlines } from './deadlines.ts';
import { existingUseEffects } from './effects.ts';
import type { ExistingUseEvent } from './events.ts';
import { existingUseGrants } from './permissions.ts';
import { stagesOfExistingUse } from './stage.ts';
import type { ExistingUseState, ExistingUseStatus, ReportedAccount } from './state.ts';
import { existingUseTasks } from './tasks.ts';

function withAccount(state: ExistingUseState, id: string, status: ReportedAccount['status']): ExistingUseState {
  return { ...state, accounts: state.accounts.map((one) => (one.accountId === id ? { ...one, status } : one)) };
}

export const existingUse: Aggregate<ExistingUseState, ExistingUseEvent, ExistingUseStatus> = {
  kind: 'existingUse',
  stateVersion: 2,
  initial: {
    status: 'none',
    reporterId: '',
    unitId: '',
    technologyId: null,
    contentHash: '',
    language: 'en',
    privacyAskedAt: null,
    outcome: null,
    finding: null,
    accounts: [],
    since: '',
    followUp: noFollowUp,
  },
  stages: stagesOfExistingUse,
  evolve(state, recorded) {
    const { event, recordedAt } = recorded;
    if (isFollowUp(event)) return { ...state, followUp: evolveFollowUp(state.followUp, event, recorded) };
    switch (event.name) {
      case 'useReported': {
        const { reporterId, unitId, technologyId, contentHash, language, personalInformation, accounts } = event.data;
        return {
          ...state,
          status: 'open',
          reporterId,
          unitId,
          technologyId,
          contentHash,
          language,
          privacyAskedAt: personalInformation === 'no' ? null : recordedAt,
          accounts: accounts.map(({ accountId }) => ({ accountId, status: 'open', since: recordedAt })),
          since: recordedAt,
        };
      }
      case 'reportFollowedUp': {
        const { outcome, caseId, technologyId } = event.data;
        return { ...state, outcome: { kind: outcome, caseId }, technologyId };
      }
      // What is learned later opens again what was concluded.
      case 'privacyFindingAsked':
        return { ...state, status: 'open', privacyAskedAt: recordedAt };
      case 'privacyFindingRecorded':
        return { ...state, finding: event.data.finding };
      case 'accountAdded':
        return {
          ...state,
          status: 'open',
          accounts: [...state.accounts, { accountId: event.data.accountId, status: 'open', since: recordedAt }],
        };
      case 'accountClosed':
        return withAccount(state, event.data.accountId, 'closed');
      case 'accountKept':
        return withAccount(state, event.data.accountId, 'kept');
      case 'reportConcluded':
        return { ...state, status: 'concluded' };
    }
  },
  tasks: (state, profile) => withClaims([...existingUseTasks(state, profile), ...followUpTasks(state.followUp)], state.followUp.claims),
  deadlines: existingUseDeadlines,
  effects: existingUseEffects,
  grants: existingUseGrants,
  concluded: (state) => state.status === 'concluded',
};
