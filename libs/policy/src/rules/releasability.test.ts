import { describe, expect, it, test } from 'vitest';
import { describeRows, refusedInSilence, type RowCase } from '../testing/rows.ts';
import { evaluate } from './evaluate.ts';
import { waysOut } from './explain.ts';
import { releasability } from './releasability.ts';
import { versionOn } from './table.ts';

const on = '2026-11-24';
const rows = versionOn(releasability, on).rows;
const codesOf = (id: string) => rows.find((row) => row.id === id)?.obligations.map(({ code }) => code) ?? [];

/** Looked through, empty of what is exempt, released by a second person. */
const settled = {
  under: 'privacyAct',
  contents: [] as readonly string[],
  ageYears: 5,
  agreedNotToDisclose: 'yes',
  lifted: [] as readonly string[],
  existenceSensitive: 'no',
  commissionerMaySeePrivileged: 'no',
  releasedBySecondPerson: 'yes',
};

/** An exemption claimed for one kind of contents under one Act, and not for others or under the other. */
const claimed = (under: string, row: string, contents: string, ...outside: readonly object[]): RowCase => [
  row,
  { under, contents: [contents] },
  codesOf(row),
  [{ contents: [] }, { contents: null }, { under: under === 'privacyAct' ? 'accessAct' : 'privacyAct' }, { under: 'commissionerOrSecretariat' }, ...(outside as RowCase[3])],
];
const personal = (row: string, contents: string, ...outside: readonly object[]) => claimed('privacyAct', row, contents, ...outside);
const records = (row: string, contents: string, ...outside: readonly object[]) => claimed('accessAct', row, contents, ...outside);

describeRows(releasability, {
  on,
  settled,
  always: [],
  cases: [
    ['0-cabinet', { contents: ['cabinetConfidence'], under: 'commissionerOrSecretariat' }, ['cabinetConfidence'], [{ contents: [] }]],
    ['0-cabinet', { contents: ['cabinetConfidence'], under: 'publicRegister' }, ['cabinetConfidence'], [{ contents: ['vendor'] }]],
    ['0-privileged-export', { under: 'commissionerOrSecretariat', contents: ['privileged'] }, ['privilegedExport'], [{ commissionerMaySeePrivileged: 'yes' }, { contents: [] }, { under: 'accessAct' }]],
    ['0-reviewed', { contents: null }, ['notReviewed'], [{ contents: [] }]],
    ['0-rules', { under: null }, ['rulesNotKnown'], [{ under: 'privacyAct' }]],
    ['0-age', { contents: ['advice'], ageYears: null }, ['ageNotKnown'], [{ ageYears: 0 }, { ageYears: 60 }, { contents: ['safety'] }]],
    ['0-second-person', { releasedBySecondPerson: 'no' }, ['secondPersonMissing'], [{ releasedBySecondPerson: 'yes' }]],
    ['pa-16-2', { existenceSensitive: 'yes' }, ['paNeither'], [{ existenceSensitive: 'no' }, { existenceSensitive: null }, { under: 'accessAct' }]],
    personal('pa-18-2', 'exemptBank'),
    personal('pa-19-1', 'inConfidence', { lifted: ['originator'] }),
    personal('pa-20', 'federalProvincial'),
    personal('pa-21', 'international'),
    personal('pa-22-1-a', 'investigation', { ageYears: 20 }, { ageYears: null }),
    ['pa-22-1-a', { contents: ['investigation'], ageYears: 19 }, ['paInvestigation'], [{ ageYears: 20 }]],
    personal('pa-22-1-b', 'enforcementInjury'),
    personal('pa-22-1-c', 'penalInjury'),
    personal('pa-22-2', 'contractPolicing', { agreedNotToDisclose: 'no' }),
    ['pa-22-2', { contents: ['contractPolicing'], agreedNotToDisclose: null }, ['paContractPolicing'], [{ agreedNotToDisclose: 'no' }]],
    personal('pa-22-3', 'wrongdoing'),
    personal('pa-23', 'clearance'),
    personal('pa-24-a', 'sentenceDisrupted'),
    personal('pa-24-b', 'sentenceConfidence'),
    personal('pa-25', 'safety'),
    personal('pa-26', 'otherIndividual', { lifted: ['individual'] }),
    personal('pa-27', 'privileged'),
    personal('pa-27-1', 'patent'),
    personal('pa-28', 'medical'),
    ['atia-10-2', { under: 'accessAct', existenceSensitive: 'yes' }, ['atiaNeither'], [{ existenceSensitive: 'no' }, { under: 'privacyAct' }]],
    records('atia-13-1', 'inConfidence', { lifted: ['originator'] }),
    records('atia-15-1', 'international'),
    records('atia-16-1-a', 'investigation', { ageYears: 20 }, { ageYears: null }),
    ['atia-16-1-a', { under: 'publicRegister', contents: ['investigation'], ageYears: 19 }, ['atiaInvestigation'], [{ ageYears: 20 }]],
    records('atia-16-1-b', 'techniques'),
    records('atia-16-1-c', 'enforcementInjury'),
    records('atia-16-1-d', 'penalInjury'),
    records('atia-16-2', 'vulnerability'),
    records('atia-16-3', 'contractPolicing', { agreedNotToDisclose: 'no' }),
    records('atia-19-1', 'otherIndividual', { lifted: ['individual'] }),
    records('atia-20-1', 'vendor', { lifted: ['vendor'] }),
    records('atia-27', 'vendor'),
    records('atia-21-1', 'advice', { ageYears: 20 }),
    records('atia-23', 'privileged'),
  ],
});

