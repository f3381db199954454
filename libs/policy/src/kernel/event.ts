import type { Authority } from './actor.ts';
import type { Instant, PlainDate } from './time.ts';

/** Free text about people or situations. Kept apart from `data` so that lawful disposal breaks neither chain nor fold. */
export type Disposable = Readonly<Record<string, unknown>>;

/**
 * What a decider says happened. `data` is all that `evolve` may read and holds no personal data beyond identifiers;
 * `text` may be disposed of (Privacy Act s.6(3)) and is read by projections only.
 */
export interface DomainEvent<N extends string = string, D = unknown> {
  readonly name: N;
  readonly data: D;
  readonly text?: Disposable;
}

/** Who is named as having acted: a person, the system (deadlines and effects), or an import of earlier records. */
export type ActorKind = 'person' | 'system' | 'import';

/** An event as the record holds it, header included. */
export interface RecordedEvent<E extends DomainEvent = DomainEvent> {
  readonly version: number;
  readonly recordedAt: Instant;
  readonly effectiveOn: PlainDate | null;
  readonly actorKind: ActorKind;
  /** Person id for people and imports, the system's part for the system. */
  readonly actorId: string;
  readonly authority: Authority | null;
  readonly event: E;
}

/** Builds an event type union from a map of names to data. */
export type EventsOf<M> = { [N in keyof M & string]: DomainEvent<N, M[N]> }[keyof M & string];
