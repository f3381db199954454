import type { Risk } from '../onboarding/state.ts';
import type { Profile } from '../profile/profile.ts';
import { caseFacts } from './case-facts.ts';
import { defineTable, type ObligationDefinition, type Table } from './table.ts';

export const decidingStages = ['test', 'pilot', 'operational'] as const;
export const decidingRisks = ['low', 'medium', 'high'] as const;

/** The lowest level of position that decides a case: the profile's table by stage asked and risk. */
export function decidingLevel(profile: Profile, stage: 'test' | 'pilot' | 'operational', risk: Risk): number {
  return profile.decidingLevels[stage][risk];
}

const risk = {
  type: 'oneOf',
  meaning: { en: 'What risk does the table of risks give?', fr: 'Quel risque le tableau des risques donne-t-il?' },
  values: { low: { en: 'Low', fr: 'Faible' }, medium: { en: 'Medium', fr: 'Moyen' }, high: { en: 'High', fr: 'Élevé' } },
} as const;

/** Every level that a profile may name. */
export const decidingLevelLabels = {
  level1: { kind: 'outcome', label: { en: 'Director, or above', fr: 'Direction ou échelon supérieur' } },
  level2: { kind: 'outcome', label: { en: 'Director General, or above', fr: 'Direction générale ou échelon supérieur' } },
  level3: { kind: 'outcome', label: { en: 'Assistant Commissioner, or above', fr: 'Commissaire adjoint ou échelon supérieur' } },
  level4: { kind: 'outcome', label: { en: 'Deputy Commissioner, or above', fr: 'Sous-commissaire ou échelon supérieur' } },
  level5: { kind: 'outcome', label: { en: 'Head of the institution', fr: 'Dirigeant de l’institution' } },
} as const satisfies Record<string, ObligationDefinition>;

type LevelCode = keyof typeof decidingLevelLabels;

const codeOf = (level: number): LevelCode => `level${level}` as LevelCode;

/** The levels that the profile names somewhere, lowest first. */
function levelsOf(profile: Profile): Readonly<Record<LevelCode, ObligationDefinition>> {
  const named = new Set(Object.values(profile.decidingLevels).flatMap((byRisk) => Object.values(byRisk).map(codeOf)));
  return Object.fromEntries(Object.entries(decidingLevelLabels).filter(([code]) => named.has(code as LevelCode))) as typeof decidingLevelLabels;
}

/** The same, as a table that can be read and explained: one row for each stage and risk. */
export function decidingLevelTable(profile: Profile): Table {
  return defineTable({
    id: 'deciding-level',
    title: { en: 'Who decides a case', fr: 'Qui décide d’un dossier' },
    facts: { stage: caseFacts.stage, risk },
    obligations: levelsOf(profile),
    ladder: Object.keys(levelsOf(profile)) as LevelCode[],
    versions: [
      {
        version: profile.id,
        effectiveFrom: '2021-03-01',
        effectiveTo: null,
        binds: 'laterActsInOpenCases',
        rows: decidingStages.flatMap((stage) =>
          decidingRisks.map((one) => ({
            id: `${stage}-${one}`,
            label: {
              en: `${caseFacts.stage.values[stage].en}, risk ${risk.values[one].en.toLowerCase()}: the level that the institution set.`,
              fr: `${caseFacts.stage.values[stage].fr}, risque ${risk.values[one].fr.toLowerCase()} : l’échelon fixé par l’institution.`,
            },
            when: { all: [{ fact: 'stage', is: stage } as const, { fact: 'risk', is: one } as const] },
            obligations: [{ code: codeOf(profile.decidingLevels[stage][one]) }],
            citation: { instrument: 'PROFILE', section: 'decidingLevels' },
          })),
        ),
      },
    ],
  });
}
