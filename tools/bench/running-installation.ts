import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJWK, SignJWT } from 'jose';
import { parseEncryptionKeys, type TemporalSettings } from '@gatehouse/temporal';
import { readInstallation } from '../start/installation.ts';
import { root } from '../start/parts.ts';
import { portFor } from '../start/ports.ts';

/** The whole installation, as people start it, on a folder of its own. */
export interface RunningInstallation {
  readonly url: string;
  readonly databaseUrl: string;
  readonly issuer: string;
  readonly dataDir: string;
  readonly temporal: TemporalSettings;
  /** Milliseconds until it said that it was ready. */
  readonly readyAfterMs: number;
  readonly child: ChildProcess;
  token(subject: string): Promise<string>;
  stop(signal?: 'SIGTERM' | 'SIGINT'): Promise<void>;
}

export async function makeDataDir(): Promise<{ readonly dataDir: string; remove(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gatehouse-bench-'));
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) };
}

async function untilReady(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Gatehouse is ready')) resolve();
    });
    child.once('exit', () => reject(new Error('Gatehouse did not start')));
  });
}

export async function startInstallation(
  dataDir: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningInstallation> {
  const port = await portFor(undefined);
  const startedAt = performance.now();
  const child = spawn(process.execPath, [join(root, 'tools/start/start.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, GATEHOUSE_PORT: String(port), GATEHOUSE_DATA_DIR: dataDir, LOG_LEVEL: 'error', ...settings },
  });
  await untilReady(child);
  const readyAfterMs = performance.now() - startedAt;
  const installation = await readInstallation(dataDir);
  if (!installation) throw new Error('A started installation knows itself');
  const issuer = `http://localhost:${installation.ports.issuer}`;
  const { owner } = installation.databasePasswords;
  const key = await importJWK(installation.issuerKey, 'RS256');
  return {
    url: `http://localhost:${port}`,
    databaseUrl: `postgresql://gatehouse:${owner}@127.0.0.1:${installation.ports.postgres}/gatehouse`,
    issuer,
    dataDir,
    temporal: {
      address: `127.0.0.1:${installation.ports.temporal}`,
      namespace: 'default',
      keys: parseEncryptionKeys(installation.encryptionKeys),
    },
    readyAfterMs,
    child,
    token: (subject) =>
      new SignJWT({})
        .setProtectedHeader({ alg: 'RS256', kid: 'demo' })
        .setIssuer(issuer)
        .setAudience('gatehouse-api')
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(key),
    async stop(signal = 'SIGTERM') {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill(signal);
      await ended;
    },
  };
}
