import type { EventOf } from '../aggregates.ts';
import type { ReviewKind } from '../onboarding/state.ts';
import type { World } from './world.ts';

/**
 * What must have happened before an authorization may be in force, read from the events alone: nothing here asks the
 * state or the rules that the deciders use, so the two cannot be wrong in the same way. Each answer names what is missing.
 */
export function lacks(world: World, authorizationId: string, holders: ReadonlyMap<string, readonly string[]>): string[] {
  const granted = first(eventsOf(world, 'authorization', authorizationId), 'granted');
  if (!granted) return ['it was never granted'];
  const history = eventsOf(world, 'onboarding', granted.caseId);
  const decidedAt = history.findIndex((event) => event.name === 'decided' && event.data.authorizationId === authorizationId);
  const decided = history[decidedAt];
  if (decided?.name !== 'decided') return ['nobody decided it'];
  const before = history.slice(0, decidedAt);
  return [
    ...preparation(before, decided.data.version),
    ...privacy(world, granted.caseId, before),
    ...papers(before),
    ...conditions(world, authorizationId),
    ...decision(world, before, decided.data, holders),
  ];
}

type CaseEvent = EventOf<'onboarding'>;
type DataOf<E, N extends string> = Extract<E, { readonly name: N }> extends { readonly data: infer D } ? D : never;

function eventsOf<K extends 'onboarding' | 'assessment' | 'authorization'>(world: World, kind: K, id: string): readonly EventOf<K>[] {
  return world.events(kind, id).map(({ event }) => event as EventOf<K>);
}

function all<E extends { readonly name: string }, N extends E['name']>(events: readonly E[], name: N): DataOf<E, N>[] {
  return events.filter((event) => event.name === name).map((event) => (event as unknown as { readonly data: DataOf<E, N> }).data);
}

function first<E extends { readonly name: string }, N extends E['name']>(events: readonly E[], name: N) {
  return all(events, name)[0];
}

function last<E extends { readonly name: string }, N extends E['name']>(events: readonly E[], name: N) {
  return all(events, name).at(-1);
}

/** Events since the last of a name, that one left out. */
function since(events: readonly CaseEvent[], name: CaseEvent['name']): readonly CaseEvent[] {
  return events.slice(events.findLastIndex((event) => event.name === name) + 1);
}

function preparation(before: readonly CaseEvent[], version: number): string[] {
  const frozen = last(before, 'preparationFrozen');
  if (frozen?.version !== version) return ['the decision is on another version of the preparation'];
  if (frozen.requiredReviews.length === 0) return ['no review was required'];
  return frozen.requiredReviews.filter((kind) => !isCurrent(before, kind, version)).map((kind) => `the ${kind} review is not current`);
}

function isCurrent(before: readonly CaseEvent[], kind: ReviewKind, version: number): boolean {
  const opinion = all(before, 'reviewRecorded').findLast((review) => review.kind === kind);
  const confirmed = all(since(before, 'preparationFrozen'), 'reviewConfirmed').some((one) => one.kind === kind && one.version === version);
  return opinion !== undefined && opinion.opinion !== 'moreInformationNeeded' && (opinion.version === version || confirmed);
}

function privacy(world: World, caseId: string, before: readonly CaseEvent[]): string[] {
  const checklist = last(before, 'checklistFrozen');
  if (!checklist) return ['there is no checklist'];
  if (checklist.preparationVersion !== last(before, 'preparationFrozen')?.version) return ['the checklist is for an older preparation'];
  const after = since(before, 'checklistFrozen');
  if (after.some((event) => event.name === 'checklistReturned' || event.name === 'checklistDeclined')) return ['the checklist was returned'];
  const signatures = all(after, 'checklistSigned').filter(
    (one) => one.version === checklist.version && one.contentHash === checklist.contentHash,
  );
  const executive = signatures.findLast((one) => one.role === 'executive');
  const s10 = signatures.findLast((one) => one.role === 's10');
  if (!executive || !s10) return ['a signature is missing on the checklist'];
  if (executive.personId === s10.personId) return ['one person gave both signatures'];
  const { outcome, assessmentIds } = s10.determination;
  if (outcome !== 'pia' && executive.determination.outcome !== outcome) return ['the determinations differ'];
  switch (outcome) {
    case 'stop':
      return ['there is no legal authority'];
    case 'none':
      return [];
    case 'covered':
      return assessmentIds.length > 0 && assessmentIds.every((id) => isApproved(world, id)) ? [] : ['the covering assessment is not approved'];
    default: {
      const papers = all(before, 'privacyDetermined').flatMap((one) => (one.needs?.kind === outcome ? [one.needs.assessmentId] : []));
      const ofCase = papers.filter((id) => first(eventsOf(world, 'assessment', id), 'opened')?.caseId === caseId);
      const known = all(before, 'assessmentConcluded').filter((one) => one.outcome === 'approved').map((one) => one.assessmentId);
      return ofCase.some((id) => isApproved(world, id) && known.includes(id)) ? [] : [`no ${outcome} of the case is approved`];
    }
  }
}

