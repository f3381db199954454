import type { Context } from '../kernel/command.ts';
import { either, personOf, power, relation } from '../kernel/permission.ts';
import { refuse, type Refusal } from '../kernel/refusal.ts';
import type { GrantKey } from '../kernel/visibility.ts';
import type { ExistingUseState } from './state.ts';

/** Who reported, the two offices that follow up, and auditors; neither colleagues nor superiors of who reported. */
export function existingUseGrants(state: ExistingUseState): GrantKey[] {
  return [
    'power:ntop:triage',
    'power:ntop:recommend',
    'power:privacy:analyse',
    'power:privacy:s10',
    'power:audit:read',
    `person:${state.reporterId}`,
  ];
}

/** Those who know of accounts: who reported, and NTOP, which follows them until they are closed. */
export const accountKeepers = either<'existingUse'>(
  relation('reporter', (state, actor) => state.reporterId === actor.personId),
  power('ntop:triage'),
);

/** Those who may learn that personal information was collected after all. */
export const learningMore = either<'existingUse'>(accountKeepers, power('privacy:analyse'));

/** Nobody acts for an office on what they reported themselves (D5). */
export function notOwnReport({ state, actor }: Pick<Context<'existingUse'>, 'state' | 'actor'>): Refusal | null {
  return state.reporterId === personOf(actor)?.personId ? refuse('reporterMayNot') : null;
}
