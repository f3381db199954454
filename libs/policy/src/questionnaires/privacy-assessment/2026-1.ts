import type { FormDefinition } from '../../forms/definition.ts';

/** First form of a PIA, protocol or addendum: overview, risks and measures, and the completed official form attached. */
export const privacyAssessmentForm: FormDefinition = {
  id: 'privacy-assessment',
  version: '2026-1',
  title: { en: 'Privacy assessment (working form)', fr: 'Évaluation de la vie privée (formulaire de travail)' },
  notice: {
    en: 'This is our working form. The mandatory form of the Treasury Board Secretariat is attached below and is part of what is signed.',
    fr: 'Ceci est notre formulaire de travail. Le formulaire obligatoire du Secrétariat du Conseil du Trésor est joint ci-dessous et fait partie de ce qui est signé.',
  },
  status: 'ours',
  sources: [{ instrument: 'DPP', section: 'C.2.2.11 to C.2.2.20' }],
  sections: [
    {
      id: 'overview',
      title: { en: 'Overview', fr: 'Aperçu' },
      questions: [
        {
          id: 'overview',
          type: 'longText',
          maxLength: 20_000,
          required: true,
          status: 'ours',
          label: {
            en: 'What is assessed, and for which program or activity?',
            fr: 'Qu’évalue-t-on, et pour quel programme ou quelle activité?',
          },
        },
      ],
    },
    {
      id: 'risks',
      title: { en: 'Risks and measures', fr: 'Risques et mesures' },
      questions: [
        {
          id: 'risks',
          type: 'group',
          required: true,
          maxItems: 60,
          status: 'ours',
          label: { en: 'Risks', fr: 'Risques' },
          itemLabel: { en: 'Risk', fr: 'Risque' },
          questions: [
            {
              id: 'risk',
              type: 'longText',
              maxLength: 4000,
              required: true,
              status: 'ours',
              label: { en: 'What could go wrong, for whom?', fr: 'Qu’est-ce qui pourrait mal tourner, et pour qui?' },
            },
            {
              id: 'likelihood',
              type: 'choice',
              required: true,
              status: 'ours',
              label: { en: 'Likelihood', fr: 'Probabilité' },
              options: [
                { id: 'low', label: { en: 'Low', fr: 'Faible' } },
                { id: 'medium', label: { en: 'Medium', fr: 'Moyenne' } },
                { id: 'high', label: { en: 'High', fr: 'Élevée' } },
              ],
            },
            {
              id: 'impact',
              type: 'choice',
              required: true,
              status: 'ours',
              label: { en: 'Impact', fr: 'Incidence' },
              options: [
                { id: 'low', label: { en: 'Low', fr: 'Faible' } },
                { id: 'medium', label: { en: 'Medium', fr: 'Moyenne' } },
                { id: 'high', label: { en: 'High', fr: 'Élevée' } },
              ],
            },
            {
              id: 'measure',
              type: 'longText',
              maxLength: 4000,
              required: true,
              status: 'ours',
              label: { en: 'What is done about it?', fr: 'Que fait-on pour y remédier?' },
            },
          ],
        },
      ],
    },
    {
      id: 'official',
      title: { en: 'Official form', fr: 'Formulaire officiel' },
      questions: [
        {
          id: 'officialForm',
          type: 'file',
          required: true,
          status: 'ours',
          sources: [{ instrument: 'DPP', section: 'C.2.2.11' }],
          label: { en: 'The completed official form', fr: 'Le formulaire officiel rempli' },
        },
      ],
    },
  ],
};
