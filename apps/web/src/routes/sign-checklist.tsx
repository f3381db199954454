import { useNavigate, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useKept } from '../app/use-kept.ts';
import { caseHeadParts, frozenParts, signatureParts } from '../features/case/case-parts.ts';
import { CaseHeadView, ProposedDetermination } from '../features/case/case-head.tsx';
import { Signatures } from '../features/case/signatures.tsx';
import { FrozenPaper } from '../features/sign/frozen-paper.tsx';
import { ReturnOrDecline } from '../features/sign/return-or-decline.tsx';
import { SigningStatement } from '../features/sign/signing-statement.tsx';
import { CommandForm } from '../features/commands/command-form.tsx';
import { graphql, type ResultOf } from '../graphql/graphql.ts';
import { availabilityParts } from '../graphql/refusal.ts';
import { useCommand } from '../graphql/use-command.ts';
import { useWords } from '../i18n/use-words.ts';
import { Checkboxes, Radios, TextArea } from '../ui/fields.tsx';
import { Page } from '../ui/page.tsx';
import { printedOf } from '../ui/print/printed-document.ts';
import { RefusalText } from '../ui/refusal.tsx';
import { Empty, Loaded, NotFound } from '../ui/states.tsx';

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
        executivePosition {
          id
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
      viewer {
        person {
          id
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
      {({ case: one, viewer }) =>
        one ? (
          <Page
            title={t('task::signChecklist')}
            crumbs={[{ to: `/cases/${number}`, label: one.technologyName ?? number }]}
            printed={printedOf(one.checklistVersions, number, t('case::checklist'))}
          >
            <CaseHeadView one={one} withAction={false} />
            <Signing key={one.checklistVersions.length} one={one} readerId={viewer.person.id} />
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}

function Signing({ one, readerId }: { readonly one: Case; readonly readerId: string }) {
  const { t, code, language, date } = useWords();
  const navigate = useNavigate();
  const newest = one.checklistVersions.at(-1);
  const { value: it, change, forget } = useKept(`signChecklist/${one.id}/${newest?.version ?? 0}`, {
    outcome: '' as Outcome | '',
    assessmentIds: [] as readonly string[],
    reasons: '',
  });
  const { outcome, assessmentIds, reasons } = it;
  const command = useCommand('signChecklist');
  const availability = one.viewerCan.signChecklist;
  if (!newest) return <Empty>{t('case::checklistLater')}</Empty>;
  const approved = (one.technology?.assessments ?? []).filter(({ status }) => status === 'approved');
  const rests = outcome === 'covered' || outcome === 'addendum';
  const leave = (): void => void navigate({ to: `/cases/${one.number}`, search: { tab: 'privacy' } as never, state: true });
  return (
    <>
      <FrozenPaper
        form="privacy-checklist"
        title={t('case::checklist')}
        number={one.number}
        versions={one.checklistVersions}
        signatures={one.signatures.filter(({ document }) => document === 'checklist')}
        readerId={readerId}
      >
        {one.checklistProposal && <ProposedDetermination caseId={one.id} proposal={one.checklistProposal} />}
      </FrozenPaper>
      <h2>{t('case::signatures')}</h2>
      <Signatures signatures={one.signatures.filter(({ document }) => document === 'checklist')} />
      {availability.allowed ? (
        <>
          <CommandForm
            command={command}
            title={t('task::signChecklist')}
            submit={t('sign::sign', { version: newest.version })}
            needs={{ determination: outcome, ...(rests ? { assessmentIds } : {}) }}
            onSubmit={() =>
              outcome &&
              void command
                .run({
                  id: one.id,
                  version: newest.version,
                  contentHash: newest.contentHash,
                  determination: { outcome, assessmentIds: rests ? [...assessmentIds] : [] },
                  reasons: reasons.trim() || null,
                  languageRead: language,
                })
                .then(({ changed }) => changed && forget().then(leave))
            }
          >
            <Radios
              name="determination"
              label={t('sign::determine')}
              hint={t('sign::determineHint')}
              value={outcome}
              onChange={(value) => change({ outcome: value as Outcome })}
              choices={outcomes.map((value) => ({ value, label: code('determination', value) }))}
            />
            {rests && (
              <Checkboxes
                name="assessmentIds"
                label={t('sign::whichAssessment')}
                values={assessmentIds}
                onChange={(values) => change({ assessmentIds: values })}
                choices={approved.map((found) => ({
                  value: found.id,
                  label: `${code('assessmentKind', found.kind)}, ${found.approvedAt ? date(found.approvedAt) : ''}`,
                }))}
              />
            )}
            <TextArea
              name="reasons"
              label={t('case::reasons')}
              isOptional
              value={reasons}
              maxLength={8000}
              onChange={(text) => change({ reasons: text })}
            />
            <SigningStatement
              kind="checklist"
              document={t('case::checklist')}
              version={newest.version}
              hash={newest.contentHash}
              executivePositionId={one.executivePosition?.id ?? null}
            />
          </CommandForm>
          <ReturnOrDecline kind="checklist" id={one.id} version={newest.version} onDone={leave} />
        </>
      ) : (
        <div className="notice">{availability.refusal && <RefusalText refusal={availability.refusal} />}</div>
      )}
    </>
  );
}
