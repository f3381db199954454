import type { PoolClient } from 'pg';
import { aggregates, fold, upcast, type RecordedEvent, type StateOf, type StreamKind, type StreamRef } from '@gatehouse/policy';
import { genesis } from './chain.ts';
import { run } from './sql.ts';

/** A stream's head as the record holds it; version 0 stands for one that does not exist yet. */
export interface Loaded<K extends StreamKind = StreamKind> {
  readonly ref: StreamRef<K>;
  readonly version: number;
  readonly headHash: Buffer;
  readonly state: StateOf<K>;
}

interface StreamRow {
  id: string;
  kind: StreamKind;
  version: number;
  head_hash: Buffer;
  state: unknown;
  state_version: number;
}

interface EventRow {
  version: number;
  schema_version: number;
  name: string;
  recorded_at: Date;
  effective_on: string | null;
  actor_kind: RecordedEvent['actorKind'];
  actor_id: string;
  authority: RecordedEvent['authority'];
  data: unknown;
  text: Record<string, unknown> | null;
}

export function toRecorded(kind: StreamKind, row: EventRow): RecordedEvent {
  const { data, text } = upcast(aggregates[kind], row.name, row.schema_version, row);
  return {
    version: row.version,
    recordedAt: row.recorded_at.toISOString(),
    effectiveOn: row.effective_on,
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    authority: row.authority,
    event: { name: row.name, data, ...(text ? { text } : {}) },
  };
}

/** Reads a stream's events in order, from after a version. */
export async function readEvents(
  client: Pick<PoolClient, 'query'>,
  { kind, id }: StreamRef,
  after = 0,
): Promise<RecordedEvent[]> {
  const rows = await run<EventRow>(
    client,
    `SELECT version, schema_version, name, recorded_at, effective_on::text, actor_kind, actor_id, authority, data, text
       FROM event WHERE stream_id = $1 AND version > $2 ORDER BY version`,
    [id, after],
  );
  return rows.map((row) => toRecorded(kind, row));
}

export function absent<K extends StreamKind>(ref: StreamRef<K>): Loaded<K> {
  return { ref, version: 0, headHash: genesis, state: aggregates[ref.kind].initial as unknown as StateOf<K> };
}

/** Uses the stored state when the code that folded it is the code that runs now; else folds the events again. */
async function toLoaded(client: Pick<PoolClient, 'query'>, row: StreamRow): Promise<Loaded> {
  const aggregate = aggregates[row.kind];
  const ref = { kind: row.kind, id: row.id };
  const base = { ref, version: row.version, headHash: row.head_hash };
  if (row.state_version === aggregate.stateVersion) return { ...base, state: row.state as StateOf<StreamKind> };
  const events = await readEvents(client, ref);
  return { ...base, state: fold(aggregate as never, events as never) as StateOf<StreamKind> };
}

const columns = 'id, kind, version, head_hash, state, state_version';

export async function loadStreams(
  client: Pick<PoolClient, 'query'>,
  ids: readonly string[],
): Promise<Map<string, Loaded>> {
  const rows = await run<StreamRow>(client, `SELECT ${columns} FROM stream WHERE id = ANY($1::uuid[])`, [ids]);
  const loaded = new Map<string, Loaded>();
  for (const row of rows) loaded.set(row.id, await toLoaded(client, row));
  return loaded;
}

/**
 * The same, and in the same statement the positions that a person may hold now or belong to the office of: whether
 * they do is for their state to say. Null for the system, which holds none.
 */
export async function loadWithHeld(
  client: Pick<PoolClient, 'query'>,
  ids: readonly string[],
  personId: string | null,
): Promise<{ readonly loaded: Map<string, Loaded>; readonly positionIds: readonly string[] }> {
  const rows = await run<StreamRow & { held: boolean }>(
    client,
    `SELECT ${columns}, false AS held FROM stream WHERE id = ANY($1::uuid[])
     UNION ALL
     SELECT ${columns}, true FROM stream
      WHERE id IN (SELECT i.position_id FROM incumbency i WHERE i.person_id = $2::uuid AND i.ended_at IS NULL
                    UNION ALL
                   SELECT m.position_id FROM office_member m WHERE m.person_id = $2::uuid AND m.ended_at IS NULL)`,
    [ids, personId],
  );
  const loaded = new Map<string, Loaded>();
  for (const row of rows) loaded.set(row.id, await toLoaded(client, row));
  return { loaded, positionIds: rows.filter(({ held }) => held).map(({ id }) => id) };
}

/**
 * Locks rows in the order given, which must be the global order (kind, id). The array's position keeps that order in
 * the plan: rows are locked as they come out of the sort.
 */
export async function lockStreams(
  client: PoolClient,
  ids: readonly string[],
  mode: 'UPDATE' | 'SHARE',
): Promise<Map<string, Loaded>> {
  const rows = await run<StreamRow>(
    client,
    `SELECT ${columns} FROM stream WHERE id = ANY($1::uuid[]) ORDER BY array_position($1::uuid[], id) FOR ${mode}`,
    [ids],
  );
  const loaded = new Map<string, Loaded>();
  for (const row of rows) loaded.set(row.id, await toLoaded(client, row));
  return loaded;
}
