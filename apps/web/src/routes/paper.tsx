import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { isFormId } from '@gatehouse/policy/forms';
import { caseHeadParts } from '../features/case/case-parts.ts';
import { CaseHeadView } from '../features/case/case-head.tsx';
import { draftParts } from '../features/form-editor/use-draft.ts';
import { FormToFreeze } from '../features/form-editor/form-to-freeze.tsx';
import { graphql } from '../graphql/graphql.ts';
import { availabilityParts } from '../graphql/refusal.ts';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { Loaded, NotFound } from '../ui/states.tsx';

const paperQuery = graphql(
  `
    query Paper($number: String!, $language: Language!) {
      case(number: $number) {
        ...CaseHead
        papers {
          form
          draft {
            ...DraftParts
          }
        }
        viewerCan {
          freezePaper {
            ...AvailabilityParts
          }
        }
      }
    }
  `,
  [caseHeadParts, draftParts, availabilityParts],
);

/** A form that only some cases are asked for: written here, and frozen for the newest preparation. */
export function PaperPage() {
  const { number, form } = useParams({ strict: false }) as { number: string; form: string };
  const { t, code, language } = useWords();
  const [result, refetch] = useQuery({ query: paperQuery, variables: { number, language }, requestPolicy: 'network-only' });
  return (
    <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ case: one }) => {
        const paper = one?.papers.find((asked) => asked.form === form);
        if (!one || !paper || !isFormId(form)) return <NotFound />;
        return (
          <Page
            title={code('paper', form)}
            crumbs={[{ to: `/cases/${number}`, search: { tab: 'privacy' }, label: one.technologyName ?? number }]}
            printed={{ kind: 'draft', number }}
          >
            <CaseHeadView one={one} withAction={false} />
            <FormToFreeze
              key={form}
              id={one.id}
              caseId={one.id}
              form={form}
              draft={paper.draft}
              onUpgrade={() => refetch({ requestPolicy: 'network-only' })}
              act="freezePaper"
              input={(draftRevision) => ({ id: one.id, form, draftRevision })}
              availability={one.viewerCan.freezePaper}
              means={t('case::freezePaperMeans')}
              submit={t('case::freezePaper')}
              caseNumber={number}
              tab="privacy"
            />
          </Page>
        );
      }}
    </Loaded>
  );
}
