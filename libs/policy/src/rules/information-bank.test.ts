import { describe, expect, it } from 'vitest';
import { rcmp } from '../profile/rcmp.ts';
import { describeRows, refusedInSilence } from '../testing/rows.ts';
import { evaluate } from './evaluate.ts';
import { waysOut } from './explain.ts';
import { informationBank } from './information-bank.ts';
import { endOfTerm } from './term.ts';

const on = '2026-11-24';
const everything = Object.keys(informationBank.facts.published.values);

/** A registered bank, complete, about which nothing is to be done. */
const settled = {
  personalInformation: 'yes',
  administrativePurpose: 'yes',
  retrievable: 'yes',
  bank: 'registered',
  change: 'none',
  elementsIdentified: 'yes',
  assessment: 'no',
  dataMatching: 'no',
  published: everything,
  action: 'none',
  recommendations: 'none',
  approvedBy: 'president',
  disposalConfirmed: 'yes',
  inControl: 'no',
};

describeRows(informationBank, {
  on,
  settled,
  always: ['11-yearly'],
  cases: [
    ['1-create', { bank: 'none' }, ['createBank'], [{ bank: 'registered' }, { personalInformation: 'no' }, { administrativePurpose: 'no', retrievable: 'no' }]],
    ['1-create', { bank: 'none', administrativePurpose: 'no' }, ['createBank'], [{ retrievable: 'no' }]],
    ['1-create', { bank: 'none', retrievable: 'no' }, ['createBank'], [{ administrativePurpose: 'no' }]],
    ['1-create', { bank: null, personalInformation: null, retrievable: null, administrativePurpose: null }, ['createBank'], [{ bank: 'registered' }]],
    ['2-elements-first', { change: 'newCollection', elementsIdentified: 'no' }, ['elementsMissing'], [{ elementsIdentified: 'yes' }, { change: 'substantial' }, { personalInformation: 'no' }]],
    ['3-with-the-assessment', { change: 'substantial', assessment: 'yes' }, ['alignWithAssessment'], [{ assessment: 'no' }, { change: 'editorial' }]],
    ['4-update', { change: 'substantial' }, ['updateBank'], [{ change: 'none' }, { bank: 'none' }]],
    ['4-update', { change: 'editorial' }, ['updateBank'], [{ change: 'none' }]],
    ['5-to-the-secretariat', { action: 'register' }, ['submitToTbs', 'updateInfoSource'], [{ action: 'none' }]],
    ['5-to-the-secretariat', { action: 'transfer' }, ['submitToTbs', 'updateInfoSource'], [{ action: 'none' }]],
    ['6-recommendations', { action: 'update', recommendations: 'unanswered' }, ['recommendationsOpen'], [{ recommendations: 'answered' }, { recommendations: 'none' }, { action: 'none' }]],
    ['7-approval', { action: 'update', approvedBy: 'nobody' }, ['notApproved'], [{ approvedBy: 'president' }, { approvedBy: 'head' }, { action: 'none' }]],
    ['8-end-after-disposal', { action: 'terminate', disposalConfirmed: 'no' }, ['disposalNotConfirmed'], [{ disposalConfirmed: 'yes' }, { action: 'transfer' }]],
    ['9-end-without-control', { action: 'terminate', inControl: 'yes' }, ['stillInControl'], [{ inControl: 'no' }, { action: 'transfer' }]],
    ['10-description', { published: everything.slice(1) }, ['completeDescription'], [{ published: everything }, { bank: 'none' }]],
    ['11-yearly', {}, ['publishYearly'], [{ bank: 'none' }]],
    ['12-matching', { dataMatching: 'yes' }, ['citeDataMatching'], [{ dataMatching: 'no' }, { personalInformation: 'no' }]],
    ['13-assessments', { assessment: 'yes' }, ['citeAssessment'], [{ assessment: 'no' }]],
  ],
});

describe('an information bank', () => {
  it('is refused by silence', () => {
    expect(refusedInSilence(informationBank, on)).toEqual(['elementsMissing', 'recommendationsOpen', 'notApproved', 'disposalNotConfirmed', 'stillInControl']);
  });

  it('is published again within a year, also from a leap day', () => {
    const term = evaluate(informationBank, settled, on).find(({ code }) => code === 'publishYearly')?.term;
    expect(term && endOfTerm(term, '2028-02-29T15:00:00.000Z', rcmp)).toBe('2029-03-01T04:59:59.999Z');
  });

  it('ends once both are confirmed, and by nothing else', () => {
    const row = informationBank.versions[0]?.rows.find(({ id }) => id === '8-end-after-disposal');
    expect(row && waysOut(informationBank, row, { ...settled, action: 'terminate', disposalConfirmed: null })).toEqual([
      [{ fact: 'action', to: 'none' }],
      [{ fact: 'action', to: 'register' }],
      [{ fact: 'action', to: 'update' }],
      [{ fact: 'action', to: 'transfer' }],
      [{ fact: 'disposalConfirmed', to: 'yes' }],
    ]);
  });
});
