import type { Task } from '../kernel/task.ts';
import type { GrantKey } from '../kernel/visibility.ts';
import type { Profile } from '../profile/profile.ts';
import { dueAt, type TaskKind } from '../rules/service-standards.ts';
import type { ExistingUseState } from './state.ts';

/** NTOP follows up, ATIP looks at personal information, and accounts are asked after until none is open. */
export function existingUseTasks(state: ExistingUseState, profile: Profile): Task[] {
  if (state.status !== 'open') return [];
  const task = (kind: TaskKind, assignedTo: GrantKey, since: string, params: Task['params'] = {}): Task => ({
    id: kind,
    kind,
    assignedTo,
    since,
    dueAt: dueAt(profile, kind, since),
    params,
  });
  const open = openAccounts(state);
  const oldest = open.map(({ since }) => since).toSorted()[0];
  return [
    ...(state.outcome === null ? [task('followUpReport', 'power:ntop:triage', state.since)] : []),
    ...(state.privacyAskedAt !== null && state.finding === null
      ? [task('recordPrivacyFinding', 'power:privacy:analyse', state.privacyAskedAt)]
      : []),
    ...(oldest === undefined ? [] : [task('closeAccount', 'power:ntop:triage', oldest, { accounts: open.length })]),
  ];
}

export function openAccounts(state: ExistingUseState) {
  return state.accounts.filter(({ status }) => status === 'open');
}

/** Nothing of it is left to do. */
export function isSettled(state: ExistingUseState): boolean {
  return state.outcome !== null && (state.privacyAskedAt === null || state.finding !== null) && openAccounts(state).length === 0;
}
