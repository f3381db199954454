import type { Pool, PoolClient } from 'pg';
import { aggregates, fold, type StreamKind } from '@gatehouse/policy';
import { project } from '../projection/project.ts';
import { canonical, eventHash, genesis, payloadHashOf, textHashOf, type Header } from './chain.ts';
import { toRecorded } from './streams.ts';

export type Fault =
  | { readonly kind: 'chainBroken'; readonly streamId: string; readonly version: number; readonly detail: string }
  | { readonly kind: 'headDiffers'; readonly streamId: string; readonly version: number; readonly detail: string }
  | { readonly kind: 'tableDiffers'; readonly table: string; readonly detail: string };

export interface Verification {
  readonly streams: number;
  readonly events: number;
  readonly bytes: number;
  readonly disposedTexts: number;
  /** The first fault found, if any; what follows it is not looked at. */
  readonly fault: Fault | null;
}

/** Read tables that projections write: rebuilt in temporary tables and compared. */
export const projectedTables = [
  'person',
  'position',
  'incumbency',
  'position_power',
  'technology',
  'use_case',
  'feature',
  'case',
  'joined_case',
  'review',
  'signature',
  'comment',
  'case_file',
  'assessment',
  'authorization',
  'condition',
] as const;

interface Row {
  stream_id: string;
  kind: StreamKind;
  version: number;
  name: string;
  schema_version: number;
  recorded_at: Date;
  effective_on: string | null;
  actor_kind: 'person' | 'system' | 'import';
  actor_id: string;
  authority: never;
  command_id: string;
  rules_version: string;
  data: unknown;
  text: Record<string, unknown> | null;
  salt: Buffer;
  text_salt: Buffer | null;
  text_hash: Buffer;
  payload_hash: Buffer;
  prev_hash: Buffer;
  hash: Buffer;
}

const batch = 2000;

function checkEvent(row: Row, prev: Buffer): string | null {
  if (!row.prev_hash.equals(prev)) return 'does not follow the event before it';
  // Disposed text keeps its hash: the chain holds without it (Privacy Act s.6(3)).
  if (row.text_salt && !textHashOf(row.text, row.text_salt).equals(row.text_hash)) return 'text changed';
  if (!payloadHashOf(row.data, row.salt, row.text_hash).equals(row.payload_hash)) return 'data changed';
  const header: Header = {
    streamId: row.stream_id,
    kind: row.kind,
    version: row.version,
    name: row.name,
    schemaVersion: row.schema_version,
    recordedAt: row.recorded_at.toISOString(),
    effectiveOn: row.effective_on,
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    authority: row.authority,
    commandId: row.command_id,
    rulesVersion: row.rules_version,
  };
  return eventHash(prev, header, row.payload_hash).equals(row.hash) ? null : 'header changed';
}

/**
 * Checks the whole record in one consistent snapshot: the chain of every stream, each head against its events, and the
 * read tables against a fold of the events. It cannot detect a history rewritten as a whole, nor events cut off the end
 * together with their head: that takes a checkpoint kept elsewhere.
 */
