import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { codesFromLists, compile, loadForm, validateAnswer, type Answers, type FormDefinition, type Question } from '../../forms/index.ts';
import { isAnswered } from '../../forms/check.ts';
import { Choices } from '../../testing/choices.ts';
import { completedAnswers } from '../../testing/random-answers.ts';
import { earlierForms, type EarlierForm } from './origin.ts';
import { changedSince, origins, suggestionsFor, type SuggestedForm } from './suggest.ts';

const later = Object.keys(origins) as readonly SuggestedForm[];
const loaded = new Map<string, FormDefinition>();
for (const id of [...earlierForms, ...later]) loaded.set(id, await loadForm(id));
const formOf = (id: EarlierForm | SuggestedForm) => compile(loaded.get(id)!);

/** Every place from which an answer is taken, one row each. */
const places = later.flatMap((form) =>
  Object.entries(origins[form]).flatMap(([questionId, list]) => list.map((origin) => ({ form, questionId, origin, name: `${form}.${questionId} ← ${origin.form}.${origin.questions.join('+')}` }))),
);

/** A form filled in some random way; kept, because many places look at the same ones. */
const kept = new Map<string, Answers>();
function completedOnce(form: EarlierForm, seed: number): Answers {
  const key = `${form} ${seed}`;
  if (!kept.has(key)) kept.set(key, withOptionalWords(formOf(form).set.list, completedAnswers(formOf(form), new Choices(seed))));
  return kept.get(key)!;
}

/** Completing fills what is required; people also say what is optional, in the items of lists too. */
function withOptionalWords(questions: readonly Question[], answers: Answers): Answers {
  const said = questions.flatMap((question): [string, unknown][] => {
    const answer = answers[question.id];
    if (question.type === 'group' && Array.isArray(answer)) return [[question.id, answer.map((item: Answers) => withOptionalWords(question.questions, item))]];
    return question.type === 'longText' && !question.required && !question.visibleWhen && !isAnswered(answer) ? [[question.id, 'This as well.']] : [];
  });
  return { ...answers, ...Object.fromEntries(said) };
}

const optionsIn = (question: Question): readonly string[] =>
  'questions' in question ? question.questions.flatMap(optionsIn) : 'options' in question ? question.options.map(({ id }) => id) : [];

describe.each(places)('$name', ({ form, questionId, origin }) => {
  const question = formOf(form).questions.get(questionId)!;

  it('is asked there and here, and there before here', () => {
    expect(question).toBeDefined();
    for (const id of origin.questions) expect(formOf(origin.form).questions.get(id), id).toBeDefined();
    expect(earlierForms.indexOf(origin.form)).toBeLessThan(form === 'preparation' ? 1 : form === 'privacy-checklist' ? 2 : 3);
  });

  it('gives of any completed form a valid answer or none, from the same reference lists', () => {
    const source = formOf(origin.form);
    let given = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const answers = completedOnce(origin.form, seed);
        const value = origin.answer(...origin.questions.map((id) => answers[id]));
        if (!isAnswered(value)) return;
        given += 1;
        expect(validateAnswer(formOf(form), questionId, value)).toEqual([]);
        const taken = new Map<string, Set<string>>();
        for (const id of origin.questions) {
          for (const [list, codes] of codesFromLists(source.questions.get(id)!, answers[id])) taken.set(list, new Set([...(taken.get(list) ?? []), ...codes]));
        }
        for (const [list, codes] of codesFromLists(question, value)) {
          for (const code of codes) expect(taken.get(list)?.has(code) || optionsIn(question).includes(code), `${list} ${code}`).toBe(true);
        }
      }),
      { numRuns: 60, seed: 5 },
    );
    expect(given).toBeGreaterThan(0);
  });

  it('takes a code that the institution added to a list, or leaves it out', () => {
    const source = formOf(origin.form);
    const withAdded = (one: Question, answer: unknown): unknown => {
      if ('questions' in one) return (answer as Answers[] | undefined)?.map((item) => ({ ...item, ...Object.fromEntries(one.questions.map((inner) => [inner.id, withAdded(inner, item[inner.id])])) }));
      if (!('options' in one) || one.list === undefined) return answer;
      return one.type === 'choices' ? ['ADDED_HERE'] : 'ADDED_HERE';
    };
    const answers = completedOnce(origin.form, 7);
    const value = origin.answer(...origin.questions.map((id) => withAdded(source.questions.get(id)!, answers[id])));
    if (isAnswered(value)) expect(validateAnswer(formOf(form), questionId, value)).toEqual([]);
  });

  it('answers nothing to what is no answer', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.anything(), fc.array(fc.anything()), fc.array(fc.dictionary(fc.constantFrom('name', 'kind', 'part', 'description'), fc.anything())))), (anything) => {
        // It may come to something malformed, which is then left out; it never throws.
        origin.answer(...anything);
      }),
      { numRuns: 100, seed: 5 },
    );
    expect(isAnswered(origin.answer())).toBe(false);
  });
});

