import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Prisma asks for a native engine that generating does not need; any existing file satisfies it. */
const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync('prisma', ['generate', '--schema', 'prisma/schema'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
});
process.exit(status ?? 1);
