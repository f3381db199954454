export { createLocalFileStore, DamagedFile, type FileStore } from './file-store.ts';
