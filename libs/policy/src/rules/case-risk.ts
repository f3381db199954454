import type { PlainDate } from '../kernel/time.ts';
import type { Risk } from '../onboarding/state.ts';
import { evaluate, type Facts, type Table } from './table.ts';

/** Facts about a case that the tables of the program look at. */
export interface CaseFacts extends Facts {
  readonly stage: 'test' | 'pilot' | 'operational';
  readonly data: 'none' | 'synthetic' | 'volunteers' | 'real';
  readonly personalInformation: 'yes' | 'no' | 'unknown';
  readonly categories: readonly string[];
}

/**
 * How risky is the case, for choosing who decides? The institution's own table, no instrument of Treasury Board: it
 * selects a level of attention and is never a pass mark.
 */
export const caseRiskTable: Table = {
  id: 'case-risk',
  versions: [
    {
      version: '2026-1',
      effectiveFrom: '2010-01-01',
      effectiveTo: null,
      binds: 'laterActsInOpenCases',
      rows: [
        {
          id: '1-real-data-biometrics',
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
          when: { fact: 'categories', includesAny: ['BIOMETRICS', 'ALGORITHMIC_POLICING', 'INTERCEPTION'] },
          obligations: [{ code: 'medium' }],
          citation: { instrument: 'PROFILE', section: 'case-risk 2' },
        },
        {
          id: '3-real-personal-information',
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
};

export function caseRisk(facts: CaseFacts, on: PlainDate): Risk {
  const codes = evaluate(caseRiskTable, facts, on).map((one) => one.code);
  return codes.includes('high') ? 'high' : codes.includes('medium') ? 'medium' : 'low';
}
