import { describe, expect, it, test } from 'vitest';
import { definitions } from '../questionnaires/definitions.ts';
import type { FormDefinition, Question } from './definition.ts';
import { lintDefinition } from './lint.ts';
import { loadForm, type FormId } from './load-form.ts';

const both = (text: string) => ({ en: text, fr: text });
const ask = (id: string, more: object = {}) => ({ id, type: 'yesNo', label: both(id), status: 'ours', ...more }) as Question;
const form = (...questions: Question[]): FormDefinition => ({
  id: 'example',
  version: '1',
  title: both('Example'),
  status: 'ours',
  sources: [],
  sections: [{ id: 'only', title: both('Only'), questions }],
});
const option = (id: string, en = id, fr = en) => ({ id, label: { en, fr } });

test.each(definitions)('$id $version has no fault', (definition) => {
  expect(lintDefinition(definition)).toEqual([]);
});

test('the forms ship, and the web loads the same ones', async () => {
  const ids = definitions.map((definition) => definition.id);
  expect(ids.toSorted()).toEqual(['aia', 'preparation', 'privacy-assessment', 'privacy-checklist', 'test-report']);
  for (const definition of definitions) expect(await loadForm(definition.id as FormId)).toBe(definition);
});

describe('a fault is found', () => {
  test.each<[string, FormDefinition, string]>([
    ['one id twice', form(ask('a'), ask('a')), 'duplicateId a'],
    ['one option twice', form(ask('a', { type: 'choice', options: [option('x'), option('x', 'Y')] })), 'duplicateId a'],
    ['a label in one language', form(ask('a', { label: { en: 'A', fr: ' ' } })), 'missingLanguage a'],
    ['help in one language', form(ask('a', { help: { en: '', fr: 'A' } })), 'missingLanguage a'],
    ['an option in one language', form(ask('a', { type: 'choice', options: [option('x', 'X', '')] })), 'missingLanguage a'],
    ['two options that read alike', form(ask('a', { type: 'choices', options: [option('x', 'X'), option('y', 'X', 'Y')] })), 'equalOptions a'],
    ['a condition on no question', form(ask('a', { visibleWhen: { question: 'b', is: 'yes' } })), 'absentQuestion a'],
    ['a condition on no option', form(ask('a'), ask('b', { visibleWhen: { question: 'a', is: 'maybe' } })), 'absentOption b'],
    [
      'an option deep in a condition',
      form(ask('a'), ask('b', { visibleWhen: { not: { any: [{ question: 'a', in: ['yes', 'soon'] }] } } })),
      'absentOption b',
    ],
    ['a condition that nothing meets', form(ask('a'), ask('b', { visibleWhen: { question: 'a', in: [] } })), 'unreachableQuestion b'],
    ['a question that waits for itself', form(ask('a', { visibleWhen: { question: 'a', is: 'yes' } })), 'circularCondition a'],
    [
      'a fault in a group',
      form(ask('g', { type: 'group', maxItems: 1, itemLabel: both('Item'), questions: [ask('a'), ask('a')] })),
      'duplicateId g.a',
    ],
    ['a group without a name for its items', form(ask('g', { type: 'group', maxItems: 1, itemLabel: both(''), questions: [] })), 'missingLanguage g'],
    ['a title in one language', { ...form(ask('a')), title: { en: 'T', fr: '' } }, 'missingLanguage example'],
    ['one section twice', { ...form(), sections: [...form().sections, ...form().sections] }, 'duplicateId example'],
  ])('%s', (_what, definition, fault) => {
    expect(lintDefinition(definition).map(({ code, at }) => `${code} ${at}`)).toContain(fault);
  });

  it('at every question of a circle', () => {
    const circle = form(
      ask('a', { visibleWhen: { question: 'c', is: 'yes' } }),
      ask('b', { visibleWhen: { question: 'a', is: 'yes' } }),
      ask('c', { visibleWhen: { question: 'b', is: 'yes' } }),
    );
    expect(lintDefinition(circle).map(({ at }) => at)).toEqual(['a', 'b', 'c']);
  });
});
