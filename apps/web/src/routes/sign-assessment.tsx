import { useNavigate, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { assessmentParts, type Assessment } from '../features/assessment/assessment-parts.ts';
import { Signatures } from '../features/case/signatures.tsx';
import { CommandForm } from '../features/commands/command-form.tsx';
import { AnsweredForm } from '../features/form-editor/answered-form.tsx';
import { ReturnOrDecline } from '../features/sign/return-or-decline.tsx';
import { SigningStatement } from '../features/sign/signing-statement.tsx';
import { nodeId } from '../graphql/client.ts';
import { graphql } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/use-command.ts';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { RefusalText } from '../ui/refusal.tsx';
import { Empty, Loaded, NotFound } from '../ui/states.tsx';
import { Hash } from '../ui/text.tsx';

const signAssessmentQuery = graphql(
  `
    query SignAssessmentPage($id: ID!, $language: Language!) {
      node(id: $id) {
        ... on Assessment {
          ...AssessmentParts
        }
      }
    }
  `,
  [assessmentParts],
);

/** The frozen assessment as it will print, what changed since, the statement made, one button. */
export function SignAssessmentPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { t, language } = useWords();
  const [result, refetch] = useQuery({ query: signAssessmentQuery, variables: { id: nodeId('Assessment', id), language } });
  return (
    <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ node }) => {
        if (!node || !('versions' in node)) return <NotFound />;
        const one = node as Assessment;
        const number = one.case?.number ?? '';
        return (
          <Page title={t('task::signAssessment')} crumbs={[{ to: `/cases/${number}`, label: one.case?.technologyName ?? number }]}>
            <Signing one={one} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function Signing({ one }: { readonly one: Assessment }) {
  const { t, code, date, language } = useWords();
  const navigate = useNavigate();
  const command = useCommand('signAssessment');
  const newest = one.versions.at(-1);
  const before = one.versions.at(-2);
  if (!newest) return <Empty>{t('assessment::notFrozen')}</Empty>;
  const { allowed, refusal } = one.viewerCan.signAssessment;
  const leave = (): void => void navigate({ to: `/cases/${one.case?.number ?? ''}`, search: { tab: 'privacy' } as never });
  return (
    <>
      <article className="paper" aria-label={code('assessmentKind', one.kind)}>
        <h2>
          {code('assessmentKind', one.kind)} – {t('version', { version: newest.version })}
        </h2>
        <p className="quiet small">
          {one.case?.number} · {newest.frozenBy?.name} · {date(newest.frozenAt)} · <Hash value={newest.contentHash} />
        </p>
        <AnsweredForm
          form="privacy-assessment"
          answers={newest.answers as Record<string, unknown>}
          before={before?.answers as Record<string, unknown> | undefined}
        />
      </article>
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
            <SigningStatement document={code('assessmentKind', one.kind)} version={newest.version} hash={newest.contentHash} />
          </CommandForm>
          <ReturnOrDecline kind="assessment" id={one.id} version={newest.version} onDone={leave} />
        </>
      ) : (
        <div className="notice">{refusal && <RefusalText refusal={refusal} />}</div>
      )}
    </>
  );
}
