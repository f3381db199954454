import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const inputs = [
  'apps/web/{src,public}/**/*',
  'apps/web/{index.html,vite.config.ts,package.json}',
  'apps/api/schema.graphql',
  'libs/policy/src/**/*.ts',
  'package-lock.json',
];

async function hashOfInputs(root: string): Promise<string> {
  const files = (await Array.fromAsync(glob(inputs, { cwd: root }))).toSorted();
  const hash = createHash('sha256').update('production');
  for (const file of files) {
    const content = await readFile(join(root, file)).catch(() => null);
    if (content) hash.update(file).update('\0').update(content);
  }
  return hash.digest('hex');
}

/** Builds the web unless the built one is of the same inputs. Returns its folder. */
export async function buildWeb(root: string, env: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(root, 'apps/web/dist');
  const stamp = join(folder, '.inputs');
  const hash = await hashOfInputs(root);
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === hash) return folder;
  await new Promise<void>((resolve, reject) => {
    // Whoever asks may run as `test`: what is built is what people get, never React's development build.
    const child = spawn('vite', ['build', '--logLevel', 'warn'], { cwd: join(root, 'apps/web'), env: { ...env, NODE_ENV: 'production' }, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('The web could not be built'))));
  });
  await writeFile(stamp, hash);
  return folder;
}
