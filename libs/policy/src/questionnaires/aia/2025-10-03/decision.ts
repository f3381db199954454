import type { Section } from '../../../forms/definition.ts';

export const decision: Section = {
  id: 'decision',
  title: { en: 'The decision', fr: 'La décision' },
  questions: [
    {
      id: 'decision-description', type: 'longText', status: 'ours', maxLength: 8000,
      label: {
        en: 'Which administrative decisions does the algorithm make or support?',
        fr: 'Quelles décisions administratives l’algorithme prend-il ou appuie-t-il?',
      },
    },
    {
      id: 'decision-fields', type: 'choices', status: 'ours', scored: 'raw',
      label: {
        en: 'Which fields does the decision belong to? Select all that apply; the examples are not a full list.',
        fr: 'De quels domaines la décision relève-t-elle? Cochez tout ce qui s’applique; les exemples ne disent pas tout.',
      },
      options: [
        {
          id: 'health',
          points: 1,
          label: {
            en: 'Health (safe environments and workplaces, safe food and products, rules on drugs)',
            fr: 'Santé (milieux de vie et de travail sains, aliments et produits sûrs, règles sur les médicaments)',
          },
        },
        {
          id: 'economic',
          points: 1,
          label: {
            en: 'Economic interests (grants, contributions, tax benefits, collecting debts)',
            fr: 'Intérêts économiques (subventions, contributions, avantages fiscaux, perception de dettes)',
          },
        },
        {
          id: 'social-assistance',
          points: 1,
          label: {
            en: 'Social assistance (employment insurance, benefits for disability or housing, programs for children or for seniors)',
            fr: 'Aide sociale (assurance-emploi, prestations liées au handicap ou au logement, programmes pour enfants ou pour aînés)',
          },
        },
        {
          id: 'mobility',
          points: 1,
          label: {
            en: 'Access and mobility (security clearances, borders, immigration)',
            fr: 'Accès et mobilité (habilitations de sécurité, frontières, immigration)',
          },
        },
        {
          id: 'permits',
          points: 1,
          label: {
            en: 'Licences and permits (possession and acquisition, exports, commercial fishing)',
            fr: 'Licences et permis (possession et acquisition, exportation, pêche commerciale)',
          },
        },
        {
          id: 'employment',
          points: 1,
          label: {
            en: 'Employment (recruiting, hiring, promotion, appraisal, monitoring, clearances)',
            fr: 'Emploi (recrutement, embauche, promotion, appréciation, surveillance, habilitations)',
          },
        },
        {
          id: 'public-safety',
          points: 1,
          label: {
            en: 'Public safety and law enforcement (criminal investigations)',
            fr: 'Sécurité publique et application de la loi (enquêtes criminelles)',
          },
        },
        { id: 'other', points: 1, label: { en: 'Other (specify)', fr: 'Autre (préciser)' } },
      ],
    },
    {
      id: 'decision-fields-other', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { question: 'decision-fields', includes: 'other' },
      label: { en: 'Which other field?', fr: 'Quel autre domaine?' },
    },
  ],
};
