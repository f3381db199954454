import { isOnPeople } from '../authorization/state.ts';
import { technologyCategories } from '../reference/technology-category.ts';
import type { FactDefinitions, Facts } from './fact.ts';

/** Facts about a case that the tables of the program look at. */
export interface CaseFacts extends Facts {
  readonly stage: 'test' | 'pilot' | 'operational';
  readonly data: 'none' | 'synthetic' | 'volunteers' | 'real';
  readonly personalInformation: 'yes' | 'no' | 'unknown';
  readonly categories: readonly string[];
}

/** A trial with real people counts as production, a test does not (DADM 5.1, 5.2). */
export function isProduction({ stage, data }: Pick<CaseFacts, 'stage' | 'data'>): boolean {
  return stage === 'operational' || (stage === 'pilot' && isOnPeople(data));
}

/** What is asked of a case, for every table about cases. */
export const caseFacts = {
  stage: {
    type: 'oneOf',
    meaning: { en: 'Which stage is asked for?', fr: 'Quelle étape est demandée?' },
    risk: ['test', 'pilot', 'operational'],
    values: {
      test: { en: 'Test', fr: 'Essai' },
      pilot: { en: 'Pilot', fr: 'Projet pilote' },
      operational: { en: 'Operational use', fr: 'Utilisation opérationnelle' },
    },
  },
  data: {
    type: 'oneOf',
    meaning: { en: 'Which data is used?', fr: 'Quelles données servent?' },
    risk: ['none', 'synthetic', 'volunteers', 'real'],
    values: {
      none: { en: 'None', fr: 'Aucune' },
      synthetic: { en: 'Synthetic', fr: 'Synthétiques' },
      volunteers: { en: 'Of volunteers', fr: 'De volontaires' },
      real: { en: 'Real', fr: 'Réelles' },
    },
  },
  personalInformation: {
    type: 'oneOf',
    meaning: { en: 'Is personal information involved?', fr: 'Des renseignements personnels sont-ils en cause?' },
    risk: ['no', 'unknown', 'yes'],
    values: {
      yes: { en: 'Yes', fr: 'Oui' },
      no: { en: 'No', fr: 'Non' },
      unknown: { en: 'Not known', fr: 'On l’ignore' },
    },
  },
  categories: {
    type: 'anyOf',
    accumulates: true,
    meaning: { en: 'Of which categories is the technology?', fr: 'De quelles catégories la technologie relève-t-elle?' },
    // As they ship: rules cite categories that the product knows, whatever the institution adds to the list.
    values: Object.fromEntries(technologyCategories.entries.map(({ code, label }) => [code, label])),
  },
} as const satisfies FactDefinitions;
