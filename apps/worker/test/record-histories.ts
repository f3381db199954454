import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Records what the processes of the scenarios do, for histories/replay.test.ts. It only adds: a history that is there
 * stands for cases that are running, and is never written again.
 */
const folder = fileURLToPath(new URL('./histories/', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

await mkdir(folder, { recursive: true });
const { status } = spawnSync('npx', ['vitest', 'run', 'apps/worker/test/scenarios', 'apps/worker/test/time'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, RECORD_HISTORIES: 'true' },
});
process.exit(status ?? 1);
