import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { caseQuery, type Case, type Review } from '../features/case/case-parts.ts';
import { CaseHeadView, ProposedRisk } from '../features/case/case-head.tsx';
import { PrepareDecision, PreparedDecision } from '../features/commands/prepared-decision.tsx';
import { RecordDecision } from '../features/commands/record-decision.tsx';
import { isMine } from '../features/commands/command-form.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { printedOf, type PrintedDocument } from '../ui/print/printed-document.ts';
import { RefusalText } from '../ui/refusal.tsx';
import { Loaded, NotFound } from '../ui/states.tsx';
import { Facts, Passage, Passages, Tag } from '../ui/text.tsx';

/** One page that prints as one page: the ask, the opinions with dissent first, privacy, risk; then the decision form. */
export function BriefPage() {
  const { number } = useParams({ strict: false }) as { number: string };
  const { t, language } = useWords();
  const [result, refetch] = useQuery({ query: caseQuery, variables: { number, language } });
  return (
    <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ case: one }) =>
        one ? (
          <Page
            title={t('case::brief')}
            crumbs={[{ to: `/cases/${number}`, label: one.technologyName ?? number }]}
            printed={briefOf(one)}
          >
            <div className="no-print">
              <CaseHeadView one={one} withAction={false} />
            </div>
            <Brief one={one} />
            <div className="no-print">
              {isMine(one.viewerCan.recordDecision) && one.stage === 'decision' && <RecordDecision one={one} />}
              {one.stage === 'decision' && !isMine(one.viewerCan.recordDecision) && one.viewerCan.recordDecision.refusal && (
                <>
                  <PreparedDecision one={one} />
                  {isMine(one.viewerCan.prepareDecision) && <PrepareDecision one={one} />}
                  <div className="quiet">
                    <RefusalText refusal={one.viewerCan.recordDecision.refusal} />
                  </div>
                </>
              )}
            </div>
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}

/** On paper it names the preparation that it rests on and, once there is one, the decision as the rendered brief names it. */
function briefOf(one: Case): PrintedDocument | undefined {
  const of = printedOf(one.preparationVersions, one.number);
  return of?.kind === 'frozen' ? { ...of, decision: one.decisionEntry } : of;
}

/** Dissent first, then what is still open, then support. */
const weight: Readonly<Record<Review['opinion'], number>> = {
  doNotSupport: 0,
  moreInformationNeeded: 1,
  supportWithConditions: 2,
  support: 3,
};
const tagOf: Readonly<Record<Review['opinion'], string>> = {
  doNotSupport: 'bad',
  moreInformationNeeded: 'warn',
  supportWithConditions: 'good',
  support: 'good',
};

