import type { ReferenceField } from './list.ts';

/** Whether an exemption binds, and what it asks to be shown. */
export const exemptionFields = {
  discretion: {
    id: 'discretion',
    label: { en: 'Must or may refuse', fr: 'Doit ou peut refuser' },
    kind: 'choice',
    isRequired: true,
    options: [
      { code: 'mandatory', label: { en: 'Mandatory', fr: 'Obligatoire' } },
      { code: 'discretionary', label: { en: 'Discretionary', fr: 'Discrétionnaire' } },
    ],
  },
  test: {
    id: 'test',
    label: { en: 'Test', fr: 'Critère' },
    kind: 'choice',
    options: [
      { code: 'class', label: { en: 'Class test', fr: 'Critère objectif' } },
      { code: 'injury', label: { en: 'Injury test', fr: 'Critère subjectif' } },
    ],
  },
  limit: { id: 'limit', label: { en: 'Limit', fr: 'Limite' }, kind: 'localizedText' },
  available: { id: 'available', label: { en: 'Available to this institution', fr: 'À la disposition de cette institution' }, kind: 'yesNo', isRequired: true },
} as const satisfies Record<string, ReferenceField>;
