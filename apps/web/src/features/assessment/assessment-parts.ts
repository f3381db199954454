import type { FormId } from '@gatehouse/policy/forms';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { availabilityParts } from '../../graphql/refusal.ts';
import { caseHeadParts, frozenParts, signatureParts } from '../case/case-parts.ts';

export const assessmentParts = graphql(
  `
    fragment AssessmentParts on Assessment {
      id
      recordId
      version
      kind
      form
      status
      statusSince
      frozenVersion
      contentHash
      case {
        ...CaseHead
        executivePosition {
          id
        }
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
  [caseHeadParts, frozenParts, signatureParts, availabilityParts],
);

export type Assessment = ResultOf<typeof assessmentParts>;

/** The form in which it is written. */
export const formOf = ({ form }: Pick<Assessment, 'form'>): FormId => form as FormId;
