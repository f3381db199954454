import { expect, test } from 'vitest';
import { loadForm } from '@gatehouse/policy/forms';
import { passagesIn } from './answered-form.tsx';

test('what is said to exist in one language only is what somebody wrote, never a code, a date or a file', async () => {
  const { sections } = await loadForm('privacy-assessment');
  const questions = sections.flatMap((section) => section.questions);
  const answers: Readonly<Record<string, unknown>> = {
    overview: 'The test only.',
    risks: [{ risk: 'A person is wrongly linked.', likelihood: 'low', impact: 'high', measure: 'Two analysts look.' }],
    officialForm: { fileId: 'de5b7c1e-0000-4000-8000-000000000000', sha256: 'de'.repeat(32), name: 'Le formulaire de la version.pdf' },
  };
  expect(questions.flatMap((question) => passagesIn(question, answers[question.id]))).toEqual([
    'The test only.',
    'A person is wrongly linked.',
    'Two analysts look.',
  ]);
});
