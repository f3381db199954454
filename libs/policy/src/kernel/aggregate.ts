import type { DomainEvent, RecordedEvent } from './event.ts';
import type { StreamKind } from './stream.ts';
import type { Deadline, Effect, Task } from './task.ts';
import type { GrantKey } from './visibility.ts';
import type { Profile } from '../profile/profile.ts';

/** The pure parts of a decider that follow from what was recorded; commands stand in the aggregate's `decide.ts`. */
export interface Aggregate<S, E extends DomainEvent> {
  readonly kind: StreamKind;
  /** Raise it when `evolve` or the state's shape changes: stored states of another version are folded again. */
  readonly stateVersion: number;
  readonly initial: S;
  evolve(state: S, recorded: RecordedEvent<E>): S;
  tasks(state: S, profile: Profile): readonly Task[];
  deadlines(state: S, profile: Profile): readonly Deadline[];
  effects(recorded: RecordedEvent<E>, after: S): readonly Effect[];
  /** The keys that may see the stream. */
  grants(state: S): readonly GrantKey[];
  concluded(state: S): boolean;
}

/** Folds events onto a state. */
export function fold<S, E extends DomainEvent>(
  aggregate: Pick<Aggregate<S, E>, 'initial' | 'evolve'>,
  events: readonly RecordedEvent<E>[],
  from: S = aggregate.initial,
): S {
  return events.reduce((state, recorded) => aggregate.evolve(state, recorded), from);
}
