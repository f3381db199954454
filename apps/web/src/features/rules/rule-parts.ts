import { graphql, type ResultOf } from '../../graphql/graphql.ts';

export const citationParts = graphql(`
  fragment CitationParts on Citation {
    instrument
    section
    name {
      en
      fr
    }
    effectiveFrom
    effectiveTo
  }
`);

export type Citation = ResultOf<typeof citationParts>;

export const knownFactParts = graphql(`
  fragment KnownFactParts on KnownFact {
    name
    meaning {
      en
      fr
    }
    value
    words {
      en
      fr
    }
  }
`);

export type KnownFact = ResultOf<typeof knownFactParts>;

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
      obligations {
        code
        kind
        label {
          en
          fr
        }
        rule {
          en
          fr
        }
        row
        citation {
          ...CitationParts
        }
        proposedFor
        dueAt
        factsUsed {
          ...KnownFactParts
        }
        waysOut {
          corrections {
            ...KnownFactParts
          }
        }
      }
      undecided {
        row
        needs
      }
    }
  `,
  [citationParts, knownFactParts],
);

export type CaseRule = ResultOf<typeof caseRuleParts>;
export type Obligation = CaseRule['obligations'][number];

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
