import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { compile, evaluateForm, missing, type Answers } from '../../../forms/index.ts';
import { scoreOf } from '../../../forms/score.ts';
import { algorithmicImpactAssessment as aia } from './aia.ts';
import expectations from './expectations.json' with { type: 'json' };

/** Ids, conditions and points in the form in which they were handed down, and a scorer of their own that reads them. */
type Rule = { all: Rule[] } | { any: Rule[] } | { not: Rule } | { is: [string, string] } | { answered: string };
interface Expected {
  readonly id: string;
  readonly type: 'single' | 'multiple' | 'text';
  readonly scored: 'raw' | 'mitigation' | null;
  readonly required?: boolean;
  readonly points?: Readonly<Record<string, number>>;
  readonly visibleWhen?: Rule;
}
const sections = expectations.sections as unknown as readonly { id: string; kind: string; questions: Expected[] }[];
const all = sections.flatMap(({ questions }) => questions);
const expected = new Map(all.map((question) => [question.id, question]));

function shown(id: string, answers: Answers): boolean {
  const rule = expected.get(id)!.visibleWhen;
  return !rule || holds(rule, answers);
}

function holds(rule: Rule, answers: Answers): boolean {
  if ('all' in rule) return rule.all.every((part) => holds(part, answers));
  if ('any' in rule) return rule.any.some((part) => holds(part, answers));
  if ('not' in rule) return !holds(rule.not, answers);
  const id = 'is' in rule ? rule.is[0] : rule.answered;
  const given = chosen(id, answers);
  return shown(id, answers) && ('is' in rule ? given.includes(rule.is[1]) : given.length > 0);
}

function chosen(id: string, answers: Answers): readonly string[] {
  const answer = answers[id];
  if (answer === undefined || answer === '') return [];
  return Array.isArray(answer) ? answer : [answer as string];
}

function total(kind: 'raw' | 'mitigation', answers: Answers): number {
  const counted = all.filter(({ id, scored }) => scored === kind && shown(id, answers));
  return counted.flatMap(({ id, points }) => chosen(id, answers).map((option) => points![option]!)).reduce((sum, one) => sum + one, 0);
}

function expectedScore(answers: Answers) {
  const raw = total('raw', answers);
  const mitigation = total('mitigation', answers);
  // 80 % of 77, then 85 % with halves up, then 25, 50 and 75 % of 167, as fractions of whole numbers.
  const current = 100 * mitigation >= 80 * 77 ? Math.floor((85 * raw + 50) / 100) : raw;
  const level = 4 * current <= 167 ? 1 : 2 * current <= 167 ? 2 : 4 * current <= 3 * 167 ? 3 : 4;
  return { raw, mitigation, current, level };
}

const form = compile(aia);

/** Answers of every kind to any question; `generous` ones take the most that each question gives, most of the time. */
const answerTo = ({ type, points }: Expected, generous: boolean): fc.Arbitrary<unknown> => {
  if (!points) return fc.constantFrom('x', 'Some words');
  const options = Object.keys(points);
  const best = options.toSorted((a, b) => points[b]! - points[a]!)[0]!;
  const free = type === 'multiple' ? fc.subarray(options, { minLength: 1 }) : fc.constantFrom(...options);
  return generous ? fc.oneof({ weight: 12, arbitrary: fc.constant(type === 'multiple' ? options : best) }, { weight: 1, arbitrary: free }) : free;
};
const someAnswers = (generous: boolean): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(all.map((question) => [question.id, answerTo(question, generous)])), generous ? {} : { requiredKeys: [] });
const answers = fc.oneof(someAnswers(false), someAnswers(true));

