import { spawnSync } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Records what the processes of the scenarios do, for histories/replay.test.ts. Run it after a new scenario; after a
 * change of a workflow keep the old histories beside the new ones (`--keep`): they stand for the cases that are running.
 */
const folder = fileURLToPath(new URL('./histories/', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

await mkdir(folder, { recursive: true });
if (!process.argv.includes('--keep')) {
  for (const file of await readdir(folder)) if (file.endsWith('.history')) await rm(`${folder}${file}`);
}
const { status } = spawnSync('npx', ['vitest', 'run', 'apps/worker/test/scenarios', 'apps/worker/test/time'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, RECORD_HISTORIES: 'true' },
});
process.exit(status ?? 1);
