import type { Pool } from 'pg';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../generated/client/client.ts';

/** Prisma over the pool that `commit` uses: one set of connections a process. For reads only; nothing here writes. */
export function createReadClient(pool: Pool): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg(pool) });
}

export type ReadClient = PrismaClient;
