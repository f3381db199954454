import { compile, evaluateForm, loadForm } from '@gatehouse/policy/forms';
import { Choices, randomAnswers } from '@gatehouse/policy/testing';
import { quantile, report } from './report.ts';

/** One evaluation of the longest form, as at every key that somebody types in it. */
const form = compile(await loadForm('aia'));
const choices = new Choices(1);
const sets = Array.from({ length: 500 }, () => randomAnswers(form, choices, 40 + choices.below(61)));

const sample: number[] = [];
for (let round = 0; round < 20; round++) {
  for (const answers of sets) {
    const start = performance.now();
    evaluateForm(form, answers);
    // The first rounds warm up.
    if (round >= 5) sample.push(performance.now() - start);
  }
}
const [median, slow] = [quantile(sample, 0.5), quantile(sample, 0.99)];
const size = `${form.questions.size} questions`;
report([
  { measure: `one evaluation of a form of ${size}: median`, value: median, unit: 'ms', goal: '≤ 1', met: median <= 1 },
  { measure: `one evaluation of a form of ${size}: p99`, value: slow, unit: 'ms', goal: '', met: null },
]);
