import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import type { FormDefinition, Option, Question, RiskProposal } from './definition.ts';
import { askedAnswers, askedIn, canonicalForm, compile, evaluateForm, filesIn, validateAnswer } from './index.ts';

const both = (text: string) => ({ en: text, fr: text });
const base = (id: string) => ({ id, label: both(id), status: 'ours' as const });
const option = (id: string, points?: number): Option => ({ id, label: both(id), ...(points !== undefined && { points }) });
const proposal = (code: string, ...when: string[]): RiskProposal => ({ code, when, text: both(code), principles: ['openness'] });

const register: Question = {
  ...base('risks'),
  type: 'riskRegister',
  itemLabel: both('Risk'),
  maxItems: 4,
  proposalSays: ['text'],
  questions: [
    { ...base('text'), type: 'text', maxLength: 20, required: true },
    { ...base('kind'), type: 'choice', options: [option('compliance'), option('other')] },
    { ...base('instrument'), type: 'text', maxLength: 20, required: true, visibleWhen: { question: 'kind', is: 'compliance' } },
    { ...base('evidence'), type: 'file' },
  ],
};

const questions: readonly Question[] = [
  { ...base('phase'), type: 'choice', options: [option('design', 0), option('use', 3)], scored: 'raw', required: true },
  { ...base('shared'), type: 'choices', options: [option('a', 1), option('b', 2), option('c', 4)], scored: 'raw' },
  {
    ...base('tested'),
    type: 'choice',
    options: [option('yes', 6), option('no', 0)],
    scored: 'mitigation',
    visibleWhen: { question: 'phase', is: 'use' },
  },
  // Before the question that proposes the last risk: order must not matter.
  register,
  { ...base('notice'), type: 'yesNo', proposesRisks: [proposal('noNotice', 'no')], visibleWhen: { question: 'phase', is: 'use' } },
  {
    ...base('providers'),
    type: 'group',
    itemLabel: both('Provider'),
    maxItems: 3,
    questions: [
      { ...base('name'), type: 'text', maxLength: 10, required: true },
      { ...base('lawful'), type: 'yesNo', proposesRisks: [proposal('unlawfulSource', 'no')] },
    ],
  },
  { ...base('last'), type: 'choices', options: [option('x'), option('y')], proposesRisks: [proposal('lastOne', 'y')] },
];

const definition: FormDefinition = {
  id: 'example',
  version: '1',
  title: both('Example'),
  status: 'ours',
  sources: [],
  sections: [{ id: 'only', title: both('Only'), questions }],
  scoring: { rawMaximum: 10, mitigationMaximum: 6, reducedFrom: 5, reducedToPercent: 85, levelUpTo: [2, 5, 7] },
};
const form = compile(definition);
const evaluate = (answers: Record<string, unknown>) => evaluateForm(form, answers);
const refusals = (answers: Record<string, unknown>) => evaluate(answers).refused.map(({ question, code }) => `${question} ${code}`);
const lacks = (answers: Record<string, unknown>) => evaluate(answers).missing.map(({ question }) => question);
const proposes = (answers: Record<string, unknown>) => evaluate(answers).proposedRisks.map(({ code, question }) => `${code} ${question}`);

describe('the score', () => {
  test.each([
    [{}, { raw: 0, mitigation: 0, current: 0, level: 1 }],
    [{ phase: 'use' }, { raw: 3, mitigation: 0, current: 3, level: 2 }],
    [{ phase: 'use', shared: ['a', 'c'] }, { raw: 8, mitigation: 0, current: 8, level: 4 }],
    // 0.85 × 8 = 6.8, rounded; 0.85 × 10 = 8.5, halves up.
    [{ phase: 'use', shared: ['a', 'c'], tested: 'yes' }, { raw: 8, mitigation: 6, current: 7, level: 3 }],
    [{ phase: 'use', shared: ['a', 'b', 'c'], tested: 'yes' }, { raw: 10, mitigation: 6, current: 9, level: 4 }],
    // A hidden answer scores nothing, nor does one that is refused, wholly.
    [{ phase: 'design', tested: 'yes' }, { raw: 0, mitigation: 0, current: 0, level: 1 }],
    [{ phase: 'use', shared: ['c', 'z'] }, { raw: 3, mitigation: 0, current: 3, level: 2 }],
    [{ phase: 'use', shared: ['c', 'c'] }, { raw: 3, mitigation: 0, current: 3, level: 2 }],
  ])('of %j is %j', (answers, score) => {
    expect(evaluate(answers).score).toEqual(score);
  });

  it('is none where the form does not score', () => {
    const { scoring: _none, ...unscored } = definition;
    expect(evaluateForm(compile(unscored), { phase: 'use' }).score).toBeNull();
  });
});

