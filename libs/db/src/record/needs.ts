import type { PoolClient } from 'pg';
import { compareRefs, type Command, type Needs, type StreamKind, type StreamRef } from '@gatehouse/policy';
import { absent, loadStreams, lockStreams, type Loaded } from './streams.ts';

export type AnyCommand = Command<StreamKind, unknown>;

/** A command on its way: what its needs follow from, besides the states of the streams. */
export interface Asking {
  readonly command: AnyCommand;
  readonly input: unknown;
  readonly ref: StreamRef;
  readonly newId: (label: string) => string;
}

/** What the command rests on, as far as these states tell. */
export function needsOf({ command, input, ref, newId }: Asking, source: ReadonlyMap<string, Loaded>): Needs {
  if (!command.needs) return {};
  return command.needs({
    state: (source.get(ref.id) ?? absent(ref)).state as never,
    input: input as never,
    id: ref.id,
    newId,
    peek: ((_kind: StreamKind, other: string) => {
      const found = source.get(other);
      return found && found.version > 0 ? found.state : undefined;
    }) as never,
  });
}

function refsOf(needs: Needs): StreamRef[] {
  return [...(needs.write ?? []), ...(needs.read ?? [])];
}

export function sameRefs(a: Needs, b: Needs): boolean {
  const text = (needs: Needs) =>
    [...(needs.write ?? []).map((one) => `w${one.id}`), ...(needs.read ?? []).map((one) => `r${one.id}`)].toSorted().join();
  return text(a) === text(b);
}

/** Loads, without locks, until what is needed names nothing that is not loaded; `loaded` grows by what was found. */
export async function findNeeds(client: PoolClient, asking: Asking, loaded: Map<string, Loaded>): Promise<Needs> {
  let needs = needsOf(asking, loaded);
  for (;;) {
    const missing = refsOf(needs).filter((one) => !loaded.has(one.id));
    if (missing.length > 0) {
      const found = await loadStreams(client, missing.map((one) => one.id));
      for (const one of missing) loaded.set(one.id, found.get(one.id) ?? absent(one));
    }
    const next = needsOf(asking, loaded);
    if (sameRefs(needs, next)) return needs;
    needs = next;
  }
}

/** Locks everything in the one global order, in as few statements as the runs of one mode allow. */
export async function lockNeeds(
  client: PoolClient,
  ref: StreamRef,
  needs: Needs,
  base: readonly StreamRef[],
): Promise<Map<string, Loaded>> {
  const exclusive = new Map<string, StreamRef>([ref, ...(needs.write ?? [])].map((one) => [one.id, one]));
  const all = new Map<string, StreamRef>(exclusive);
  for (const one of [...(needs.read ?? []), ...base]) if (!all.has(one.id)) all.set(one.id, one);
  const ordered = [...all.values()].toSorted(compareRefs);
  const runs: { readonly mode: 'UPDATE' | 'SHARE'; readonly refs: StreamRef[] }[] = [];
  for (const one of ordered) {
    const mode = exclusive.has(one.id) ? 'UPDATE' : 'SHARE';
    const last = runs.at(-1);
    if (last?.mode === mode) last.refs.push(one);
    else runs.push({ mode, refs: [one] });
  }
  const found = await Promise.all(runs.map(({ mode, refs }) => lockStreams(client, refs.map((one) => one.id), mode)));
  const locked = new Map<string, Loaded>();
  for (const [index, { refs }] of runs.entries()) {
    for (const one of refs) {
      const loaded = found[index]?.get(one.id);
      if (loaded && loaded.ref.kind !== one.kind) throw new Error(`${one.id} is no ${one.kind}`);
      locked.set(one.id, loaded ?? absent(one));
    }
  }
  return locked;
}
