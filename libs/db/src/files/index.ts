export { createLocalFileStore, DamagedFile, type FileStore } from './file-store.ts';
export { removeUnattached, type Removed } from './unattached.ts';