describe('an answer that is refused', () => {
  it('is no answer: it shows nothing, proposes nothing, and what is required stays missing', () => {
    const answers = { phase: 'soon', notice: 'no', last: ['y', 'forged'] };
    expect([...evaluate(answers).visible]).toEqual(['phase', 'shared', 'risks', 'providers', 'last']);
    expect(proposes(answers)).toEqual([]);
    expect(lacks(answers)).toEqual(['phase']);
    expect(refusals(answers)).toEqual(['phase unknownOption', 'notice hiddenQuestion', 'last unknownOption']);
  });

  test.each([
    ['__proto__', JSON.parse('{"phase":"design","__proto__":{"phase":"use"}}')],
    ['constructor', { phase: 'design', constructor: 'x' }],
    ['toString', { phase: 'design', toString: 'x' }],
    ['hasOwnProperty', { phase: 'design', hasOwnProperty: 'x' }],
  ])('is also one to a question named %s', (id, answers) => {
    expect(refusals(answers)).toEqual([`${id} unknownQuestion`]);
    expect(evaluate(answers).score?.raw).toBe(0);
    expect(validateAnswer(form, id, 'x')).toEqual([{ question: id, code: 'unknownQuestion', params: {} }]);
  });

  it('is never one that an object only inherits', () => {
    const inherited = Object.create({ phase: 'use', shared: ['c'] }) as Record<string, unknown>;
    expect(evaluate(inherited)).toEqual(evaluate({}));
    expect(askedAnswers(form, inherited)).toEqual({});
  });

  it('is found in every place of a group, by its path', () => {
    const answers = { phase: 'design', providers: [{ name: 'x' }, JSON.parse('{"name":7,"lawful":"maybe","__proto__":1}')] };
    expect(refusals(answers)).toEqual([
      'providers.1.name wrongType',
      'providers.1.lawful wrongType',
      'providers.1.__proto__ unknownQuestion',
    ]);
    expect(lacks(answers)).toEqual(['providers.1.name']);
  });

  test.each([
    ['a control character of the second row', 'a\u0085b', false],
    ['half a character', 'a\ud83d', false],
    ['an embedding', '\u202babc', false],
    ['an isolate', '\u2066abc', false],
    ['a whole emoji', '👩‍👧', true],
    ['marks beside Arabic', 'سلام\u200f x\u200e\u061c', true],
    ['an accent written apart', 'e\u0301', true],
    ['lines', 'a\r\n\tb', true],
  ])('%s', (_what, text, isTaken) => {
    const answers = { phase: 'design', providers: [{ name: text }] };
    expect(refusals(answers)).toEqual(isTaken ? [] : ['providers.0.name hostileCharacters']);
  });

  it('is named with its length where it is a megabyte', () => {
    const answers = { phase: 'design', providers: [{ name: 'x'.repeat(1_000_000) }] };
    expect(evaluate(answers).refused).toEqual([{ question: 'providers.0.name', code: 'tooLong', params: { maxLength: 10 } }]);
  });

  test.each([
    ['more than a file has', { fileId: 'f', sha256: '0'.repeat(64), name: 'a', more: 1 }],
    ['a name that turns around', { fileId: 'f', sha256: '0'.repeat(64), name: '\u202egnp.exe' }],
    ['a name of a thousand letters', { fileId: 'f', sha256: '0'.repeat(64), name: 'a'.repeat(1000) }],
    ['a list', []],
  ])('as a file: %s', (_what, file) => {
    const answers = { phase: 'design', risks: [{ text: 'x', evidence: file }] };
    expect(refusals(answers)).toEqual(['risks.0.evidence wrongType']);
    expect(filesIn(form, answers)).toEqual([]);
  });
});

