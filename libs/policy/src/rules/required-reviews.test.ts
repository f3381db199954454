import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import type { CaseFacts } from './case-facts.ts';
import { evaluate } from './evaluate.ts';
import type { Facts } from './fact.ts';
import { requiredReviews, requiredReviewsTable } from './required-reviews.ts';

const on = '2026-11-24';
const four = ['privacy', 'security', 'ethicsGbaPlus', 'policy'] as const;
const plain: Facts = {
  stage: 'test',
  data: 'synthetic',
  personalInformation: 'no',
  categories: [],
  risk: 'low',
  automatedDecision: 'no',
  legalQuestions: 'no',
  sources: ['own'],
};

const beside = (facts: Facts, date = on) =>
  evaluate(requiredReviewsTable, { ...plain, ...facts }, date)
    .filter(({ row }) => row !== '1-every-case')
    .map(({ row, code }) => `${row}: ${code}`);

describe('what is asked for beside the four reviews', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['nothing in a plain case', {}, []],
    ['nothing where nothing is known', Object.fromEntries(Object.keys(plain).map((name) => [name, null])), []],
    ['2: a system that decides', { automatedDecision: 'yes' }, ['2-legal-automated: legalAdvice']],
    ['3: unclear authority', { legalQuestions: 'yes' }, ['3-legal-authority: legalAdvice']],
    ['3: interception', { categories: ['INTERCEPTION'] }, ['3-legal-interception: legalAdvice']],
    ['3: high risk', { risk: 'high' }, ['3-legal-interception: legalAdvice']],
    ['3: medium risk', { risk: 'medium' }, []],
    ['4: social media', { categories: ['SOCIAL_MEDIA'] }, ['4-terms-of-service: termsOfServiceReview']],
    ['4: another public source', { sources: ['own', 'public'] }, ['4-terms-of-service: termsOfServiceReview']],
    ['5: leaked', { sources: ['leaked'] }, ['5-leaked: leakedDataReview']],
    ['6: a vendor', { sources: ['vendor'] }, ['6-vendor: vendorReview']],
    ['7: a pilot on real data', { stage: 'pilot', data: 'real' }, ['7-information-management: informationManagementReview']],
    ['7: operational use of real data', { stage: 'operational', data: 'real' }, ['7-information-management: informationManagementReview']],
    ['7: a test on real data', { data: 'real' }, []],
    ['7: a pilot on data of volunteers', { stage: 'pilot', data: 'volunteers' }, []],
    ['8: biometrics', { categories: ['BIOMETRICS'] }, ['8-biometrics-evidence: humanRightsEvidence']],
    ['8: predictions', { categories: ['ALGORITHMIC_POLICING'] }, ['8-biometrics-evidence: humanRightsEvidence']],
    ['8: location', { categories: ['LOCATION'] }, []],
  ])('%s', (_what, facts, expected) => {
    expect(beside(facts)).toEqual(expected);
  });

  it('was asked for by nothing before its instruments were in force', () => {
    const everything: Facts = { risk: 'high', automatedDecision: 'yes', sources: ['public', 'vendor', 'leaked'], categories: ['BIOMETRICS'] };
    expect(beside(everything, '2025-06-23')).toEqual([]);
    expect(beside(everything, '2025-06-24').length).toBeGreaterThan(4);
  });

  it('is, of vendor, information management and legal advice, only proposed', () => {
    const of = (facts: Facts) => evaluate(requiredReviewsTable, { ...plain, ...facts }, on).at(-1)?.proposedFor;
    expect([of({ sources: ['vendor'] }), of({ stage: 'pilot', data: 'real' }), of({ risk: 'high' })]).toEqual(['ntop:triage', 'ntop:triage', 'ntop:triage']);
  });
});

it('adds no fifth office to the four, whatever the case and the date', () => {
  const anyCase = fc.record({
    stage: fc.constantFrom('test' as const, 'pilot' as const, 'operational' as const),
    data: fc.constantFrom('none' as const, 'synthetic' as const, 'volunteers' as const, 'real' as const),
    personalInformation: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
    categories: fc.subarray(Object.keys(requiredReviewsTable.facts.categories.values)),
    risk: fc.constantFrom('low', 'medium', 'high', null),
    automatedDecision: fc.constantFrom('yes', 'no', null),
    legalQuestions: fc.constantFrom('yes', 'no', null),
    sources: fc.subarray(['own', 'public', 'vendor', 'leaked']),
  });
  fc.assert(
    fc.property(anyCase, fc.constantFrom('2021-03-01', '2025-06-23', '2025-06-24', on), (facts, date) => {
      expect(requiredReviews(facts satisfies CaseFacts, date)).toEqual(four);
    }),
  );
});
