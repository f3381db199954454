import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { machineEnvironment, readConfig } from './config.ts';
import { readInstallation } from './installation.ts';
import { answers, portFor } from './ports.ts';
import { startPostgres } from './postgres.ts';
import { createProcesses, endLeftovers, runningStart } from './processes.ts';

/** Hands the owner's connection to a tool: of the running installation, or of one started for as long as the tool works. */
export async function withDatabase<T>(work: (databaseUrl: string, dataDir: string) => Promise<T>): Promise<T> {
  const read = readConfig();
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  const { DATABASE_URL, dataDir } = read.config;
  if (DATABASE_URL) return work(DATABASE_URL, dataDir);
  const installation = await readInstallation(dataDir);
  if (!installation || !existsSync(join(dataDir, 'postgres/PG_VERSION'))) throw new Error(`There is no Gatehouse in ${dataDir}; npm start makes one.`);
  const { owner } = installation.databasePasswords;
  const { postgres = 0 } = installation.ports;
  if (runningStart(dataDir) !== null && (await answers('127.0.0.1', postgres))) {
    return work(`postgresql://gatehouse:${owner}@127.0.0.1:${postgres}/gatehouse`, dataDir);
  }
  await endLeftovers(dataDir);
  const processes = createProcesses(dataDir);
  try {
    const port = await portFor(postgres);
    return await work(await startPostgres({ processes, dataDir, port, password: owner, env: machineEnvironment() }), dataDir);
  } finally {
    await processes.stop();
  }
}
