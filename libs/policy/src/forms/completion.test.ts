import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { definitions } from '../questionnaires/definitions.ts';
import { Choices } from '../testing/choices.ts';
import { answersThatShow, completedAnswers, randomAnswers } from '../testing/random-answers.ts';
import { canonicalForm, compile, evaluateForm, validateAnswer, type Question } from './index.ts';

describe.each(definitions)('$id $version', (definition) => {
  const form = compile(definition);

  it('can be completed, in whatever way it is begun', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const answers = completedAnswers(form, new Choices(seed));
        const { missing, refused } = evaluateForm(form, answers);
        expect(missing).toEqual([]);
        expect(refused).toEqual([]);
        for (const [id, value] of Object.entries(answers)) expect(validateAnswer(form, id, value)).toEqual([]);
        expect(JSON.parse(canonicalForm(form, answers)).answers).toEqual(answers);
      }),
    );
  });

  it('reaches every question that it may ask, those of items too', () => {
    const unreached = (questions: readonly Question[], prefix: string): string[] => {
      const inner = compile({ ...definition, sections: [{ id: 'inner', title: definition.title, questions }] });
      return questions.flatMap((question) => {
        const answers = answersThatShow(inner, question, new Choices(1));
        const isReached = answers !== null && evaluateForm(inner, answers).visible.has(question.id);
        const deeper = 'questions' in question ? unreached(question.questions, `${prefix}${question.id}.`) : [];
        return isReached ? deeper : [`${prefix}${question.id}`, ...deeper];
      });
    };
    expect(unreached(form.set.list, '')).toEqual([]);
  });

  it('takes a refused answer for none at all', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('nothing known', 7, ['nothing known'], {}), (seed, wrong) => {
        const choices = new Choices(seed);
        const answers = randomAnswers(form, choices, 80);
        const id = choices.of(form.set.list.filter(({ type }) => type === 'choice' || type === 'choices'))?.id;
        if (!id) return;
        const { [id]: _given, ...without } = answers;
        const refused = evaluateForm(form, { ...answers, [id]: wrong });
        const unanswered = evaluateForm(form, without);
        expect(refused.score).toEqual(unanswered.score);
        expect([...refused.visible]).toEqual([...unanswered.visible]);
        expect(refused.missing).toEqual(unanswered.missing);
        expect(refused.proposedRisks).toEqual(unanswered.proposedRisks);
        expect(refused.refused.map(({ question }) => question)).toContain(id);
      }),
    );
  });
});
