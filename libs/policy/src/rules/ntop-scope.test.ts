import { describe, expect, it, test } from 'vitest';
import { evaluate, weightiest } from './evaluate.ts';
import { waysOut } from './explain.ts';
import type { Facts } from './fact.ts';
import { ntopScope } from './ntop-scope.ts';

const on = '2026-11-24';

/** A tool of which the program was told and that nobody uses yet. */
const told: Facts = {
  kind: 'software',
  serves: ['investigation'],
  path: 'procurement',
  nextStep: 'testing',
  consulted: 'yes',
  personalInformation: 'no',
};

const owed = (facts: Facts, date = on) => evaluate(ntopScope, { ...told, ...facts }, date);
const codes = (facts: Facts, date = on) => owed(facts, date).map(({ code }) => code);

describe('what the program looks at', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['software for investigations', {}, ['inScope']],
    ...['tool', 'technique', 'device', 'application', 'dataset'].map((kind): [string, Facts, readonly string[]] => [`a ${kind}`, { kind }, ['inScope']]),
    ['a dataset for intelligence', { kind: 'dataset', serves: ['intelligence'] }, ['inScope']],
    ['for administration and investigations', { serves: ['administration', 'investigation'] }, ['inScope']],
    ['for administration', { serves: ['administration'] }, ['outOfScope']],
    ['for nothing', { serves: [] }, ['outOfScope']],
    ['none of these things', { kind: 'other' }, ['outOfScope']],
    ['none of these things, and nobody knows what for', { kind: 'other', serves: null }, ['outOfScope']],
    ['nobody knows what for', { serves: null }, ['inScope', 'determineScope']],
    ['nobody knows what it is', { kind: null }, ['inScope', 'determineScope']],
    ['for administration, with personal information', { serves: ['administration'], personalInformation: 'yes' }, ['outOfScope', 'handToAtip']],
    ['for administration, perhaps with personal information', { serves: ['administration'], personalInformation: 'unknown' }, ['outOfScope', 'handToAtip']],
    ['for administration, nobody asked about personal information', { serves: ['administration'], personalInformation: null }, ['outOfScope', 'handToAtip']],
    ['for investigations, with personal information', { personalInformation: 'yes' }, ['inScope']],
  ])('%s', (_what, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });

  test.each(['freeTrial', 'demonstration', 'conferenceSignUp', 'personalSignUp', 'pilotAccount', 'partnerTool'])('registers what comes in by %s', (path) => {
    expect(codes({ path })).toEqual(['inScope', 'register']);
    expect(codes({ path, serves: ['administration'] })).toEqual(['outOfScope']);
  });

  it('leaves the determination to triage', () => {
    expect(new Set([...owed({}), ...owed({ serves: [] }), ...owed({ serves: null })].map(({ proposedFor }) => proposedFor))).toEqual(new Set(['ntop:triage']));
    expect(weightiest(ntopScope, owed({ serves: null }))).toBe('inScope');
  });
});

describe('the gate', () => {
  const refused = (facts: Facts, date = on) => codes({ consulted: 'no', ...facts }, date).includes('consultFirst');

  test.each<[string, Facts, boolean, boolean]>([
    // What is refused since 2024, and what was before.
    ['an idea', { nextStep: 'idea' }, false, false],
    ['testing', { nextStep: 'testing' }, true, false],
    ['purchasing', { nextStep: 'purchasing' }, true, false],
    ['developing', { nextStep: 'developing' }, true, false],
    ['operational use', { nextStep: 'operationalUse' }, true, true],
    ['use without asking', { nextStep: 'inUse' }, true, true],
    ['a step that nobody names', { nextStep: null }, true, false],
    ['not known whether consulted', { consulted: null }, true, false],
    ['consulted', { consulted: 'yes', nextStep: 'operationalUse' }, false, false],
    ['a tool for administration', { serves: ['administration'], nextStep: 'operationalUse' }, false, false],
    ['a tool for nobody knows what', { serves: null, nextStep: 'operationalUse' }, true, true],
    ['a free trial', { path: 'freeTrial', nextStep: 'testing' }, true, false],
  ])('%s', (_what, facts, since2024, before) => {
    expect(refused(facts)).toBe(since2024);
    expect(refused(facts, '2024-09-10')).toBe(since2024);
    expect(refused(facts, '2024-09-09')).toBe(before);
  });

  it('opens by consulting the program', () => {
    const row = ntopScope.versions.at(-1)!.rows.find(({ id }) => id === '8-gate')!;
    expect(waysOut(ntopScope, row, { ...told, consulted: 'no' })).toContainEqual([{ fact: 'consulted', to: 'yes' }]);
  });
});

describe('what is in use', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['assessed and known', { nextStep: 'inUse' }, ['inScope', 'assessExisting']],
    ['unknown to the program, with personal information', { nextStep: 'inUse', consulted: 'no', personalInformation: 'yes' }, ['inScope', 'assessExisting', 'assessAsBreach', 'consultFirst']],
    ['unknown to the program, without', { nextStep: 'inUse', consulted: 'no' }, ['inScope', 'assessExisting', 'consultFirst']],
  ])('%s', (_what, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });
});
