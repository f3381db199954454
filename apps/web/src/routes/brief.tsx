import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { caseQuery, type Case } from '../features/case/case-parts.ts';
import { CaseHeadView, Proposed } from '../features/case/case-head.tsx';
import { RecordDecision } from '../features/commands/record-decision.tsx';
import { isMine } from '../features/commands/command-form.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { RefusalText } from '../ui/refusal.tsx';
import { Loaded, NotFound } from '../ui/states.tsx';
import { Facts, Prose, Tag } from '../ui/text.tsx';

/** One page that prints as one page: the ask, the opinions with dissent first, privacy, risk; then the decision form. */
export function BriefPage() {
  const { number } = useParams({ strict: false }) as { number: string };
  const { t, language } = useWords();
  const [result, refetch] = useQuery({ query: caseQuery, variables: { number, language } });
  return (
    <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ case: one }) =>
        one ? (
          <Page title={t('case::brief')} crumbs={[{ to: `/cases/${number}`, label: one.technologyName ?? number }]}>
            <div className="no-print">
              <CaseHeadView one={one} withAction={false} />
            </div>
            <Brief one={one} />
            <p className="no-print">
              <button type="button" className="button" onClick={() => window.print()}>
                {t('print')}
              </button>
            </p>
            <div className="no-print">
              {isMine(one.viewerCan.recordDecision) && one.stage === 'decision' && <RecordDecision one={one} />}
              {one.stage === 'decision' && !isMine(one.viewerCan.recordDecision) && one.viewerCan.recordDecision.refusal && (
                <p className="quiet">
                  <RefusalText refusal={one.viewerCan.recordDecision.refusal} />
                </p>
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

function Brief({ one }: { readonly one: Case }) {
  const { t, code, pick, dateTime } = useWords();
  const newest = (one.preparationVersions.at(-1)?.answers ?? {}) as Record<string, unknown>;
  const text = (name: string): string | null => (typeof newest[name] === 'string' ? (newest[name] as string) : null);
  const opinions = one.reviews
    .filter(({ isNewest }) => isNewest)
    .toSorted((a, b) => Number(b.opinion === 'doNotSupport') - Number(a.opinion === 'doNotSupport'));
  const conditions = [...new Set([...one.recommendedConditions, ...opinions.flatMap((review) => review.conditions)])];
  return (
    <article className="paper brief">
      <h2>
        {one.technologyName} – {code('asked', one.stageAsked)}
      </h2>
      <p className="quiet small">
        {one.number} · {t('version', { version: one.preparationVersion })} · {one.requester.name}, {pick(one.unit?.name)}
      </p>
      <h2>{t('case::ask')}</h2>
      <Prose text={one.purpose} />
      <h2>{t('case::needAndBenefit')}</h2>
      <Prose text={text('need')} />
      <Prose text={text('publicBenefit')} />
      <h2>{t('case::opinionsDissentFirst')}</h2>
      <ul>
        {opinions.map((review) => (
          <li key={review.id}>
            <Tag kind={review.opinion === 'doNotSupport' ? 'bad' : 'good'}>{code('opinion', review.opinion)}</Tag>{' '}
            <strong>{code('review', review.kind)}</strong>
            {t('colon')}
            {review.reasons}
          </li>
        ))}
      </ul>
      <h2>{t('case::privacyAndCharter')}</h2>
      <p>
        {t('case::determined')}
        {t('colon')}
        <strong>{code('determination', one.determination)}</strong>.{' '}
        {one.assessments.map(({ kind, status }) => `${code('assessmentKind', kind)}${t('colon')}${code('assessmentStatus', status)}`).join('; ')}
      </p>
      <Prose text={text('lessIntrusiveMeans')} />
      <p>
        {one.legalAdviceGiven > 0 ? t('case::adviceGiven', { count: one.legalAdviceGiven }) : t('case::noAdvice')}{' '}
        {one.legalConditionExists && t('case::legalCondition')}
      </p>
      {conditions.length > 0 && (
        <>
          <h2>{t('case::conditionsProposed')}</h2>
          <ul>
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </>
      )}
      <Facts
        rows={[
          [t('case::risk'), <Proposed key="risk">{code('risk', one.risk)}</Proposed>],
          [t('case::decidingLevel'), code('level', String(one.decidingLevel ?? 0))],
          [t('case::recommendation'), <strong key="recommendation">{code('decision', one.recommendation)}</strong>],
          Boolean(one.decision) && [
            t('case::decision'),
            <span key="decision">
              <strong>{code('decided', one.decision)}</strong>, {pick(one.decidedByPosition?.title)},{' '}
              {one.decidedAt && dateTime(one.decidedAt)}
            </span>,
          ],
        ]}
      />
      <Prose text={one.recommendationReasons} />
      {one.decisionReasons && <Prose text={one.decisionReasons} />}
    </article>
  );
}