const at = (day: number) => new Date(Date.UTC(2026, 10, day));
const intake = (answers: Answers) => ({ form: 'intake' as const, version: 1, frozenAt: at(1), answers });
const prepared = (version: number, answers: Answers) => ({ form: 'preparation' as const, version, frozenAt: at(10 * version), answers });
const checked = (answers: Answers) => ({ form: 'privacy-checklist' as const, version: 1, frozenAt: at(12), answers });
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const rows: readonly (readonly [string, SuggestedForm, readonly ReturnType<typeof prepared | typeof intake | typeof checked>[], Record<string, unknown>])[] = [
  ['a registration', 'preparation', [intake({ purpose: 'To find victims', vendor: 'Acme', biometricFeatures: 'no', categories: ['AI'] })], {
    need: 'To find victims',
    providers: [{ name: 'Acme', kind: 'vendor' }],
    facialRecognition: 'absent',
  }],
  ['a category that was chosen', 'preparation', [intake({ categories: ['AI', 'REMOTELY_PILOTED_SYSTEMS'] })], { isDrone: 'yes' }],
  ['what recognizes faces, of which it is not known whether that is asked for', 'preparation', [intake({ biometricFeatures: 'face' })], {}],
  ['a registration that does not know', 'privacy-checklist', [intake({ personalInformation: 'unknown' })], {}],
  ['the newest preparation only', 'pia', [prepared(2, { need: 'Second' }), prepared(1, { need: 'First', effectiveness: 'Tested' })], { need: 'Second' }],
  ['a notice that is given', 'pia', [checked({ notice: 'given' })], { privacyNotice: 'yes', privacyNoticeDrafted: 'yes' }],
  ['a notice that is still to come, which is none', 'pia', [checked({ notice: 'notYet' })], {}],
  ['what is too long together', 'pia', [prepared(1, { retentionMatches: 'a'.repeat(8000), retentionNonMatches: 'b' })], {}],
  ['hostile and foreign shapes', 'pia', [prepared(1, { need: { toString: 1 }, partners: [null, 3, { part: 'getsData' }], plan: 7 })], {}],
  ['partners that get results', 'pia', [prepared(1, { hasPartners: 'yes', partners: [{ name: 'Sûreté', kind: 'PROVINCIAL_TERRITORIAL', part: ['getsData'] }, { name: 'Other', kind: 'OTHER', part: ['lendsAccounts'] }] })], {
    disclosures: [{ recipient: 'Sûreté', kind: 'PROVINCIAL_TERRITORIAL' }],
    isShared: 'yes',
  }],
];

it.each(rows)('%s', (_name, form, versions, expected) => {
  const found = suggestionsFor(form, loaded.get(form)!, versions);
  expect(Object.fromEntries(found.map(({ questionId, value }) => [questionId, value]))).toEqual(expected);
});

describe('an answer whose source changed', () => {
  const versions = [prepared(1, { need: 'First' }), prepared(2, { need: 'Second' })];
  const changed = (value: unknown, day: number, list = versions) =>
    changedSince('pia', loaded.get('pia')!, list, [{ questionId: 'need', value, editedAt: at(day) }], same).map(({ value: now, from }) => [now, from.version]);

  it.each([
    ['was confirmed, and the source says otherwise now', 'First', 15, [['Second', 2]]],
    ['was written otherwise, and the source says otherwise now', 'Mine', 15, [['Second', 2]]],
    ['says already what the source says now', 'Second', 15, []],
    ['was written again since', 'First', 25, []],
    ['was given before there was a source', 'Mine', 5, []],
  ])('%s', (_name, value, day, expected) => {
    expect(changed(value, day)).toEqual(expected);
  });

  it('says nothing where the newest version says the same as before', () => {
    expect(changed('Mine', 15, [prepared(1, { need: 'First' }), prepared(2, { need: 'First' })])).toEqual([]);
  });
});

it('an older version of a form is suggested only what it asks', () => {
  const without = { ...loaded.get('preparation')!, sections: [{ id: 'x', title: { en: 'x', fr: 'x' }, questions: [formOf('preparation').questions.get('need')!] }] };
  expect(suggestionsFor('preparation', without, [intake({ purpose: 'Why', vendor: 'Acme' })]).map(({ questionId }) => questionId)).toEqual(['need']);
});
