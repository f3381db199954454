import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { beginning, caughtUp, taskQueue, workflowId, type Notice } from '@gatehouse/contracts';
import { tryToLead } from '@gatehouse/db/follow';
import { connectClient, type TemporalSettings } from '@gatehouse/temporal';
import { inParallel, timed } from './sample.ts';

/** As many Signals under way at once as the relay has. */
const callers = 48;

export interface Drained {
  readonly events: number;
  /** Streams told per second: each of the backlog's events is on a stream of its own, so none is told with another. */
  readonly relayPerSecond: number;
  /** Bare signal-with-start on the same server, with the same worker at work. */
  readonly barePerSecond: number;
}

/**
 * How fast the relay tells what was recorded while nobody told it, against bare signal-with-start of as many processes.
 * The relay's lead is taken from it meanwhile, so that everything else goes on running.
 */
export async function drainBacklog(
  { pool, databaseUrl, temporal }: { readonly pool: Pool; readonly databaseUrl: string; readonly temporal: TemporalSettings },
  events: number,
  record: () => Promise<void>,
): Promise<Drained> {
  const lead = await takeLead(pool, databaseUrl);
  await inParallel(Array.from({ length: events }), 16, record);
  const backlog = await undelivered(pool);
  await lead.resign();
  while ((await undelivered(pool)) === backlog) await sleep(20);
  const from = await undelivered(pool);
  const relayMs = await timed(async () => {
    while ((await undelivered(pool)) > 0) await sleep(100);
  });
  // What the worker still has to do would slow the comparison down.
  while (await hasUnfinishedEffects(pool)) await sleep(250);
  const barePerSecond = await bare(temporal, Math.min(events, 3000));
  return { events: backlog, relayPerSecond: (from / relayMs) * 1000, barePerSecond };
}

async function takeLead(pool: Pool, databaseUrl: string) {
  await pool.query(
    `SELECT pg_terminate_backend(l.pid) FROM pg_locks l WHERE l.locktype = 'advisory' AND l.objid = 7144202 AND l.granted`,
  );
  for (;;) {
    const lead = await tryToLead(databaseUrl, 'relay');
    if (lead) return lead;
    await sleep(10);
  }
}

async function undelivered(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ streams: number }>('SELECT count(*)::int AS streams FROM stream WHERE version > delivered');
  return rows[0]?.streams ?? 0;
}

async function hasUnfinishedEffects(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query(`SELECT FROM effect WHERE status IN ('pending', 'attempting') LIMIT 1`);
  return rows.length > 0;
}

async function bare(temporal: TemporalSettings, count: number): Promise<number> {
  const client = await connectClient(temporal);
  const headHash = '0'.repeat(64);
  const notice: Notice = { version: 1, headHash, previous: beginning, concluded: true, effects: [], deadlines: [], visible: null };
  const ms = await timed(() =>
    inParallel(Array.from({ length: count }), callers, async () => {
      await client.workflow.signalWithStart('onboardingWorkflow', {
        workflowId: workflowId({ kind: 'onboarding', id: randomUUID() }),
        taskQueue,
        args: [],
        signal: caughtUp,
        signalArgs: [notice],
      });
    }),
  );
  await client.connection.close();
  return (count / ms) * 1000;
}
