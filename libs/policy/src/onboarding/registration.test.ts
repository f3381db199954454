import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { compile, evaluateForm, type Answers } from '../forms/index.ts';
import { intake } from '../questionnaires/intake/2026-2.ts';
import { referenceListRef } from '../reference/state.ts';
import { aCase } from '../testing/case.ts';
import { Choices } from '../testing/choices.ts';
import { completed } from '../testing/completed.ts';
import { completedAnswers } from '../testing/random-answers.ts';
import { leastRegistration, registering, type Registration } from '../testing/registration.ts';
import { accepted, codeOf, foundedWorld, idOf, people, sha256 } from '../testing/world.ts';
import { registrationFromIntake } from './registration-from-intake.ts';

const form = compile(intake);
const answersOf = (more: Partial<Registration> = {}): Answers => registering(more).answers;

describe('what answers come to', () => {
  const named = (name: Registration['newUseCases'][number]['name']) => ({ name, description: null });
  const { technology } = leastRegistration;
  const other = { ...technology!, categories: ['AI', 'BIOMETRICS'], description: 'It sorts.' };

  test.each<[string, Partial<Registration>]>([
    ['a new technology', { technology: other }],
    ['one that is built here', { technology: { ...other, origin: 'built', vendor: null } }],
    ['names in French alone', { technology: { ...other, name: { en: null, fr: 'Outil' } }, newUseCases: [named({ en: null, fr: 'Tri' })] }],
    ['names in English alone', { technology: { ...other, name: { en: 'Tool', fr: null } }, newUseCases: [named({ en: 'Sorting', fr: null })] }],
    ['several uses', { technology: other, newUseCases: [named({ en: 'One', fr: 'Un' }), { name: { en: 'Two', fr: null }, description: 'Why' }] }],
    ['a known technology and its uses', { technologyId: idOf('t'), technology: null, useCaseIds: [idOf('u'), idOf('v')], newUseCases: [] }],
    ['a known technology for another use', { technologyId: idOf('t'), technology: null, newUseCases: [named({ en: 'One', fr: null })] }],
    ['known uses and new ones', { technologyId: idOf('t'), technology: null, useCaseIds: [idOf('u')], newUseCases: [named({ en: 'One', fr: null })] }],
    ['what is in use', { technology: other, inUse: true, intakePath: 'FREE_TRIAL', personalInformation: 'yes', personalInformationCategories: ['NAME'], dataAsked: 'real' }],
  ])('%s', (_what, more) => {
    const { answers, language } = registering(more);
    expect(registrationFromIntake(answers, language)).toEqual({ ...leastRegistration, technology: other, ...more });
  });

  it('is a whole registration, however the form was completed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('en' as const, 'fr' as const), (seed, language) => {
        const asked = registrationFromIntake(completedAnswers(form, new Choices(seed)), language);
        expect(asked.technologyId === null).toBe(asked.technology !== null);
        expect(asked.useCaseIds.length + asked.newUseCases.length).toBeGreaterThan(0);
        for (const { name } of [...asked.newUseCases, ...(asked.technology ? [asked.technology] : [])]) expect(name[language]).toBeTruthy();
        for (const said of [asked.unitId, asked.purpose, asked.intakePath, asked.stageAsked, asked.dataAsked]) expect(said).toBeTruthy();
      }),
    );
  });

  it.each([
    ['face', ['AI'], ['AI', 'BIOMETRICS']],
    ['otherBiometrics', ['BIOMETRICS', 'AI'], ['BIOMETRICS', 'AI']],
    ['no', ['AI'], ['AI']],
    ['unknown', ['AI'], ['AI']],
  ])('counts biometric features as the category: %s', (biometricFeatures, categories, counted) => {
    const { answers, language } = registering();
    expect(registrationFromIntake({ ...answers, biometricFeatures, categories }, language).technology?.categories).toEqual(counted);
  });

  it('does not take what was typed before the catalogue was looked at', () => {
    const { answers } = registering({ technologyId: idOf('t'), technology: null });
    expect(evaluateForm(form, { ...answers, name: 'Tool' }).refused).toMatchObject([{ question: 'name', code: 'hiddenQuestion' }]);
  });
});

