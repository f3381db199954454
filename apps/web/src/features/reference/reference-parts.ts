import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { availabilityParts } from '../../graphql/refusal.ts';
import { taskParts } from '../tasks/task-parts.ts';

export const entryParts = graphql(`
  fragment EntryParts on ReferenceEntry {
    code
    label {
      en
      fr
    }
    englishStatus
    frenchStatus
    frenchFrom
    citation {
      instrument
      section
      name {
        en
        fr
      }
    }
    source
    sortOrder
    fields
    effectiveFrom
    effectiveTo
    isShipped
    isCorrected
  }
`);

export const changeParts = graphql(
  `
    fragment ChangeParts on ReferenceChange {
      id
      code
      kind
      status
      label {
        en
        fr
      }
      fields
      source
      effectiveFrom
      effectiveTo
      reasons
      proposedAt
      proposedBy {
        id
        name
      }
      decidedAt
      decidedBy {
        id
        name
      }
      decisionReasons
      viewerCanDecide {
        ...AvailabilityParts
      }
      viewerCanWithdraw {
        ...AvailabilityParts
      }
    }
  `,
  [availabilityParts],
);

export const listQuery = graphql(
  `
    query ReferenceList($id: ID!, $asOf: Date) {
      referenceList(id: $id, asOf: $asOf) {
        id
        recordId
        name {
          en
          fr
        }
        about {
          en
          fr
        }
        secondPersonBecause {
          en
          fr
        }
        fields {
          id
          label {
            en
            fr
          }
          kind
          isRequired
          options {
            code
            label {
              en
              fr
            }
          }
        }
        asOf
        entries {
          ...EntryParts
        }
        ended {
          ...EntryParts
        }
        proposals {
          ...ChangeParts
        }
        tasks {
          ...TaskParts
        }
        viewerCan {
          proposeReferenceEntry {
            ...AvailabilityParts
          }
        }
      }
    }
  `,
  [entryParts, changeParts, availabilityParts, taskParts],
);

export const historyQuery = graphql(
  `
    query ReferenceHistory($id: ID!, $code: String!) {
      referenceList(id: $id) {
        id
        history(code: $code) {
          code
          periods {
            ...EntryParts
          }
          overridden {
            ...EntryParts
          }
          changes {
            ...ChangeParts
          }
        }
      }
    }
  `,
  [entryParts, changeParts],
);

export type List = NonNullable<ResultOf<typeof listQuery>['referenceList']>;
export type Entry = ResultOf<typeof entryParts>;
export type Change = ResultOf<typeof changeParts>;
export type Field = List['fields'][number];

/** A value of a field, as the API gives it. */
export type Value =
  | string
  | boolean
  | null
  | { readonly en: string; readonly fr: string }
  | { readonly amount: number; readonly unit: 'hour' | 'day' | 'year' };

export function valueOf(fields: unknown, id: string): Value {
  return ((fields ?? {}) as Readonly<Record<string, Value>>)[id] ?? null;
}
