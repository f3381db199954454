import type { Power } from '../kernel/powers.ts';

export interface DelegationState {
  /** How many orders were made; 0 before the first. */
  readonly orderNumber: number;
  readonly powers: readonly { readonly power: Power; readonly positionIds: readonly string[] }[];
}
