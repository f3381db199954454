import type { AuthorizationStage, AuthorizationStatus, DataAllowed } from '../authorization/state.ts';
import type { Instant } from '../kernel/time.ts';

/** An authorization, as far as whether something may be used rests on it. */
export interface AuthorizationForUse {
  readonly id: string;
  readonly status: AuthorizationStatus;
  readonly stage: AuthorizationStage;
  readonly unitIds: readonly string[];
  readonly useCaseIds: readonly string[];
  readonly data: DataAllowed;
  readonly until: Instant;
}

export interface UseAsked {
  readonly unitId: string;
  readonly useCaseId: string;
  readonly now: Instant;
}

/**
 * May it be used in a unit for a purpose? `authorizationId` names what the answer rests on; null where nothing does.
 *
 * - `yes`: an authorization in force allows it, until then, at that stage and on that data.
 * - `notYet`: it is approved, and conditions must be met first.
 * - `no`: prohibited for everybody; allowed here once and no longer; allowed, but to other units or for other purposes;
 *   or authorized nowhere that the reader may know of.
 */
export type UseAnswer = { readonly authorizationId: string | null } & (
  | { readonly answer: 'yes'; readonly because: 'inForce' }
  | { readonly answer: 'notYet'; readonly because: 'conditionsOpen' }
  | { readonly answer: 'no'; readonly because: 'prohibited' | 'ended' | 'otherUnit' | 'otherUse' | 'notAuthorized' }
);

const stageOrder: readonly AuthorizationStage[] = ['test', 'pilot', 'operational'];

/** Of several that allow it, the one that allows most, then longest. */
function best(found: readonly AuthorizationForUse[]): AuthorizationForUse | undefined {
  return found.toSorted((a, b) => stageOrder.indexOf(b.stage) - stageOrder.indexOf(a.stage) || (a.until < b.until ? 1 : -1))[0];
}

/** The answer, by the authorizations that the asker may see. Whatever no decision allows may not be used (design D6). */
export function mayUse(isProhibited: boolean, authorizations: readonly AuthorizationForUse[], { unitId, useCaseId, now }: UseAsked): UseAnswer {
  if (isProhibited) return { answer: 'no', because: 'prohibited', authorizationId: null };
  const here = authorizations.filter((one) => one.unitIds.includes(unitId) && one.useCaseIds.includes(useCaseId));
  // The end is a fact before the process has recorded it.
  const isInForce = (one: AuthorizationForUse): boolean => one.status === 'inForce' && now <= one.until;
  const allows = best(here.filter(isInForce));
  if (allows) return { answer: 'yes', because: 'inForce', authorizationId: allows.id };
  const pending = best(here.filter(({ status }) => status === 'pending'));
  if (pending) return { answer: 'notYet', because: 'conditionsOpen', authorizationId: pending.id };
  const [ended] = here.toSorted((a, b) => (a.until < b.until ? 1 : -1));
  if (ended) return { answer: 'no', because: 'ended', authorizationId: ended.id };
  const elsewhere = authorizations.filter(isInForce);
  const otherUnit = best(elsewhere.filter((one) => one.useCaseIds.includes(useCaseId)));
  if (otherUnit) return { answer: 'no', because: 'otherUnit', authorizationId: otherUnit.id };
  const otherUse = best(elsewhere.filter((one) => one.unitIds.includes(unitId)));
  return otherUse ? { answer: 'no', because: 'otherUse', authorizationId: otherUse.id } : { answer: 'no', because: 'notAuthorized', authorizationId: null };
}
