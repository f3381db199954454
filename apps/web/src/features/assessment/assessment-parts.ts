import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { availabilityParts } from '../../graphql/refusal.ts';
import { frozenParts, signatureParts } from '../case/case-parts.ts';

export const assessmentParts = graphql(
  `
    fragment AssessmentParts on Assessment {
      id
      recordId
      version
      kind
      status
      statusSince
      frozenVersion
      contentHash
      case {
        id
        number
        technologyName(language: $language)
      }
      versions {
        ...FrozenParts
      }
      signatures {
        ...SignatureParts
      }
      viewerCan {
        freezeAssessment {
          ...AvailabilityParts
        }
        signAssessment {
          ...AvailabilityParts
        }
      }
    }
  `,
  [frozenParts, signatureParts, availabilityParts],
);

export type Assessment = ResultOf<typeof assessmentParts>;
