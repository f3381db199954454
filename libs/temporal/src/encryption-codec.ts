import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { METADATA_ENCODING_KEY, type Payload, type PayloadCodec } from '@temporalio/common';
import { decode, encode } from '@temporalio/common/lib/encoding.js';
import proto from '@temporalio/proto';

const encoding = 'binary/encrypted';
const keyIdField = 'encryption-key-id';
const ivBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

/** AES-256 keys by id. New payloads are sealed with the first; the others stay to read older ones. */
export interface EncryptionKeys {
  readonly current: string;
  readonly keys: ReadonlyMap<string, Buffer>;
}

/**
 * Reads `id:base64,id:base64`; the first is used for new payloads.
 *
 * @throws Error naming the entry (never the key) that is not an id and 32 bytes in base64
 */
export function parseEncryptionKeys(text: string): EncryptionKeys {
  const keys = new Map<string, Buffer>();
  for (const [index, entry] of text.split(',').entries()) {
    const [id, encoded] = entry.trim().split(':', 2);
    const key = Buffer.from(encoded ?? '', 'base64');
    if (!id || key.length !== keyBytes) throw new Error(`Entry ${index + 1} is not "id:" and ${keyBytes} bytes in base64`);
    if (keys.has(id)) throw new Error(`Entry ${index + 1} repeats an id`);
    keys.set(id, key);
  }
  const current = [...keys.keys()][0];
  if (current === undefined) throw new Error('No key');
  return { current, keys };
}

/** Seals every payload with AES-256-GCM. The key's id travels with it, so that old payloads outlive a rotation. */
export class EncryptionCodec implements PayloadCodec {
  readonly #keys: EncryptionKeys;

  constructor(keys: EncryptionKeys) {
    this.#keys = keys;
  }

  async encode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => this.#seal(payload));
  }

  async decode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => {
      const metadata = payload.metadata ?? {};
      const stored = metadata[METADATA_ENCODING_KEY];
      return stored && decode(stored) === encoding ? this.#open(payload) : payload;
    });
  }

  #seal(payload: Payload): Payload {
    const id = this.#keys.current;
    const key = this.#keyOf(id);
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    // The id is authenticated with the content: nobody can make a payload pass under another key's name.
    cipher.setAAD(Buffer.from(id, 'utf8'));
    const plain = proto.temporal.api.common.v1.Payload.encode(payload).finish();
    const data = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    return { metadata: { [METADATA_ENCODING_KEY]: encode(encoding), [keyIdField]: encode(id) }, data };
  }

  #open(payload: Payload): Payload {
    const id = decode(payload.metadata?.[keyIdField] ?? new Uint8Array());
    const data = Buffer.from(payload.data ?? new Uint8Array());
    const decipher = createDecipheriv('aes-256-gcm', this.#keyOf(id), data.subarray(0, ivBytes));
    decipher.setAAD(Buffer.from(id, 'utf8'));
    decipher.setAuthTag(data.subarray(data.length - tagBytes));
    const plain = Buffer.concat([decipher.update(data.subarray(ivBytes, data.length - tagBytes)), decipher.final()]);
    return proto.temporal.api.common.v1.Payload.decode(plain);
  }

  #keyOf(id: string): Buffer {
    const key = this.#keys.keys.get(id);
    if (!key) throw new Error(`No encryption key "${id}" is configured`);
    return key;
  }
}
