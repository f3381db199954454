import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, canonicalOfJson, eventHash, genesis, payloadHashOf, seal, textHashOf, type Header } from './chain.ts';

const header: Header = {
  streamId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  kind: 'onboarding',
  version: 1,
  name: 'registered',
  schemaVersion: 1,
  recordedAt: '2026-11-24T15:04:05.123Z',
  effectiveOn: null,
  actorKind: 'person',
  actorId: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  authority: null,
  commandId: '7c9e6679-7425-40de-944b-e07fc1f90ae8',
  rulesVersion: 'r1',
};

describe('chain', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonical(reversed)).toBe(canonical(value));
      }),
    );
  });

  it('writes what came out of JSON as it writes anything else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const stored: unknown = JSON.parse(JSON.stringify(value));
        expect(canonicalOfJson(stored)).toBe(canonical(stored));
      }),
    );
    expect(canonicalOfJson({ 10: 'a', 9: 'b', '\u20ac': 1, $: 2, '\ud83d\ude00': 3, '\ufb33': 4 })).toBe(
      canonical({ 10: 'a', 9: 'b', '\u20ac': 1, $: 2, '\ud83d\ude00': 3, '\ufb33': 4 }),
    );
  });

  it('can be checked again from what is stored', () => {
    const sealed = seal(genesis, header, { a: 1 }, { reasons: 'because' });
    const textHash = textHashOf({ reasons: 'because' }, sealed.textSalt ?? Buffer.alloc(0));
    expect(textHash).toEqual(sealed.textHash);
    expect(eventHash(genesis, header, payloadHashOf({ a: 1 }, sealed.salt, textHash))).toEqual(sealed.hash);
  });

  it('still holds when the text was disposed of, and not when anything else changed', () => {
    const sealed = seal(genesis, header, { a: 1 }, { reasons: 'because' });
    expect(payloadHashOf({ a: 1 }, sealed.salt, sealed.textHash)).toEqual(sealed.payloadHash);
    expect(payloadHashOf({ a: 2 }, sealed.salt, sealed.textHash)).not.toEqual(sealed.payloadHash);
    expect(eventHash(genesis, { ...header, actorId: 'other' }, sealed.payloadHash)).not.toEqual(sealed.hash);
  });

  it('gives the same text another hash each time, so that a short text cannot be guessed', () => {
    const one = seal(genesis, header, {}, { opinion: 'no' });
    const two = seal(genesis, header, {}, { opinion: 'no' });
    expect(one.textHash).not.toEqual(two.textHash);
  });
});
