import type { HeldPosition, PersonActor } from './actor.ts';
import type { Power } from './powers.ts';

/**
 * Names a group of readers. A stream lists the keys that may see it, a reader holds keys; they meet in SQL.
 * `power:decide:test:3` is held by deciders of level 3 and above.
 */
export type GrantKey =
  | 'everyone'
  | `person:${string}`
  | `position:${string}`
  | `unit:${string}`
  | `power:${Power}`
  | `power:${Power}:${number}`;

/** The keys a person holds now: from who they are and the positions they hold, nothing else. What is asked of these, they may answer. */
export function keysOf(actor: Pick<PersonActor, 'personId' | 'positions'>): GrantKey[] {
  const keys = new Set<GrantKey>(['everyone', `person:${actor.personId}`]);
  for (const held of actor.positions) {
    keys.add(`position:${held.positionId}`);
    keys.add(`unit:${held.unitId}`);
    for (const power of held.powers) {
      keys.add(`power:${power}`);
      if (power.startsWith('decide:') || power === 'prohibit') {
        for (let level = 0; level <= held.level; level++) keys.add(`power:${power}:${level}`);
      }
    }
  }
  return [...keys];
}

/** Privileged advice is for the powers named for it, and for no office: it is not passed on by preparing. */
function readAlong(office: HeldPosition): HeldPosition {
  return { ...office, powers: office.powers.filter((power) => power !== 'legal:read') };
}

/** What a person may read now: by their own keys, and along with the positions to whose office they belong. */
export function readingKeysOf(actor: PersonActor): GrantKey[] {
  return [...new Set([...keysOf(actor), ...keysOf({ personId: actor.personId, positions: actor.offices.map(readAlong) })])];
}

/**
 * As if they held the positions to whose office they belong: says what they may prepare, such as which drafts they fill in. Nothing
 * is ever decided for this actor.
 */
export function preparing(actor: PersonActor): PersonActor {
  return { ...actor, positions: [...actor.positions, ...actor.offices.map(readAlong)] };
}
