import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { collectDefaultMetrics, Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { installation } from '@gatehouse/db/read';
import type { Commit } from '@gatehouse/db/record';

/** Counts what is recorded and what is refused, by command and refusal code: codes of ours, never what people wrote. */
export function countCommits(commit: Commit, registry: Registry): Commit {
  const recorded = new Counter({
    name: 'gatehouse_commits_total',
    help: 'Commands recorded by this process, with those that were recorded before and came again',
    labelNames: ['command'],
    registers: [registry],
  });
  const refused = new Counter({
    name: 'gatehouse_refusals_total',
    help: 'Commands refused by this process',
    labelNames: ['command', 'code'],
    registers: [registry],
  });
  return async (envelope) => {
    const result = await commit(envelope);
    const command = `${envelope.kind}.${envelope.name}`;
    if (result.ok) recorded.inc({ command });
    // A name that is no command of ours came from outside.
    else refused.inc({ command: result.refusal.code === 'unknownCommand' ? 'unknown' : command, code: result.refusal.code });
    return result;
  };
}

/** Prometheus metrics of this process, and of what follow-up still owes. */
export function metricsRoute(app: FastifyInstance, pool: Pool, registry: Registry): void {
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'gatehouse_http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  const gauge = <L extends string = never>(name: string, help: string, ...labelNames: L[]) => new Gauge<L>({ name, help, labelNames, registers: [registry] });
  const oldest = gauge('gatehouse_oldest_undelivered_seconds', 'Age of the oldest event that its process has not been told');
  const waiting = gauge('gatehouse_undelivered_streams', 'Processes that have not been told all that was recorded');
  const silent = gauge('gatehouse_heartbeat_age_seconds', 'Since when a part of the installation has been silent', 'part');
  const unfinished = gauge('gatehouse_unfinished_effects', 'Work outside the record that is not done yet', 'status');
  const up = gauge('gatehouse_database_up', 'Whether PostgreSQL answers; without it the figures of the installation are missing');
  const look = async (): Promise<void> => {
    const { oldestUndeliveredAt, undelivered, heartbeats, now } = await installation(pool);
    const age = (at: Date): number => (now.getTime() - at.getTime()) / 1000;
    oldest.set(oldestUndeliveredAt ? age(oldestUndeliveredAt) : 0);
    waiting.set(undelivered);
    for (const { part, at } of heartbeats) if (part === 'worker' || part === 'relay') silent.set({ part }, age(at));
    for (const [status, count] of await unfinishedEffects(pool)) unfinished.set({ status }, count);
  };
  app.addHook('onResponse', async (request, reply) => {
    duration.observe({ route: request.routeOptions.url ?? 'none', status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  app.get('/metrics', async (_request, reply) => {
    // What was true at the last look must not stand there when there is no new one.
    for (const one of [oldest, waiting]) one.remove();
    for (const one of [silent, unfinished]) one.reset();
    up.set(await look().then(() => 1, () => 0));
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

async function unfinishedEffects(pool: Pool): Promise<[status: string, count: number][]> {
  const { rows } = await pool.query<{ status: string; count: number }>(
    `SELECT wanted.status, count(f.id)::int AS count FROM unnest(ARRAY['pending', 'attempting']) AS wanted(status)
       LEFT JOIN effect f ON f.status = wanted.status AND f.status IN ('pending', 'attempting') GROUP BY 1`,
  );
  return rows.map(({ status, count }) => [status, count]);
}
