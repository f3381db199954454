import type { ReactNode } from 'react';
import { isFormId } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { Empty } from '../../ui/states.tsx';
import { Facts, Hash, Passages, Prose, Tag, When } from '../../ui/text.tsx';
import { CaseFacts } from '../case/case-facts.tsx';
import { ProposedDetermination } from '../case/case-head.tsx';
import type { Frozen } from '../case/case-parts.ts';
import { AuthorizationView } from '../case/conditions-tab.tsx';
import { FileTable } from '../case/file-table.tsx';
import { FrozenMark } from '../case/frozen-mark.tsx';
import { MessageCard } from '../case/message-card.tsx';
import { CaseRules } from '../case/rules-tab.tsx';
import { Signatures } from '../case/signatures.tsx';
import { AnsweredForm } from '../form-editor/answered-form.tsx';
import { QuestionCard } from '../questions/question-card.tsx';
import { ReviewView } from '../review/review-view.tsx';
import { PrintedEntries } from './printed-entries.tsx';
import type { WholeCase } from './whole-case.ts';
import './whole-case.css';

type Part = Readonly<WholeCase>;

/** A case from its registration to its newest entry, on one page that only reads: each tab of it, with nothing folded away. */
export function WholeCaseView({ whole }: { readonly whole: Part }) {
  const { t } = useWords();
  const parts = [
    ['request', <Request key="request" whole={whole} />],
    ['preparation', <Preparation key="preparation" whole={whole} />],
    ['reviews', <Reviews key="reviews" whole={whole} />],
    ['privacy', <Privacy key="privacy" whole={whole} />],
    ['papers', whole.one.papers.length > 0 && <Papers key="papers" whole={whole} />],
    ['decision', <Decision key="decision" whole={whole} />],
    ['conditions', whole.authorizations.length > 0 && <Conditions key="conditions" whole={whole} />],
    ['rules', <CaseRules key="rules" rules={whole.rules} />],
    ['files', whole.one.files.length === 0 ? <Empty key="files">{t('files::empty')}</Empty> : <FileTable key="files" files={whole.one.files} />],
    ['conversation', <Conversation key="conversation" whole={whole} />],
    ['timeline', <PrintedEntries key="timeline" entries={whole.entries} />],
  ] as const;
  return (
    <article className="paper whole-case">
      {parts.map(([name, content]) => content && <Section key={name} name={name}>{content}</Section>)}
    </article>
  );
}

function Section({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <section aria-labelledby={`part-${name}`}>
      <h2 id={`part-${name}`}>{t(`wholecase::parts.${name}`)}</h2>
      {children}
    </section>
  );
}

/** A form with its answers, set off from what stands around it: its headings are its own. */
function Answers({ form, version, answers }: { readonly form: string; readonly version: string | null; readonly answers: unknown }) {
  if (!isFormId(form)) return null;
  return (
    <div className="answers">
      <AnsweredForm form={form} version={version} answers={answers as Record<string, unknown>} />
    </div>
  );
}

/** The newest version whole; those before it by what identifies them. */
function Versions({ form, versions }: { readonly form: string; readonly versions: readonly Frozen[] }) {
  const { t } = useWords();
  const newest = versions.at(-1);
  if (!newest) return null;
  const earlier = versions.slice(0, -1);
  return (
    <>
      <FrozenMark frozen={newest} />
      <Answers form={form} version={newest.definitionVersion} answers={newest.answers} />
      {earlier.length > 0 && (
        <>
          <p>{t('wholecase::earlier')}</p>
          {earlier.map((frozen) => (
            <FrozenMark key={frozen.version} frozen={frozen} />
          ))}
        </>
      )}
    </>
  );
}

function Request({ whole: { one } }: { readonly whole: Part }) {
  const { t } = useWords();
  return (
    <>
      <CaseFacts one={one} />
      {one.intake && (
        <>
          <p>
            <strong>{t('register::answers')}</strong>
          </p>
          <Answers form="intake" version={one.intake.definitionVersion} answers={one.intake.answers} />
        </>
      )}
    </>
  );
}

