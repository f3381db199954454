import { answers } from '@gatehouse/testing';
import type { Harness } from './harness.ts';

/** A case that means to recognize faces, in review, with the checklist about it written. */
export async function withPaper(api: Harness) {
  const id = await api.story.register();
  await api.story.triage(id);
  await api.story.own(id);
  const preparation = await api.story.write(`onboarding:${id}`, 'preparation', { ...answers.preparation(), facialRecognition: 'asked' });
  await api.as('PROGRAM_OFFICER', 'onboarding', 'freezePreparation', id, { draftRevision: preparation });
  const form = 'facial-recognition-checklist';
  const draftRevision = await api.story.write(`onboarding:${id}`, form, { useCases: ['VICTIM_ID_CSE'], approver: 'cropsOfficer' });
  return { id, input: { form, draftRevision } };
}
