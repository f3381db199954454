import type { DelegationState } from '../delegation/state.ts';
import type { HeldPosition } from '../kernel/actor.ts';
import type { PlainDate } from '../kernel/time.ts';
import type { Profile } from '../profile/profile.ts';
import { isCurrent, type PositionState } from './state.ts';

interface Known {
  readonly id: string;
  readonly state: PositionState;
}

/** With the powers of the delegation order in force; a power counts only while the profile still lets the role hold it. */
function asHeld({ id, state }: Known, acting: boolean, delegation: DelegationState, profile: Profile): HeldPosition[] {
  const role = profile.roles.find((one) => one.code === state.role);
  if (!role) return [];
  const powers = delegation.powers
    .filter((given) => given.positionIds.includes(id) && role.powers.includes(given.power))
    .map((given) => given.power);
  return [{ positionId: id, role: role.code, level: role.level, unitId: state.unitId, acting, powers }];
}

/** The positions that a person holds on a date. */
export function heldPositions(
  personId: string,
  positions: readonly Known[],
  delegation: DelegationState,
  on: PlainDate,
  profile: Profile,
): HeldPosition[] {
  return positions.flatMap((position) => {
    const incumbency = position.state.incumbencies.find((one) => one.personId === personId && isCurrent(one, on));
    return incumbency ? asHeld(position, incumbency.acting, delegation, profile) : [];
  });
}

/** The positions to whose office a person belongs on a date. */
export function officesOf(
  personId: string,
  positions: readonly Known[],
  delegation: DelegationState,
  on: PlainDate,
  profile: Profile,
): HeldPosition[] {
  return positions
    .filter(({ state }) => state.office.some((one) => one.personId === personId && isCurrent(one, on)))
    .flatMap((position) => asHeld(position, false, delegation, profile))
    .filter(({ level }) => level >= 1);
}