export async function verify(pool: Pool): Promise<Verification> {
  const client = await pool.connect();
  try {
    // Not read only: the comparison needs temporary tables, which go with the rollback.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    for (const table of projectedTables) {
      await client.query(`CREATE TEMPORARY TABLE "${table}" (LIKE public."${table}" INCLUDING INDEXES INCLUDING DEFAULTS INCLUDING GENERATED) ON COMMIT DROP`);
    }
    const counted = { streams: 0, events: 0, bytes: 0, disposedTexts: 0 };
    const fault = (await checkChains(client, counted)) ?? (await compareTables(client));
    return { ...counted, fault };
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

async function checkChains(
  client: PoolClient,
  counted: { streams: number; events: number; bytes: number; disposedTexts: number },
): Promise<Fault | null> {
  // One stream after another, in the order in which they were opened, so that referred-to rows come first.
  await client.query(`DECLARE log NO SCROLL CURSOR FOR
    SELECT e.stream_id, s.kind, e.version, e.name, e.schema_version, e.recorded_at, e.effective_on::text, e.actor_kind,
           e.actor_id, e.authority, e.command_id, e.rules_version, e.data, e.text, e.salt, e.text_salt, e.text_hash,
           e.payload_hash, e.prev_hash, e.hash
      FROM public.event e JOIN public.stream s ON s.id = e.stream_id ORDER BY e.stream_id, e.version`);
  let events: Row[] = [];
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${batch} FROM log`);
    for (const row of rows) {
      if (events[0] && events[0].stream_id !== row.stream_id) {
        const fault = await checkStream(client, events);
        if (fault) return fault;
        counted.streams += 1;
        events = [];
      }
      const before = events.at(-1);
      if (row.version !== (before?.version ?? 0) + 1) {
        return { kind: 'chainBroken', streamId: row.stream_id, version: row.version, detail: 'an event is missing before it' };
      }
      const detail = checkEvent(row, before?.hash ?? genesis);
      if (detail) return { kind: 'chainBroken', streamId: row.stream_id, version: row.version, detail };
      counted.events += 1;
      counted.bytes += JSON.stringify(row.data).length + JSON.stringify(row.text ?? null).length;
      if (row.text_salt === null) counted.disposedTexts += 1;
      events.push(row);
    }
    if (rows.length < batch) break;
  }
  if (events.length > 0) {
    counted.streams += 1;
    const fault = await checkStream(client, events);
    if (fault) return fault;
  }
  const { rows: empty } = await client.query<{ id: string; version: number }>(
    `SELECT id, version FROM public.stream s WHERE NOT EXISTS (SELECT FROM public.event e WHERE e.stream_id = s.id) LIMIT 1`,
  );
  const head = empty[0];
  return head ? { kind: 'headDiffers', streamId: head.id, version: head.version, detail: 'a head without events' } : null;
}

async function checkStream(client: PoolClient, rows: readonly Row[]): Promise<Fault | null> {
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last) return null;
  const aggregate = aggregates[first.kind];
  const events = rows.map((row) => toRecorded(first.kind, row));
  const state = fold(aggregate as never, events as never);
  const { rows: heads } = await client.query<{ version: number; head_hash: Buffer; state: unknown; state_version: number }>(
    'SELECT version, head_hash, state, state_version FROM public.stream WHERE id = $1',
    [first.stream_id],
  );
  const head = heads[0];
  const at = { streamId: first.stream_id, version: last.version };
  if (!head || head.version !== last.version || !head.head_hash.equals(last.hash)) {
    return { kind: 'headDiffers', ...at, detail: `head is at version ${head?.version ?? 0}` };
  }
  if (head.state_version === aggregate.stateVersion && canonical(head.state) !== canonical(state)) {
    return { kind: 'headDiffers', ...at, detail: 'the stored state is not the fold of the events' };
  }
  await project(client, { kind: first.kind, id: first.stream_id }, state as never, events, last.version);
  return null;
}

async function compareTables(client: PoolClient): Promise<Fault | null> {
  for (const table of projectedTables) {
    const { rows } = await client.query<{ side: string; row: string }>(
      `(SELECT 'stored, not folded' AS side, to_jsonb(t)::text AS row FROM (SELECT * FROM public."${table}" EXCEPT ALL SELECT * FROM pg_temp."${table}") t LIMIT 1)
       UNION ALL
       (SELECT 'folded, not stored', to_jsonb(t)::text FROM (SELECT * FROM pg_temp."${table}" EXCEPT ALL SELECT * FROM public."${table}") t LIMIT 1)`,
    );
    const difference = rows[0];
    // Rows may hold personal information: the table and key say enough to find them.
    if (difference) {
      const id = (JSON.parse(difference.row) as { id?: string }).id ?? 'composite key';
      return { kind: 'tableDiffers', table, detail: `${difference.side}: ${id}` };
    }
  }
  return null;
}
