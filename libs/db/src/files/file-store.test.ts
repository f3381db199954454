import { mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLocalFileStore, DamagedFile, type FileStore } from './file-store.ts';

let folder: string;
let store: FileStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-store-'));
  store = createLocalFileStore(folder);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
const anyBytes = fc.uint8Array({ maxLength: 2000 }).map((array) => Buffer.from(array));
const listed = async (before: Date): Promise<string[]> => {
  const found: string[] = [];
  for await (const sha256 of store.storedBefore(before)) found.push(sha256);
  return found;
};
const soon = (): Date => new Date(Date.now() + 60_000);

describe('a stored file', () => {
  it('comes back as it was, however often and by however many it is stored', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        const stored = await Promise.all(Array.from({ length: 3 }, () => store.put(bytes)));
        expect(new Set(stored.map(({ sha256 }) => sha256)).size).toBe(1);
        const { sha256 } = await store.put(bytes);
        expect((await store.get(sha256))?.equals(bytes)).toBe(true);
        expect(await readdir(join(folder, sha256.slice(0, 2)))).toContain(sha256);
      }),
      { numRuns: 50 },
    );
    for (const inside of await readdir(folder)) expect((await readdir(join(folder, inside))).every((name) => /^[0-9a-f]{64}$/.test(name))).toBe(true);
  });

  it('is never handed out when a single bit of it changed, and made whole by storing it again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 2000 }), fc.nat(), async (array, at) => {
        const { sha256 } = await store.put(Buffer.from(array));
        const bytes = await readFile(pathOf(sha256));
        const index = at % bytes.length;
        bytes[index] = (bytes[index] ?? 0) ^ (1 << at % 8);
        await writeFile(pathOf(sha256), bytes);
        await expect(store.get(sha256)).rejects.toThrow(DamagedFile);
        await store.put(Buffer.from(array));
        expect((await store.get(sha256))?.equals(array)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('that is not there is nothing, and what a crash left half-written is never seen and goes', async () => {
    const { sha256 } = await store.put(Buffer.from('whole'));
    const half = `${pathOf(sha256)}.8d6f`;
    await writeFile(half, 'hal');
    await rm(pathOf(sha256));
    expect(await store.get(sha256)).toBeNull();
    await utimes(half, 0, 0);
    expect(await listed(soon())).toEqual([]);
    expect(await readdir(join(folder, sha256.slice(0, 2)))).toEqual([]);
  });

  it('is not removed when it was stored again meanwhile', async () => {
    const bytes = Buffer.from('wanted again');
    const { sha256 } = await store.put(bytes);
    await utimes(pathOf(sha256), 0, 0);
    const before = new Date(1000);
    expect(await listed(before)).toEqual([sha256]);
    await store.put(bytes);
    await store.remove(sha256, before);
    expect(await store.get(sha256)).toEqual(bytes);
    await utimes(pathOf(sha256), 0, 0);
    await store.remove(sha256, before);
    await store.remove(sha256, before);
    expect(await store.get(sha256)).toBeNull();
  });

  it('is there for whoever stored it, however storing and removing meet', async () => {
    const bytes = Buffer.from('in dispute');
    for (let round = 0; round < 100; round++) {
      const { sha256 } = await store.put(bytes);
      await utimes(pathOf(sha256), 0, 0);
      await Promise.all([store.remove(sha256, new Date(1000)), store.put(bytes)]);
      expect(await store.get(sha256), `round ${round}`).toEqual(bytes);
    }
  });
});
