import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { caseHeadParts } from '../features/case/case-parts.ts';
import { CaseHeadView } from '../features/case/case-head.tsx';
import { AnsweredForm } from '../features/form-editor/answered-form.tsx';
import { FormToFreeze } from '../features/form-editor/form-to-freeze.tsx';
import { draftParts } from '../features/form-editor/use-draft.ts';
import { SigningStatement } from '../features/sign/signing-statement.tsx';
import { nodeId } from '../graphql/client.ts';
import { graphql } from '../graphql/graphql.ts';
import { availabilityParts } from '../graphql/refusal.ts';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { RefusalText } from '../ui/refusal.tsx';
import { Loaded, NotFound } from '../ui/states.tsx';
import { Facts, Hash, Tag } from '../ui/text.tsx';

const reportQuery = graphql(
  `
    query Report($id: ID!, $language: Language!) {
      node(id: $id) {
        ... on Authorization {
          id
          recordId
          status
          stage
          until
          endedAt
          reportHash
          executivePosition {
            id
          }
          case {
            ...CaseHead
          }
          reportDraft {
            ...DraftParts
          }
          report {
            answers
            definitionVersion
          }
          viewerCan {
            signReport {
              ...AvailabilityParts
            }
          }
        }
      }
    }
  `,
  [caseHeadParts, draftParts, availabilityParts],
);

/** The signed report that ends an authorization, without which no later stage can be asked for. */
export function ReportPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { t, code, language, dateTime } = useWords();
  const [result, refetch] = useQuery({
    query: reportQuery,
    variables: { id: nodeId('Authorization', id), language },
    requestPolicy: 'network-only',
  });
  return (
    <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ node: one }) => {
        if (!one || !('reportDraft' in one)) return <NotFound />;
        const number = one.case?.number ?? '';
        const { allowed, refusal } = one.viewerCan.signReport;
        return (
          <Page
            title={t('authorization::report')}
            crumbs={[{ to: `/cases/${number}`, label: one.case?.technologyName ?? number }]}
            printed={
              one.report
                ? { kind: 'signed', number, hash: one.reportHash ?? '' }
                : allowed
                  ? { kind: 'draft', number }
                  : undefined
            }
          >
            {one.case && <CaseHeadView one={one.case} withAction={false} />}
            <Facts
              rows={[
                [t('authorization::stage'), code('asked', one.stage)],
                [t('assessment::status'), <Tag key="status">{code('authorizationStatus', one.status)}</Tag>],
                [t('authorization::until'), dateTime(one.until)],
                Boolean(one.reportHash) && [t('authorization::reportHash'), <Hash key="hash" value={one.reportHash ?? ''} />],
              ]}
            />
            {one.report && (
              <article className="paper">
                <AnsweredForm form="test-report" version={one.report.definitionVersion} answers={one.report.answers as Record<string, unknown>} />
              </article>
            )}
            {!one.report && !allowed && <div className="notice">{refusal && <RefusalText refusal={refusal} />}</div>}
            {!one.report && allowed && (
              <FormToFreeze
                id={one.id}
                caseId={one.case?.id ?? ''}
                form="test-report"
                draft={one.reportDraft}
                onUpgrade={() => refetch({ requestPolicy: 'network-only' })}
                act="signReport"
                input={(draftRevision) => ({ id: one.id, draftRevision })}
                means={t('authorization::reportMeans')}
                submit={t('task::signReport')}
                caseNumber={number}
                tab="conditions"
              >
                <SigningStatement
                  kind="report"
                  document={t('authorization::report')}
                  version={1}
                  hash={null}
                  executivePositionId={one.executivePosition.id}
                />
              </FormToFreeze>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
