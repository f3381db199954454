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

const preparationQuery = graphql(
  `
    query Preparation($number: String!, $language: Language!) {
      case(number: $number) {
        ...CaseHead
        preparationDraft {
          ...DraftParts
        }
        viewerCan {
          freezePreparation {
            ...AvailabilityParts
          }
        }
      }
    }
  `,
  [caseHeadParts, draftParts, availabilityParts],
);

/** The preparation is written here; freezing makes the version that reviewers read. */
export function PreparationPage() {
  const { number } = useParams({ strict: false }) as { number: string };
  const { t, language } = useWords();
  const [result, refetch] = useQuery({
    query: preparationQuery,
    variables: { number, language },
    requestPolicy: 'network-only',
  });
  return (
    <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ case: one }) =>
        one ? (
          <Page
            title={t('case::preparation')}
            crumbs={[{ to: `/cases/${number}`, label: one.technologyName ?? number }]}
            printed={{ kind: 'draft', number }}
          >
            <CaseHeadView one={one} withAction={false} />
            <FormToFreeze
              id={one.id}
              caseId={one.id}
              form="preparation"
              draft={one.preparationDraft}
              onUpgrade={() => refetch({ requestPolicy: 'network-only' })}
              act="freezePreparation"
              input={(draftRevision) => ({ id: one.id, draftRevision })}
              availability={one.viewerCan.freezePreparation}
              means={t('case::freezeMeans')}
              submit={t('case::freezePreparation')}
              caseNumber={number}
              tab="reviews"
            />
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}
