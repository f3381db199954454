import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { definitions } from '../questionnaires/definitions.ts';
import type { FormDefinition, Question } from './definition.ts';
import { askedAnswers, canonicalForm, compile, isAnswered, missing, validate, validateAnswer, visibleQuestions } from './index.ts';

const both = (text: string) => ({ en: text, fr: text });
const base = (id: string) => ({ id, label: both(id), status: 'ours' as const });
const yesNo = (id: string, more: Partial<Question> = {}) => ({ ...base(id), type: 'yesNo', ...more }) as Question;

const options = [
  { id: 'a', label: both('A') },
  { id: 'b', label: both('B') },
];

const questions: readonly Question[] = [
  { ...base('text'), type: 'text', maxLength: 5, required: true },
  { ...base('choice'), type: 'choice', options },
  { ...base('choices'), type: 'choices', options },
  { ...base('date'), type: 'date' },
  { ...base('number'), type: 'number', minimum: 1, maximum: 10, unit: both('items') },
  { ...base('file'), type: 'file' },
  yesNo('open'),
  yesNo('inner', { visibleWhen: { question: 'open', is: 'yes' }, required: true }),
  yesNo('innermost', { visibleWhen: { question: 'inner', is: 'yes' }, required: true }),
  {
    ...base('group'),
    type: 'group',
    itemLabel: both('Item'),
    maxItems: 2,
    questions: [
      { ...base('name'), type: 'text', maxLength: 10, required: true },
      { ...base('why'), type: 'text', maxLength: 10, required: true, visibleWhen: { question: 'name', is: 'odd' } },
    ],
  },
  { ...base('technology'), type: 'reference', to: 'technology' },
  { ...base('unit'), type: 'reference', to: 'unit' },
  { ...base('uses'), type: 'references', to: 'useCase', of: 'technology', maxItems: 2, visibleWhen: { question: 'technology', answered: true } },
];

const definition: FormDefinition = {
  id: 'example',
  version: '1',
  title: both('Example'),
  status: 'ours',
  sources: [],
  sections: [
    { id: 'first', title: both('First'), questions: questions.slice(0, 6) },
    { id: 'second', title: both('Second'), questions: questions.slice(6) },
  ],
};
const form = compile(definition);

describe('compile', () => {
  it('indexes each question with its section, once for each definition', () => {
    expect([...form.questions.keys()]).toEqual(questions.map((question) => question.id));
    expect([form.sectionOf.get('text'), form.sectionOf.get('group')]).toEqual(['first', 'second']);
    expect(compile(definition)).toBe(form);
    expect(compile({ ...definition })).not.toBe(form);
  });
});

const sha256 = '0'.repeat(64);
const [id1, id2, id3] = [1, 2, 3].map((n) => `${n}`.repeat(8) + '-1111-4111-8111-111111111111');

describe('one answer', () => {
  test.each([
    ['text', 'short', null],
    ['text', 'longer', 'tooLong'],
    ['text', 7, 'wrongType'],
    ['text', 'a\u0000', 'hostileCharacters'],
    ['text', '\u202egnp', 'hostileCharacters'],
    ['text', 'a\nb\t', null],
    ['open', 'yes', null],
    ['open', true, 'wrongType'],
    ['choice', 'a', null],
    ['choice', 'c', 'unknownOption'],
    ['choice', ['a'], 'wrongType'],
    ['choices', ['a', 'b'], null],
    ['choices', [], null],
    ['choices', ['a', 'c'], 'unknownOption'],
    ['choices', ['a', 'a'], 'wrongType'],
    ['choices', 'a', 'wrongType'],
    ['date', '2028-02-29', null],
    ['date', '2027-02-29', 'notADate'],
    ['date', '2027-2-1', 'notADate'],
    ['date', 20270201, 'wrongType'],
    ['number', 10, null],
    ['number', 11, 'outOfRange'],
    ['number', 0, 'outOfRange'],
    ['number', 1.5, 'outOfRange'],
    ['number', Number.NaN, 'wrongType'],
    ['number', '5', 'wrongType'],
    ['file', { fileId: 'f', sha256, name: 'a.pdf' }, null],
    ['file', { fileId: 'f', sha256: 'short', name: 'a.pdf' }, 'wrongType'],
    ['file', 'f', 'wrongType'],
    ['group', [{ name: 'x' }], null],
    ['group', [{ name: 'x' }, { name: 'y' }, { name: 'z' }], 'tooManyItems'],
    ['group', {}, 'wrongType'],
    ['technology', id1, null],
    ['technology', 'a name', 'wrongType'],
    ['technology', `${id1}'; --`, 'wrongType'],
    ['technology', id1?.replaceAll('1', 'A'), 'wrongType'],
    ['technology', [id1], 'wrongType'],
    ['technology', 'unit-a', 'wrongType'],
    ['unit', 'unit-a', null],
    ['unit', 'Unit A', 'wrongType'],
    ['unit', '', null],
    ['unit', 'u'.repeat(61), 'wrongType'],
    ['uses', [id1, id2], null],
    ['uses', [], null],
    ['uses', [id1, id1], 'wrongType'],
    ['uses', [id1, id2, id3], 'tooManyItems'],
    ['uses', ['x'], 'wrongType'],
    ['uses', id1, 'wrongType'],
    ['nobody', 'x', 'unknownQuestion'],
    // Taking an answer back is never wrong.
    ['choice', null, null],
    ['date', '', null],
  ])('%s answered with %j: %s', (question, value, code) => {
    expect(validateAnswer(form, question, value).map((refusal) => refusal.code)).toEqual(code === null ? [] : [code]);
  });

  it('names the place inside a group', () => {
    expect(validateAnswer(form, 'group', [{ name: 'x' }, { name: 'much too long', other: 1 }, ])).toEqual([
      { question: 'group.1.name', code: 'tooLong', params: { maxLength: 10 } },
      { question: 'group.1.other', code: 'unknownQuestion', params: {} },
    ]);
    expect(validateAnswer(form, 'group', ['x'])).toEqual([{ question: 'group', code: 'wrongType', params: {} }]);
  });
});