function Preparation({ whole: { one } }: { readonly whole: Part }) {
  const { t } = useWords();
  return one.preparationVersions.length > 0 ? <Versions form="preparation" versions={one.preparationVersions} /> : <p className="quiet">{t('case::notPrepared')}</p>;
}

function Reviews({ whole: { one, forms } }: { readonly whole: Part }) {
  const { t, code } = useWords();
  if (one.preparationVersion === 0) return <p className="quiet">{t('case::reviewsLater')}</p>;
  return one.requiredReviews.map((kind) => {
    const all = one.reviews.filter((review) => review.kind === kind);
    return (
      <div key={kind}>
        <h3>{code('review', kind)}</h3>
        {all.length === 0 && <p className="quiet">{t('case::noOpinion')}</p>}
        {all.map((review) => {
          const { id, form, definitionVersion, contentHash, isNewest, versionRead } = review;
          const answers = forms.get(id);
          return (
            <div key={id}>
              <ReviewView caseId={one.id} review={review} isOld={!isNewest || versionRead < one.preparationVersion} withForm={false} />
              {isNewest && form && answers && <Answers form={form} version={definitionVersion} answers={answers} />}
              {contentHash && (
                <p className="quiet small">
                  SHA-256 <Hash value={contentHash} />
                </p>
              )}
            </div>
          );
        })}
      </div>
    );
  });
}

function Privacy({ whole: { one, papers } }: { readonly whole: Part }) {
  const { t, code } = useWords();
  return (
    <>
      <h3>{t('case::checklist')}</h3>
      {one.checklistProposal && <ProposedDetermination caseId={one.id} proposal={one.checklistProposal} />}
      {one.determination && (
        <p>
          <Tag kind={one.determination === 'stop' ? 'bad' : 'good'}>
            {t('case::determined')}
            {t('colon')}
            {code('determination', one.determination)}
          </Tag>
        </p>
      )}
      <Versions form="privacy-checklist" versions={one.checklistVersions} />
      <h3>{t('case::signatures')}</h3>
      <Signatures signatures={one.signatures.filter(({ document }) => document === 'checklist')} />
      {papers.assessments.length === 0 && one.coveredBy.length === 0 && <p className="quiet">{t('case::noAssessment')}</p>}
      {papers.assessments.map(({ id, kind, status, versions, signatures }) => (
        <div key={id}>
          <h3>
            {code('assessmentKind', kind)} <Tag kind={status === 'approved' ? 'good' : ''}>{code('assessmentStatus', status)}</Tag>
          </h3>
          <p className="quiet small">{t('wholecase::assessment')}</p>
          {versions.map((frozen) => (
            <FrozenMark key={frozen.version} frozen={frozen} />
          ))}
          <Signatures signatures={signatures} />
        </div>
      ))}
      {one.coveredBy.map(({ id, kind }) => (
        <p key={id}>
          {t('case::coveredBy')} {code('assessmentKind', kind)}
        </p>
      ))}
    </>
  );
}

function Papers({ whole: { one } }: { readonly whole: Part }) {
  const { t, code } = useWords();
  return one.papers.map(({ form, isAsked, isOpen, versions }) => (
    <section key={form} aria-labelledby={`part-${form}`}>
      <h3 id={`part-${form}`}>
        {code('paper', form)}{' '}
        <Tag kind={isOpen ? 'warn' : isAsked ? 'good' : ''}>{t(isOpen ? 'case::paperOpen' : isAsked ? 'case::paperDone' : 'case::paperNotAsked')}</Tag>
      </h3>
      <Versions form={form} versions={versions} />
    </section>
  ));
}

