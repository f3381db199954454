import { describe, expect, it } from 'vitest';
import { findEntries } from './find-entries.ts';
import type { Entry } from './reference-parts.ts';

const entry = (code: string, en: string, fr: string, effectiveFrom: string, fields: unknown = {}) => ({ code, label: { en, fr }, effectiveFrom, fields }) as Entry;
const list = [
  entry('487.1', 'Zebra', 'Écrit', '2026-01-01'),
  entry('487.02', 'apple', 'zone', '2027-01-01', { number: { en: 'RCMP PPU 005', fr: 'GRC PPU 005' } }),
  entry('8', 'Mango', 'Étang', '2025-01-01'),
];
const codes = (...args: Parameters<typeof findEntries>) => findEntries(...args).map(({ code }) => code);

describe('entries', () => {
  it('are found in either language whatever the accents and capitals, and by their fields', () => {
    expect(codes(list, 'ecrit', 'list', 'en')).toEqual(['487.1']);
    expect(codes(list, 'APPLE', 'list', 'fr')).toEqual(['487.02']);
    expect(codes(list, 'grc ppu', 'list', 'fr')).toEqual(['487.02']);
    expect(codes(list, '(', 'list', 'fr')).toEqual([]);
  });

  it('stand in the order asked for, as the language has it', () => {
    expect(codes(list, '', 'list', 'fr')).toEqual(['487.1', '487.02', '8']);
    expect(codes(list, '', 'label', 'en')).toEqual(['487.02', '8', '487.1']);
    expect(codes(list, '', 'label', 'fr')).toEqual(['487.1', '8', '487.02']);
    expect(codes(list, '', 'code', 'en')).toEqual(['8', '487.1', '487.02']);
    expect(codes(list, '', 'from', 'en')).toEqual(['487.02', '487.1', '8']);
  });
});