describe('registering', () => {
  const world = foundedWorld();
  const before = world.fingerprint();
  const register = (answers: unknown, more: object = {}) =>
    world.as(people.requester).onboarding.register(null, { ...registering(), answers: answers as Answers, ...more });

  test.each<[string, unknown, string, string[]]>([
    ['nothing', {}, 'formIncomplete', ['name', 'unit', 'useCases', 'purpose']],
    ['a name of blanks', { ...answersOf(), name: '  ' }, 'formIncomplete', ['name']],
    ['a use without a name', { ...answersOf(), useCases: [{}] }, 'formIncomplete', ['useCases.0.name']],
    ['no use', { ...answersOf(), useCases: [] }, 'formIncomplete', ['useCases']],
    ['no known use', { ...answersOf({ technologyId: idOf('t'), technology: null, useCaseIds: [idOf('u')], newUseCases: [] }), knownUses: [] }, 'formIncomplete', ['knownUses']],
    ['a question that nobody asks', { ...answersOf(), nope: 1 }, 'formInvalid', ['nope:unknownQuestion']],
    ['the name of a property', { ...answersOf(), constructor: 'x' }, 'formInvalid', ['constructor:unknownQuestion']],
    ['an answer to what is hidden', { ...answersOf(), inUseSince: '2026-01-01' }, 'formInvalid', ['inUseSince:hiddenQuestion']],
    ['a number for words', { ...answersOf(), purpose: 5 }, 'formInvalid', ['purpose:wrongType']],
    ['an object for words', { ...answersOf(), purpose: { a: 1 } }, 'formInvalid', ['purpose:wrongType']],
    ['a category of no list', { ...answersOf(), categories: ['PLANETS'] }, 'formInvalid', ['categories:unknownOption']],
    ['no option', { ...answersOf(), stageAsked: 'soon' }, 'formInvalid', ['stageAsked:unknownOption']],
    ['a megabyte', { ...answersOf(), purpose: 'x'.repeat(1_000_000) }, 'formInvalid', ['purpose:tooLong']],
    ['control characters', { ...answersOf(), purpose: 'a\u0000' }, 'formInvalid', ['purpose:hostileCharacters']],
    ['an override of direction', { ...answersOf(), useCases: [{ name: '\u202egnp' }] }, 'formInvalid', ['useCases.0.name:hostileCharacters']],
    ['a technology that is no id', { ...answersOf(), technology: "'; --" }, 'formInvalid', ['technology:wrongType']],
    ['a unit that is no code', { ...answersOf(), unit: 'Unit A' }, 'formInvalid', ['unit:wrongType']],
  ])('with %s is refused by the question, and nothing is recorded', (_what, answers, code, questions) => {
    const result = register(answers);
    expect(result).toMatchObject({ ok: false, refusal: { code, params: { form: 'intake', questions: expect.arrayContaining(questions) as unknown } } });
    expect(world.fingerprint()).toBe(before);
  });

  const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
  test.each<[string, unknown, object, string]>([
    ['answers that are none', 'x', {}, 'invalidInput'],
    ['a list of answers', [], {}, 'invalidInput'],
    ['answers nested beyond reason', { ...answersOf(), purpose: deep(5000) }, {}, 'invalidInput'],
    ['more answers than any form asks', Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`q${index}`, 1])), {}, 'invalidInput'],
    ['a version that never shipped', answersOf(), { definitionVersion: '1999-1' }, 'invalidInput'],
    ['another language', answersOf(), { language: 'de' }, 'invalidInput'],
    ['an unknown unit', { ...answersOf(), unit: 'unit-z' }, {}, 'unknownUnit'],
    ['an unknown technology', answersOf({ technologyId: idOf('none'), technology: null }), {}, 'unknownTechnology'],
  ])('with %s is refused, and nothing is recorded', (_what, answers, more, code) => {
    expect(codeOf(register(answers, more))).toBe(code);
    expect(world.fingerprint()).toBe(before);
  });

  it('for uses of another technology is refused', () => {
    const [of, other] = [aCase({ world }), aCase({ world })];
    const input = registering({ technologyId: of.technologyId, technology: null, useCaseIds: [...other.state.useCaseIds], newUseCases: [] });
    expect(codeOf(world.as(people.requester).onboarding.register(null, input))).toBe('useCaseUnknown');
  });

  it('keeps the answers as they were asked, by their hash', () => {
    const given = { ...completed(intake, { ...answersOf(), technology: null }), description: 'It sorts.' };
    const { answer } = accepted(register(given, { language: 'fr' }));
    const [recorded] = world.events('onboarding', String(answer['caseId']));
    const text = JSON.stringify({ answers: Object.fromEntries(Object.entries(given).toSorted()), form: 'intake', version: '2026-2' });
    expect(recorded?.event).toMatchObject({ name: 'registered', data: { definitionVersion: '2026-2', contentHash: sha256(world.content.get(sha256(text)) ?? '') } });
    expect(JSON.parse(world.content.get(sha256(text)) ?? '{}')).toEqual({ form: 'intake', version: '2026-2', answers: given });
  });
});

test('a category that the institution added counts from its day, until it ends', () => {
  const world = foundedWorld();
  const { id } = referenceListRef('technology-category');
  const propose = (kind: 'add' | 'end', effectiveFrom: string) =>
    world.as(people.privacy).referenceList.proposeReferenceEntry(id, {
      kind,
      code: 'PLANETS',
      label: kind === 'add' ? { en: 'Planets', fr: 'Planètes' } : null,
      fields: [],
      source: 'Decision of the program',
      sortOrder: null,
      effectiveFrom,
      effectiveTo: null,
      reasons: 'It came up',
    });
  const register = () => {
    const { answers, ...rest } = registering();
    return codeOf(world.as(people.requester).onboarding.register(null, { ...rest, answers: { ...answers, categories: ['PLANETS'] } }));
  };
  expect(register()).toBe('formInvalid');
  const [starts, ends] = ['2026-12-01', '2026-12-08'];
  accepted(propose('add', starts));
  expect(register()).toBe('formInvalid');
  world.moveTo(`${starts}T15:00:00.000Z`);
  expect(register()).toBe('accepted');
  accepted(propose('end', ends));
  expect(register()).toBe('accepted');
  world.moveTo(`${ends}T15:00:00.000Z`);
  expect(register()).toBe('formInvalid');
});
