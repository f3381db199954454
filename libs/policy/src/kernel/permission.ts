import type { StateOf } from '../aggregates.ts';
import type { Actor, Authority, HeldPosition, PersonActor } from './actor.ts';
import type { Context, Permission } from './command.ts';
import type { Relation } from './grounds.ts';
import type { Power } from './powers.ts';
import { isRefusal, refuse, type Refusal } from './refusal.ts';
import type { StreamKind } from './stream.ts';

/** The person behind the command; the system has no person. */
export function personOf(actor: Actor): PersonActor | null {
  return actor.kind === 'system' ? null : actor;
}

/** Does the person hold this position now? */
export function holds(actor: Actor, positionId: string | null | undefined): boolean {
  return actor.kind !== 'system' && actor.positions.some((held) => held.positionId === positionId);
}

function authorityOf(actor: PersonActor, held: HeldPosition, power: Power): Authority {
  return { positionId: held.positionId, power, acting: held.acting, delegationVersion: actor.delegationVersion };
}

/** The highest of the positions held now that has the power. */
export function authorityFor(actor: Actor, power: Power, minimumLevel = 0): Authority | null {
  if (actor.kind === 'system') return null;
  const held = actor.positions
    .filter((position) => position.powers.includes(power) && position.level >= minimumLevel)
    .toSorted((a, b) => b.level - a.level)[0];
  return held ? authorityOf(actor, held, power) : null;
}

/** Everybody signed in: registering and reporting are never a matter of rank. */
export function anyEmployee<K extends StreamKind>(): Permission<K> {
  return {
    allows: [{ relation: 'anyEmployee', power: null }],
    check: ({ actor }) => (actor.kind === 'system' ? refuse('peopleOnly') : { authority: null }),
  };
}

/** Only workflow activities: time and outside answers. */
export function systemOnly<K extends StreamKind>(): Permission<K> {
  return {
    allows: [{ relation: 'system', power: null }],
    check: ({ actor }) => (actor.kind === 'system' ? { authority: null } : refuse('systemOnly')),
  };
}

/** Before the first delegation order nobody has a power, so an import by the owner of the record founds the institution. */
export function founding<K extends StreamKind>(): Permission<K> {
  return {
    allows: [{ relation: 'founding', power: null }],
    check: ({ actor }) =>
      actor.kind === 'import' && actor.delegationVersion === 0 ? { authority: null } : refuse('notYourPart', { part: 'founding' }),
  };
}

/** A holder of a position to which the delegation order in force gives the power. */
export function power<K extends StreamKind>(name: Power): Permission<K> {
  return {
    allows: [{ relation: null, power: name }],
    check: ({ actor }) => {
      if (actor.kind === 'system') return refuse('peopleOnly');
      const authority = authorityFor(actor, name);
      return authority ? { authority } : refuse('powerMissing', { power: name });
    },
  };
}

/** Somebody with a relation to the process, such as its requester. */
export function relation<K extends StreamKind>(
  name: Relation,
  holdsIt: (state: StateOf<K>, actor: PersonActor) => boolean,
): Permission<K> {
  return {
    allows: [{ relation: name, power: null }],
    check: ({ actor, state }) => {
      if (actor.kind === 'system') return refuse('peopleOnly');
      return holdsIt(state, actor) ? { authority: null } : refuse('notYourPart', { part: name });
    },
  };
}

/** The holder, now, of the position that the process names, using that position's power. */
export function holderOf<K extends StreamKind>(
  name: Relation,
  positionId: (state: StateOf<K>) => string | null,
  by: Power,
): Permission<K> {
  return {
    allows: [{ relation: name, power: by }],
    check: ({ actor, state }) => {
      if (actor.kind === 'system') return refuse('peopleOnly');
      const held = actor.positions.find((position) => position.positionId === positionId(state));
      if (!held) return refuse('notYourPart', { part: name });
      if (!held.powers.includes(by)) return refuse('powerMissing', { power: by });
      return { authority: authorityOf(actor, held, by) };
    },
  };
}

/** The first that allows; otherwise the refusal of the last. */
export function either<K extends StreamKind>(...permissions: readonly Permission<K>[]): Permission<K> {
  return {
    allows: permissions.flatMap((permission) => permission.allows),
    check: (context: Context<K>) => {
      let refusal: Refusal = refuse('notYourPart', { part: 'nobody' });
      for (const permission of permissions) {
        const answer = permission.check(context);
        if (!isRefusal(answer)) return answer;
        refusal = answer;
      }
      return refusal;
    },
  };
}