function Decision({ whole: { one } }: { readonly whole: Part }) {
  const { t, code, pick } = useWords();
  return (
    <>
      {one.recommendation ? (
        <>
          <h3>{t('case::recommendation')}</h3>
          <p>
            <strong>{code('decision', one.recommendation)}</strong>
            {one.recommendedAt && (
              <>
                , <When at={one.recommendedAt} />
              </>
            )}
          </p>
          <Prose text={one.recommendationReasons} />
          <Passages texts={one.recommendedConditions} />
        </>
      ) : (
        <p className="quiet">{t('wholecase::notRecommended')}</p>
      )}
      {one.decision ? (
        <>
          <h3>{t('case::decision')}</h3>
          <p>
            <strong>{code('decided', one.decision)}</strong>, {pick(one.decidedByPosition?.title)}
            {one.decidedAt && (
              <>
                , <When at={one.decidedAt} />
              </>
            )}
          </p>
          <Prose text={one.decisionReasons} />
          <Facts
            rows={[
              Boolean(one.decisionEntry) && [
                t('print::decision'),
                <span key="entry">
                  {t('print::entry', { version: one.decisionEntry?.version ?? 0 })} · SHA-256 <Hash value={one.decisionEntry?.hash ?? ''} />
                </span>,
              ],
              Boolean(one.briefSha256) && [
                t('case::decisionDocument'),
                <span key="brief">
                  SHA-256 <Hash value={one.briefSha256 ?? ''} />
                </span>,
              ],
            ]}
          />
        </>
      ) : (
        <p className="quiet">{t('wholecase::notDecided')}</p>
      )}
      <h3>{t('case::legal')}</h3>
      <p>
        {one.legalAdviceGiven === 0 ? t('case::noAdvice') : t('case::adviceGiven', { count: one.legalAdviceGiven })}{' '}
        {one.legalConditionExists && <strong>{t('case::legalCondition')}</strong>}
      </p>
      {one.legalAdvice.length > 0 && <p>{t('wholecase::privileged')}</p>}
    </>
  );
}

const refused = { allowed: false, refusal: null } as const;

function Conditions({ whole: { one, authorizations, papers } }: { readonly whole: Part }) {
  const { t } = useWords();
  return authorizations.map((authorization) => {
    const { report = null, reportHash = null } = papers.authorizations.find(({ id }) => id === authorization.id) ?? {};
    return (
      <div key={authorization.id}>
        {/* As whoever may do nothing here reads it: the forms that act stand at the case. */}
        <AuthorizationView
          authorization={{ ...authorization, viewerCan: { acceptCondition: refused, endAuthorization: refused, signReport: refused } }}
          held={[]}
          powers={[]}
          caseId={one.id}
          files={one.files}
          onAttached={() => undefined}
        />
        {report && (
          <>
            <h3>{t('authorization::report')}</h3>
            <Answers form="test-report" version={report.definitionVersion} answers={report.answers} />
            <p className="quiet small">
              SHA-256 <Hash value={reportHash ?? ''} />
            </p>
          </>
        )}
      </div>
    );
  });
}

function Conversation({ whole: { one, questions, messages } }: { readonly whole: Part }) {
  const { t } = useWords();
  const toRead = { viewerMayAnswer: false, viewerMayHandOn: false, viewerMayWithdraw: false };
  return (
    <>
      <h3>{t('question::title')}</h3>
      {questions.length === 0 ? (
        <p className="quiet">{t('question::none')}</p>
      ) : (
        <ul className="cards">
          {questions.map((question) => (
            <QuestionCard key={question.id} one={one} question={{ ...question, ...toRead }} isWanted={false} isLead={false} onChange={() => undefined} />
          ))}
        </ul>
      )}
      <h3>{t('wholecase::messages')}</h3>
      {messages.length === 0 ? (
        <p className="quiet">{t('case::noComments')}</p>
      ) : (
        <ul className="cards">
          {messages.map((message) => (
            <MessageCard key={message.id} message={message} isWanted={false} />
          ))}
        </ul>
      )}
    </>
  );
}
