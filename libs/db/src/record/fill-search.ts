import type { Pool, PoolClient } from 'pg';
import { aggregates, type StateOf, type StreamKind } from '@gatehouse/policy';
import { toRecorded } from './streams.ts';
import { contentsOf, insertRows, searchRows } from './verify-tables.ts';

type Row = Parameters<typeof toRecorded>[1] & { readonly stream_id: string; readonly kind: StreamKind };

const streamsAtOnce = 500;

/**
 * Fills what can be found from the record, where nothing is: after the migration that brought it, or one that emptied it
 * because other words count. As the owner of the database; commits wait meanwhile. Says how many streams were read.
 */
export async function fillSearch(pool: Pool): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('LOCK TABLE search_document IN SHARE ROW EXCLUSIVE MODE');
    const { rows } = await client.query('SELECT FROM search_document LIMIT 1');
    const read = rows.length > 0 ? 0 : await fillFrom(client);
    await client.query('COMMIT');
    if (read > 0) await client.query('ANALYZE search_document');
    return read;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function fillFrom(client: PoolClient): Promise<number> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (let read = 0; ; ) {
    const { rows: next } = await client.query<{ id: string }>('SELECT id::text FROM stream WHERE id > $1 ORDER BY id LIMIT $2', [after, streamsAtOnce]);
    const ids = next.map(({ id }) => id);
    if (ids.length === 0) return read;
    const { rows } = await client.query<Row>(
      `SELECT e.stream_id::text, s.kind, e.version, e.schema_version, e.name, e.recorded_at, e.effective_on::text, e.actor_kind, e.actor_id,
              e.authority, e.data, e.text
         FROM event e JOIN stream s ON s.id = e.stream_id WHERE e.stream_id = ANY($1::uuid[]) ORDER BY e.stream_id, e.version`,
      [ids],
    );
    const streams = [...Map.groupBy(rows, ({ stream_id }) => stream_id)].map(([id, own]) => foldOf(id, own));
    await insertRows(client, 'public', searchRows(streams, await contentsOf(client, streams)));
    read += ids.length;
    after = ids.at(-1) ?? after;
  }
}

function foldOf(id: string, rows: readonly Row[]) {
  const { kind } = rows[0] as Row;
  const recorded = rows.map((row) => toRecorded(kind, row));
  const { initial, evolve } = aggregates[kind];
  const state = recorded.reduce((one: StateOf<StreamKind>, event) => evolve(one as never, event as never), initial as StateOf<StreamKind>);
  return { id, kind, state, recorded };
}
