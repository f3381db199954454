import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { installation } from '@gatehouse/db/read';

/** A part that has been silent for longer than this is down. */
const silentMs = 15_000;

/** `healthz`: this process and PostgreSQL. `readyz`: the whole installation. */
export function healthRoutes(app: FastifyInstance, pool: Pool): void {
  app.get('/healthz', async (_request, reply) => {
    const database = await pool.query('SELECT 1').then(
      () => true,
      () => false,
    );
    return reply.code(database ? 200 : 503).send({ database });
  });

  app.get('/readyz', async (_request, reply) => {
    const state = await installation(pool).catch(() => null);
    const alive = (part: string): boolean => {
      const beat = state?.heartbeats.find((one) => one.part === part);
      return beat !== undefined && state !== null && state.now.getTime() - beat.at.getTime() < silentMs;
    };
    const parts = { database: state !== null, worker: alive('worker'), relay: alive('relay') };
    const ready = Object.values(parts).every(Boolean);
    return reply.code(ready ? 200 : 503).send({ ready, ...parts, undelivered: state?.undelivered ?? null });
  });
}
