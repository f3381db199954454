import type { FormDefinition } from '../../forms/definition.ts';
import { directive } from './directive-2026-1.ts';

/** Asked of each use of facial recognition; what the technology itself must meet is in the facial-recognition checklist. */
export const facialRecognitionUse: FormDefinition = {
  id: 'facial-recognition-use',
  version: '2026-1',
  title: { en: 'Use of facial recognition', fr: 'Utilisation de la reconnaissance faciale' },
  notice: {
    en: 'The directive itself is not public. The conditions are those that the RCMP’s response of 10 June 2021 names; the rest is the institution’s own.',
    fr: 'La directive elle-même n’est pas publique. Les conditions sont celles que nomme la réponse de la GRC du 10 juin 2021; le reste est de l’institution.',
  },
  status: 'ours',
  sources: [{ instrument: 'RCMP-RESPONSE-2021', section: 'facial recognition' }],
  sections: [directive],
};
