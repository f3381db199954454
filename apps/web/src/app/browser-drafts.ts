/** Typing that the API has not confirmed, kept in this browser: encrypted, per person, gone at sign-out. */

const databaseName = 'gatehouse';
const stores = ['keys', 'drafts'] as const;

let connection: Promise<IDBDatabase> | null = null;

/** One connection a page, so that what is typed is kept within milliseconds. */
function open(): Promise<IDBDatabase> {
  connection ??= connect().catch((error: unknown) => {
    connection = null;
    throw error;
  });
  return connection;
}

function connect(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => {
      for (const store of stores) request.result.createObjectStore(store);
    };
    request.onsuccess = () => {
      request.result.onclose = () => (connection = null);
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('No database'));
  });
}

async function onStore<T>(store: (typeof stores)[number], mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  return new Promise<T>((resolve, reject) => {
    const request = act(database.transaction(store, mode).objectStore(store));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('Not stored'));
  });
}

/** Found once for each page: what is typed must be stored before a reload that follows at once. */
const keys = new Map<string, Promise<CryptoKey>>();

function keyOf(personId: string): Promise<CryptoKey> {
  const key = keys.get(personId) ?? findKey(personId);
  keys.set(personId, key);
  key.catch(() => keys.delete(personId));
  return key;
}

/** The key cannot be read out of the browser, only used in it. Of two tabs that make one at once, the first one's counts. */
async function findKey(personId: string): Promise<CryptoKey> {
  const known = () => onStore<CryptoKey | undefined>('keys', 'readonly', (store) => store.get(personId));
  const before = await known();
  if (before) return before;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await onStore('keys', 'readwrite', (store) => store.add(key, personId)).catch(() => undefined);
  return (await known()) ?? key;
}

export async function keepDraft(personId: string, name: string, value: unknown): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(personId), bytes);
  await onStore('drafts', 'readwrite', (store) => store.put({ iv, sealed }, `${personId}/${name}`));
}

/** Finds or makes the key as well, so that the first thing typed after it waits for nothing but its own writing. */
export async function readKeptDraft<T>(personId: string, name: string): Promise<T | null> {
  const key = keyOf(personId);
  const kept = await onStore<{ iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer } | undefined>('drafts', 'readonly', (store) =>
    store.get(`${personId}/${name}`),
  );
  if (!kept) return null;
  try {
    const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv }, await key, kept.sealed);
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  } catch {
    return null;
  }
}

export async function dropDraft(personId: string, name: string): Promise<void> {
  await onStore('drafts', 'readwrite', (store) => store.delete(`${personId}/${name}`));
}

/** At sign-out nothing stays, the keys first. */
export async function forgetDrafts(): Promise<void> {
  keys.clear();
  for (const name of stores) await onStore(name, 'readwrite', (store) => store.clear()).catch(() => undefined);
}
