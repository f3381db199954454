import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';

/** RFC 8785: the same value gives the same text whatever order its keys were in. */
export function canonical(value: unknown): string {
  return canonicalize(value ?? null) ?? 'null';
}

export function sha256(...parts: readonly (Buffer | string)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** What the chain covers besides the payload. */
export interface Header {
  readonly streamId: string;
  readonly kind: string;
  readonly version: number;
  readonly name: string;
  readonly schemaVersion: number;
  readonly recordedAt: string;
  readonly effectiveOn: string | null;
  readonly actorKind: string;
  readonly actorId: string;
  readonly authority: unknown;
  readonly commandId: string;
  readonly rulesVersion: string;
}

export interface Sealed {
  readonly salt: Buffer;
  /** Null once the text was lawfully disposed of; `textHash` keeps the chain whole. */
  readonly textSalt: Buffer | null;
  readonly textHash: Buffer;
  readonly payloadHash: Buffer;
  readonly hash: Buffer;
}

export const genesis = Buffer.alloc(32);

export function textHashOf(text: unknown, textSalt: Buffer): Buffer {
  return sha256(textSalt, canonical(text));
}

export function payloadHashOf(data: unknown, salt: Buffer, textHash: Buffer): Buffer {
  return sha256(sha256(salt, canonical(data)), textHash);
}

export function eventHash(prevHash: Buffer, header: Header, payloadHash: Buffer): Buffer {
  return sha256(prevHash, canonical(header), payloadHash);
}

/** Seals an event to the one before it. Salts are random, so that a short text cannot be guessed from its hash. */
export function seal(prevHash: Buffer, header: Header, data: unknown, text: unknown): Sealed {
  const salts = randomBytes(32);
  const salt = salts.subarray(0, 16);
  const textSalt = salts.subarray(16);
  const textHash = textHashOf(text, textSalt);
  const payloadHash = payloadHashOf(data, salt, textHash);
  return { salt, textSalt, textHash, payloadHash, hash: eventHash(prevHash, header, payloadHash) };
}
