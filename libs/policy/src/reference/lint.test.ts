import { describe, expect, it, test } from 'vitest';
import { instruments } from './instruments.ts';
import { lintReferenceLists, type ReferenceFault } from './lint.ts';
import type { ReferenceField, ReferenceList, ShippedEntry } from './list.ts';
import { lawAndPowers, referenceLists } from './lists.ts';

const entry = (more: Partial<ShippedEntry> = {}): ShippedEntry => ({
  code: 'ONE',
  label: { en: 'One', fr: 'Un' },
  labelStatus: { en: 'ours', fr: 'ours' },
  frenchFrom: null,
  source: { citation: { instrument: 'PROFILE', section: 'x' }, text: null },
  sortOrder: 10,
  fields: {},
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  ...more,
});
const two = entry({ code: 'TWO', label: { en: 'Two', fr: 'Deux' } });
const text: ReferenceField = { id: 'note', label: { en: 'Note', fr: 'Remarque' }, kind: 'text' };
const list = (entries: readonly ShippedEntry[], fields: readonly ReferenceField[] = []): ReferenceList => ({
  id: 'a',
  streamId: '4ef00000-0000-5000-8000-0000000000ff',
  name: { en: 'A', fr: 'A' },
  about: { en: 'A', fr: 'A' },
  fields,
  entries,
});
const faultsOf = (...lists: readonly ReferenceList[]): ReferenceFault[] => lintReferenceLists(lists).map(({ fault }) => fault);

describe('the lists that ship', () => {
  it('have no fault', () => {
    expect(lintReferenceLists(referenceLists)).toEqual([]);
  });

  it.each(referenceLists.map((one) => [one.id, one] as const))('%s cites instruments that exist and shows its entries in order', (_id, { entries }) => {
    expect(entries.length).toBeGreaterThan(2);
    for (const { source } of entries) expect(Object.keys(instruments)).toContain(source.citation?.instrument);
    expect(entries.map(({ sortOrder }) => sortOrder)).toEqual(entries.map(({ sortOrder }) => sortOrder).toSorted((a, b) => a - b));
  });

  it.each([
    ['pi-category', 34],
    ['high-risk-factor', 14],
    ['special-use', 6],
    ['sharing-party', 10],
    ['data-residency', 5],
    ['recording-medium', 6],
    ['fair-information-principle', 12],
    ['agreement-clause', 11],
    ['security-category', 7],
    ['breach-act', 7],
    ['breach-type', 4],
    ['breach-harm', 9],
    ['disclosure-code', 13],
    ['privacy-act-exemption', 20],
    ['atia-exemption', 12],
    ['information-bank', 15],
    ['legal-authority', 31],
    ['position-role', 23],
  ] as const)('%s has all %i', (id, count) => {
    expect(referenceLists.find((one) => one.id === id)?.entries).toHaveLength(count);
  });

  it('keep the codes by which rules know a technology', () => {
    const codes = referenceLists.find(({ id }) => id === 'technology-category')?.entries.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['BIOMETRICS', 'ALGORITHMIC_POLICING', 'INTERCEPTION', 'SOCIAL_MEDIA', 'LOCATION']));
  });

  it('number each bank in both languages', () => {
    for (const { fields } of referenceLists.find(({ id }) => id === 'information-bank')?.entries ?? []) {
      const number = fields['number'] as { readonly en: string; readonly fr: string };
      expect(number.en.replace('RCMP', 'GRC')).toBe(number.fr);
    }
  });

  it('say of each list that needs two people why', () => {
    const ids = referenceLists.map(({ id }) => id);
    for (const [id, reason] of Object.entries(lawAndPowers)) {
      expect(ids).toContain(id);
      expect([reason.en, reason.fr].every(Boolean)).toBe(true);
    }
  });
});

test.each<[ReferenceFault, readonly ReferenceList[]]>([
  ['codeMalformed', [list([entry({ code: 'a b' })])]],
  ['languageMissing', [list([entry({ label: { en: 'One', fr: ' ' } })])]],
  ['languageMissing', [list([entry()], [{ ...text, label: { en: '', fr: 'Remarque' } }])]],
  ['dateUnknown', [list([entry({ effectiveFrom: '2026-02-30' })])]],
  ['datesReversed', [list([entry({ effectiveTo: '2025-12-31' })])]],
  ['datesReversed', [list([entry({ effectiveTo: '2026-01-01' })])]],
  ['fieldMissing', [list([entry()], [{ ...text, isRequired: true }])]],
  ['fieldInvalid', [list([entry({ fields: { other: 'x' } })])]],
  ['fieldInvalid', [list([entry({ fields: { note: true } })], [text])]],
  ['fieldInvalid', [list([entry({ fields: { note: { amount: 0, unit: 'day' } } })], [{ ...text, kind: 'duration' }])]],
  ['fieldInvalid', [list([entry({ fields: { note: 'C' } })], [{ ...text, kind: 'choice', options: [] }])]],
  ['fieldTwice', [list([entry()], [text, text])]],
  ['optionTwice', [list([entry()], [{ ...text, kind: 'choice', options: [{ code: 'A', label: { en: 'A', fr: 'A' } }, { code: 'A', label: { en: 'B', fr: 'B' } }] }])]],
  ['officialWithoutSource', [list([entry({ labelStatus: { en: 'ours', fr: 'official' }, source: { citation: null, text: null } })])]],
  ['listTwice', [list([entry()]), { ...list([entry()]), streamId: '4ef00000-0000-5000-8000-0000000000fe' }]],
  ['listTwice', [list([entry()]), { ...list([entry()]), id: 'b' }]],
])('%s is found, and nothing else', (fault, lists) => {
  expect([...new Set(faultsOf(...lists))]).toEqual([fault]);
});

test('two periods of one code may touch and not overlap, and no two entries read alike in one language', () => {
  const until = entry({ effectiveTo: '2026-06-01' });
  expect(faultsOf(list([until, entry({ effectiveFrom: '2026-06-01' }), two]))).toEqual([]);
  expect(faultsOf(list([until, entry({ effectiveFrom: '2026-05-31' })]))).toEqual(['periodsOverlap', 'periodsOverlap']);
  expect(faultsOf(list([entry(), { ...two, label: { en: 'Another', fr: 'Un' } }]))).toEqual(['labelTwice', 'labelTwice']);
});
