import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { installation } from '@gatehouse/db/read';

/** Prometheus metrics of this process and the age of what follow-up still owes. */
export function metricsRoute(app: FastifyInstance, pool: Pool): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'gatehouse_http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  new Gauge({
    name: 'gatehouse_oldest_undelivered_seconds',
    help: 'Age of the oldest event that its process has not been told',
    registers: [registry],
    async collect() {
      const { oldestUndeliveredAt, now } = await installation(pool);
      this.set(oldestUndeliveredAt ? (now.getTime() - oldestUndeliveredAt.getTime()) / 1000 : 0);
    },
  });
  app.addHook('onResponse', async (request, reply) => {
    duration.observe({ route: request.routeOptions.url ?? 'none', status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
