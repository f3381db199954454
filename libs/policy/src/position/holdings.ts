import type { DelegationState } from '../delegation/state.ts';
import type { HeldPosition } from '../kernel/actor.ts';
import type { Power } from '../kernel/powers.ts';
import type { PlainDate } from '../kernel/time.ts';
import type { Profile } from '../profile/profile.ts';
import { isCurrent, type PositionState } from './state.ts';

interface Known {
  readonly id: string;
  readonly state: PositionState;
}

/** Those that the delegation order in force gives a position; a power counts only while the profile still lets the role hold it. */
export function powersOf({ id, state }: Known, delegation: DelegationState, profile: Profile): readonly Power[] {
  const role = profile.roles.find((one) => one.code === state.role);
  return delegation.powers.filter(({ power, positionIds }) => positionIds.includes(id) && role?.powers.includes(power)).map(({ power }) => power);
}

function asHeld(position: Known, acting: boolean, delegation: DelegationState, profile: Profile): HeldPosition[] {
  const { id, state } = position;
  const role = profile.roles.find((one) => one.code === state.role);
  if (!role) return [];
  return [{ positionId: id, role: role.code, level: role.level, unitId: state.unitId, acting, powers: powersOf(position, delegation, profile) }];
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
