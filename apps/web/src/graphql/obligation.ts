import { graphql, type ResultOf } from './graphql.ts';

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

/** What a table says, with its reasons. */
export const obligationParts = graphql(
  `
    fragment ObligationParts on Obligation {
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
  `,
  [citationParts, knownFactParts],
);

export type Obligation = ResultOf<typeof obligationParts>;
