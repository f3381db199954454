import { describe, expect, test } from 'vitest';
import { definitions } from '../questionnaires/definitions.ts';
import type { Condition, FormDefinition, Question, Scoring } from './definition.ts';
import { lintDefinition } from './lint.ts';
import { formIds, loadForm } from './load-form.ts';

const both = (text: string) => ({ en: text, fr: text });
const ask = (id: string, more: object = {}) => ({ id, type: 'yesNo', label: both(id), status: 'ours', ...more }) as Question;
const form = (...questions: Question[]): FormDefinition => ({
  id: 'example',
  version: '2026-1',
  title: both('Example'),
  status: 'ours',
  sources: [],
  sections: [{ id: 'only', title: both('Only'), questions }],
});
const option = (id: string, en = id, fr = en) => ({ id, label: { en, fr } });

test.each(definitions)('$id $version has no fault', (definition) => {
  expect(lintDefinition(definition)).toEqual([]);
});

test('the web loads, of each form, one of the versions that ship', async () => {
  const ids = new Set(definitions.map((definition) => definition.id));
  expect([...ids].toSorted()).toEqual([...formIds].toSorted());
  for (const id of formIds) expect(definitions).toContain(await loadForm(id));
});

describe('a fault is found, and nothing else', () => {
  const choice = (id: string, ...ids: string[]) => ask(id, { type: 'choice', options: ids.map((one) => option(one)) });
  const choices = (id: string, ...ids: string[]) => ask(id, { type: 'choices', options: ids.map((one) => option(one)) });
  const text = (id: string, more: object = {}) => ask(id, { type: 'text', maxLength: 10, ...more });
  const when = (id: string, visibleWhen: Condition) => ask(id, { visibleWhen });
  const group = (id: string, ...questions: Question[]) => ask(id, { type: 'group', maxItems: 1, itemLabel: both('Item'), questions });
  const register = (...questions: Question[]) => ask('risks', { type: 'riskRegister', maxItems: 3, itemLabel: both('Risk'), questions, proposalSays: [] });
  const reference = (id: string, to: string) => ask(id, { type: 'reference', to });
  const uses = (id: string, of: string, visibleWhen?: Condition) => ask(id, { type: 'references', to: 'useCase', of, maxItems: 3, ...(visibleWhen && { visibleWhen }) });
  const risk = (code: string, ...answers: string[]) => ({ code, when: answers, text: both(code), principles: [] });
  const source = { instrument: 'DPP', section: '1' } as const;
  const is = (question: string, value: string): Condition => ({ question, is: value });

  test.each<[string, FormDefinition, ...string[]]>([
    ['one id twice', form(ask('a'), ask('a')), 'duplicateId a'],
    ['one option twice', form(ask('a', { type: 'choice', options: [option('x'), option('x', 'Y')] })), 'duplicateId a'],
    ['one section twice', { ...form(ask('a')), sections: [...form(ask('a')).sections, ...form(ask('b')).sections] }, 'duplicateId example'],
    ['one id twice in a group', form(group('g', ask('a'), ask('a'))), 'duplicateId g.a'],
    ['one risk twice', form(ask('a', { proposesRisks: [risk('r', 'no')] }), ask('b', { proposesRisks: [risk('r', 'no')] }), register()), 'duplicateId b'],
    ['a field of a risk with a name that is taken', form(register(ask('reason'))), 'duplicateId risks.reason'],
    ['an id with a dot', form(ask('a.b')), 'malformedId a.b'],
    ['an id that every object has', form(ask('constructor')), 'malformedId constructor'],
    ['an option that every object has', form(choice('a', 'toString', 'x')), 'malformedId a'],

    ['a label in one language', form(ask('a', { label: { en: 'A', fr: ' ' } })), 'missingLanguage a'],
    ['help in one language', form(ask('a', { help: { en: '', fr: 'A' } })), 'missingLanguage a'],
    ['an option in one language', form(ask('a', { type: 'choice', options: [option('x', 'X', '')] })), 'missingLanguage a'],
    ['a hint in one language', form(ask('a', { type: 'choice', options: [{ ...option('x'), hint: { en: 'A' } }] })), 'missingLanguage a'],
    ['a unit in one language', form(ask('a', { type: 'number', minimum: 0, maximum: 1, unit: { en: 'A', fr: '' } })), 'missingLanguage a'],
    ['a group without a name for its items', form(ask('g', { type: 'group', maxItems: 1, itemLabel: both(''), questions: [] })), 'missingLanguage g'],
    ['a risk in one language', form(ask('a', { proposesRisks: [{ ...risk('r', 'no'), text: { en: 'R', fr: '' } }] }), register()), 'missingLanguage a'],
    ['a title in one language', { ...form(ask('a')), title: { en: 'T', fr: '' } }, 'missingLanguage example'],
    ['a notice in one language', { ...form(ask('a')), notice: { en: '', fr: 'N' } }, 'missingLanguage example'],
    ['a section in one language', { ...form(), sections: [{ id: 's', title: { en: 'S', fr: '' }, questions: [] }] }, 'missingLanguage s'],
    ['an intro in one language', { ...form(), sections: [{ id: 's', title: both('S'), intro: { en: 'S', fr: '' }, questions: [] }] }, 'missingLanguage s'],
    ['an official text in one language', form(ask('a', { status: 'official', sources: [source], label: { en: 'A', fr: '' } })), 'missingLanguage a'],
    ['an official form in one language', { ...form(ask('a')), mapping: { form: { en: 'F', fr: '' }, fields: [] } }, 'missingLanguage example'],

    ['a question without a status', form(ask('a', { status: undefined })), 'missingStatus a'],
    ['a question in a group without one', form(group('g', ask('a', { status: undefined }))), 'missingStatus g.a'],
    ['a definition without one', { ...form(ask('a')), status: undefined as never }, 'missingStatus example'],
    ['an unknown status of one text', form(ask('a', { help: { ...both('A'), status: 'final' } })), 'missingStatus a'],
    ['an adapted question without a source', form(ask('a', { status: 'adapted' })), 'missingSource a'],
    ['an official option without a source', form(ask('a', { type: 'choice', options: [{ ...option('x'), label: { ...both('X'), status: 'official' } }] })), 'missingSource a'],
    ['an adapted definition without a source', { ...form(ask('a')), status: 'adapted' }, 'missingSource example'],

    ['options equal in English only', form(ask('a', { type: 'choices', options: [option('x', 'X', 'Y'), option('y', 'X', 'Z')] })), 'equalOptions a'],
    ['options equal in French only', form(ask('a', { type: 'choices', options: [option('x', 'X', 'Z'), option('y', 'Y', 'Z')] })), 'equalOptions a'],
    ['options equal in both', form(ask('a', { type: 'choice', options: [option('x', 'X'), option('y', 'X')] })), 'equalOptions a'],

    ['a choice of nothing', form(choice('a')), 'impossibleAnswer a'],
    ['a text of no length', form(text('a', { maxLength: 0 })), 'impossibleAnswer a'],
    ['a number between nothing', form(ask('a', { type: 'number', minimum: 2, maximum: 1, unit: both('u') })), 'impossibleAnswer a'],
    ['more risks than a register takes', form(...['a', 'b', 'c', 'd'].map((id) => ask(id, { proposesRisks: [risk(id, 'no')] })), register()), 'impossibleAnswer risks'],

    ['a condition on no question', form(when('a', is('b', 'yes'))), 'absentQuestion a'],
    ['a condition on a question of the form inside a group', form(ask('a'), group('g', when('b', is('a', 'yes')))), 'absentQuestion g.b'],
    ['a field of an official form that nothing fills', { ...form(ask('a')), mapping: { form: both('F'), fields: [{ field: both('Name'), questions: ['a', 'b'] }] } }, 'absentQuestion Name'],
    ['a condition on no option', form(ask('a'), when('b', is('a', 'maybe'))), 'absentOption b'],
    ['an option deep in a condition', form(ask('a'), when('b', { not: { any: [{ question: 'a', in: ['yes', 'soon'] }] } })), 'absentOption b'],
    ['a choice of one that includes', form(choice('a', 'x', 'y'), when('b', { question: 'a', includes: 'x' })), 'absentOption b'],
    ['a choice of several that is', form(choices('a', 'x', 'y'), when('b', is('a', 'x'))), 'absentOption b'],
    ['a text that is', form(text('a'), when('b', is('a', 'x'))), 'absentOption b'],
    ['a condition on the risks', form(register(), when('b', { question: 'risks', answered: true })), 'absentOption b'],
    ['a risk that no answer proposes', form(choice('a', 'x', 'y'), ask('b', { type: 'choice', options: [option('x'), option('y')], proposesRisks: [risk('r', 'z')] }), register()), 'absentOption b'],
    ['a risk that a text proposes', form(text('a', { proposesRisks: [risk('r', 'x')] }), register()), 'absentOption a'],

    ['a question that waits for itself', form(when('a', is('a', 'yes'))), 'circularCondition a'],
    [
      'each question of a circle, and not what rests on it',
      form(when('a', is('c', 'yes')), when('b', is('a', 'yes')), when('c', is('b', 'yes')), when('d', is('a', 'yes'))),
      'circularCondition a',
      'circularCondition b',
      'circularCondition c',
    ],

    ['a condition that nothing meets', form(ask('a'), when('b', { question: 'a', in: [] })), 'unreachableQuestion b'],
    ['two answers to one choice', form(choice('a', 'x', 'y'), when('b', { all: [is('a', 'x'), is('a', 'y')] })), 'unreachableQuestion b'],
    ['an answer and its opposite', form(ask('a'), when('b', { all: [is('a', 'yes'), { not: { question: 'a', answered: true } }] })), 'unreachableQuestion b'],
    ['answered, and none of the options', form(choice('a', 'x', 'y'), when('b', { all: [{ question: 'a', answered: true }, { not: { question: 'a', in: ['x', 'y'] } }] })), 'unreachableQuestion b'],
    [
      'several, and none of them',
      form(choices('a', 'x', 'y'), when('b', { all: [{ question: 'a', answered: true }, { not: { any: [{ question: 'a', includes: 'x' }, { question: 'a', includes: 'y' }] } }] })),
      'unreachableQuestion b',
    ],
    ['an option chosen and not', form(choices('a', 'x', 'y'), when('b', { all: [{ question: 'a', includes: 'x' }, { not: { question: 'a', includes: 'x' } }] })), 'unreachableQuestion b'],
    [
      'an answer that hides the question of another',
      form(ask('a'), when('b', is('a', 'yes')), when('c', { all: [is('a', 'no'), { question: 'b', answered: true }] })),
      'unreachableQuestion c',
    ],
    [
      'a question that is never asked, and what rests on it',
      form(ask('a'), when('b', { all: [is('a', 'yes'), is('a', 'no')] }), when('c', is('b', 'yes'))),
      'unreachableQuestion b',
      'unreachableQuestion c',
    ],
    ['no way among several', form(ask('a'), ask('b'), when('c', { all: [{ any: [is('a', 'yes'), is('b', 'yes')] }, is('a', 'no'), { not: is('b', 'yes') }] })), 'unreachableQuestion c'],
    ['a question of an item that is never asked', form(group('g', choice('a', 'x', 'y'), when('b', { all: [is('a', 'x'), is('a', 'y')] }))), 'unreachableQuestion g.b'],

    ['uses of no technology', form(uses('u', 'a')), 'absentReference u'],
    ['uses of what is no reference', form(text('a'), uses('u', 'a', { question: 'a', answered: true })), 'absentReference u'],
    ['uses of a unit', form(reference('a', 'unit'), uses('u', 'a', { question: 'a', answered: true })), 'absentReference u'],
    ['uses in a group, of a technology outside it', form(reference('a', 'technology'), group('g', uses('u', 'a'))), 'absentReference g.u'],
    ['uses that are asked before the technology is named', form(reference('a', 'technology'), uses('u', 'a')), 'impossibleAnswer u'],
    ['uses that are asked where there may be no technology', form(ask('b'), reference('a', 'technology'), uses('u', 'a', { any: [{ question: 'a', answered: true }, is('b', 'yes')] })), 'impossibleAnswer u'],
    ['no uses at all', form(reference('a', 'technology'), { ...uses('u', 'a', { question: 'a', answered: true }), maxItems: 0 } as Question), 'impossibleAnswer u'],
    ['a condition on which technology it is', form(reference('a', 'technology'), when('b', is('a', 'x'))), 'absentOption b'],
    ['a condition on which uses they are', form(reference('a', 'technology'), uses('u', 'a', { question: 'a', answered: true }), when('b', { question: 'u', includes: 'x' })), 'absentOption b'],

    ['a list that nobody keeps', form({ ...choice('a', 'x', 'y'), list: 'planets' } as Question), 'unknownList a'],
    ['a list whose codes are not all shipped', form(group('g', { ...choice('a', 'NO', 'OTHER'), list: 'data-residency' } as Question)), 'otherThanList g.a'],
    ['risks that no register answers', form(ask('a', { proposesRisks: [risk('r', 'no')] })), 'misplacedRisks example'],
    ['a register in a group', form(group('g', register())), 'misplacedRisks g.risks'],
    ['a second register', form(register(), { ...register(), id: 'more' }), 'misplacedRisks more'],
    ['a field that a proposal says and the register lacks', form({ ...register(ask('a')), proposalSays: ['a', 'b'] } as Question), 'absentQuestion risks'],
    ['a risk that a risk proposes', form(register(ask('a', { proposesRisks: [risk('r', 'no')] }))), 'misplacedRisks risks.a'],
  ])('%s', (_what, definition, ...faults) => {
    expect(lintDefinition(definition).map(({ code, at }) => `${code} ${at}`)).toEqual(faults);
  });

  const scored = (id: string, kind: 'raw' | 'mitigation', ...points: (number | undefined)[]) =>
    ask(id, { type: 'choice', scored: kind, options: points.map((one, index) => ({ ...option(`o${index}`), ...(one !== undefined && { points: one }) })) });
  const scoring: Scoring = { rawMaximum: 10, mitigationMaximum: 4, reducedFrom: 3, reducedToPercent: 85, levelUpTo: [2, 5, 7] };
  const scoredForm = (change: Partial<Scoring> = {}, ...more: Question[]): FormDefinition => ({
    ...form(
      scored('r', 'raw', 0, 4),
      ask('s', { type: 'choices', scored: 'raw', options: [{ ...option('x'), points: 5 }, { ...option('y'), points: 1 }] }),
      ask('phase'),
      // One of the two is asked, and the second one's own question hides its better answer: 3 and 1, or 2.
      { ...scored('m', 'mitigation', 3, 0), visibleWhen: is('phase', 'yes') } as Question,
      { ...scored('n', 'mitigation', 0, 2), visibleWhen: is('phase', 'no') } as Question,
      { ...scored('k', 'mitigation', 0, 1), visibleWhen: is('m', 'o0') } as Question,
      { ...scored('l', 'mitigation', 0, 3), visibleWhen: is('m', 'o1') } as Question,
      ...more,
    ),
    scoring: { ...scoring, ...change },
  });

  test('a form that scores has none', () => {
    expect(lintDefinition(scoredForm())).toEqual([]);
  });

  test.each<[string, FormDefinition, string]>([
    ['negative points', scoredForm({}, scored('a', 'raw', -1, 0)), 'scoreOutOfRange a'],
    ['half a point', scoredForm({}, scored('a', 'raw', 0.5, 0)), 'scoreOutOfRange a'],
    ['points that are no number', scoredForm({}, scored('a', 'mitigation', Number.NaN, 0)), 'scoreOutOfRange a'],
    ['an option without points', scoredForm({}, scored('a', 'raw', 0, undefined)), 'scoreOutOfRange a'],
    ['points that count nowhere', scoredForm({}, ask('a', { type: 'choice', options: [{ ...option('x'), points: 1 }] })), 'scoreOutOfRange a'],
    ['a text that scores', scoredForm({}, text('a', { scored: 'raw' })), 'scoreOutOfRange a'],
    ['points of each item of a group', scoredForm({}, group('g', scored('a', 'raw', 0, 1))), 'scoreOutOfRange g.a'],
    ['points in a form that does not score', form(scored('a', 'raw', 0, 1)), 'scoreOutOfRange a'],
    ['a raw maximum above the sum', scoredForm({ rawMaximum: 11 }), 'inconsistentScoring example'],
    ['a raw maximum below the sum', scoredForm({ rawMaximum: 9 }), 'inconsistentScoring example'],
    ['mitigation that no answers reach', scoredForm({ mitigationMaximum: 5 }), 'inconsistentScoring example'],
    ['mitigation that answers exceed', scoredForm({ mitigationMaximum: 3 }), 'inconsistentScoring example'],
    ['a reduction out of reach', scoredForm({ reducedFrom: 5 }), 'inconsistentScoring example'],
    ['a reduction from half a point', scoredForm({ reducedFrom: 2.5 }), 'inconsistentScoring example'],
    ['a reduction that raises', scoredForm({ reducedToPercent: 101 }), 'inconsistentScoring example'],
    ['levels that fall', scoredForm({ levelUpTo: [5, 2, 7] }), 'inconsistentScoring example'],
    ['two equal levels', scoredForm({ levelUpTo: [2, 2, 7] }), 'inconsistentScoring example'],
    ['a level at half a point', scoredForm({ levelUpTo: [2.5] }), 'inconsistentScoring example'],
    ['a level that nothing exceeds', scoredForm({ levelUpTo: [2, 10] }), 'inconsistentScoring example'],
  ])('%s', (_what, definition, fault) => {
    expect(lintDefinition(definition).map(({ code, at }) => `${code} ${at}`)).toEqual([fault]);
  });

  test.each<[string, FormDefinition]>([
    ['standing and source of one text', form(ask('a', { help: { ...both('A'), status: 'adapted', source } }))],
    ['a source at the question', form(ask('a', { status: 'official', sources: [source] }))],
    ['a source at the label', form(ask('a', { status: 'adapted', label: { ...both('A'), source } }))],
    ['a risk that rests on its citation', form(ask('a', { proposesRisks: [{ ...risk('r', 'no'), text: { ...both('R'), status: 'adapted' }, citation: source }] }), register())],
    ['uses that are asked once the technology is named', form(reference('a', 'technology'), uses('u', 'a', { question: 'a', answered: true }))],
    ['uses in a group, of the technology of the same item', form(group('g', reference('a', 'technology'), ask('b', { visibleWhen: { question: 'a', answered: true } }), uses('u', 'a', is('b', 'yes'))))],
    ['one of two ways', form(ask('a'), when('b', { any: [{ all: [is('a', 'yes'), is('a', 'no')] }, is('a', 'no')] }))],
    ['a way through what must not hold', form(choice('a', 'x', 'y', 'z'), when('b', { all: [{ question: 'a', answered: true }, { not: { question: 'a', in: ['x', 'y'] } }] }))],
    ['a hidden question that must not be answered', form(ask('a'), when('b', is('a', 'yes')), when('c', { all: [is('a', 'no'), { not: is('b', 'yes') }] }))],
    ['a field filled from a question in a group', { ...form(group('g', ask('a'))), mapping: { form: both('F'), fields: [{ field: both('Name'), questions: ['g.a', 'g'] }] } }],
  ])('nothing in %s', (_what, definition) => {
    expect(lintDefinition(definition)).toEqual([]);
  });
});
