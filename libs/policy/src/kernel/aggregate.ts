import type { Disposable, DomainEvent, RecordedEvent } from './event.ts';
import type { MailTemplate } from './mail.ts';
import type { Refusal } from './refusal.ts';
import type { StreamKind } from './stream.ts';
import type { Deadline, Effect, Task } from './task.ts';
import type { GrantKey } from './visibility.ts';
import type { Profile } from '../profile/profile.ts';

/** What of an event has a shape: its data, and the texts that may be disposed of. */
export interface Shaped<D = unknown> {
  readonly data: D;
  readonly text: Disposable | null;
}

/** For each event whose shape has changed, one function a change: from schema version 1 to 2, from 2 to 3, and so on. */
export type Upcasts = Readonly<Record<string, readonly ((older: Shaped<never>) => Shaped)[]>>;

/** The stages that a process passes through: what commands name in their `stages`. */
export interface Stages<S, G extends string> {
  /** In the order in which they are mostly reached. */
  readonly names: readonly G[];
  /** Where the process stands; `none` before it exists. */
  of(state: S): G | 'none';
  /** What is answered to a command that needs another stage than the present one. */
  refusal(state: S, needed: readonly G[]): Refusal;
}

/** In which words an event asks for something, where not as whatever is asked: by its name and the kind of the task. */
export type AskedIn = Readonly<Record<string, Readonly<Record<string, MailTemplate>>>>;

/** The pure parts of a decider that follow from what was recorded; commands stand in the aggregate's `decide.ts`. */
export interface Aggregate<S, E extends DomainEvent, G extends string = never> {
  readonly kind: StreamKind;
  /** Raise it when `evolve` or the state's shape changes: stored states of another version are folded again. */
  readonly stateVersion: number;
  readonly initial: S;
  /** Absent where everything may be asked at any time. */
  readonly stages?: Stages<S, G>;
  /** What events of older shapes mean today, by event name; see `upcast`. */
  readonly upcasts?: Upcasts;
  evolve(state: S, recorded: RecordedEvent<E>): S;
  tasks(state: S, profile: Profile): readonly Task[];
  deadlines(state: S, profile: Profile): readonly Deadline[];
  /** Without what it asks people for, which follows from the tasks (see `effectsOf`). */
  effects(recorded: RecordedEvent<E>, after: S, before: S): readonly Effect[];
  readonly askedIn?: AskedIn;
  /** The keys that may see the stream. */
  grants(state: S): readonly GrantKey[];
  concluded(state: S): boolean;
}

type Upcasting = { readonly upcasts?: Upcasts };

/** The schema version in which an event is written today. */
export function schemaVersionOf({ upcasts }: Upcasting, name: string): number {
  return 1 + (upcasts?.[name]?.length ?? 0);
}

/** An event in today's shape (D8). What was recorded and hashed stays as it is. */
export function upcast({ upcasts }: Upcasting, name: string, schemaVersion: number, recorded: Shaped): Shaped {
  return (upcasts?.[name] ?? []).slice(schemaVersion - 1).reduce<Shaped>((older, change) => change(older as Shaped<never>), recorded);
}

/** Folds events onto a state. */
export function fold<S, E extends DomainEvent>(
  aggregate: Pick<Aggregate<S, E>, 'initial' | 'evolve'>,
  events: readonly RecordedEvent<E>[],
  from: S = aggregate.initial,
): S {
  return events.reduce((state, recorded) => aggregate.evolve(state, recorded), from);
}
