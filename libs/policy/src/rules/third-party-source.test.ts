import { describe, expect, it, test } from 'vitest';
import { rcmp } from '../profile/rcmp.ts';
import { describeRows, refusedInSilence } from '../testing/rows.ts';
import { evaluate } from './evaluate.ts';
import { waysOut } from './explain.ts';
import { versionOn } from './table.ts';
import { thirdPartySourceTable } from './third-party-source.ts';

const table = thirdPartySourceTable(rcmp);
const on = '2026-11-24';
const months = rcmp.sourceEvidenceMonths;

/** A vendor of whom everything was verified, at the start of its contract. */
const settled = {
  relatesToProgram: 'yes',
  fromThirdParty: 'yes',
  vendor: 'lawful',
  subProviders: 'lawful',
  datasets: 'lawful',
  assurance: 'documented',
  origin: [] as readonly string[],
  termsOfService: 'allow',
  contract: 'first',
  evidenceMonths: 0,
  usedBeforeProgram: 'no',
  verifiedSinceProgram: 'no',
};

describeRows(table, {
  on,
  settled,
  always: [],
  cases: [
    ['1-section-4', { relatesToProgram: 'no' }, ['noProgram'], [{ relatesToProgram: 'yes' }]],
    ['1-section-4', { relatesToProgram: null }, ['noProgram'], [{ relatesToProgram: 'yes' }]],
    ['2-vendor-verified', { vendor: 'unknown' }, ['vendorNotVerified'], [{ vendor: 'lawful' }, { fromThirdParty: 'no' }]],
    ['2-vendor-verified', { vendor: null, fromThirdParty: null }, ['vendorNotVerified'], [{ vendor: 'lawful' }, { fromThirdParty: 'no' }]],
    ['3-vendor-unlawful', { vendor: 'unlawful' }, ['unlawfulSource', 'legalReview'], [{ vendor: 'unknown' }, { vendor: 'lawful' }]],
    ['4-sub-providers-verified', { subProviders: 'unknown' }, ['subProvidersNotVerified'], [{ subProviders: 'none' }, { subProviders: 'lawful' }]],
    ['4-sub-providers-verified', { subProviders: 'unlawful' }, ['subProvidersNotVerified'], [{ subProviders: 'lawful' }]],
    ['5-sub-provider-unlawful', { subProviders: 'unlawful' }, ['unlawfulSource', 'legalReview'], [{ subProviders: 'unknown' }]],
    ['6-datasets-verified', { datasets: 'unknown', fromThirdParty: 'no' }, ['datasetsNotVerified'], [{ datasets: 'none' }, { datasets: 'lawful' }]],
    ['7-dataset-unlawful', { datasets: 'unlawful' }, ['unlawfulSource', 'legalReview'], [{ datasets: 'unknown' }]],
    ['8-already-in-use', { usedBeforeProgram: 'yes' }, ['verifyAgain'], [{ verifiedSinceProgram: 'yes' }, { usedBeforeProgram: 'no' }]],
    ['9-assurance', { assurance: 'vendorsWord' }, ['assuranceMissing'], [{ assurance: 'documented' }]],
    ['10-leaked', { origin: ['hacked'] }, ['notPubliclyAvailable', 'legalReview'], [{ origin: [] }]],
    ['11-terms-reviewed', { termsOfService: 'notReviewed' }, ['reviewTerms'], [{ termsOfService: 'allow' }, { termsOfService: 'bar' }, { termsOfService: 'none' }]],
    ['12-terms-bar', { termsOfService: 'bar' }, ['termsBarUse'], [{ termsOfService: 'allow' }]],
    ['13-renewal', { contract: 'renewal', evidenceMonths: months + 1 }, ['evidenceTooOld', 'verifyAgain'], [{ evidenceMonths: months }, { contract: 'first' }]],
    ['13-renewal', { contract: 'renewal', evidenceMonths: null }, ['evidenceTooOld', 'verifyAgain'], [{ evidenceMonths: 0 }]],
  ],
});

describe('a source', () => {
  it('is refused by silence, all the way down', () => {
    expect(refusedInSilence(table, on)).toEqual(['noProgram', 'vendorNotVerified', 'subProvidersNotVerified', 'datasetsNotVerified', 'assuranceMissing']);
  });

  test.each([
    ['2024-02-14', []],
    ['2024-02-15', ['assuranceMissing']],
    ['2025-05-27', ['assuranceMissing']],
    ['2025-05-28', ['assuranceMissing', 'termsBarUse']],
  ])('is asked on %s what was asked that day', (day, codes) => {
    expect(evaluate(table, { ...settled, assurance: 'vendorsWord', termsOfService: 'bar' }, day).map(({ code }) => code)).toEqual(codes);
  });

  it('that is unlawful two steps away is mended only there, or by taking nothing from the vendor', () => {
    const row = versionOn(table, on).rows.find(({ id }) => id === '5-sub-provider-unlawful');
    expect(row && waysOut(table, row, { ...settled, subProviders: 'unlawful' })).toEqual([
      [{ fact: 'fromThirdParty', to: 'no' }],
      [{ fact: 'subProviders', to: 'none' }],
      [{ fact: 'subProviders', to: 'lawful' }],
      [{ fact: 'subProviders', to: 'unknown' }],
    ]);
  });
});
