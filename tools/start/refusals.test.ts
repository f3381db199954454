import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { root } from './parts.ts';
import { isFree } from './ports.ts';

let folder: string;
let taken: Server;
let takenPort: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-refusals-'));
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  takenPort = (taken.address() as AddressInfo).port;
});

afterAll(async () => {
  taken.close();
  await rm(folder, { recursive: true, force: true });
});

/** Starts the whole installation with these settings and waits until it gave up. */
function start(settings: Readonly<Record<string, string>>): Promise<{ code: number | null; lines: string[] }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'tools/start/start.ts')], {
      env: { PATH: process.env['PATH'], GATEHOUSE_DATA_DIR: join(folder, 'data'), ...settings },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('exit', (code) => resolve({ code, lines: output.split('\n').filter(Boolean) }));
  });
}

async function nobodyListens(): Promise<number> {
  for (let port = 49_100; ; port++) if (await isFree(port)) return port;
}

describe('a start that cannot succeed', () => {
  it('says everything that is wrong with the settings, one line each', async () => {
    const { code, lines } = await start({
      GATEHOUSE_PORT: 'http',
      GATEHOUSE_PUBLIC_URL: 'here',
      DATABASE_URL: 'mysql://owner:secret@localhost/gatehouse',
      TEMPORAL_ADDRESS: 'https://temporal',
      TEMPORAL_ENCRYPTION_KEYS: 'k1:secret',
      SMTP_URL: 'mail.example',
      LOG_LEVEL: 'loud',
      OIDC_ISSUER: 'https://issuer.example',
    });
    expect(code).toBe(1);
    expect(lines.map((line) => line.split(' ')[0]).toSorted()).toEqual([
      'DATABASE_URL',
      'GATEHOUSE_PORT',
      'GATEHOUSE_PUBLIC_URL',
      'LOG_LEVEL',
      'OIDC_CLIENT_ID',
      'OIDC_CLIENT_SECRET',
      'SMTP_URL',
      'TEMPORAL_ADDRESS',
      'TEMPORAL_ENCRYPTION_KEYS',
    ]);
    expect(lines.join()).not.toContain('secret');
  });

  it('says everything that it cannot reach, one line each, before it has started anything', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const nobody = await nobodyListens();
    const { code, lines } = await start({
      GATEHOUSE_PORT: String(takenPort),
      GATEHOUSE_DATA_DIR: join(file, 'data'),
      DATABASE_URL: `postgresql://owner:secret@127.0.0.1:${nobody}/gatehouse`,
      DATABASE_URL_API: `postgresql://api:secret@localhost:${nobody}/gatehouse`,
      TEMPORAL_ADDRESS: `127.0.0.1:${nobody}`,
    });
    expect(code).toBe(1);
    expect(lines).toEqual([
      `GATEHOUSE_DATA_DIR: ${join(file, 'data')} cannot be written to.`,
      `GATEHOUSE_PORT: port ${takenPort} is taken.`,
      expect.stringMatching(/^DATABASE_URL: PostgreSQL cannot be reached \(connect ECONNREFUSED .*\)\.$/),
      expect.stringMatching(/^DATABASE_URL_API: PostgreSQL cannot be reached \(connect ECONNREFUSED .*\)\.$/),
      `TEMPORAL_ADDRESS: nobody answers at 127.0.0.1:${nobody}.`,
    ]);
  });

  it('says that a password is wrong, without it', async () => {
    const url = new URL(inject('postgresUrl'));
    url.password = 'mistyped';
    const { code, lines } = await start({ DATABASE_URL: url.href });
    expect(code).toBe(1);
    expect(lines).toEqual(['DATABASE_URL: PostgreSQL cannot be reached (password authentication failed for user "owner").']);
  });

  it.runIf(process.getuid?.() === 0)('says that PostgreSQL, which never runs as root, could not get there', async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const { code, lines } = await start({ GATEHOUSE_DATA_DIR: join(closed, 'data') });
    expect(code).toBe(1);
    expect(lines).toEqual([`GATEHOUSE_DATA_DIR: started by root, PostgreSQL runs as another user, who cannot enter ${closed}.`]);
  });

  it('refuses the demonstration in production', async () => {
    const { code, lines } = await start({ NODE_ENV: 'production' });
    expect(code).toBe(1);
    expect(lines).toEqual(['OIDC_ISSUER is needed in production: the demo issuer signs in anybody as anybody.']);
  });
});
