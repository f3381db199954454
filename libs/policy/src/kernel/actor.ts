import type { Power } from './powers.ts';

/** By what a person acted: the position held, the power used, and the delegation order that gave it. */
export interface Authority {
  readonly positionId: string;
  readonly power: Power;
  readonly acting: boolean;
  readonly delegationVersion: number;
}

/** A position that the person holds at the moment of deciding, with the powers the order in force gives it. */
export interface HeldPosition {
  readonly positionId: string;
  readonly role: string;
  /** 0 employee … 5 head of the institution; see the profile. */
  readonly level: number;
  readonly unitId: string;
  readonly acting: boolean;
  readonly powers: readonly Power[];
}

/** Somebody signed in. Without positions they are any employee. */
export interface PersonActor {
  readonly kind: 'person' | 'import';
  readonly personId: string;
  readonly unitId: string | null;
  readonly positions: readonly HeldPosition[];
  /** Positions to whose office they belong: by these they read and prepare. Nothing that binds looks here. */
  readonly offices: readonly HeldPosition[];
  readonly delegationVersion: number;
}

/** Time and outside answers, brought by workflow activities. */
export interface SystemActor {
  readonly kind: 'system';
  readonly part: 'deadlines' | 'effects';
}

export type Actor = PersonActor | SystemActor;
