import type { PlainDate } from '../kernel/time.ts';
import type { Risk } from '../onboarding/state.ts';
import { caseFacts, type CaseFacts } from './case-facts.ts';
import { evaluate, weightiest } from './evaluate.ts';
import { defineTable, type Table } from './table.ts';

/**
 * How risky is the case, for choosing who decides? The institution's own table, no instrument of Treasury Board: it
 * selects a level of attention and is never a pass mark.
 */
export const caseRiskTable = defineTable({
  id: 'case-risk',
  title: { en: 'Risk of a case, for choosing who decides', fr: 'Risque d’un dossier, pour choisir qui décide' },
  facts: caseFacts,
  obligations: {
    high: { kind: 'outcome', label: { en: 'High', fr: 'Élevé' } },
    medium: { kind: 'outcome', label: { en: 'Medium', fr: 'Moyen' } },
  },
  ladder: ['medium', 'high'],
  versions: [
    {
      version: '2026-1',
      effectiveFrom: '2021-03-01',
      effectiveTo: null,
      binds: 'laterActsInOpenCases',
      rows: [
        {
          id: '1-real-data-biometrics',
          label: {
            en: 'Real data in biometrics, algorithmic policing or interception: high.',
            fr: 'Des données réelles en biométrie, en police algorithmique ou en interception : élevé.',
          },
          when: {
            all: [
              { fact: 'data', is: 'real' },
              { fact: 'categories', includesAny: ['BIOMETRICS', 'ALGORITHMIC_POLICING', 'INTERCEPTION'] },
            ],
          },
          obligations: [{ code: 'high' }],
          citation: { instrument: 'PROFILE', section: 'case-risk 1' },
        },
        {
          id: '2-biometrics',
          label: {
            en: 'Biometrics, algorithmic policing or interception with any other data: medium at least.',
            fr: 'La biométrie, la police algorithmique ou l’interception avec toute autre donnée : moyen au moins.',
          },
          when: { fact: 'categories', includesAny: ['BIOMETRICS', 'ALGORITHMIC_POLICING', 'INTERCEPTION'] },
          obligations: [{ code: 'medium' }],
          citation: { instrument: 'PROFILE', section: 'case-risk 2' },
        },
        {
          id: '3-real-personal-information',
          label: {
            en: 'Real data or data of volunteers that is personal information, or may be: medium at least.',
            fr: 'Des données réelles ou de volontaires qui sont des renseignements personnels, ou peuvent l’être : moyen au moins.',
          },
          when: {
            all: [
              { fact: 'data', in: ['real', 'volunteers'] },
              { fact: 'personalInformation', in: ['yes', 'unknown'] },
            ],
          },
          obligations: [{ code: 'medium' }],
          citation: { instrument: 'PROFILE', section: 'case-risk 3' },
        },
      ],
    },
  ],
});

/** The highest class that holds, by the table as it is or as it might be; low where none does. */
export function caseRisk(facts: CaseFacts, on: PlainDate, table: Table = caseRiskTable): Risk {
  return (weightiest(table, evaluate(table, facts, on)) ?? 'low') as Risk;
}
