import { beforeAll, describe, expect, test } from 'vitest';
import { compile, loadForm, type Answers, type CompiledForm } from '@gatehouse/policy/forms';
import { registrationForm, asksNames, notAskedOf, withoutEmptyItems } from './registration.ts';

const technology = '11111111-1111-4111-8111-111111111111';

let form: CompiledForm;
beforeAll(async () => {
  form = compile(await loadForm('intake'));
});

test.each<[string, Answers, Answers]>([
  ['the open item of a list that must not be empty', { useCases: [{}] }, { useCases: [{}] }],
  ['none beside one that is written', { useCases: [{ name: '' }, { name: 'Sorting' }, {}] }, { useCases: [{ name: 'Sorting' }] }],
  ['none of a list that may be empty', { accountHolders: [{}, { unit: ' ' }] }, { accountHolders: [] }],
  ['whatever is no list of items', { categories: ['AI'], name: '', useCases: 'x' }, { categories: ['AI'], name: '', useCases: 'x' }],
])('keeps %s', (_what, answers, kept) => {
  expect(withoutEmptyItems(form, answers)).toEqual(kept);
});

describe('a known technology', () => {
  test.each<[string, Answers, string[]]>([
    ['nothing', {}, []],
    ['nothing of an open item', { useCases: [{}] }, []],
    ['what describes it, in the order of the form', { vendor: 'V', origin: 'bought', name: 'N', categories: ['AI'] }, ['name', 'categories', 'origin', 'vendor']],
    ['uses that were written', { useCases: [{ name: 'Sorting' }] }, ['useCases']],
    ['not what was hidden before', { vendor: 'V', origin: 'built' }, ['origin']],
    ['not what it is asked for', { unit: 'unit-a', purpose: 'P', intakePath: 'DEMO', inUse: 'no', accountsExisting: 2 }, []],
  ])('takes away %s', (_what, answers, dropped) => {
    expect(notAskedOf(form, answers, technology).map(({ id }) => id)).toEqual(dropped);
  });

  test('and its known uses need no names', () => {
    expect(asksNames(registrationForm, form, {})).toBe(true);
    expect(asksNames(registrationForm, form, { technology, usesAsked: 'known' })).toBe(false);
    expect(asksNames(registrationForm, form, { technology, usesAsked: 'both' })).toBe(true);
  });
});
