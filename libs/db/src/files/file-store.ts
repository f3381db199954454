import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, stat, unlink, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where bytes are kept, by their hash. A folder here; object storage takes the same calls. */
export interface FileStore {
  put(bytes: Buffer): Promise<{ readonly sha256: string }>;
  /** Null when absent; throws when what is stored is no longer what was stored. */
  get(sha256: string): Promise<Buffer | null>;
  /** Makes it count as stored now; absent is no fault. */
  touch(sha256: string): Promise<void>;
  /** Everything last stored before that, with what a crash left half-written removed on the way. */
  storedBefore(instant: Date): AsyncIterable<string>;
  /** Removes it unless it was stored again since that instant. */
  remove(sha256: string, storedBefore: Date): Promise<void>;
}

export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const wholeName = /^[0-9a-f]{64}$/;

function unlessAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}

/** Written aside, synced, then renamed: a reader sees the whole file or none. */
export function createLocalFileStore(folder: string): FileStore {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  const touch = async (sha256: string): Promise<boolean> => {
    const now = new Date();
    return (await utimes(pathOf(sha256), now, now).then(() => true, unlessAbsent)) ?? false;
  };
  const isOlder = async (path: string, instant: Date): Promise<boolean> =>
    ((await stat(path).catch(unlessAbsent))?.mtimeMs ?? Infinity) < instant.getTime();

  return {
    async put(bytes) {
      const sha256 = hashOf(bytes);
      const path = pathOf(sha256);
      // A damaged one is made whole again.
      if ((await readFile(path).catch(unlessAbsent))?.equals(bytes) && (await touch(sha256))) return { sha256 };
      await mkdir(dirname(path), { recursive: true });
      const aside = `${path}.${randomUUID()}`;
      const file = await open(aside, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
        await file.close();
        await rename(aside, path);
        await syncFolder(dirname(path));
      } catch (error) {
        await file.close().catch(() => undefined);
        await unlink(aside).catch(() => undefined);
        throw error;
      }
      return { sha256 };
    },
    async get(sha256) {
      const bytes = await readFile(pathOf(sha256)).catch(unlessAbsent);
      if (bytes && hashOf(bytes) !== sha256) throw new DamagedFile(sha256);
      return bytes;
    },
    async touch(sha256) {
      await touch(sha256);
    },
    async *storedBefore(instant) {
      for (const inside of (await readdir(folder).catch(unlessAbsent)) ?? []) {
        for (const name of (await readdir(join(folder, inside)).catch(unlessAbsent)) ?? []) {
          const path = join(folder, inside, name);
          if (!(await isOlder(path, instant))) continue;
          if (wholeName.test(name)) yield name;
          else await unlink(path).catch(unlessAbsent);
        }
      }
    },
    async remove(sha256, storedBefore) {
      const path = pathOf(sha256);
      const aside = `${path}.${randomUUID()}`;
      if ((await rename(path, aside).then(() => true, unlessAbsent)) === null) return;
      // Somebody may store it at this moment: who does so after the rename writes it anew, who did before is seen here.
      if (await isOlder(aside, storedBefore)) await unlink(aside);
      else await rename(aside, path);
    },
  };
}

/** A rename is on the disk when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
