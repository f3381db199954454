import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where bytes are kept, by their hash. A folder here; object storage takes the same two calls. */
export interface FileStore {
  put(bytes: Buffer): Promise<{ readonly sha256: string }>;
  /** Null when absent; throws when what is stored is no longer what was stored. */
  get(sha256: string): Promise<Buffer | null>;
}

export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Written aside, synced, then renamed: a reader sees the whole file or none. */
export function createLocalFileStore(folder: string): FileStore {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  return {
    async put(bytes) {
      const sha256 = hashOf(bytes);
      const path = pathOf(sha256);
      if (await stat(path).catch(() => null)) return { sha256 };
      await mkdir(dirname(path), { recursive: true });
      const aside = `${path}.${randomUUID()}`;
      const file = await open(aside, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
        await file.close();
        await rename(aside, path);
      } catch (error) {
        await file.close().catch(() => undefined);
        await unlink(aside).catch(() => undefined);
        throw error;
      }
      return { sha256 };
    },
    async get(sha256) {
      const bytes = await readFile(pathOf(sha256)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
      if (bytes && hashOf(bytes) !== sha256) throw new DamagedFile(sha256);
      return bytes;
    },
  };
}
