import { graphql, type ResultOf } from './graphql.ts';
import { obligationParts } from './obligation.ts';

export const refusalParts = graphql(
  `
    fragment RefusalParts on Refusal {
      code
      params
      citation {
        instrument
        section
        name {
          en
          fr
        }
      }
      refusedBy {
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
        obligations {
          ...ObligationParts
        }
      }
    }
  `,
  [obligationParts],
);

export type Refusal = ResultOf<typeof refusalParts>;

export const availabilityParts = graphql(
  `
    fragment AvailabilityParts on Availability {
      allowed
      refusal {
        ...RefusalParts
      }
    }
  `,
  [refusalParts],
);

/** Whether the reader may do something now; the API says it, the page shows it. */
export type Availability = ResultOf<typeof availabilityParts>;