function Brief({ one }: { readonly one: Case }) {
  const { t, code, pick, date, dateTime } = useWords();
  const newest = one.preparationVersions.at(-1);
  const answers = (newest?.answers ?? {}) as Record<string, unknown>;
  const text = (name: string): string | null => (typeof answers[name] === 'string' ? (answers[name] as string) : null);
  const opinions = one.reviews.filter(({ isNewest }) => isNewest).toSorted((a, b) => weight[a.opinion] - weight[b.opinion]);
  const conditions = [...new Set([...one.recommendedConditions, ...opinions.flatMap((review) => review.conditions)])];
  const at = `/cases/${one.number}`;
  const toTab = (tab: string, label: string) => (
    <Link className="small no-print" to={at} search={{ tab } as never}>
      {label}
    </Link>
  );
  const uses = one.technology?.useCases.filter(({ id }) => one.useCaseIds.includes(id)) ?? [];
  return (
    <article className="paper brief" aria-labelledby="brief">
      <h2 id="brief">
        {one.technologyName} – {code('asked', one.stageAsked)}
      </h2>
      <p className="quiet small">
        {one.requester.name}, {pick(one.unit?.name)}
        {newest && (
          <span className="no-print">
            {' '}
            · {one.number} · {t('version', { version: one.preparationVersion })} · {date(newest.frozenAt)} · {t('languageShown')} ·{' '}
            <span className="mono">SHA-256 {newest.contentHash}</span>
          </span>
        )}
      </p>
      {one.ownInterest && <p className="notice warning">{t('case::ownInterest')}</p>}
      <h3>{t('case::ask')}</h3>
      <p className="lines-3">
        <strong>{code('asked', one.stageAsked)}</strong>
        {t('colon')}
        {uses.map(({ name }) => pick(name)).join('; ')}.{' '}
        {one.purpose !== null && one.purpose.trim() !== text('need')?.trim() && <Tag kind="proposed">{t('case::asRegistered')}</Tag>} <Passage text={one.purpose} />
      </p>
      <h3>{t('case::needAndBenefit')}</h3>
      <p className="lines-3">
        <Passage text={text('need')} /> <Passage text={text('publicBenefit')} />
      </p>
      <h3>
        {t('case::opinionsDissentFirst')} {toTab('reviews', t('case::readReviews'))}
      </h3>
      {one.dissent.length > 0 && (
        <p>
          <strong>{t('case::dissent', { reviews: one.dissent.map((kind) => code('review', kind)).join(', ') })}</strong>
        </p>
      )}
      <ul className="opinions">
        {opinions.map((review) => (
          <li key={review.id} className="lines-2">
            <Tag kind={tagOf[review.opinion]}>{code('opinion', review.opinion)}</Tag> <strong>{code('review', review.kind)}</strong>{' '}
            <span className="quiet">({t('case::onVersion', { version: review.versionRead })})</span>
            {t('colon')}
            <Passage text={review.reasons} />
          </li>
        ))}
      </ul>
      <h3>
        {t('case::briefPrivacy')} {toTab('privacy', t('case::readPrivacy'))}
      </h3>
      <p className="lines-3">
        {t('case::determined')}
        {t('colon')}
        <strong>{code('determination', one.determination)}</strong>
        {'. '}
        {one.assessments
          .map(({ kind, status }) => `${code('assessmentKind', kind)}${t('colon')}${code('assessmentStatus', status)}`)
          .join('; ')}
      </p>
      <h3>{t('case::briefCharter')}</h3>
      <p className="lines-3">
        <Passage text={text('lessIntrusiveMeans')} />{' '}
        {one.legalAdviceGiven > 0 ? t('case::adviceGiven', { count: one.legalAdviceGiven }) : t('case::noAdvice')}{' '}
        {one.legalConditionExists && <strong>{t('case::legalCondition')}</strong>}
      </p>
      {conditions.length > 0 && (
        <>
          <h3>{t('case::conditionsProposed')}</h3>
          <Passages texts={conditions} />
        </>
      )}
      <Facts
        rows={[
          [
            t('case::riskBefore'),
            <ProposedRisk key="risk" caseId={one.id} risk={one.risk} />,
          ],
          [t('case::riskAfter'), t('case::riskAfterMeans')],
          [t('case::otherStages'), t(`case::otherStagesNeed.${one.stageAsked}`)],
          [t('case::decidingLevel'), code('level', String(one.decidingLevel ?? 0))],
          [
            t('case::recommendation'),
            <span key="recommendation" className="lines-2">
              <strong>{code('decision', one.recommendation)}</strong>
              {one.recommendationReasons && (
                <>
                  {t('colon')}
                  <Passage text={one.recommendationReasons} />
                </>
              )}
            </span>,
          ],
          Boolean(one.decision) && [
            t('case::decision'),
            <span key="decision" className="lines-2">
              <strong>{code('decided', one.decision)}</strong>, {pick(one.decidedByPosition?.title)},{' '}
              {one.decidedAt && dateTime(one.decidedAt)}
              {one.decisionReasons && (
                <>
                  {t('colon')}
                  <Passage text={one.decisionReasons} />
                </>
              )}
            </span>,
          ],
        ]}
      />
      <p className="no-print">
        <Link to={at}>{t('case::readCase')}</Link>
      </p>
      <p className="print-only small">{t('print::shortened', { number: one.number })}</p>
    </article>
  );
}
