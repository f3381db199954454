import type { FormDefinition } from '../../forms/definition.ts';
import { areas } from './areas-2026-1.ts';
import { uses } from './uses-2026-1.ts';

/**
 * Asked of a case that means to recognize faces: the uses, then the areas of the commissioners' guidance. The guidance is
 * cited as the reason for the areas only: the questions are ours, and its text is not quoted. What one use must meet is
 * asked by the form of the use.
 */
export const facialRecognitionChecklist: FormDefinition = {
  id: 'facial-recognition-checklist',
  version: '2026-1',
  title: { en: 'Facial-recognition checklist', fr: 'Liste de vérification de la reconnaissance faciale' },
  notice: {
    en: 'The questions are the institution’s own. The privacy commissioners’ joint guidance to police is the reason for the eleven areas; it is not quoted here, and completing this list does not mean that a use meets it.',
    fr: 'Les questions sont celles de l’institution. Le document d’orientation conjoint des commissaires à la vie privée à l’intention des services de police est la raison des onze domaines; il n’est pas cité ici, et remplir cette liste ne signifie pas qu’une utilisation y est conforme.',
  },
  status: 'ours',
  sources: [
    { instrument: 'RCMP-RESPONSE-2021', section: 'facial recognition' },
    { instrument: 'FR-GUIDANCE-2022', section: 'areas' },
  ],
  sections: [uses, ...areas],
};
