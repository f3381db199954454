import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { assessmentParts, formOf, type Assessment } from '../features/assessment/assessment-parts.ts';
import { CaseHeadView } from '../features/case/case-head.tsx';
import { Signatures } from '../features/case/signatures.tsx';
import { AnsweredForm } from '../features/form-editor/answered-form.tsx';
import { FormToFreeze } from '../features/form-editor/form-to-freeze.tsx';
import { draftParts, type Draft } from '../features/form-editor/use-draft.ts';
import { nodeId } from '../graphql/client.ts';
import { graphql } from '../graphql/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { printedOf } from '../ui/print/printed-document.ts';
import { Loaded, NotFound } from '../ui/states.tsx';
import { Facts, Tag, When } from '../ui/text.tsx';

const assessmentQuery = graphql(
  `
    query Assessment($id: ID!, $language: Language!) {
      node(id: $id) {
        ... on Assessment {
          ...AssessmentParts
          draft {
            ...DraftParts
          }
        }
      }
    }
  `,
  [assessmentParts, draftParts],
);

/** A PIA, protocol or addendum: written while it is a draft, read afterwards. */
export function AssessmentPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { t, code, language } = useWords();
  const [result, refetch] = useQuery({
    query: assessmentQuery,
    variables: { id: nodeId('Assessment', id), language },
    requestPolicy: 'network-only',
  });
  return (
    <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ node }) => {
        if (!node || !('draft' in node)) return <NotFound />;
        const one = node as Assessment & { readonly draft: Draft };
        const number = one.case?.number ?? '';
        return (
          <Page
            title={code('assessmentKind', one.kind)}
            crumbs={[{ to: `/cases/${number}`, search: { tab: 'privacy' }, label: one.case?.technologyName ?? number }]}
            printed={one.viewerCan.freezeAssessment.allowed ? { kind: 'draft', number } : printedOf(one.versions, number)}
          >
            {one.case && <CaseHeadView one={one.case} withAction={false} />}
            <Facts
              rows={[
                [t('assessment::status'), <Tag key="status">{code('assessmentStatus', one.status)}</Tag>],
                [t('cases::since'), <When key="since" at={one.statusSince} />],
                [t('case::title'), <Link key="case" to={`/cases/${number}`}>{number}</Link>],
              ]}
            />
            {one.viewerCan.signAssessment.allowed && (
              <p className="actions">
                <Link className="button primary" to={`/assessments/${id}/sign`}>
                  {t('task::signAssessment')}
                </Link>
              </p>
            )}
            <Body one={one} onUpgrade={() => refetch({ requestPolicy: 'network-only' })} />
            <h2>{t('case::signatures')}</h2>
            <Signatures signatures={one.signatures} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function Body({ one, onUpgrade }: { readonly one: Assessment & { readonly draft: Draft }; readonly onUpgrade: () => void }) {
  const { t } = useWords();
  const newest = one.versions.at(-1);
  const before = one.versions.at(-2);
  const mayWrite = one.viewerCan.freezeAssessment.allowed;
  return (
    <>
      {newest && <h2>{t('assessment::text')}</h2>}
      {newest && (
        <details className="read" open={!mayWrite}>
          <summary>{t('case::readVersion', { version: newest.version })}</summary>
          <AnsweredForm
            form={formOf(one)}
            version={newest.definitionVersion}
            answers={newest.answers as Record<string, unknown>}
            before={before?.answers as Record<string, unknown> | undefined}
          />
        </details>
      )}
      {mayWrite && (
        <FormToFreeze
          id={one.id}
          caseId={one.case?.id ?? ''}
          form={formOf(one)}
          draft={one.draft}
          onUpgrade={onUpgrade}
          act="freezeAssessment"
          input={(draftRevision) => ({ id: one.id, draftRevision })}
          means={t('assessment::freezeMeans')}
          submit={t('assessment::freeze')}
          caseNumber={one.case?.number ?? ''}
          tab="privacy"
        />
      )}
    </>
  );
}
