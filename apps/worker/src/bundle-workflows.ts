import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';
import { failureConverterPath } from '@gatehouse/temporal';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const workflowsPath = fileURLToPath(new URL('./workflows/index.ts', import.meta.url));

async function hashOfInputs(): Promise<string> {
  const patterns = ['apps/worker/src/workflows/**/*.ts', 'libs/{contracts,temporal}/src/**/*.ts', 'package-lock.json'];
  const hash = createHash('sha256');
  for (const file of (await Array.fromAsync(glob(patterns, { cwd: root }))).toSorted()) {
    hash.update(file).update(await readFile(join(root, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** The one place that bundles: for the worker, for tests and for replay. Kept by the hash of its inputs. */
export async function bundleWorkflows(): Promise<string> {
  const path = join(root, 'apps/worker/build', `workflows-${await hashOfInputs()}.js`);
  if (existsSync(path)) return path;
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    failureConverterPath,
    logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error: console.error },
  });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.${process.pid}`, code);
  await rename(`${path}.${process.pid}`, path);
  return path;
}
