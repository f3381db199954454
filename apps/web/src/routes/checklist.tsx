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
  const navigate = useNavigate();
  const [result, refetch] = useQuery({
    query: checklistQuery,
    variables: { number, language },
    requestPolicy: 'network-only',
  });
  const command = useCommand('freezeChecklist');
  return (
    <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ case: one }) =>
        one ? (
          <Page title={t('case::checklist')} crumbs={[{ to: `/cases/${number}`, label: one.technologyName ?? number }]}>
            <CaseHeadView one={one} withAction={false} />
            <FormEditor
              id={one.id}
              caseId={one.id}
              form="privacy-checklist"
              draft={one.checklistDraft}
              finish={(freeze) => (
                <>
                  <CommandState refusal={command.refusal} isLost={command.isLost} />
                  <p>{t('case::freezeChecklistMeans')}</p>
                  <div className="actions">
                    <Button
                      kind="primary"
                      isRunning={command.isRunning}
                      availability={one.viewerCan.freezeChecklist}
                      onPress={() =>
                        freeze(async (draftRevision) => {
                          const { changed } = await command.run({ id: one.id, draftRevision });
                          if (changed) void navigate({ to: `/cases/${number}`, search: { tab: 'privacy' } as never, state: true });
                        })
                      }
                    >
                      {t('case::freezeChecklist')}
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
