import type { Section } from '../../../forms/definition.ts';
import { yesNo } from './yes-no.ts';

export const authority: Section = {
  id: 'authority',
  title: { en: 'Authority', fr: 'Autorisation' },
  questions: [
    {
      id: 'new-authority', type: 'choice', status: 'ours', scored: 'raw',
      label: {
        en: 'Does the project call for a policy or legal authority that you do not have yet?',
        fr: 'Le projet exige-t-il une autorisation, stratégique ou légale, que vous n’avez pas encore?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'new-authority-why', type: 'longText', status: 'ours', maxLength: 8000,
      label: { en: 'Justify this answer.', fr: 'Justifiez cette réponse.' },
    },
  ],
};
