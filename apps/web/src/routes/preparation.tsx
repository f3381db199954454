import { useNavigate, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { caseHeadParts } from '../features/case/case-parts.ts';
import { CaseHeadView } from '../features/case/case-head.tsx';
import { draftParts } from '../features/form-editor/use-draft.ts';
import { FormEditor } from '../features/form-editor/form-editor.tsx';
import { graphql } from '../graphql/graphql.ts';
import { availabilityParts } from '../graphql/refusal.ts';
import { useCommand } from '../graphql/use-command.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { CommandState } from '../ui/refusal.tsx';
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
  const navigate = useNavigate();
  const [result, refetch] = useQuery({
    query: preparationQuery,
    variables: { number, language },
    requestPolicy: 'network-only',
  });
  const command = useCommand('freezePreparation');
  return (
    <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ case: one }) =>
        one ? (
          <Page title={t('case::preparation')} crumbs={[{ to: `/cases/${number}`, label: one.technologyName ?? number }]}>
            <CaseHeadView one={one} withAction={false} />
            <FormEditor
              id={one.id}
              caseId={one.id}
              form="preparation"
              draft={one.preparationDraft}
              finish={(freeze) => (
                <>
                  <CommandState refusal={command.refusal} isLost={command.isLost} />
                  <p>{t('case::freezeMeans')}</p>
                  <div className="actions">
                    <Button
                      kind="primary"
                      isRunning={command.isRunning}
                      availability={one.viewerCan.freezePreparation}
                      onPress={() =>
                        freeze(async (draftRevision) => {
                          const { changed } = await command.run({ id: one.id, draftRevision });
                          if (changed) void navigate({ to: `/cases/${number}`, search: { tab: 'reviews' } as never, state: true });
                        })
                      }
                    >
                      {t('case::freezePreparation')}
                    </Button>
                  </div>
                </>
              )}
            />
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}
