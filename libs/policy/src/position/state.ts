import type { PlainDate } from '../kernel/time.ts';

export interface Incumbency {
  readonly incumbencyId: string;
  readonly personId: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly acting: boolean;
  readonly ended: boolean;
}

/** By which position of theirs; null where they are only proposed to act in this one. */
export interface StandIn {
  readonly personId: string;
  readonly positionId: string | null;
}

export interface Absence {
  readonly absenceId: string;
  readonly personId: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly standIn: StandIn | null;
  readonly ended: boolean;
}

/** Somebody who reads and prepares for whoever holds the position. */
export interface OfficeMember {
  readonly memberId: string;
  readonly personId: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly ended: boolean;
}

export interface PositionState {
  readonly established: boolean;
  readonly role: string;
  readonly unitId: string;
  readonly incumbencies: readonly Incumbency[];
  readonly absences: readonly Absence[];
  readonly office: readonly OfficeMember[];
}

/** Holds, or belongs to the office, on that date: dated from and to inclusive, and not ended before its time. */
export function isCurrent(incumbency: Pick<Incumbency, 'startsOn' | 'endsOn' | 'ended'>, on: PlainDate): boolean {
  return !incumbency.ended && incumbency.startsOn <= on && (incumbency.endsOn === null || on <= incumbency.endsOn);
}