describe('what is asked', () => {
  test.each([
    [{}, []],
    [{ open: 'no', inner: 'yes' }, []],
    [{ open: 'yes' }, ['inner']],
    [{ open: 'yes', inner: 'yes' }, ['inner', 'innermost']],
    // An answer to a hidden question shows nothing.
    [{ inner: 'yes' }, []],
  ])('%j shows %j', (answers, shown) => {
    const hidden = ['inner', 'innermost'];
    expect([...visibleQuestions(form, answers)].filter((id) => hidden.includes(id))).toEqual(shown);
  });

  test.each([
    [{ all: [{ question: 'open', is: 'yes' }, { question: 'choice', in: ['a', 'b'] }] }, { open: 'yes', choice: 'b' }, true],
    [{ all: [{ question: 'open', is: 'yes' }, { question: 'choice', in: ['a'] }] }, { open: 'yes', choice: 'b' }, false],
    [{ any: [{ question: 'open', is: 'yes' }, { question: 'choice', is: 'a' }] }, { choice: 'a' }, true],
    [{ not: { question: 'open', is: 'yes' } }, {}, true],
    [{ question: 'choices', includes: 'b' }, { choices: ['a', 'b'] }, true],
    [{ question: 'choices', includes: 'b' }, { choices: ['a'] }, false],
    [{ question: 'text', answered: true }, { text: '  ' }, false],
    [{ question: 'text', answered: true }, { text: 'x' }, true],
  ] as const)('%j of %j: %s', (visibleWhen, answers, shown) => {
    const asking = compile({ ...definition, sections: [{ ...definition.sections[0]!, questions: [...questions, yesNo('asked', { visibleWhen })] }] });
    expect(visibleQuestions(asking, answers).has('asked')).toBe(shown);
  });

  it('ends where conditions go in a circle', () => {
    const circle = [
      yesNo('one', { visibleWhen: { question: 'two', is: 'yes' } }),
      yesNo('two', { visibleWhen: { question: 'one', is: 'yes' } }),
    ];
    const circular = compile({ ...definition, sections: [{ id: 's', title: both('S'), questions: circle }] });
    expect([...visibleQuestions(circular, { one: 'yes', two: 'yes' })]).toEqual([]);
  });
});

