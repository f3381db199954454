import { describe, expect, it, test } from 'vitest';
import { describeRows, refusedInSilence, type RowCase } from '../testing/rows.ts';
import { disclosure } from './disclosure.ts';
import { evaluate } from './evaluate.ts';
import { waysOut } from './explain.ts';
import { versionOn } from './table.ts';

const on = '2026-11-24';
const allSix = Object.keys(disclosure.facts.requestSays.values);

/** With consent, for none of the purposes of 8(2), named in the bank. */
const settled = {
  consent: 'yes',
  publiclyAvailable: 'no',
  otherActForbids: 'no',
  recipient: 'other',
  purpose: 'none',
  writtenRequest: 'no',
  requestSays: [] as readonly string[],
  requestReceivedOn: '2026-11-02',
  agreement: 'no',
  mistreatmentAssessed: 'no',
  undertaking: 'no',
  commissionerTold: 'no',
  tellingFirstPracticable: 'yes',
  disclosedOn: '2026-11-24',
  inBank: 'yes',
};
const requested = { recipient: 'investigativeBody', purpose: 'enforcement', writtenRequest: 'yes', requestSays: allSix };
const agreed = { recipient: 'foreign', purpose: 'enforcement', agreement: 'yes', mistreatmentAssessed: 'yes' };

/** Paragraphs that rest on the purpose alone, or on the recipient as well. */
const simple = (row: string, code: string, facts: object): RowCase => [row, facts as RowCase[1], [code], [{ purpose: 'none' }, { purpose: null }]];

describeRows(disclosure, {
  on,
  settled,
  always: [],
  cases: [
    ['0-basis', { consent: 'no' }, ['noBasis'], [{ consent: 'yes' }, { publiclyAvailable: 'yes' }, { purpose: 'audit' }, { purpose: 'original' }, requested, agreed]],
    ['0-basis', { consent: null, purpose: 'research' }, ['noBasis'], [{ undertaking: 'yes' }]],
    ['0-other-acts', { otherActForbids: 'yes' }, ['anotherActForbids'], [{ otherActForbids: 'no' }]],
    simple('a-consistent', 'paragraphA', { purpose: 'original' }),
    simple('a-consistent', 'paragraphA', { purpose: 'consistent' }),
    simple('b-authorized', 'paragraphB', { purpose: 'authorizedByAct' }),
    simple('c-compelled', 'paragraphC', { purpose: 'compelled' }),
    ['d-attorney-general', { recipient: 'attorneyGeneral', purpose: 'legalProceedings' }, ['paragraphD'], [{ recipient: 'other' }, { purpose: 'none' }]],
    ['e-investigative-body', requested, ['paragraphE', 'keepRequest'], [{ writtenRequest: 'no' }, { writtenRequest: null }, { recipient: 'other' }, { purpose: 'none' }]],
    ['e-request', { ...requested, requestSays: allSix.slice(1) }, ['requestIncomplete'], [{ requestSays: allSix }, { recipient: 'other' }]],
    ['e-request', { ...requested, writtenRequest: 'no' }, ['requestIncomplete'], [{ writtenRequest: 'yes' }]],
    ['f-agreement', agreed, ['paragraphF'], [{ agreement: 'no' }, { agreement: null }, { recipient: 'other' }, { purpose: 'none' }]],
    ['f-agreement', { ...agreed, recipient: 'provinceOrFirstNation' }, ['paragraphF'], [{ agreement: 'no' }]],
    ['f-no-agreement', { ...agreed, agreement: 'no' }, ['noAgreement'], [{ agreement: 'yes' }, { purpose: 'compelled' }]],
    ['f-mistreatment', { ...agreed, mistreatmentAssessed: 'no' }, ['mistreatmentNotAssessed'], [{ mistreatmentAssessed: 'yes' }, { recipient: 'provinceOrFirstNation' }]],
    ['g-member', { recipient: 'memberOfParliament', purpose: 'helpIndividual' }, ['paragraphG'], [{ recipient: 'other' }, { purpose: 'none' }]],
    simple('h-audit', 'paragraphH', { purpose: 'audit' }),
    ['i-archives', { recipient: 'archives', purpose: 'archival' }, ['paragraphI'], [{ recipient: 'other' }, { purpose: 'none' }]],
    ['j-research', { purpose: 'research', undertaking: 'yes' }, ['paragraphJ'], [{ undertaking: 'no' }, { undertaking: null }, { purpose: 'none' }]],
    ['j-no-undertaking', { purpose: 'research' }, ['noUndertaking'], [{ undertaking: 'yes' }, { purpose: 'audit' }]],
    simple('k-indigenous-claims', 'paragraphK', { purpose: 'indigenousClaim' }),
    simple('l-debts', 'paragraphL', { purpose: 'crownDebt' }),
    simple('m-public-interest', 'paragraphM', { purpose: 'publicInterest' }),
    simple('m-public-interest', 'paragraphM', { purpose: 'benefitToIndividual' }),
    ['m-commissioner-first', { purpose: 'publicInterest' }, ['commissionerNotTold', 'tellCommissionerFirst'], [{ commissionerTold: 'yes' }, { tellingFirstPracticable: 'no' }, { purpose: 'audit' }]],
    ['m-commissioner-first', { purpose: 'publicInterest', tellingFirstPracticable: null }, ['commissionerNotTold', 'tellCommissionerFirst'], [{ commissionerTold: 'yes' }]],
    ['m-commissioner-forthwith', { purpose: 'publicInterest', tellingFirstPracticable: 'no' }, ['tellCommissionerForthwith'], [{ commissionerTold: 'yes' }, { tellingFirstPracticable: 'yes' }]],
    ['n-new-consistent-use', { purpose: 'consistent', inBank: 'no' }, ['notifyConsistentUse', 'indexConsistentUse'], [{ inBank: 'yes' }, { purpose: 'original' }]],
    ['o-record', { inBank: 'no' }, ['recordDisclosure'], [{ inBank: 'yes' }]],
  ],
});

