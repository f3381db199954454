import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { citationParts, obligationParts } from '../../graphql/obligation.ts';

/** What a table says of a case, with its reasons. */
export const caseRuleParts = graphql(
  `
    fragment CaseRuleParts on CaseRule {
      table {
        id
        title {
          en
          fr
        }
        version {
          version
        }
      }
      doneOn
      refusesApproval
      obligations {
        ...ObligationParts
      }
      undecided {
        row
        needs
      }
    }
  `,
  [obligationParts],
);

export type CaseRule = ResultOf<typeof caseRuleParts>;

export const caseRulesQuery = graphql(
  `
    query CaseRules($id: ID!, $asOf: Date) {
      node(id: $id) {
        ... on Case {
          id
          rules(asOf: $asOf) {
            ...CaseRuleParts
          }
          ruleChanges(asOf: $asOf) {
            table {
              id
              title {
                en
                fr
              }
              version {
                version
                effectiveFrom
                binds
              }
            }
            doneOn
            fromVersion
            added {
              en
              fr
            }
            removed {
              en
              fr
            }
            mustRedo
          }
        }
      }
    }
  `,
  [caseRuleParts],
);

export const ruleTableParts = graphql(
  `
    fragment RuleTableParts on RuleTable {
      id
      title {
        en
        fr
      }
      version {
        version
        effectiveFrom
        effectiveTo
        binds
      }
      versions {
        version
        effectiveFrom
        effectiveTo
        binds
      }
      facts {
        name
        type
        meaning {
          en
          fr
        }
        unit {
          en
          fr
        }
        values {
          value
          words {
            en
            fr
          }
        }
      }
      rows {
        id
        rule {
          en
          fr
        }
        when
        citation {
          ...CitationParts
        }
        obligations {
          code
          kind
          label {
            en
            fr
          }
          proposedFor
          term
        }
      }
    }
  `,
  [citationParts],
);

export type RuleTable = ResultOf<typeof ruleTableParts>;
