import type { z } from 'zod';
import type { EventOf, StageOf, StateOf } from '../aggregates.ts';
import type { Profile } from '../profile/profile.ts';
import type { Actor, Authority } from './actor.ts';
import type { Ground } from './grounds.ts';
import type { Refusal } from './refusal.ts';
import type { StreamKind, StreamRef } from './stream.ts';
import type { Instant, PlainDate } from './time.ts';

/** What stands in a draft at the moment it is frozen. */
export interface Draft {
  readonly form: string;
  readonly definitionVersion: string;
  readonly revision: number;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** The streams a command touches besides its own, and the drafts it freezes. */
export interface Needs {
  /** Locked exclusively; events may be appended to them. */
  readonly write?: readonly StreamRef[];
  /** Locked shared: facts the decision rests on. */
  readonly read?: readonly StreamRef[];
  /** Of these, what the input names: to callers who may not see it, it is as absent as what does not exist (D9). */
  readonly named?: readonly string[];
  /** Forms of the command's own stream. */
  readonly draft?: string;
  /** The hash of a frozen text on which the decision rests. */
  readonly content?: string;
}

/** Looks up a state while needs are being found out; undefined until loaded. */
export type Peek = <K extends StreamKind>(kind: K, id: string) => StateOf<K> | undefined;

/** All that a rule may look at. */
export interface Context<K extends StreamKind> {
  readonly ref: StreamRef<K>;
  readonly state: StateOf<K>;
  readonly version: number;
  readonly actor: Actor;
  readonly now: Instant;
  /** The institution's calendar date of `now`. */
  readonly today: PlainDate;
  readonly profile: Profile;
  /** A state named by `needs`; asking for another is a programming error and throws. */
  get<O extends StreamKind>(kind: O, id: string): StateOf<O>;
}

/** A context with what only the deciding transaction has. */
export interface DecidingContext<K extends StreamKind> extends Context<K> {
  readonly authority: Authority | null;
  readonly draft: Draft | null;
  /** The frozen text that `needs` named. */
  readonly content: string | null;
  readonly effectiveOn: PlainDate | null;
  /** A number nobody else has, where the command takes one, else 0; gaps mean nothing. */
  readonly sequence: number;
  /** The id of a stream or part that this command creates: the same for the same command. */
  newId(label: string): string;
  /** SHA-256 of UTF-8 text, hexadecimal. */
  hash(text: string): string;
}

/** Events for one stream of the decision. */
export interface Append<K extends StreamKind = StreamKind> {
  readonly ref: StreamRef<K>;
  readonly events: readonly EventOf<K>[];
}

export interface Accepted {
  readonly accepted: true;
  readonly appends: readonly Append[];
  /** Long immutable texts that events name by hash. */
  readonly content: readonly { readonly sha256: string; readonly text: string }[];
  /** Privileged text, stored apart and never in an event (solicitor-client privilege). */
  readonly privileged: { readonly id: string; readonly text: string } | null;
  /** The authority used, where the command knows better than its permission (several powers allow it). */
  readonly authority: Authority | null;
  /** What the caller is told; stored with the command. */
  readonly answer: Readonly<Record<string, string | number | null>>;
}

export type Decision = Accepted | Refusal;

/** Says who may: the answer carries the authority used, which the events record. */
export interface Permission<K extends StreamKind> {
  /** For the powers matrix: any of these suffices. */
  readonly allows: readonly Ground[];
  check(context: Context<K>): { readonly authority: Authority | null } | Refusal;
}

/**
 * One thing that people (or time) can ask of a process. `stages` and `when` need no input, so the API can say ahead of
 * time what a reader may do; `then` sees the input and has the last word.
 */
export interface Command<K extends StreamKind, I> {
  readonly on: K;
  readonly input: z.ZodType<I>;
  /** The command creates its stream. */
  readonly opens?: boolean;
  /** What it opens, here or elsewhere, is called by a number. */
  readonly takesNumber?: boolean;
  readonly permission: Permission<K>;
  readonly needs?: (lookup: {
    readonly state: StateOf<K>;
    readonly input: I | null;
    readonly peek: Peek;
    readonly id: string;
    readonly newId: (label: string) => string;
  }) => Needs;
  /** The stages of its own process in which it may be given (see `notNow`); at any without. */
  readonly stages?: readonly StageOf<K>[];
  readonly when: (context: Context<K>) => Refusal | null;
  /** Where not everybody who may give the command may read and write each form that it freezes: why this one not. */
  readonly draftRefusal?: (context: Context<K>, form: string) => Refusal | null;
  readonly then: (context: DecidingContext<K>, input: I) => Decision;
}

/** Accepts: events for the command's own stream first, then for others. */
export function accept<K extends StreamKind>(
  context: Pick<DecidingContext<K>, 'ref'>,
  events: readonly EventOf<K>[],
  more: {
    readonly also?: readonly Append[];
    readonly content?: Accepted['content'];
    readonly privileged?: Accepted['privileged'];
    readonly authority?: Accepted['authority'];
    readonly answer?: Accepted['answer'];
  } = {},
): Accepted {
  return {
    accepted: true,
    appends: [{ ref: context.ref, events } as Append, ...(more.also ?? [])],
    content: more.content ?? [],
    privileged: more.privileged ?? null,
    authority: more.authority ?? null,
    answer: more.answer ?? {},
  };
}

export function append<K extends StreamKind>(kind: K, id: string, events: readonly EventOf<K>[]): Append {
  return { ref: { kind, id }, events } as unknown as Append;
}
