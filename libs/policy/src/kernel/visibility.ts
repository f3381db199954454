import type { PersonActor } from './actor.ts';
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

/** The keys a person holds now: from who they are and the positions they hold, nothing else. */
export function keysOf(actor: PersonActor): GrantKey[] {
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