describe('risks that answers propose', () => {
  test.each([
    [{}, []],
    [{ phase: 'use', notice: 'yes' }, []],
    [{ phase: 'use', notice: 'no' }, ['noNotice notice']],
    [{ phase: 'design', notice: 'no' }, []],
    [{ last: ['x'] }, []],
    [{ last: ['x', 'y'] }, ['lastOne last']],
    // One risk, however many items propose it.
    [{ providers: [{ lawful: 'yes' }, { lawful: 'no' }, { lawful: 'no' }] }, ['unlawfulSource providers.1.lawful']],
  ])('%j: %j', (answers, proposed) => {
    expect(proposes(answers)).toEqual(proposed);
  });

  it('come with their text and what they rest on', () => {
    expect(evaluate({ phase: 'use', notice: 'no' }).proposedRisks).toEqual([
      { code: 'noNotice', question: 'notice', text: both('noNotice'), principles: ['openness'] },
    ]);
  });
});

describe('the risk register', () => {
  const proposing = { phase: 'use', notice: 'no', last: ['y'] };
  const answered = (...risks: unknown[]) => ({ ...proposing, risks });
  const included = { proposal: 'noNotice', response: 'include' };

  test.each<[string, Record<string, unknown>, string[]]>([
    ['an entry for each', proposing, ['risks.noNotice', 'risks.lastOne']],
    ['the one that is left', answered(included), ['risks.lastOne']],
    ['a response', answered(included, { proposal: 'lastOne' }), ['risks.1.response']],
    ['nothing', answered(included, { proposal: 'lastOne', response: 'decline', reason: 'Not ours' }), []],
    ['a reason', answered(included, { proposal: 'lastOne', response: 'decline', reason: '  ' }), ['risks.1.reason']],
    ['the fields of an edited one', answered(included, { proposal: 'lastOne', response: 'edit' }), ['risks.1.text']],
    ['no text of an included one', answered(included, { proposal: 'lastOne', response: 'include', kind: 'other' }), []],
    ['what its proposal does not say of an included one', answered(included, { proposal: 'lastOne', response: 'include', kind: 'compliance' }), ['risks.1.instrument']],
    ['no field of one without a response', answered(included, { proposal: 'lastOne', kind: 'compliance' }), ['risks.1.response']],
    ['the fields of an own one', answered(included, { proposal: 'lastOne', response: 'include' }, { kind: 'compliance' }), ['risks.2.text', 'risks.2.instrument']],
    ['a known response', answered(included, { proposal: 'lastOne', response: 'ignore' }), ['risks.1.response']],
  ])('lacks %s', (_what, answers, missing) => {
    expect(lacks(answers)).toEqual(missing);
  });

  test.each<[string, unknown, string[]]>([
    ['no list', {}, ['risks wrongType']],
    ['what is no entry', ['x'], ['risks wrongType']],
    ['too many', [included, {}, {}, {}, {}], ['risks tooManyItems']],
    ['an unknown proposal', [{ proposal: 'forged', response: 'include' }], ['risks.0.proposal unknownOption']],
    ['a proposal that is no text', [{ proposal: ['noNotice'], response: 'include' }], ['risks.0.proposal wrongType']],
    ['one answered twice', [included, included], ['risks.1.proposal answeredTwice']],
    ['an unknown response', [{ proposal: 'noNotice', response: 'ignore' }], ['risks.0.response unknownOption']],
    ['a response to nothing', [{ response: 'include', text: 'x' }], ['risks.0.response hiddenQuestion']],
    ['a reason without declining', [{ ...included, reason: 'x' }], ['risks.0.reason hiddenQuestion']],
    ['a hostile reason', [{ proposal: 'noNotice', response: 'decline', reason: '\u202ex' }], ['risks.0.reason hostileCharacters']],
    ['the fields of a declined one', [{ proposal: 'noNotice', response: 'decline', reason: 'x', text: 'y' }], ['risks.0.text hiddenQuestion']],
    ['an unknown key', [{ ...included, key: 1 }], ['risks.0.key unknownQuestion']],
    ['an unknown key of a declined one', [{ proposal: 'noNotice', response: 'decline', reason: 'x', key: null }], ['risks.0.key unknownQuestion']],
    ['a field of the wrong type', [{ ...included, text: 7 }], ['risks.0.text wrongType']],
    ['a hidden field', [{ text: 'x', kind: 'other', instrument: 'y' }], ['risks.0.instrument hiddenQuestion']],
    ['a prototype', [JSON.parse('{"text":"x","__proto__":{"proposal":"noNotice"}}')], ['risks.0.__proto__ unknownQuestion']],
  ])('refuses %s', (_what, risks, refused) => {
    expect(refusals({ ...proposing, risks })).toEqual(refused);
  });

  it('keeps a half-filled entry, and what is hidden, until it is frozen', () => {
    for (const entry of [{ proposal: 'noNotice' }, { proposal: 'noNotice', response: 'decline', text: 'was edited' }, { response: 'edit' }]) {
      expect(validateAnswer(form, 'risks', [entry])).toEqual([]);
    }
    expect(validateAnswer(form, 'risks', [included, included]).map(({ code }) => code)).toEqual(['answeredTwice']);
    expect(validateAnswer(form, 'risks', [{ text: 7, key: 1 }]).map(({ question }) => question)).toEqual(['risks.0.text', 'risks.0.key']);
  });

  it('freezes what answers the risks of now, and nothing else', () => {
    const stale = { proposal: 'unlawfulSource', response: 'edit', text: 'x' };
    const answers = answered(stale, { ...included, reason: 'was declined' }, { proposal: 'lastOne', response: 'decline', reason: 'x', text: 'was edited' }, {
      text: 'own',
      kind: 'other',
      instrument: 'hidden',
    });
    expect(askedAnswers(form, answers)).toEqual({
      ...proposing,
      risks: [included, { proposal: 'lastOne', response: 'decline', reason: 'x' }, { text: 'own', kind: 'other' }],
    });
    expect(refusals(answers)).toContain('risks.0.proposal hiddenQuestion');
    expect(refusals(askedAnswers(form, answers))).toEqual([]);
    expect(lacks(askedAnswers(form, answers))).toEqual([]);
  });

  it('asks for an entry where it is required and nothing is proposed', () => {
    const required = compile({ ...definition, sections: [{ id: 's', title: both('S'), questions: [{ ...register, required: true }] }] });
    expect(evaluateForm(required, {}).missing.map(({ question }) => question)).toEqual(['risks']);
  });
});

