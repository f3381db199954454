import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { codesFromLists, compile, loadForm, validateAnswer, type Answers, type FormDefinition, type Question } from '../../forms/index.ts';
import { isAnswered } from '../../forms/check.ts';
import { Choices } from '../../testing/choices.ts';
import { completedAnswers } from '../../testing/random-answers.ts';
import { earlierForms, type EarlierForm } from './origin.ts';
import { changedSince, origins, sourcesOf, suggestionsFor, type EarlierVersion, type SuggestedForm } from './suggest.ts';

const later = Object.keys(origins) as readonly SuggestedForm[];
const loaded = new Map<string, FormDefinition>();
for (const id of [...earlierForms, ...later]) loaded.set(id, await loadForm(id));
const formOf = (id: EarlierForm | SuggestedForm) => compile(loaded.get(id)!);

/** The order in which a case comes to its forms. */
const order: readonly (EarlierForm | SuggestedForm)[] = [
  ...earlierForms,
  'review-security',
  'review-policy',
  'pia',
  'privacy-protocol',
  'pia-addendum',
  'test-report',
];

/** Every place from which an answer is taken, one row each. */
const places = later.flatMap((form) =>
  Object.entries(origins[form]).flatMap(([questionId, list]) =>
    list.map((origin) => ({
      form,
      questionId,
      origin,
      name: `${form}.${questionId} ← ${origin.of === 'technology' ? 'earlier case, ' : ''}${origin.form}.${origin.questions.join('+')}`,
    })),
  ),
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
    if (origin.of === 'case') expect(order.indexOf(origin.form)).toBeLessThan(order.indexOf(form));
    expect(sourcesOf(form, origin.of)).toContain(origin.form);
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
const frozen = (form: EarlierForm, version: number, day: number, answers: Answers): EarlierVersion => ({ form, version, frozenAt: at(day), caseNumber: null, answers });
const intake = (answers: Answers) => frozen('intake', 1, 1, answers);
const prepared = (version: number, answers: Answers) => frozen('preparation', version, 10 * version, answers);
const checked = (answers: Answers) => frozen('privacy-checklist', 1, 12, answers);
const before = (one: EarlierVersion, caseNumber = 'NTOP-2025-0001'): EarlierVersion => ({ ...one, caseNumber });
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const provider = { name: 'Acme', kind: 'vendor', jurisdiction: 'Norway' };

const rows: readonly (readonly [string, SuggestedForm, readonly EarlierVersion[], Record<string, unknown>])[] = [
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

  // The addendum
  ['a change through a third party and a process', 'pia-addendum', [checked({ modifiedThrough: ['process', 'thirdParty'] })], {
    grounds: ['SUBSTANTIAL_MODIFICATION_IT_OR_PROCESS', 'SUBSTANTIAL_MODIFICATION_THIRD_PARTY'],
    newParty: 'yes',
  }],
  ['an activity that is not modified', 'pia-addendum', [checked({ activity: 'existing' })], {}],
  ['no notice, by an exception', 'pia-addendum', [checked({ notice: 'exception', informationBankAction: 'UPDATE' })], { noticeStillHolds: 'notGiven', bankStillDescribes: 'no' }],
  ['a notice that is given, which may be out of date', 'pia-addendum', [checked({ notice: 'given', informationBankAction: 'notNeeded' })], {}],
  ['why, from the preparation before the registration', 'pia-addendum', [intake({ purpose: 'First' }), prepared(1, { need: 'Second' })], { why: 'Second' }],

  // Forms that only some cases are asked for
  ['the four questions on need', 'facial-recognition-checklist', [prepared(1, { need: 'A', effectiveness: 'B', proportionality: 'C', lessIntrusiveMeans: 'D', training: 'E' })], {
    need: 'A',
    effectiveness: 'B',
    proportionality: 'C',
    lessIntrusiveMeans: 'D',
    training: 'E',
  }],
  ['a directive that applies, and so an administrative decision', 'automated-decision', [checked({ automatedDecision: 'APPLIES' })], { administrativeDecision: 'yes' }],
  ['a directive that is applied voluntarily', 'automated-decision', [checked({ automatedDecision: 'APPLIED_VOLUNTARILY' })], {}],
  ['personal information that is only created here', 'aia', [checked({ personalInformation: 'yes', collectedFrom: ['created'], administrativePurpose: 'no', legalAuthority: 'yes' })], {}],
  ['personal information that comes in, and authority that is to come', 'aia', [checked({ personalInformation: 'yes', collectedFrom: ['created', 'person'], administrativePurpose: 'yes', legalAuthority: 'soon' })], {
    'personal-information': 'yes',
    'used-about-individuals': 'yes',
    'new-authority': 'yes',
  }],
  ['parties in fewer words', 'aia', [checked({ isShared: 'yes', sharingParties: ['REGIONAL_MUNICIPAL', 'FOREIGN_GOVERNMENT', 'OTHER_FEDERAL'] })], { sharing: ['other-jurisdiction', 'other-federal'] }],
  ['a party that the institution added to the list', 'aia', [checked({ isShared: 'yes', sharingParties: ['OTHER_FEDERAL', 'ADDED_HERE'] })], {}],
  ['nobody', 'aia', [checked({ isShared: 'no' })], { sharing: ['nobody'] }],
  ['what assists judgment', 'aia', [frozen('automated-decision', 1, 13, { automation: 'assists' })], { 'automation-degree': 'partial' }],
  ['what replaces judgment, in one step or in all', 'aia', [frozen('automated-decision', 1, 13, { automation: 'replaces' })], {}],

  // Reviewers
  ['what the vendor keeps', 'review-security', [prepared(1, { vendorRetention: 'Logs, for a year', disablement: 'By a switch', providers: [provider] })], { supplierAccess: 'Logs, for a year' }],
  ['how results are disclosed in court', 'review-policy', [frozen('facial-recognition-checklist', 1, 13, { courtDisclosure: 'In full', procedures: 'OM 25.5' })], { courtDisclosure: 'In full' }],

  // The report at the end
  ['every criterion, without what came of it', 'test-report', [prepared(1, { successCriteria: [{ criterion: 'Found', threshold: '90 %', method: 'By hand' }, { criterion: 'Missed' }] })], {
    successResults: [{ criterion: 'Found', threshold: '90 %' }, { criterion: 'Missed' }],
  }],

  // A technology that is known
  ['who makes it, and what stands behind, without how lawful that was', 'preparation', [before(prepared(1, {
    providers: [{ ...provider, suppliesPersonalInformation: 'yes', lawfulness: 'By contract', evidenceFile: { fileId: 'f' }, datasets: [{ name: 'Faces', keptIn: 'Norway', evidence: 'An audit' }], subProviders: [{ name: 'Sub', subProviders: [{ name: 'Behind' }] }] }],
  }))], {
    providers: [{ ...provider, datasets: [{ name: 'Faces', keptIn: 'Norway' }], subProviders: [{ name: 'Sub', subProviders: [{ name: 'Behind' }] }] }],
  }],
  ['its vendor as it was registered first', 'preparation', [before(intake({ vendor: 'Acme', purpose: 'Theirs' }))], { providers: [{ name: 'Acme', kind: 'vendor' }] }],
  ['no faces', 'preparation', [before(prepared(1, { facialRecognition: 'absent', isDrone: 'yes', plan: 'Theirs', need: 'Theirs' }))], { facialRecognition: 'absent' }],
  ['faces that another unit switched off', 'preparation', [before(prepared(1, { facialRecognition: 'disabled' })), before(intake({ biometricFeatures: 'unknown' }))], {}],
  ['its own registration before an earlier one', 'preparation', [intake({ biometricFeatures: 'no' }), before(intake({ biometricFeatures: 'otherBiometrics', vendor: 'Acme' }))], { facialRecognition: 'absent', providers: [{ name: 'Acme', kind: 'vendor' }] }],
  ['information that leaves', 'privacy-checklist', [before(checked({ dataResidency: ['STORED_OUTSIDE_ONGOING'], personalInformation: 'yes', notice: 'given' }))], { dataResidency: ['STORED_OUTSIDE_ONGOING'] }],
  ['information that stayed, as it was used there', 'privacy-checklist', [before(checked({ dataResidency: ['NO'] }))], {}],
  ['what it does', 'pia', [prepared(1, { plan: 'Ours' }), before(intake({ description: 'It sorts images' })), before(prepared(1, { plan: 'Theirs', need: 'Theirs' }))], { overview: 'It sorts images' }],
  ['the model, not what is decided with it', 'aia', [before(frozen('aia', 1, 14, { 'model-kind': 'generative', developer: 'third-party', 'model-description': 'A network', 'decision-description': 'Theirs', rights: 'high' }))], { 'model-description': 'A network', 'model-kind': 'generative', developer: 'third-party' }],
];

it.each(rows)('%s', (_name, form, versions, expected) => {
  const found = suggestionsFor(form, loaded.get(form)!, versions);
  expect(Object.fromEntries(found.map(({ questionId, value }) => [questionId, value]))).toEqual(expected);
});

it('of several earlier cases the one in which it was frozen last tells, by its number', () => {
  const [older, newer] = [before(frozen('preparation', 7, 3, { vendorRetention: 'Old' }), 'NTOP-2024-0001'), before(frozen('preparation', 1, 9, { vendorRetention: 'New' }), 'NTOP-2025-0002')];
  const [found] = suggestionsFor('preparation', loaded.get('preparation')!, [newer, older]);
  expect(found).toEqual({
    questionId: 'vendorRetention',
    value: 'New',
    from: { form: 'preparation', version: 1, frozenAt: at(9), caseNumber: 'NTOP-2025-0002', questions: ['vendorRetention'] },
  });
});

describe('reviewers', () => {
  it.each(places.filter(({ form }) => form.startsWith('review-')))('are offered a fact to describe, not what they judge: $name', ({ form, questionId }) => {
    const compiled = formOf(form);
    expect(compiled.sectionOf.get(questionId)).not.toBe('opinion');
    expect(compiled.questions.get(questionId)?.type).toBe('longText');
  });
});

it('an earlier case tells nothing of how it was used there, whatever was answered', () => {
  const about = /lawful|evidence|obtained|authority|terms|supplies|fileId/i;
  for (const form of later) {
    for (let seed = 1; seed <= 20; seed++) {
      const versions = sourcesOf(form, 'technology').map((source) => before(frozen(source, 1, 1, completedOnce(source, seed))));
      expect(JSON.stringify(suggestionsFor(form, loaded.get(form)!, versions).map(({ value }) => keysIn(value)))).not.toMatch(about);
    }
  }
});

const keysIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, one]) => [...(Array.isArray(value) ? [] : [key]), ...keysIn(one)]) : [];

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
