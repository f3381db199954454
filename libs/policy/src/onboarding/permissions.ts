import type { Context } from '../kernel/command.ts';
import { either, holderOf, holds, personOf, power, relation } from '../kernel/permission.ts';
import { caseReaders } from '../kernel/readers.ts';
import { refuse, type Refusal } from '../kernel/refusal.ts';
import type { GrantKey } from '../kernel/visibility.ts';
import type { OnboardingState } from './state.ts';

/** Requester and their unit's cases stay with them; offices read by function; joiners read what they joined. */
export function onboardingGrants(state: OnboardingState): GrantKey[] {
  const grants: GrantKey[] = [...caseReaders, `person:${state.requesterId}`];
  if (state.executive) grants.push(`position:${state.executive.positionId}`);
  for (const joined of state.joined) grants.push(`person:${joined.requesterId}`);
  // Whoever goes on with it reads what was said and attached here.
  for (const requesterId of state.mergedInto?.requesterIds ?? []) grants.push(`person:${requesterId}`);
  if (state.mergedInto?.executivePositionId) grants.push(`position:${state.mergedInto.executivePositionId}`);
  for (const reporterId of state.reporterIds) grants.push(`person:${reporterId}`);
  return grants;
}

/** Whoever asked, for this case or for one that joined it: they neither review, sign for an office nor decide (D5). */
export function asked(state: OnboardingState, personId: string | undefined): boolean {
  return state.requesterId === personId || state.joined.some((one) => one.requesterId === personId);
}

export const requester = relation<'onboarding'>('requester', (state, actor) => state.requesterId === actor.personId);

/** Nobody acts for the program on what they asked for themselves (D5). */
export function notOwnRequest({ state, actor }: Pick<Context<'onboarding'>, 'state' | 'actor'>): Refusal | null {
  return asked(state, personOf(actor)?.personId) ? refuse('requesterMayNot') : null;
}

/** Those who prepare the case: the requester, the program executive, and NTOP's analysts who help. */
export const caseTeam = either<'onboarding'>(
  relation(
    'caseTeam',
    (state, actor) => state.requesterId === actor.personId || holds(actor, state.executive?.positionId),
  ),
  power('ntop:triage'),
);

/** The position nominated for this case, which must have been given the power to own a program. */
export const executive = holderOf<'onboarding'>(
  'executive',
  (state) => state.executive?.positionId ?? null,
  'program:own',
);

/** DPP C.2.2.7: the executive who manages the program, and the official responsible for section 10. */
export const checklistSigners = either<'onboarding'>(executive, power('privacy:s10'));

/** Anyone who may read the case may speak in its conversation; `commit` has checked the reading. */
export const readers = relation<'onboarding'>('reader', () => true);
