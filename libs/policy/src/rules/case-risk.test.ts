import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { rcmp } from '../profile/rcmp.ts';
import type { CaseFacts } from './case-facts.ts';
import { caseRisk } from './case-risk.ts';
import { decidingLevel } from './deciding-level.ts';
import { requiredReviews } from './required-reviews.ts';

const on = '2026-11-24';
const plain: CaseFacts = { stage: 'test', data: 'synthetic', personalInformation: 'no', categories: [] };
const sensitive = ['BIOMETRICS', 'ALGORITHMIC_POLICING', 'INTERCEPTION'] as const;
const order = ['low', 'medium', 'high'];

const anyCase: fc.Arbitrary<CaseFacts> = fc.record({
  stage: fc.constantFrom('test', 'pilot', 'operational'),
  data: fc.constantFrom('none', 'synthetic', 'volunteers', 'real'),
  personalInformation: fc.constantFrom('yes', 'no', 'unknown'),
  categories: fc.subarray([...sensitive, 'DRONES', 'OTHER']),
});

describe('how risky a case is', () => {
  test.each<[Partial<CaseFacts>, string]>([
    [{}, 'low'],
    [{ data: 'none', personalInformation: 'yes' }, 'low'],
    [{ data: 'synthetic', personalInformation: 'yes' }, 'low'],
    // 3: data about people. Not to know whether there is any counts as if there were.
    [{ data: 'volunteers', personalInformation: 'yes' }, 'medium'],
    [{ data: 'volunteers', personalInformation: 'unknown' }, 'medium'],
    [{ data: 'real', personalInformation: 'yes' }, 'medium'],
    [{ data: 'real', personalInformation: 'unknown' }, 'medium'],
    [{ data: 'real', personalInformation: 'no' }, 'low'],
    // 2: a sensitive kind, whatever the data.
    ...sensitive.map((category): [Partial<CaseFacts>, string] => [{ data: 'none', categories: [category] }, 'medium']),
    [{ data: 'volunteers', categories: ['BIOMETRICS'] }, 'medium'],
    // 1: a sensitive kind on real data, whatever was said of personal information.
    ...sensitive.map((category): [Partial<CaseFacts>, string] => [{ data: 'real', categories: ['OTHER', category] }, 'high']),
    [{ data: 'real', categories: ['OTHER'] }, 'low'],
  ])('%j: %s', (facts, risk) => {
    expect(caseRisk({ ...plain, ...facts } as CaseFacts, on)).toBe(risk);
  });

  it('never falls when more is at stake', () => {
    const data = ['none', 'synthetic', 'volunteers', 'real'] as const;
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...data), fc.constantFrom(...sensitive), (facts, other, category) => {
        const more = data.indexOf(other) > data.indexOf(facts.data) ? other : facts.data;
        const worse = caseRisk({ ...facts, data: more, categories: [...facts.categories, category] }, on);
        expect(order.indexOf(worse)).toBeGreaterThanOrEqual(order.indexOf(caseRisk(facts, on)));
      }),
    );
  });
});

describe('who decides', () => {
  test.each([
    ['test', 'low', 2],
    ['test', 'medium', 2],
    ['test', 'high', 3],
    ['pilot', 'low', 3],
    ['pilot', 'medium', 3],
    ['pilot', 'high', 4],
    ['operational', 'low', 4],
    ['operational', 'medium', 4],
    ['operational', 'high', 5],
  ] as const)('%s at %s risk: level %i', (stage, risk, level) => {
    expect(decidingLevel(rcmp, stage, risk)).toBe(level);
    // Somebody can: a role of that level or above may hold the power.
    expect(rcmp.roles.some((role) => role.level >= level && role.powers.includes(`decide:${stage}`))).toBe(true);
  });

  it('is whatever the institution’s own profile says', () => {
    const decidingLevels = { ...rcmp.decidingLevels, test: { low: 1, medium: 4, high: 5 } };
    expect(decidingLevel({ ...rcmp, decidingLevels }, 'test', 'medium')).toBe(4);
  });
});

it('asks the four offices in every case', () => {
  fc.assert(
    fc.property(anyCase, (facts) => {
      expect(requiredReviews(facts, on)).toEqual(['privacy', 'security', 'ethicsGbaPlus', 'policy']);
    }),
  );
});
