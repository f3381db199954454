import { useNavigate, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { assessmentParts, formOf, type Assessment } from '../features/assessment/assessment-parts.ts';
import { CaseHeadView } from '../features/case/case-head.tsx';
import { Signatures } from '../features/case/signatures.tsx';
import { CommandForm } from '../features/commands/command-form.tsx';
import { FrozenPaper } from '../features/sign/frozen-paper.tsx';
import { ReturnOrDecline } from '../features/sign/return-or-decline.tsx';
import { SigningStatement } from '../features/sign/signing-statement.tsx';
import { nodeId } from '../graphql/client.ts';
import { graphql } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/use-command.ts';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { printedOf } from '../ui/print/printed-document.ts';
import { RefusalText } from '../ui/refusal.tsx';
import { Empty, Loaded, NotFound } from '../ui/states.tsx';

const signAssessmentQuery = graphql(
  `
    query SignAssessmentPage($id: ID!, $language: Language!) {
      node(id: $id) {
        ... on Assessment {
          ...AssessmentParts
        }
      }
      viewer {
        person {
          id
        }
      }
    }
  `,
  [assessmentParts],
);

/** The frozen assessment as it will print, what changed since, the statement made, one button. */
export function SignAssessmentPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { t, code, language } = useWords();
  const [result, refetch] = useQuery({ query: signAssessmentQuery, variables: { id: nodeId('Assessment', id), language } });
  return (
    <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ node, viewer }) => {
        if (!node || !('versions' in node)) return <NotFound />;
        const one = node as Assessment;
        const number = one.case?.number ?? '';
        return (
          <Page
            title={t('task::signAssessment')}
            crumbs={[{ to: `/cases/${number}`, label: one.case?.technologyName ?? number }]}
            printed={printedOf(one.versions, number, code('assessmentKind', one.kind))}
          >
            {one.case && <CaseHeadView one={one.case} withAction={false} />}
            <Signing key={one.frozenVersion} one={one} readerId={viewer.person.id} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function Signing({ one, readerId }: { readonly one: Assessment; readonly readerId: string }) {
  const { t, code, language } = useWords();
  const navigate = useNavigate();
  const command = useCommand('signAssessment');
  const newest = one.versions.at(-1);
  if (!newest) return <Empty>{t('assessment::notFrozen')}</Empty>;
  const { allowed, refusal } = one.viewerCan.signAssessment;
  const leave = (): void => void navigate({ to: `/cases/${one.case?.number ?? ''}`, search: { tab: 'privacy' } as never, state: true });
  return (
    <>
      <FrozenPaper
        form={formOf(one)}
        title={code('assessmentKind', one.kind)}
        number={one.case?.number ?? ''}
        versions={one.versions}
        signatures={one.signatures}
        readerId={readerId}
      />
      <h2>{t('case::signatures')}</h2>
      <Signatures signatures={one.signatures} />
      {allowed ? (
        <>
          <CommandForm
            command={command}
            title={t('task::signAssessment')}
            submit={t('sign::sign', { version: newest.version })}
            onSubmit={() =>
              void command
                .run({ id: one.id, version: newest.version, contentHash: newest.contentHash, languageRead: language })
                .then(({ changed }) => changed && leave())
            }
          >
            <SigningStatement
              kind="assessment"
              document={code('assessmentKind', one.kind)}
              version={newest.version}
              hash={newest.contentHash}
              executivePositionId={one.case?.executivePosition?.id ?? null}
            />
          </CommandForm>
          <ReturnOrDecline kind="assessment" id={one.id} version={newest.version} onDone={leave} />
        </>
      ) : (
        <div className="notice">{refusal && <RefusalText refusal={refusal} />}</div>
      )}
    </>
  );
}