describe('a record', () => {
  const of = (facts: object) => evaluate(releasability, { ...settled, ...facts }, on);

  it('of which nothing is known does not leave', () => {
    expect(refusedInSilence(releasability, on)).toEqual(['notReviewed', 'rulesNotKnown', 'secondPersonMissing']);
  });

  test.each([
    ['13(1)', 'refusal'], ['15(1)', 'permission'], ['16(1)(a)', 'permission'], ['16(1)(b)', 'permission'], ['16(1)(c)', 'permission'], ['16(1)(d)', 'permission'],
    ['16(2)', 'permission'], ['16(3)', 'refusal'], ['19(1)', 'refusal'], ['20(1)', 'refusal'], ['21(1)', 'permission'], ['23', 'permission'],
  ])('withholds by section %s of the Access to Information Act as a %s', (section, kind) => {
    const row = rows.find(({ citation }) => citation.instrument === 'ATIA' && citation.section === section);
    expect(row?.obligations.map(({ code }) => releasability.obligations[code as keyof typeof releasability.obligations]?.kind)).toEqual([kind]);
  });

  test.each([
    ['19(1)', 'refusal', 'class'], ['20', 'permission', 'injury'], ['21', 'permission', 'injury'], ['22(1)(a)', 'permission', 'class'], ['22(1)(b)', 'permission', 'injury'],
    ['22(1)(c)', 'permission', 'injury'], ['22(2)', 'refusal', 'class'], ['22.3', 'refusal', 'class'], ['23', 'permission', 'class'], ['24(a)', 'permission', 'class'],
    ['24(b)', 'permission', 'class'], ['25', 'permission', 'injury'], ['26', 'refusal', 'class'], ['27', 'permission', 'class'], ['27.1', 'permission', 'class'], ['28', 'permission', 'injury'], ['18(2)', 'permission', 'class'],
  ])('withholds by section %s of the Privacy Act as a %s, by %s', (section, kind, test) => {
    const row = rows.find(({ id, citation }) => id.startsWith('pa-') && citation.section === section);
    const [definition] = row?.obligations.map(({ code }) => releasability.obligations[code as keyof typeof releasability.obligations]) ?? [];
    expect(definition?.kind).toBe(kind);
    expect(definition?.label.en).toContain(`(${test})`);
  });

  it('carries every exemption that holds, each decided by the head or a delegate', () => {
    const both = of({ under: 'publicRegister', contents: ['techniques', 'vendor', 'contractPolicing', 'cabinetConfidence'] });
    expect(both.map(({ code }) => code)).toEqual(['cabinetConfidence', 'atiaTechniques', 'atiaContractPolicing', 'atiaVendor', 'notifyVendor']);
    expect(both.filter(({ code }) => code.startsWith('atia')).every(({ proposedFor }) => proposedFor === 'head')).toBe(true);
  });

  it('from contract policing is withheld until it is known that nothing was agreed', () => {
    const row = rows.find(({ id }) => id === 'pa-22-2');
    expect(row && waysOut(releasability, row, { ...settled, contents: ['contractPolicing'], agreedNotToDisclose: null })).toContainEqual([{ fact: 'agreedNotToDisclose', to: 'no' }]);
  });
});
