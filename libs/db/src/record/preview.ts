import type { Pool } from 'pg';
import {
  commands,
  dateIn,
  isRefusal,
  keysOf,
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
import { run } from './sql.ts';
import { absent, loadStreams, type Loaded } from './streams.ts';

export interface PreviewDependencies {
  readonly pool: Pool;
  readonly profile: Profile;
  readonly clock: Clock;
}

/** Somebody who reads: the positions they hold now, and the keys that follow. */
export interface Reader {
  readonly actor: PersonActor;
  readonly keys: readonly GrantKey[];
}

type AnyCommand = Command<StreamKind, unknown>;

async function positionIdsOf(pool: Pool, personId: string): Promise<string[]> {
  const rows = await run<{ id: string }>(
    pool as never,
    'SELECT DISTINCT position_id::text AS id FROM incumbency WHERE person_id = $1 AND ended_at IS NULL',
    [personId],
  );
  return rows.map((row) => row.id);
}

/** Finds out what a person may see now; two statements. */
export function createResolveReader({ pool, profile, clock }: PreviewDependencies) {
  return async function resolveReader(personId: string): Promise<Reader> {
    const caller: Caller = { kind: 'person', personId };
    const positionIds = await positionIdsOf(pool, personId);
    const loaded = await loadStreams(pool as never, actorRefs(caller, positionIds).map((ref) => ref.id));
    const now = clock ? await clock() : new Date().toISOString();
    const actor = toActor(caller, positionIds, (ref) => loaded.get(ref.id) ?? absent(ref), now, profile) as PersonActor;
    return { actor, keys: keysOf(actor) };
  };
}

/**
 * Tells ahead of time what a reader may ask of a stream: per command name null (allowed) or the refusal that `commit`
 * would give before looking at the input. Reads without locks; `commit` has the last word.
 */
export function createPreview({ pool, profile, clock }: PreviewDependencies) {
  return async function preview<K extends StreamKind>(
    reader: Reader,
    ref: StreamRef<K>,
    names: readonly string[],
  ): Promise<Map<string, Refusal | null>> {
    const catalogue = commands[ref.kind] as unknown as Record<string, AnyCommand>;
    const cache = new Map<string, Loaded>();
    const fetch = async (refs: readonly StreamRef[]): Promise<void> => {
      const missing = refs.filter((one) => !cache.has(one.id));
      if (missing.length === 0) return;
      const found = await loadStreams(pool as never, missing.map((one) => one.id));
      for (const one of missing) cache.set(one.id, found.get(one.id) ?? absent(one));
    };
    await fetch([ref]);
    const primary = cache.get(ref.id) ?? absent(ref);
    const needed = names.flatMap((name) => {
      const needs = catalogue[name]?.needs?.({
        state: primary.state as never,
        input: null,
        id: ref.id,
        newId: () => ref.id,
        peek: (() => undefined) as never,
      });
      return [...(needs?.read ?? []), ...(needs?.write ?? [])];
    });
    await fetch(needed);
    const now = clock ? await clock() : new Date().toISOString();
    const context: Context<StreamKind> = {
      ref: ref as never,
      state: primary.state as never,
      version: primary.version,
      actor: reader.actor,
      now,
      today: dateIn(profile.timeZone, now),
      profile,
      get: ((kind: StreamKind, id: string) => (cache.get(id) ?? absent({ kind, id })).state) as never,
    };
    return new Map(
      names.map((name) => {
        const command = catalogue[name];
        if (!command) throw new Error(`There is no command ${ref.kind}.${name}`);
        const allowed = command.permission.check(context as never);
        return [name, isRefusal(allowed) ? allowed : command.when(context as never)] as const;
      }),
    );
  };
}