describe('whatever is sent', () => {
  const hostile = fc.dictionary(
    fc.oneof(fc.constantFrom('phase', 'shared', 'tested', 'risks', 'notice', 'providers', 'last', '__proto__', 'constructor'), fc.string()),
    fc.oneof(
      fc.constantFrom('design', 'use', 'yes', 'no', 'x', ['y'], ['a', 'b']),
      fc.array(fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('proposal', 'response', 'reason', 'text', 'name', 'lawful'), fc.constantFrom('noNotice', 'lastOne', 'edit', 'decline', 'no', 7, null)))),
      fc.jsonValue(),
    ),
  );

  it('is answered, changed by nothing, and frozen only as what is asked', () => {
    fc.assert(
      fc.property(hostile, (answers) => {
        const before = JSON.stringify(answers);
        const { refused, visible, score } = evaluateForm(form, answers);
        expect(JSON.stringify(answers)).toBe(before);
        for (const id of Object.keys(answers)) if (!form.questions.has(id)) expect(refused.map(({ question }) => question)).toContain(id);
        const asked = askedAnswers(form, answers);
        expect(askedAnswers(form, asked)).toEqual(asked);
        expect(canonicalForm(form, asked)).toBe(canonicalForm(form, answers));
        const again = evaluateForm(form, asked);
        expect([...again.visible]).toEqual([...visible]);
        expect(again.score).toEqual(score);
        expect(again.refused.filter(({ code }) => code === 'hiddenQuestion')).toEqual([]);
      }),
    );
  });
});

test('the questions of an item are asked by its own answers', () => {
  const fields = 'questions' in register ? register.questions : [];
  expect(askedIn(fields, {}).map(({ id }) => id)).toEqual(['text', 'kind', 'evidence']);
  expect(askedIn(fields, { kind: 'compliance' }).map(({ id }) => id)).toEqual(['text', 'kind', 'instrument', 'evidence']);
});
