import type { DelegationState } from '../delegation/state.ts';
import type { HeldPosition } from '../kernel/actor.ts';
import type { PlainDate } from '../kernel/time.ts';
import type { Profile } from '../profile/profile.ts';
import { isCurrent, type PositionState } from './state.ts';

/**
 * The positions that a person holds on a date, with the powers of the delegation order in force. A power counts only
 * while the profile still lets the role hold it.
 */
export function heldPositions(
  personId: string,
  positions: readonly { readonly id: string; readonly state: PositionState }[],
  delegation: DelegationState,
  on: PlainDate,
  profile: Profile,
): HeldPosition[] {
  return positions.flatMap(({ id, state }) => {
    const incumbency = state.incumbencies.find((one) => one.personId === personId && isCurrent(one, on));
    const role = profile.roles.find((one) => one.code === state.role);
    if (!incumbency || !role) return [];
    const powers = delegation.powers
      .filter((given) => given.positionIds.includes(id) && role.powers.includes(given.power))
      .map((given) => given.power);
    return [{ positionId: id, role: role.code, level: role.level, unitId: state.unitId, acting: incumbency.acting, powers }];
  });
}
