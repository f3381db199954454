import { describe, expect, it, test } from 'vitest';
import { privacyProtocol } from '../questionnaires/privacy-protocol/2026-1.ts';
import { compile } from './compile.ts';
import type { FormDefinition, Option, Question } from './definition.ts';
import { canonicalForm } from './canonical.ts';
import { evaluateForm } from './evaluate.ts';
import { codesFromLists, listsIn, withLists, type ListEntry } from './lists.ts';
import { validateAnswer } from './validate.ts';

const both = (text: string) => ({ en: text, fr: text });
const option = (id: string): Option => ({ id, label: both(`shipped ${id}`) });
const base = (id: string) => ({ id, label: both(id), status: 'ours' as const });
const one: Question = { ...base('one'), type: 'choice', options: [option('A'), option('B'), option('OTHER')], list: 'letters', required: true };
const several: Question = { ...base('several'), type: 'choices', options: [option('A'), option('B')], list: 'letters', visibleWhen: { question: 'one', in: ['A'] } };
const closed: Question = { ...base('closed'), type: 'choice', options: [option('A')] };
const items: Question = { ...base('items'), type: 'group', itemLabel: both('Item'), maxItems: 3, questions: [{ ...one, id: 'inner' }] };
const definition: FormDefinition = {
  id: 'letters',
  version: '2026-1',
  title: both('Letters'),
  status: 'ours',
  sources: [],
  sections: [{ id: 's', title: both('S'), questions: [one, several, closed, items] }],
};

const entry = (code: string, isEnded = false): ListEntry => ({ code, label: both(`listed ${code}`), isEnded });
const lists = { letters: [entry('A'), entry('OTHER'), entry('NEW'), entry('B', true), entry('GONE', true)] };
const form = compile(withLists(definition, lists));
const optionsOf = (id: string) => {
  const question = form.questions.get(id);
  return question && 'options' in question ? question.options.map(({ id: code, label, isEnded }) => `${code}${isEnded ? ' ended' : ''}: ${label.en}`) : [];
};

describe('a question that takes its choices from a list', () => {
  it('offers what ships in the words of the form, then what the institution added; what ended is known', () => {
    expect(optionsOf('one')).toEqual(['A: shipped A', 'B ended: shipped B', 'NEW: listed NEW', 'GONE ended: listed GONE', 'OTHER: shipped OTHER']);
    expect(optionsOf('several')).toEqual(['A: shipped A', 'B ended: shipped B', 'OTHER: listed OTHER', 'NEW: listed NEW', 'GONE ended: listed GONE']);
    expect(optionsOf('closed')).toEqual(['A: shipped A']);
  });

  test.each<[string, string, unknown, string[]]>([
    ['what ships', 'one', 'A', []],
    ['what was added', 'one', 'NEW', []],
    ['several of both', 'several', ['A', 'NEW'], []],
    ['one in a list', 'items', [{ inner: 'NEW' }], []],
    ['what no list holds', 'one', 'NEVER', ['one unknownOption']],
    ['one that no list holds among others', 'several', ['A', 'NEVER'], ['several unknownOption']],
    ['the same in a list', 'items', [{ inner: 'NEVER' }], ['items.0.inner unknownOption']],
    ['what was added to a list that another question does not take', 'closed', 'NEW', ['closed unknownOption']],
  ])('with the lists, of %s', (_what, id, value, faults) => {
    expect(validateAnswer(form, id, value).map(({ question, code }) => `${question} ${code}`)).toEqual(faults);
  });

  it('without the lists takes what may be a code, and nothing else', () => {
    const open = compile(definition);
    const faults = (id: string, value: unknown) => validateAnswer(open, id, value).map(({ code }) => code);
    expect(faults('one', 'NEW')).toEqual([]);
    expect(faults('several', ['A', 'NEW'])).toEqual([]);
    for (const value of ['new thing', '\u202eNEW', 'X'.repeat(61), '__proto__']) expect(faults('one', value), value).toEqual(['unknownOption']);
    expect(faults('one', 7)).toEqual(['wrongType']);
    expect(faults('several', ['A', 7])).toEqual(['unknownOption']);
    expect(faults('closed', 'NEW')).toEqual(['unknownOption']);
  });

  it('is closed to what ships where the lists say nothing', () => {
    const shipped = compile(withLists(definition, {}));
    expect(validateAnswer(shipped, 'one', 'A')).toEqual([]);
    expect(validateAnswer(shipped, 'one', 'NEW').map(({ code }) => code)).toEqual(['unknownOption']);
  });

  it('freezes the same text whatever the lists say meanwhile, and its conditions hold on what ships', () => {
    const answers = { one: 'A', several: ['NEW'] };
    expect(canonicalForm(form, answers)).toBe(canonicalForm(compile(definition), answers));
    expect([...evaluateForm(form, answers).visible]).toEqual([...evaluateForm(compile(definition), answers).visible]);
    expect(evaluateForm(form, { one: 'NEW', several: ['A'] }).refused).toMatchObject([{ question: 'several', code: 'hiddenQuestion' }]);
  });

  it('says which codes an answer takes', () => {
    const codes = (question: Question, value: unknown) => [...codesFromLists(question, value)].map(([list, found]) => [list, [...found]]);
    expect(codes(items, [{ inner: 'A' }, { inner: 'NEW' }, 7])).toEqual([['letters', ['A', 'NEW']]]);
    expect(codes(several, ['A', 3])).toEqual([['letters', ['A']]]);
    expect(codes(closed, 'A')).toEqual([]);
  });
});

it('questions that take nothing from a list are the same objects, and a form is worked out once', () => {
  expect(form.questions.get('closed')).toBe(closed);
  expect(withLists(definition, lists)).toBe(withLists(definition, lists));
  expect([...listsIn(definition.sections.flatMap(({ questions }) => questions))]).toEqual(['letters']);
  expect([...listsIn(privacyProtocol.sections.flatMap(({ questions }) => questions))]).toEqual(['pi-category', 'sharing-party']);
});