describe('the definition', () => {
  it('asks the same questions, in the same order and sections, with the same options and points', () => {
    const types = { choice: 'single', choices: 'multiple', longText: 'text' } as Record<string, string>;
    const ours = aia.sections.map(({ id, questions }) => ({
      id,
      questions: questions.map((question) => ({
        id: question.id,
        type: types[question.type],
        scored: question.scored ?? null,
        required: question.required ?? false,
        points: 'options' in question ? question.options.map((option) => [option.id, option.points ?? 0]) : [],
        isConditional: question.visibleWhen !== undefined,
      })),
    }));
    expect(ours).toEqual(
      sections.map(({ id, questions }) => ({
        id,
        questions: questions.map((question) => ({
          id: question.id,
          type: question.type,
          scored: question.scored,
          required: question.required ?? false,
          points: Object.entries(question.points ?? {}),
          isConditional: question.visibleWhen !== undefined,
        })),
      })),
    );
    expect(all).toHaveLength(286);
  });

  test.each([
    ['reasons', 'raw', 5],
    ['risk-profile', 'raw', 15],
    ['authority', 'raw', 2],
    ['system', 'raw', 17],
    ['algorithm', 'raw', 15],
    ['decision', 'raw', 8],
    ['impact', 'raw', 52],
    ['data', 'raw', 53],
    ['consultation-design', 'mitigation', 10],
    ['consultation-implementation', 'mitigation', 10],
    ['data-quality-design', 'mitigation', 14],
    ['data-quality-implementation', 'mitigation', 14],
    ['fairness-design', 'mitigation', 44],
    ['fairness-implementation', 'mitigation', 44],
    ['privacy-design', 'mitigation', 9],
    ['privacy-implementation', 'mitigation', 9],
  ])('lets %s score %s up to %i', (id, kind, maximum) => {
    const { questions } = aia.sections.find((section) => section.id === id)!;
    const most = questions.map((question) => {
      const points = 'options' in question ? question.options.map((option) => option.points ?? 0) : [0];
      return question.type === 'choices' ? points.reduce((sum, one) => sum + one, 0) : Math.max(...points);
    });
    expect(most.reduce((sum, one) => sum + one, 0)).toBe(maximum);
    expect(questions.filter(({ scored }) => scored && scored !== kind)).toEqual([]);
  });

  it('says before anything else that the official one must be published, and that its wording is ours', () => {
    expect(aia.notice?.en).toMatch(/official .* published on the Open Government Portal before/);
    expect(aia.notice?.fr).toMatch(/officielle .* publiée sur le Portail du gouvernement ouvert avant/);
    expect(aia.status).toBe('adapted');
    expect(new Set([...form.questions.values()].map(({ status }) => status))).toEqual(new Set(['ours']));
  });
});

describe('the score', () => {
  test.each(expectations.examples)('of raw $raw with mitigation $mitigation is $current, level $level', ({ raw, mitigation, current, level }) => {
    expect(scoreOf(aia.scoring!, { raw, mitigation })).toEqual({ raw, mitigation, current, level });
  });

  // Each limit, reduced and not.
  test.each([
    [41, 0, 41, 1],
    [42, 0, 42, 2],
    [83, 61, 83, 2],
    [84, 61, 84, 3],
    [125, 0, 125, 3],
    [126, 0, 126, 4],
    [97, 62, 82, 2],
    [98, 62, 83, 2],
    [147, 62, 125, 3],
    [148, 62, 126, 4],
    [167, 77, 142, 4],
    // 8.5, 25.5 and 42.5: halves up.
    [10, 62, 9, 1],
    [30, 62, 26, 1],
    [50, 62, 43, 2],
  ])('of raw %i with mitigation %i is %i, level %i', (raw, mitigation, current, level) => {
    expect(scoreOf(aia.scoring!, { raw, mitigation })).toEqual({ raw, mitigation, current, level });
  });

  it('and what is asked agree with the scorer above, whatever is answered', () => {
    const reached = { reduced: 0, levels: new Set<number>() };
    fc.assert(
      fc.property(answers, (given) => {
        const { score, visible, refused } = evaluateForm(form, given);
        expect(score).toEqual(expectedScore(given));
        expect([...visible]).toEqual(all.filter(({ id }) => shown(id, given)).map(({ id }) => id));
        const hidden = Object.keys(given).filter((id) => !shown(id, given));
        expect(refused.map(({ question, code }) => `${question} ${code}`).toSorted()).toEqual(hidden.map((id) => `${id} hiddenQuestion`).toSorted());
        reached.levels.add(score!.level);
        if (score!.mitigation >= 62) reached.reduced += 1;
      }),
      { numRuns: 400 },
    );
    // Else the property would not have looked at what it is for.
    expect(reached.reduced).toBeGreaterThan(20);
    expect(reached.levels.size).toBeGreaterThan(2);
  });

  it('reaches both maxima, and only one phase counts', () => {
    const most = Object.fromEntries(
      all.map(({ id, type, points = {} }) => {
        const options = Object.keys(points);
        return [id, type === 'text' ? 'x' : type === 'multiple' ? options : options.reduce((a, b) => (points[b]! > points[a]! ? b : a))];
      }),
    );
    expect(evaluateForm(form, { ...most, 'project-phase': 'implementation' }).score?.mitigation).toBe(77);
    expect(evaluateForm(form, { ...most, 'project-phase': 'design' }).score?.mitigation).toBe(77);
    expect(evaluateForm(form, { ...most, 'project-phase': 'design' }).score?.raw).toBe(expectedScore({ ...most, 'project-phase': 'design' }).raw);
  });
});

it('requires the phase of the project, and nothing else', () => {
  expect(missing(form, {}).map(({ question }) => question)).toEqual(['project-phase']);
  expect(missing(form, { 'project-phase': 'design' })).toEqual([]);
});
