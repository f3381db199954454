import { expect, test } from 'vitest';
import { definitions } from '../questionnaires/definitions.ts';
import { aCase, fullAnswers } from '../testing/case.ts';
import { accepted, codeOf, sha256 } from '../testing/world.ts';
import { assessmentForms, formOf } from './form-of.ts';
import type { AssessmentKind } from './state.ts';

/** A case whose checklist led to an assessment of this kind. */
function leadingTo(kind: AssessmentKind) {
  if (kind !== 'addendum') return aCase({ determination: kind }).determined();
  const earlier = aCase({ determination: 'pia' }).settled();
  const of = aCase({ world: earlier.world }).reviewed();
  accepted(of.freezeChecklist());
  for (const name of ['executive', 's10'] as const) accepted(of.sign(name, { outcome: 'addendum', assessmentIds: [earlier.assessmentId] }));
  return of;
}

test.each(Object.entries(formOf) as [AssessmentKind, (typeof formOf)[AssessmentKind]][])('a %s is written, frozen and signed in the form %s', (kind, form) => {
  const of = leadingTo(kind);
  expect(of.world.state('assessment', of.assessmentId)).toMatchObject({ kind, form });
  for (const other of assessmentForms.filter((one) => one !== form)) {
    const draftRevision = of.world.save('assessment', of.assessmentId, other, fullAnswers.assessment(other));
    expect(codeOf(of.as('requester').assessment.freezeAssessment(of.assessmentId, { draftRevision })), other).toBe('formIncomplete');
  }
  accepted(of.freezeAssessment());
  accepted(of.signAssessment('executive'));
  accepted(of.signAssessment('s10'));
  expect(of.world.state('assessment', of.assessmentId).status).toBe('approved');
});

test.each(assessmentForms)('%s is frozen only with the official form, whose hash is recorded and within what is signed', (form) => {
  const definition = definitions.find(({ id }) => id === form);
  const questions = definition?.sections.flatMap((section) => section.questions) ?? [];
  expect(questions.find(({ id }) => id === 'officialForm')).toMatchObject({ type: 'file', required: true });
  const kind = (Object.keys(formOf) as AssessmentKind[]).find((one) => formOf[one] === form);
  if (!kind) return;
  const of = leadingTo(kind);
  const freeze = (answers: Record<string, unknown>) =>
    of.as('requester').assessment.freezeAssessment(of.assessmentId, { draftRevision: of.world.save('assessment', of.assessmentId, form, answers) });
  const file = { fileId: of.attachedForm(), sha256: sha256('official form') };
  const { officialForm: _without, ...rest } = fullAnswers.assessment(form, 'Overview', file);
  const refused = freeze(rest);
  expect(refused.ok ? null : refused.refusal).toMatchObject({ code: 'formIncomplete', params: { questions: ['officialForm'] } });
  accepted(freeze(fullAnswers.assessment(form, 'Overview', file)));
  expect(of.world.events('assessment', of.assessmentId).at(-1)?.event).toMatchObject({ data: { officialFormSha256: file.sha256 } });
});