describe('a disclosure', () => {
  it('is refused by silence', () => {
    expect(refusedInSilence(disclosure, on)).toEqual(['noBasis', 'anotherActForbids']);
  });

  it('may rest on each of the thirteen paragraphs, which the head decides on', () => {
    const permissions = Object.entries(disclosure.obligations).filter(([, { kind }]) => kind === 'permission');
    expect(permissions.map(([code]) => code)).toEqual([...'ABCDEFGHIJKLM'].map((letter) => `paragraph${letter}`));
    expect(permissions.every(([, one]) => 'proposedFor' in one && one.proposedFor === 'head')).toBe(true);
  });

  test.each([
    ['keepRequest', requested, { atLeast: 2, unit: 'years', from: 'requestReceivedOn' }],
    ['tellCommissionerFirst', { purpose: 'publicInterest' }, { before: 'disclosedOn' }],
    ['tellCommissionerForthwith', { purpose: 'publicInterest', tellingFirstPracticable: 'no' }, { forthwith: true, from: 'disclosedOn' }],
    ['notifyConsistentUse', { purpose: 'consistent', inBank: 'no' }, { forthwith: true, from: 'disclosedOn' }],
  ])('owes %s in its time', (code, facts, term) => {
    expect(evaluate(disclosure, { ...settled, ...facts }, on).find((one) => one.code === code)?.term).toEqual(term);
  });

  it('in the public interest goes on once the Commissioner is told', () => {
    const row = versionOn(disclosure, on).rows.find(({ id }) => id === 'm-commissioner-first');
    expect(row && waysOut(disclosure, row, { ...settled, purpose: 'publicInterest' })).toEqual(
      expect.arrayContaining([[{ fact: 'commissionerTold', to: 'yes' }], [{ fact: 'tellingFirstPracticable', to: 'no' }]]),
    );
  });
});
