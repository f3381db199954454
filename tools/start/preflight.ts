import { access, constants, mkdir } from 'node:fs/promises';
import pg from 'pg';
import type { StartConfig } from './config.ts';
import { answers, isFree } from './ports.ts';
import { runningStart } from './processes.ts';

/** Everything that would stop the start, found before anything is started; one clear line each. */
export async function preflight(config: StartConfig): Promise<readonly string[]> {
  const faults = await Promise.all([dataFolder(config), port(config), database(config), temporal(config)]);
  return faults.filter((fault) => fault !== null);
}

async function dataFolder({ dataDir }: StartConfig): Promise<string | null> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK | constants.X_OK);
  } catch {
    return `GATEHOUSE_DATA_DIR: ${dataDir} cannot be written to.`;
  }
  const other = runningStart(dataDir);
  return other === null ? null : `GATEHOUSE_DATA_DIR: another Gatehouse (process ${other}) is running on ${dataDir}.`;
}

async function port({ GATEHOUSE_PORT, GATEHOUSE_HOST }: StartConfig): Promise<string | null> {
  return (await isFree(GATEHOUSE_PORT, GATEHOUSE_HOST)) ? null : `GATEHOUSE_PORT: port ${GATEHOUSE_PORT} is taken.`;
}

async function database({ DATABASE_URL }: StartConfig): Promise<string | null> {
  if (!DATABASE_URL) return null;
  const client = new pg.Client({ connectionString: DATABASE_URL, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version_num') AS version");
    return Number(rows[0]?.version) >= 150_000 ? null : 'DATABASE_URL: PostgreSQL 15 or newer is needed.';
  } catch (error) {
    const reason = error instanceof Error && error.message ? error.message : 'no answer';
    return `DATABASE_URL: PostgreSQL cannot be reached (${reason}).`;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function temporal({ TEMPORAL_ADDRESS }: StartConfig): Promise<string | null> {
  if (!TEMPORAL_ADDRESS) return null;
  const [host = '', port = ''] = TEMPORAL_ADDRESS.split(':');
  return (await answers(host, Number(port))) ? null : `TEMPORAL_ADDRESS: nobody answers at ${TEMPORAL_ADDRESS}.`;
}
