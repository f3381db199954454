import { spawn } from 'node:child_process';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './parts.ts';

/** Runs every measurement in turn; each prints a table and JSON lines. */
const files = (await Array.fromAsync(glob('tools/bench/*.bench.ts', { cwd: root }))).toSorted();
if (files.length === 0) console.log('There is nothing to measure yet: tools/bench holds no *.bench.ts.');
for (const file of files) {
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, file)], { stdio: 'inherit' });
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${file} failed`))));
  });
}
