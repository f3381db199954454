import { useState } from 'react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { caseHeadParts, frozenParts, signatureParts } from '../features/case/case-parts.ts';
import { CaseHeadView, Proposed } from '../features/case/case-head.tsx';
import { Signatures } from '../features/case/signatures.tsx';
import { ReturnOrDecline } from '../features/sign/return-or-decline.tsx';
import { SigningStatement } from '../features/sign/signing-statement.tsx';
import { AnsweredForm } from '../features/form-editor/answered-form.tsx';
import { CommandForm } from '../features/commands/command-form.tsx';
import { graphql, type ResultOf } from '../graphql/graphql.ts';
import { availabilityParts } from '../graphql/refusal.ts';
import { useCommand } from '../graphql/use-command.ts';
import { useWords } from '../i18n/use-words.ts';
import { Checkboxes, Radios, TextArea } from '../ui/fields.tsx';
import { Page } from '../ui/page.tsx';
import { RefusalText } from '../ui/refusal.tsx';
import { Empty, Loaded, NotFound } from '../ui/states.tsx';
import { Hash } from '../ui/text.tsx';

const signChecklistQuery = graphql(
  `
    query SignChecklistPage($number: String!, $language: Language!) {
      case(number: $number) {
        ...CaseHead
        checklistProposal
        checklistVersions {
          ...FrozenParts
        }
        signatures {
          ...SignatureParts
        }
        technology {
          id
          assessments {
            id
            recordId
            kind
            status
            approvedAt
          }
        }
        viewerCan {
          signChecklist {
            ...AvailabilityParts
          }
        }
      }
    }
  `,
  [caseHeadParts, frozenParts, signatureParts, availabilityParts],
);

type Case = NonNullable<ResultOf<typeof signChecklistQuery>['case']>;
type Outcome = 'stop' | 'none' | 'covered' | 'addendum' | 'protocol' | 'pia';

const outcomes: readonly Outcome[] = ['pia', 'protocol', 'addendum', 'covered', 'none', 'stop'];

/** The frozen checklist as it will print, what changed, the statement made, the power used, one button. */
export function SignChecklistPage() {
  const { number } = useParams({ strict: false }) as { number: string };
  const { t, language } = useWords();
  const [result, refetch] = useQuery({ query: signChecklistQuery, variables: { number, language } });
  return (
    <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ case: one }) =>
        one ? (
          <Page title={t('task::signChecklist')} crumbs={[{ to: `/cases/${number}`, label: one.technologyName ?? number }]}>
            <CaseHeadView one={one} withAction={false} />
            <Signing key={one.checklistVersions.length} one={one} />
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}

function Signing({ one }: { readonly one: Case }) {
  const { t, code, language, date } = useWords();
  const navigate = useNavigate();
  const newest = one.checklistVersions.at(-1);
  const before = one.checklistVersions.at(-2);
  const [outcome, setOutcome] = useState<Outcome | ''>('');
  const [assessmentIds, setAssessmentIds] = useState<readonly string[]>([]);
  const [reasons, setReasons] = useState('');
  const command = useCommand('signChecklist');
  const availability = one.viewerCan.signChecklist;
  if (!newest) return <Empty>{t('case::checklistLater')}</Empty>;
  const approved = (one.technology?.assessments ?? []).filter(({ status }) => status === 'approved');
  const rests = outcome === 'covered' || outcome === 'addendum';
  const leave = (): void => void navigate({ to: `/cases/${one.number}`, search: { tab: 'privacy' } as never });
  return (
    <>
      <article className="paper" aria-label={t('case::checklist')}>
        <h2>
          {t('case::checklist')} – {t('version', { version: newest.version })}
        </h2>
        <p className="quiet small">
          {one.number} · {newest.frozenBy?.name} · {date(newest.frozenAt)} · <Hash value={newest.contentHash} />
        </p>
        {one.checklistProposal && (
          <p>
            <Proposed>{code('determination', one.checklistProposal)}</Proposed>{' '}
            <span className="quiet small">{t('case::proposedMeans')}</span>
          </p>
        )}
        <AnsweredForm
          form="privacy-checklist"
          answers={newest.answers as Record<string, unknown>}
          before={before?.answers as Record<string, unknown> | undefined}
        />
      </article>
      <h2>{t('case::signatures')}</h2>
      <Signatures signatures={one.signatures.filter(({ document }) => document === 'checklist')} />
      {availability.allowed ? (
        <>
          <CommandForm
            command={command}
            title={t('task::signChecklist')}
            submit={t('sign::sign', { version: newest.version })}
            onSubmit={() =>
              void command
                .run({
                  id: one.id,
                  version: newest.version,
                  contentHash: newest.contentHash,
                  determination: { outcome: outcome || 'none', assessmentIds: rests ? [...assessmentIds] : [] },
                  reasons: reasons.trim() || null,
                  languageRead: language,
                })
                .then(({ changed }) => changed && leave())
            }
          >
            <Radios
              label={t('sign::determine')}
              hint={t('sign::determineHint')}
              value={outcome}
              onChange={(value) => setOutcome(value as Outcome)}
              choices={outcomes.map((value) => ({ value, label: code('determination', value) }))}
            />
            {rests && (
              <Checkboxes
                label={t('sign::whichAssessment')}
                values={assessmentIds}
                onChange={setAssessmentIds}
                choices={approved.map((found) => ({
                  value: found.id,
                  label: `${code('assessmentKind', found.kind)}, ${found.approvedAt ? date(found.approvedAt) : ''}`,
                }))}
              />
            )}
            <TextArea label={t('case::reasons')} isOptional value={reasons} maxLength={8000} onChange={setReasons} />
            <SigningStatement document={t('case::checklist')} version={newest.version} hash={newest.contentHash} />
          </CommandForm>
          <ReturnOrDecline kind="checklist" id={one.id} version={newest.version} onDone={leave} />
        </>
      ) : (
        <div className="notice">{availability.refusal && <RefusalText refusal={availability.refusal} />}</div>
      )}
    </>
  );
}
