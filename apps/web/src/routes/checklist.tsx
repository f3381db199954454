import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { caseHeadParts } from '../features/case/case-parts.ts';
import { CaseHeadView } from '../features/case/case-head.tsx';
import { draftParts } from '../features/form-editor/use-draft.ts';
import { FormToFreeze } from '../features/form-editor/form-to-freeze.tsx';
import { graphql } from '../graphql/graphql.ts';
import { availabilityParts } from '../graphql/refusal.ts';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { Loaded, NotFound } from '../ui/states.tsx';

const checklistQuery = graphql(
  `
    query Checklist($number: String!, $language: Language!) {
      case(number: $number) {
        ...CaseHead
        checklistDraft {
          ...DraftParts
        }
        viewerCan {
          freezeChecklist {
            ...AvailabilityParts
          }
        }
      }
    }
  `,
  [caseHeadParts, draftParts, availabilityParts],
);

/** The privacy checklist is filled in here; freezing makes the version that two people sign. */
export function ChecklistPage() {
  const { number } = useParams({ strict: false }) as { number: string };
  const { t, language } = useWords();
  const [result, refetch] = useQuery({
    query: checklistQuery,
    variables: { number, language },
    requestPolicy: 'network-only',
  });
  return (
    <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ case: one }) =>
        one ? (
          <Page
            title={t('case::checklist')}
            crumbs={[{ to: `/cases/${number}`, label: one.technologyName ?? number }]}
            printed={{ kind: 'draft', number }}
          >
            <CaseHeadView one={one} withAction={false} />
            <FormToFreeze
              id={one.id}
              caseId={one.id}
              form="privacy-checklist"
              draft={one.checklistDraft}
              onUpgrade={() => refetch({ requestPolicy: 'network-only' })}
              act="freezeChecklist"
              input={(draftRevision) => ({ id: one.id, draftRevision })}
              availability={one.viewerCan.freezeChecklist}
              means={t('case::freezeChecklistMeans')}
              submit={t('case::freezeChecklist')}
              caseNumber={number}
              tab="privacy"
            />
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}