/** Each form that the preparation and the checklist ask for was frozen for that preparation. */
function papers(before: readonly CaseEvent[]): string[] {
  const preparationFrozen = last(before, 'preparationFrozen');
  const asked = new Set([...(preparationFrozen?.papers ?? []), ...(last(before, 'checklistFrozen')?.papers ?? [])]);
  const frozen = all(before, 'paperFrozen').filter(({ preparationVersion }) => preparationVersion === preparationFrozen?.version);
  return [...asked].filter((form) => !frozen.some((paper) => paper.form === form)).map((form) => `the ${form} is not frozen`);
}

/** Both signers signed the same newest version, and they are two people. */
function isApproved(world: World, assessmentId: string): boolean {
  const events = eventsOf(world, 'assessment', assessmentId);
  const approved = last(events, 'assessmentApproved');
  if (!approved || approved.version !== last(events, 'assessmentFrozen')?.version || last(events, 'assessmentAbandoned')) return false;
  return signersOf(world, assessmentId).length === 2;
}

/** The different people who signed the newest version, in two different parts. */
function signersOf(world: World, assessmentId: string): readonly string[] {
  const events = eventsOf(world, 'assessment', assessmentId);
  const frozen = last(events, 'assessmentFrozen');
  const signatures = all(events, 'assessmentSigned').filter(
    (one) => one.version === frozen?.version && one.contentHash === frozen.contentHash,
  );
  return [...new Set(new Map(signatures.map((one) => [one.role, one.personId])).values())];
}

function conditions(world: World, authorizationId: string): string[] {
  const events = eventsOf(world, 'authorization', authorizationId);
  const precedents = (first(events, 'granted')?.conditions ?? []).filter((one) => one.kind === 'precedent');
  return precedents.flatMap(({ conditionId }) => {
    const accepted = all(events, 'conditionAccepted').findLast((one) => one.conditionId === conditionId);
    const shown = all(events, 'conditionEvidenced').findLast((one) => one.conditionId === conditionId);
    if (!accepted || !shown) return ['a condition precedent is not accepted'];
    return accepted.personId === shown.personId ? ['the owner accepted a condition'] : [];
  });
}

function decision(
  world: World,
  before: readonly CaseEvent[],
  decided: DataOf<CaseEvent, 'decided'>,
  holders: ReadonlyMap<string, readonly string[]>,
): string[] {
  const papers = all(before, 'assessmentConcluded').filter((one) => one.outcome === 'approved');
  const nominee = last(before, 'executiveNominated')?.positionId ?? '';
  const parts: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['requester', [first(before, 'registered')?.requesterId, ...all(before, 'caseJoined').map((one) => one.requesterId)]],
    ['program executive', [last(before, 'ownershipAccepted')?.personId, ...(holders.get(nominee) ?? [])]],
    ['reviewer', [...all(before, 'reviewRecorded'), ...all(before, 'reviewConfirmed')].map((one) => one.personId)],
    ['signer', all(since(before, 'checklistFrozen'), 'checklistSigned').map((one) => one.personId)],
    ['signer of an assessment', papers.flatMap((one) => signersOf(world, one.assessmentId))],
    ['one who recommended', [last(before, 'recommended')?.personId]],
  ];
  return parts.filter(([, people]) => people.includes(decided.personId)).map(([part]) => `a ${part} decided`);
}
