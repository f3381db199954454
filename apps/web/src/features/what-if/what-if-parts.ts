import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { ruleTableParts } from '../rules/rule-parts.ts';

/** The table that may be otherwise, and the words of what others, which build on it, oblige to. */
export const whatIfQuery = graphql(
  `
    query WhatIfPage($id: String!, $asOf: Date) {
      ruleTable(id: $id, asOf: $asOf) {
        ...RuleTableParts
        aboutCases
        possibleObligations {
          code
          kind
          label {
            en
            fr
          }
        }
      }
      ruleTables(asOf: $asOf) {
        id
        title {
          en
          fr
        }
        possibleObligations {
          code
          label {
            en
            fr
          }
        }
      }
    }
  `,
  [ruleTableParts],
);

export type WhatIfData = ResultOf<typeof whatIfQuery>;
export type Table = NonNullable<WhatIfData['ruleTable']>;

export const candidateFaultsQuery = graphql(`
  query CandidateFaults($table: String!, $candidate: JSON!, $asOf: Date) {
    candidateFaults(table: $table, candidate: $candidate, asOf: $asOf) {
      path
      code
      params
    }
  }
`);

export interface CandidateFault {
  readonly path: string;
  readonly code: string;
  readonly params: unknown;
}

export const whatIfSubscription = graphql(`
  subscription WhatIf($table: String!, $candidate: JSON!, $asOf: Date) {
    whatIf(table: $table, candidate: $candidate, asOf: $asOf) {
      done
      total
      finished
      changes {
        number
        technologyName {
          en
          fr
        }
        table
        doneOn
        added {
          code
          term
        }
        removed {
          code
          term
        }
      }
    }
  }
`);

export type Change = ResultOf<typeof whatIfSubscription>['whatIf']['changes'][number];
