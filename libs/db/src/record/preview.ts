import type { Pool } from 'pg';
import {
  commands,
  dateIn,
  isRefusal,
  keysOf,
  notNow,
  readingKeysOf,
  type Command,
  type Context,
  type GrantKey,
  type PersonActor,
  type Profile,
  type Refusal,
  type StreamKind,
  type StreamRef,
} from '@gatehouse/policy';
import { actorRefs, toActor, type Caller } from './actor.ts';
import type { Clock } from './clock.ts';
import { absent, loadStreams, loadWithHeld, type Loaded } from './streams.ts';

export interface PreviewDependencies {
  readonly pool: Pool;
  readonly profile: Profile;
  readonly clock: Clock;
}

/** Somebody who reads: the positions they hold now, and the keys that follow. */
export interface Reader {
  readonly actor: PersonActor;
  /** What they may read. */
  readonly keys: readonly GrantKey[];
  /** What they may answer: fewer, where they belong to an office. */
  readonly answers: readonly GrantKey[];
}

type AnyCommand = Command<StreamKind, unknown>;

/** Finds out what a person may see now; one statement. */
export function createResolveReader({ pool, profile, clock }: PreviewDependencies) {
  return async function resolveReader(personId: string): Promise<Reader> {
    const caller: Caller = { kind: 'person', personId };
    const own = actorRefs(caller, []).map((ref) => ref.id);
    const { loaded, positionIds } = await loadWithHeld(pool as never, own, personId);
    const now = clock ? await clock() : new Date().toISOString();
    const actor = toActor(caller, positionIds, (ref) => loaded.get(ref.id) ?? absent(ref), now, profile) as PersonActor;
    return { actor, keys: readingKeysOf(actor), answers: keysOf(actor) };
  };
}

/**
 * Tells ahead of time what a reader may ask of streams: per stream and command name null (allowed) or the refusal that
 * `commit` would give before looking at the input; with a draft, why the reader may not fill that one in. Reads without locks, in statements constant in the number of
 * streams; `commit` has the last word.
 */
export function createPreview({ pool, profile, clock }: PreviewDependencies) {
  return async function preview(
    reader: Reader,
    asked: readonly { readonly ref: StreamRef; readonly names: readonly string[]; readonly draft?: string }[],
  ): Promise<ReadonlyMap<string, Refusal | null>[]> {
    const cache = new Map<string, Loaded>();
    const fetch = async (refs: readonly StreamRef[]): Promise<void> => {
      const missing = refs.filter((one) => !cache.has(one.id));
      if (missing.length === 0) return;
      const found = await loadStreams(pool as never, missing.map((one) => one.id));
      for (const one of missing) cache.set(one.id, found.get(one.id) ?? absent(one));
    };
    await fetch(asked.map(({ ref }) => ref));
    await fetch(asked.flatMap(({ ref, names }) => names.flatMap((name) => neededBy(ref, name, cache))));
    const now = clock ? await clock() : new Date().toISOString();
    const today = dateIn(profile.timeZone, now);
    return asked.map(({ ref, names, draft }) => {
      const primary = cache.get(ref.id) ?? absent(ref);
      const context: Context<StreamKind> = {
        ref: ref as never,
        state: primary.state as never,
        version: primary.version,
        actor: reader.actor,
        now,
        today,
        profile,
        get: ((kind: StreamKind, id: string) => (cache.get(id) ?? absent({ kind, id })).state) as never,
      };
      return new Map(
        names.map((name) => {
          const command = commandOf(ref.kind, name);
          const allowed = command.permission.check(context as never);
          if (isRefusal(allowed)) return [name, allowed] as const;
          const ofDraft = draft === undefined ? null : command.draftRefusal?.(context, draft);
          return [name, ofDraft ?? notNow(command, context)] as const;
        }),
      );
    });
  };
}

export type Preview = ReturnType<typeof createPreview>;
export type ResolveReader = ReturnType<typeof createResolveReader>;

function commandOf(kind: StreamKind, name: string): AnyCommand {
  const command = (commands[kind] as unknown as Record<string, AnyCommand | undefined>)[name];
  if (!command) throw new Error(`There is no command ${kind}.${name}`);
  return command;
}

function neededBy(ref: StreamRef, name: string, cache: ReadonlyMap<string, Loaded>): StreamRef[] {
  const needs = commandOf(ref.kind, name).needs?.({
    state: (cache.get(ref.id) ?? absent(ref)).state as never,
    input: null,
    id: ref.id,
    newId: () => ref.id,
    peek: (() => undefined) as never,
  });
  return [...(needs?.read ?? []), ...(needs?.write ?? [])];
}
