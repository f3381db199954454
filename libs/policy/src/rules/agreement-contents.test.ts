import { describe, expect, it } from 'vitest';
import { rcmp } from '../profile/rcmp.ts';
import { describeRows, refusedInSilence, type RowCase } from '../testing/rows.ts';
import { agreementContents } from './agreement-contents.ts';
import { evaluate } from './evaluate.ts';
import { waysOut } from './explain.ts';
import { endOfTerm } from './term.ts';

const on = '2026-11-24';
const clauses = Object.keys(agreementContents.facts.clauses.values);
const rows = agreementContents.versions[0]?.rows ?? [];

/** An agreement in force with all eleven clauses, published yearly. */
const settled = {
  disclosure: 'yes',
  agreement: 'inForce',
  after2022: 'yes',
  clauses,
  partyUnderAct: 'no',
  oneOff: 'no',
  publishedOn: '2026-01-15',
  restsOnParagraphF: 'no',
  party: 'province',
  forEnforcement: 'yes',
};

/** Each clause missing alone, by its number. */
const missing = clauses.map((clause, index): RowCase => {
  const row = rows.find(({ id }) => id.startsWith(`${index + 1}-`));
  const outside = [{ clauses }, { after2022: 'no' }, { disclosure: 'no' }, ...(clause === 'breachAssessment' ? [{ partyUnderAct: 'yes' }] : [])];
  return [row?.id ?? clause, { clauses: clauses.filter((one) => one !== clause) }, [`${clause}Missing`], outside];
});

describeRows(agreementContents, {
  on,
  settled,
  always: ['12-on-request', '13-summary'],
  cases: [
    ['0-before-disclosure', { agreement: 'draft' }, ['noAgreement'], [{ agreement: 'inForce' }, { disclosure: 'no' }]],
    ['0-before-disclosure', { agreement: null, disclosure: null }, ['noAgreement'], [{ agreement: 'inForce' }]],
    ...missing,
    ['12-on-request', {}, ['showOnRequest'], [{ disclosure: 'no' }]],
    ['13-summary', {}, ['publishSummary'], [{ oneOff: 'yes' }, { disclosure: 'no' }]],
    ['14-listed-party', { restsOnParagraphF: 'yes', party: 'other' }, ['partyNotListed'], [{ party: 'foreignState' }, { party: 'firstNation' }, { restsOnParagraphF: 'no' }]],
    ['15-enforcement', { restsOnParagraphF: 'yes', forEnforcement: 'no' }, ['notForEnforcement'], [{ forEnforcement: 'yes' }, { restsOnParagraphF: 'no' }]],
    ['16-arrangement', { restsOnParagraphF: 'yes', agreement: 'draft' }, ['noArrangement'], [{ agreement: 'inForce' }, { restsOnParagraphF: 'no' }]],
  ],
});

describe('an agreement', () => {
  it('of which nothing is known lacks all eleven clauses, each by its own code', () => {
    expect(refusedInSilence(agreementContents, on)).toEqual(['noAgreement', ...clauses.map((clause) => `${clause}Missing`)]);
    expect(clauses).toHaveLength(11);
  });

  it('cites the clause that the directive numbers', () => {
    expect(rows.slice(1, 12).map(({ citation }) => citation.section)).toEqual(clauses.map((_clause, index) => `4.2.34.${index + 1}`));
  });

  it('is summarized again within a year of the last time', () => {
    const term = evaluate(agreementContents, settled, on).find(({ code }) => code === 'publishSummary')?.term;
    expect(term && endOfTerm(term, '2026-01-15T15:00:00.000Z', rcmp)).toBe('2027-01-16T04:59:59.999Z');
  });

  it('lacks a clause until it is added, however many others are there', () => {
    const row = rows.find(({ id }) => id === '11-review');
    const ways = row && waysOut(agreementContents, row, { ...settled, clauses: ['elements'] });
    expect(ways).toContainEqual([{ fact: 'clauses', to: ['elements', 'review'] }]);
  });
});
