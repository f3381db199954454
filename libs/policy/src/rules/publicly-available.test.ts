import { describe, expect, it, test } from 'vitest';
import { rcmp } from '../profile/rcmp.ts';
import { describeRows, refusedInSilence } from '../testing/rows.ts';
import { evaluate, weightiest } from './evaluate.ts';
import { waysOut } from './explain.ts';
import { publiclyAvailableTable } from './publicly-available.ts';
import { versionOn } from './table.ts';

const table = publiclyAvailableTable(rcmp);
const on = '2026-11-24';

/** Public, of known origin, little invasive, authorized. */
const settled = {
  relatesToProgram: 'yes',
  stillPublic: 'yes',
  origin: [] as readonly string[],
  termsOfService: 'allow',
  through: 'itself',
  labelled: 'yes',
  invasiveness: 'low',
  authorizedBy: 'directorGeneral',
  overCollected: 'no',
};

describeRows(table, {
  on,
  settled,
  always: ['2-while-public', '10-authorized-low'],
  cases: [
    ['1-section-4', { relatesToProgram: 'no' }, ['noProgram'], [{ relatesToProgram: 'yes' }]],
    ['2-while-public', {}, ['usedAndDisclosedFreely'], [{ stillPublic: 'no' }, { stillPublic: null }, { origin: ['leaked'] }, { origin: null }]],
    ['3-no-longer-public', { stillPublic: 'no' }, ['limitedAgain'], [{ stillPublic: 'yes' }]],
    ['4-leaked', { origin: ['stolen'] }, ['notPubliclyAvailable', 'legalReview'], [{ origin: [] }]],
    ['5-origin-known', { origin: null }, ['originNotKnown'], [{ origin: [] }, { origin: ['leaked'] }]],
    ['6-terms-reviewed', { termsOfService: 'notReviewed' }, ['reviewTerms'], [{ termsOfService: 'allow' }, { termsOfService: 'none' }, { termsOfService: 'bar' }]],
    ['7-terms-bar', { termsOfService: 'bar' }, ['termsBarUse'], [{ termsOfService: 'allow' }]],
    ['8-vendor', { through: 'vendorNotVerified' }, ['vendorNotVerified'], [{ through: 'vendorVerified' }, { through: 'itself' }]],
    ['9-label', { labelled: 'no' }, ['labelRecords'], [{ labelled: 'yes' }]],
    ['10-authorized-low', {}, ['manager'], []],
    ['10-authorized-medium', { invasiveness: 'medium' }, ['director'], [{ invasiveness: 'low' }]],
    ['10-authorized-high', { invasiveness: 'high' }, ['directorGeneral'], [{ invasiveness: 'medium' }]],
    ['10-authorized-high', { invasiveness: null }, ['directorGeneral'], [{ invasiveness: 'low' }]],
    ['11-authorized', { authorizedBy: 'nobody' }, ['notAuthorized'], [{ authorizedBy: 'manager' }]],
    ['11-authorized', { invasiveness: 'medium', authorizedBy: 'manager' }, ['notAuthorized'], [{ authorizedBy: 'director' }, { invasiveness: 'low' }]],
    ['11-authorized', { invasiveness: 'high', authorizedBy: 'director' }, ['notAuthorized'], [{ authorizedBy: 'directorGeneral' }, { invasiveness: 'medium' }]],
    ['12-too-much', { overCollected: 'yes' }, ['assessOverCollection'], [{ overCollected: 'no' }]],
  ],
});

describe('what is public', () => {
  it('is refused by silence', () => {
    expect(refusedInSilence(table, on)).toEqual(['noProgram', 'originNotKnown', 'vendorNotVerified', 'notAuthorized']);
  });

  test.each([['low', 'manager'], ['medium', 'director'], ['high', 'directorGeneral'], [null, 'directorGeneral']])('%s asks for a %s', (invasiveness, level) => {
    expect(weightiest(table, evaluate(table, { ...settled, invasiveness }, on))).toBe(level);
  });

  it('is authorized where the profile says', () => {
    const stricter = publiclyAvailableTable({ ...rcmp, publicInformationLevels: { low: 'director', medium: 'director', high: 'directorGeneral' } });
    expect(stricter.ladder).toEqual(['director', 'directorGeneral']);
    expect(evaluate(stricter, { ...settled, authorizedBy: 'manager' }, on).map(({ code }) => code)).toContain('notAuthorized');
  });

  it('names the authority that would be enough', () => {
    const row = versionOn(table, on).rows.find(({ id }) => id === '11-authorized');
    expect(row && waysOut(table, row, { ...settled, invasiveness: 'high', authorizedBy: 'director' })).toEqual([
      [{ fact: 'invasiveness', to: 'low' }],
      [{ fact: 'invasiveness', to: 'medium' }],
      [{ fact: 'authorizedBy', to: 'directorGeneral' }],
    ]);
  });
});
