import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderBrief, type Brief } from './decision-brief.ts';

const brief: Brief = {
  marking: { en: 'Protected B', fr: 'Protégé B' },
  number: 'T-2026-7',
  nameEn: 'Image sorter',
  nameFr: 'Trieur d’images',
  stage: 'test',
  purpose: 'Sort seized images',
  outcome: 'approveWithConditions',
  reasons: 'Le besoin est réel.',
  conditions: ['Two people check every result.'],
  ownInterest: true,
  recommendation: 'approve',
  risk: 'medium',
  determination: 'none',
  decidedAt: '2026-11-24T15:04:05Z',
  positionEn: 'Director General',
  positionFr: 'Directrice générale',
  version: 12,
  hash: 'ab'.repeat(32),
  reviews: [
    { kind: 'ethicsGbaPlus', opinion: 'doNotSupport' },
    { kind: 'privacy', opinion: 'support' },
  ],
};

describe('the decision brief', () => {
  it('is an accessible document of both languages, the same bytes each time', () => {
    const bytes = renderBrief(brief);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const text = bytes.toString('latin1');
    expect(text).toContain('pdfuaid');
    expect(text).toContain('/StructTreeRoot');
    expect(bytes.equals(renderBrief(brief))).toBe(true);
    expect(bytes.equals(renderBrief({ ...brief, reasons: 'Autre' }))).toBe(false);
    expect(bytes.equals(renderBrief({ ...brief, marking: { en: 'Secret', fr: 'Secret' } }))).toBe(false);
  });

  it.each([
    ['markup', '#panic("no") $x^2$ *bold* "] #eval("1") `raw` \\ // comment'],
    ['control characters', 'a\u0000b\u0007c\u001fd\u2028e'],
    ['half a character', '\ud800 and more'],
    ['a script without a font', '漢字 and ไทย'],
    ['Inuktitut', 'ᐃᓄᒃᑎᑐᑦ'],
    ['many lines', 'One\n\nTwo\n'.repeat(200)],
    ['nothing', ''],
  ])('bears %s', (_name, text) => {
    expect(renderBrief({ ...brief, purpose: text, reasons: text, conditions: [text], nameEn: text }).length).toBeGreaterThan(10_000);
  });

  it('bears whatever people write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(renderBrief({ ...brief, reasons: text }).length).toBeGreaterThan(10_000);
      }),
      { numRuns: 30 },
    );
  });
});
