import {
  dateIn,
  delegationRef,
  heldPositions,
  officesOf,
  type Actor,
  type PersonActor,
  type Profile,
  type StateOf,
  type StreamRef,
} from '@gatehouse/policy';
import type { Loaded } from './streams.ts';

/** In whose name a command comes. What they may do follows from the record, never from the caller. */
export type Caller =
  | { readonly kind: 'person' | 'import'; readonly personId: string }
  | { readonly kind: 'system'; readonly part: 'deadlines' | 'effects' };

export function callerId(caller: Caller): string {
  return caller.kind === 'system' ? `system:${caller.part}` : caller.personId;
}

/** The rows that say what a caller may do: the positions they may hold or belong to the office of, their own record, the delegation order. */
export function actorRefs(caller: Caller, positionIds: readonly string[]): StreamRef[] {
  if (caller.kind === 'system') return [];
  return [delegationRef, ...positionIds.map((id): StreamRef => ({ kind: 'position', id })), { kind: 'person', id: caller.personId }];
}

export function toActor(
  caller: Caller,
  positionIds: readonly string[],
  get: (ref: StreamRef) => Loaded,
  now: string,
  profile: Profile,
): Actor {
  if (caller.kind === 'system') return caller;
  const delegation = get(delegationRef);
  const positions = positionIds.map((id) => ({
    id,
    state: get({ kind: 'position', id }).state as StateOf<'position'>,
  }));
  const person = get({ kind: 'person', id: caller.personId }).state as StateOf<'person'>;
  const order = delegation.state as StateOf<'delegation'>;
  const today = dateIn(profile.timeZone, now);
  const actor: PersonActor = {
    kind: caller.kind,
    personId: caller.personId,
    unitId: person.unitId,
    delegationVersion: delegation.version,
    positions: heldPositions(caller.personId, positions, order, today, profile),
    offices: officesOf(caller.personId, positions, order, today, profile),
  };
  return actor;
}