describe('a whole form', () => {
  it('refuses answers to what is not asked, and unknown ones', () => {
    expect(validate(form, { text: 'x', inner: 'yes', nobody: 1 }).map(({ question, code }) => [question, code])).toEqual([
      ['inner', 'hiddenQuestion'],
      ['nobody', 'unknownQuestion'],
    ]);
    // An empty answer to a hidden question is what clearing it leaves behind.
    expect(validate(form, { text: 'x', inner: null })).toEqual([]);
  });

  test.each([
    [{}, ['text']],
    [{ text: '   ' }, ['text']],
    [{ text: 'x' }, []],
    [{ text: 'x', open: 'yes' }, ['inner']],
    [{ text: 'x', open: 'yes', inner: 'yes' }, ['innermost']],
    [{ text: 'x', inner: 'yes' }, []],
    [{ text: 'x', group: [{ name: 'even' }, { name: 'odd' }] }, ['group.1.why']],
    [{ text: 'x', group: [{}] }, ['group.0.name']],
  ])('%j lacks %j', (answers, open) => {
    expect(missing(form, answers).map((one) => one.question)).toEqual(open);
  });

  it('says in which section an answer is missing', () => {
    expect(missing(form, { open: 'yes', group: [{}] })).toEqual([
      { question: 'text', section: 'first' },
      { question: 'inner', section: 'second' },
      { question: 'group.0.name', section: 'second' },
    ]);
  });

  it('asks for a required group until it has an item', () => {
    const group: Question = { ...(questions[9] as Extract<Question, { type: 'group' }>), required: true };
    const required = compile({ ...definition, sections: [{ id: 's', title: both('S'), questions: [group] }] });
    expect(missing(required, {}).map((one) => one.question)).toEqual(['group']);
    expect(missing(required, { group: [] }).map((one) => one.question)).toEqual(['group']);
    expect(missing(required, { group: [{ name: 'x' }] })).toEqual([]);
  });

  it('keeps only what is asked and answered', () => {
    const answers = { text: 'x', choice: '', open: 'no', inner: 'yes', group: [{ name: 'even', why: 'hidden' }], nobody: 1 };
    expect(askedAnswers(form, answers)).toEqual({ text: 'x', open: 'no', group: [{ name: 'even' }] });
  });
});

describe('the canonical text', () => {
  const answer = fc.oneof(
    fc.record({ text: fc.string({ maxLength: 5 }), choice: fc.constantFrom('a', 'b', null), open: fc.constantFrom('yes', 'no') }),
    fc.record(
      {
        text: fc.string({ maxLength: 5 }),
        choices: fc.subarray(['a', 'b']),
        number: fc.integer({ min: 1, max: 10 }),
        open: fc.constantFrom('yes', 'no'),
        inner: fc.constantFrom('yes', 'no'),
        innermost: fc.constantFrom('yes', 'no'),
        file: fc.record({ fileId: fc.string(), sha256: fc.constant(sha256), name: fc.string() }),
        group: fc.array(fc.record({ name: fc.constantFrom('odd', 'even'), why: fc.string({ maxLength: 3 }) }), { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
  );

  /** The same value with every object's keys in another order. */
  function shuffled(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(shuffled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).toReversed().map(([key, inner]) => [key, shuffled(inner)]));
  }

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(answer, (answers) => {
        expect(canonicalForm(form, shuffled(answers) as Record<string, unknown>)).toBe(canonicalForm(form, answers));
      }),
    );
  });

  it('does not depend on what is hidden, and holds all that is asked', () => {
    fc.assert(
      fc.property(answer, (answers) => {
        const text = canonicalForm(form, answers);
        const asked = askedAnswers(form, answers);
        expect(JSON.parse(text)).toEqual({ form: 'example', version: '1', answers: JSON.parse(JSON.stringify(asked)) });
        expect(canonicalForm(form, asked)).toBe(text);
        expect(askedAnswers(form, asked)).toEqual(asked);
        expect(validate(form, asked).filter((fault) => fault.code === 'hiddenQuestion')).toEqual([]);
      }),
    );
  });

  it('changes with every answer, form and version', () => {
    const text = canonicalForm(form, { text: 'x', open: 'yes', inner: 'no' });
    expect(text).toBe('{"answers":{"inner":"no","open":"yes","text":"x"},"form":"example","version":"1"}');
    expect(canonicalForm(form, { text: 'y', open: 'yes', inner: 'no' })).not.toBe(text);
    expect(canonicalForm(compile({ ...definition, version: '2' }), { text: 'x', open: 'yes', inner: 'no' })).not.toBe(text);
  });
});

test.each([
  [undefined, false],
  [null, false],
  ['  ', false],
  [[], false],
  ['x', true],
  [0, true],
  [false, true],
  [['a'], true],
])('%j is answered: %s', (value, answered) => {
  expect(isAnswered(value)).toBe(answered);
});

test.each(definitions)('the empty $id lacks exactly what it requires from the start', (shipped) => {
  const compiled = compile(shipped);
  const asked = visibleQuestions(compiled, {});
  const required = [...compiled.questions.values()].filter((question) => question.required && asked.has(question.id));
  expect(missing(compiled, {}).map((one) => one.question)).toEqual(required.map((question) => question.id));
  expect(required.length).toBeGreaterThan(0);
});
