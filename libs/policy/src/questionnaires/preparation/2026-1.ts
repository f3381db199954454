import type { FormDefinition } from '../../forms/definition.ts';

/** What reviewers read: need, benefit, less intrusive means, and where the data comes from. */
export const preparation: FormDefinition = {
  id: 'preparation',
  version: '2026-1',
  title: { en: 'Preparation of the case', fr: 'Préparation du dossier' },
  status: 'ours',
  sources: [
    { instrument: 'NTOP-PAGE', section: 'mandate' },
    { instrument: 'OPC-E-TOOL', section: '3.1' },
    { instrument: 'OPC-REPORT-2024', section: 'third parties' },
  ],
  sections: [
    {
      id: 'need',
      title: { en: 'Need and public benefit', fr: 'Besoin et intérêt public' },
      questions: [
        {
          id: 'need',
          type: 'longText',
          maxLength: 8000,
          required: true,
          status: 'ours',
          label: { en: 'What operational need does it meet?', fr: 'À quel besoin opérationnel répond-elle?' },
          help: {
            en: 'Describe the problem and the evidence for it. “Law enforcement” is a mandate, not a need.',
            fr: 'Décrivez le problème et ce qui le démontre. « L’application de la loi » est un mandat, pas un besoin.',
          },
        },
        {
          id: 'publicBenefit',
          type: 'longText',
          maxLength: 8000,
          required: true,
          status: 'ours',
          label: { en: 'How does the public benefit?', fr: 'Quel avantage la population en tire-t-elle?' },
        },
        {
          id: 'lessIntrusiveMeans',
          type: 'longText',
          maxLength: 8000,
          required: true,
          status: 'ours',
          label: {
            en: 'Which less intrusive means were considered, and why are they not enough?',
            fr: 'Quels moyens moins intrusifs ont été envisagés, et pourquoi ne suffisent-ils pas?',
          },
        },
      ],
    },
    {
      id: 'sources',
      title: { en: 'Where it and its data come from', fr: 'Provenance de l’outil et de ses données' },
      intro: {
        en: 'The institution answers for how its suppliers, and their suppliers, obtained personal information.',
        fr: 'L’institution répond de la façon dont ses fournisseurs, et les leurs, ont obtenu des renseignements personnels.',
      },
      questions: [
        {
          id: 'providers',
          type: 'group',
          required: true,
          maxItems: 30,
          status: 'ours',
          label: {
            en: 'Vendor, sub-providers and datasets',
            fr: 'Fournisseur, sous-traitants et jeux de données',
          },
          itemLabel: { en: 'Provider or dataset', fr: 'Fournisseur ou jeu de données' },
          questions: [
            {
              id: 'name',
              type: 'text',
              maxLength: 200,
              required: true,
              status: 'ours',
              label: { en: 'Name', fr: 'Nom' },
            },
            {
              id: 'kind',
              type: 'choice',
              required: true,
              status: 'ours',
              label: { en: 'What is it?', fr: 'De quoi s’agit-il?' },
              options: [
                { id: 'vendor', label: { en: 'Vendor', fr: 'Fournisseur' } },
                { id: 'subProvider', label: { en: 'Sub-provider', fr: 'Sous-traitant' } },
                { id: 'dataset', label: { en: 'Dataset', fr: 'Jeu de données' } },
                { id: 'inHouse', label: { en: 'Built here', fr: 'Conçu à l’interne' } },
              ],
            },
            {
              id: 'suppliesPersonalInformation',
              type: 'yesNo',
              required: true,
              status: 'ours',
              label: {
                en: 'Does personal information come from it?',
                fr: 'En provient-il des renseignements personnels?',
              },
            },
            {
              id: 'lawfulness',
              type: 'longText',
              maxLength: 4000,
              required: true,
              status: 'ours',
              visibleWhen: { question: 'suppliesPersonalInformation', is: 'yes' },
              label: {
                en: 'How was it obtained, under what authority, and how do we know?',
                fr: 'Comment ont-ils été obtenus, en vertu de quelle autorité, et comment le savons-nous?',
              },
            },
          ],
        },
      ],
    },
    {
      id: 'plan',
      title: { en: 'Planned use', fr: 'Utilisation prévue' },
      questions: [
        {
          id: 'plan',
          type: 'longText',
          maxLength: 8000,
          required: true,
          status: 'ours',
          label: { en: 'How will it be used, and how will success be measured?', fr: 'Comment sera-t-elle utilisée, et comment mesurera-t-on sa réussite?' },
        },
        {
          id: 'accounts',
          type: 'number',
          minimum: 1,
          maximum: 100_000,
          unit: { en: 'accounts', fr: 'comptes' },
          required: true,
          status: 'ours',
          label: { en: 'How many accounts are needed?', fr: 'Combien de comptes sont nécessaires?' },
        },
        {
          id: 'endsOn',
          type: 'date',
          required: true,
          status: 'ours',
          label: { en: 'When does it end?', fr: 'Quand se termine-t-elle?' },
        },
        {
          id: 'humanDecision',
          type: 'longText',
          maxLength: 4000,
          required: true,
          status: 'ours',
          label: {
            en: 'Who checks a result before anyone acts on it?',
            fr: 'Qui vérifie un résultat avant qu’on y donne suite?',
          },
        },
      ],
    },
  ],
};
