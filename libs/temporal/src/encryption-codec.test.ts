import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EncryptionCodec, parseEncryptionKeys } from './encryption-codec.ts';

const key = (): string => randomBytes(32).toString('base64');
const oldKey = key();
const before = new EncryptionCodec(parseEncryptionKeys(`2026:${oldKey}`));
const rotated = new EncryptionCodec(parseEncryptionKeys(`2027:${key()},2026:${oldKey}`));

const payloadOf = (value: unknown): Payload => defaultPayloadConverter.toPayload(value);

describe('payloads', () => {
  it('come back as they were, and do not show what they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 3 }), async (text) => {
        const value: unknown = JSON.parse(text);
        const [sealed] = await before.encode([payloadOf({ marker: 'visible-marker', value })]);
        expect(Buffer.from(sealed?.data ?? []).includes('visible-marker')).toBe(false);
        const [opened] = await before.decode(sealed ? [sealed] : []);
        expect(defaultPayloadConverter.fromPayload(opened as Payload)).toEqual({ marker: 'visible-marker', value });
      }),
    );
  });

  it('sealed under an older key stay readable after a rotation', async () => {
    const sealed = await before.encode([payloadOf(42)]);
    const [opened] = await rotated.decode(sealed);
    expect(defaultPayloadConverter.fromPayload(opened as Payload)).toBe(42);
    await expect(before.decode(await rotated.encode([payloadOf(42)]))).rejects.toThrow('"2027"');
  });

  it('that were altered are refused', async () => {
    const [sealed] = await before.encode([payloadOf('approved')]);
    const data = Buffer.from(sealed?.data ?? []);
    data[20] = (data[20] ?? 0) ^ 1;
    await expect(before.decode([{ ...sealed, data }])).rejects.toThrow();
  });

  it('of before encryption are read as they are', async () => {
    const plain = payloadOf('plain');
    expect(await before.decode([plain])).toEqual([plain]);
  });
});

describe('key settings', () => {
  it.each([
    ['', 'Entry 1'],
    ['a', 'Entry 1'],
    ['a:short', 'Entry 1'],
    [`a:${oldKey},b:${randomBytes(16).toString('base64')}`, 'Entry 2'],
    [`a:${oldKey},a:${oldKey}`, 'repeats'],
  ])('%j is refused', (text, message) => {
    expect(() => parseEncryptionKeys(text)).toThrow(message);
  });
});
