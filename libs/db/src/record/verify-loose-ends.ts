import type { PoolClient } from 'pg';
import type { Fault } from './verify.ts';

/** Each finds the first row that hangs in the air: what it is, and how to find it. */
const looseEnds: readonly { readonly table: string; readonly detail: string; readonly sql: string }[] = [
  {
    table: 'event',
    detail: 'an event of no stream',
    sql: `SELECT e.stream_id::text AS id FROM public.event e WHERE NOT EXISTS (SELECT FROM public.stream s WHERE s.id = e.stream_id) LIMIT 1`,
  },
  {
    table: 'stream',
    detail: 'a head without events',
    sql: `SELECT s.id::text FROM public.stream s WHERE NOT EXISTS (SELECT FROM public.event e WHERE e.stream_id = s.id) LIMIT 1`,
  },
  {
    table: 'command',
    detail: 'an event whose command is not on record, so that it could be given again',
    sql: `SELECT e.stream_id || ', version ' || e.version AS id FROM public.event e
           WHERE NOT EXISTS (SELECT FROM public.command c WHERE c.actor_id = e.actor_id AND c.command_id = e.command_id) LIMIT 1`,
  },
  {
    table: 'content',
    detail: 'a text that is not what its hash says',
    sql: `SELECT sha256 AS id FROM public.content WHERE encode(sha256(convert_to(text, 'UTF8')), 'hex') <> sha256 LIMIT 1`,
  },
  {
    table: 'content',
    detail: 'a frozen text is missing',
    sql: `SELECT e.data->>'contentHash' AS id FROM public.event e
           WHERE e.data->>'contentHash' IS NOT NULL
             AND NOT EXISTS (SELECT FROM public.content c WHERE c.sha256 = e.data->>'contentHash') LIMIT 1`,
  },
  {
    table: 'deadline',
    detail: 'set at a version that its stream never had',
    sql: `SELECT d.stream_id::text AS id FROM public.deadline d JOIN public.stream s ON s.id = d.stream_id
           WHERE d.set_at_version NOT BETWEEN 1 AND s.version LIMIT 1`,
  },
  {
    table: 'log_entry',
    detail: 'numbers an event that is not there',
    sql: `SELECT l.log_index::text AS id FROM public.log_entry l
           WHERE NOT EXISTS (SELECT FROM public.event e WHERE e.stream_id = l.stream_id AND e.version = l.version) LIMIT 1`,
  },
  {
    table: 'log_entry',
    detail: 'numbers are missing below',
    sql: `SELECT max(log_index)::text AS id FROM public.log_entry HAVING max(log_index) <> count(*) OR min(log_index) <> 1`,
  },
];

/** Finds what the chains and the fold do not touch: rows without their other half, texts that are not their hash. */
export async function checkLooseEnds(client: PoolClient): Promise<Fault | null> {
  for (const { table, detail, sql } of looseEnds) {
    const { rows } = await client.query<{ id: string }>(sql);
    if (rows[0]) return { kind: 'tableDiffers', table, detail: `${detail}: ${rows[0].id}` };
  }
  return null;
}
