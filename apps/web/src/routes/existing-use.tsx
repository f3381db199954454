import { useCallback } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useChanges } from '../app/live-updates.ts';
import { useRemember } from '../app/recent.ts';
import { TimelineTab } from '../features/case/timeline-tab.tsx';
import { ResolveEffect } from '../features/commands/resolve-effect.tsx';
import { Accounts } from '../features/existing-use/accounts.tsx';
import { AskForFinding } from '../features/existing-use/ask-for-finding.tsx';
import { BreachNotice } from '../features/existing-use/breach-notice.tsx';
import { existingUseQuery, type ExistingUse } from '../features/existing-use/existing-use-parts.ts';
import { FollowUp } from '../features/existing-use/follow-up.tsx';
import { FindingForm } from '../features/existing-use/privacy-finding.tsx';
import { AnsweredForm } from '../features/form-editor/answered-form.tsx';
import { ShareTask } from '../features/tasks/share-task.tsx';
import { AssigneeName, taskTitle } from '../features/tasks/task-words.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { Loaded, NotFound } from '../ui/states.tsx';
import { Due, Facts, Localized, Passage, Prose, Tag, When } from '../ui/text.tsx';
import { Why } from '../ui/why.tsx';

/** One report: where it stands and whose turn it is, what was reported, what became of it, and its accounts. */
export function ExistingUsePage() {
  const { number } = useParams({ strict: false }) as { number: string };
  return <OneReport key={number} number={number} />;
}

function OneReport({ number }: { readonly number: string }) {
  const { t, pick } = useWords();
  const [result, refetch] = useQuery({ query: existingUseQuery, variables: { number } });
  const refresh = useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]);
  const one = result.data?.existingUse;
  const name = one ? (one.name ?? pick(one.technology?.name)) : number;
  useRemember(one ? { to: `/existing-use/${number}`, name: { en: name, fr: name }, detail: number } : null);
  useChanges([one?.recordId], refresh);
  return (
    <Loaded result={result} retry={refresh}>
      {({ existingUse, viewer }) =>
        existingUse ? (
          <Page title={t('existinguse::one', { name })} crumbs={[{ to: '/existing-use', label: t('existinguse::list') }]}>
            <Status one={existingUse} />
            {isAboutPersonal(existingUse) && existingUse.finding === null && existingUse.reporter.id === viewer.person.id && <BreachNotice />}
            {existingUse.viewerCan.followUpReport.allowed && <FollowUp one={existingUse} />}
            {existingUse.viewerCan.recordPrivacyFinding.allowed && <FindingForm one={existingUse} />}
            {existingUse.tasks
              .filter(({ kind, isForViewer }) => kind === 'resolveEffect' && isForViewer)
              .map((task) => (
                <ResolveEffect key={task.id} task={task} />
              ))}
            <Reported one={existingUse} />
            {existingUse.viewerCan.askForPrivacyFinding.allowed && <AskForFinding one={existingUse} />}
            <Became one={existingUse} />
            <Accounts one={existingUse} />
            <section aria-labelledby="timeline">
              <h2 id="timeline">{t('case::tabs.timeline')}</h2>
              <TimelineTab id={existingUse.id} isFiltered={false} />
            </section>
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}

/** Personal information was, or may have been, collected, as the report says or as somebody learned later. */
const isAboutPersonal = ({ personalInformation, privacyAskedAt }: ExistingUse): boolean => personalInformation !== 'no' || privacyAskedAt !== null;

/** Status first: where it stands, whose turn since when and until when. */
function Status({ one }: { readonly one: ExistingUse }) {
  const words = useWords();
  const { t, code, date } = words;
  return (
    <section className="status-line" aria-label={t('case::status')}>
      <h2>
        {code('reportStatus', one.status)}
        {one.outcome && `${t('colon')}${code('reportOutcome', one.outcome)}`}
      </h2>
      <p className="quiet">
        {one.number} · {t('since', { date: date(one.concludedAt ?? one.reportedAt) })}
      </p>
      {one.tasks.length > 0 ? (
        <ul className="turns">
          {one.tasks.map((task) => (
            <li key={task.id}>
              <p>
                {taskTitle(task, words)}
                {t('colon')}
                <strong>{task.isForViewer && !task.isTaken ? t('case::you') : <AssigneeName task={task} />}</strong>
              </p>
              <ShareTask task={task} />
              <p className="meta small">
                <span>{t('since', { date: date(task.since) })}</span>
                {task.dueAt && (
                  <>
                    <Due at={task.dueAt} />
                    <Why
                      of={`${t('due', { date: date(task.dueAt) })}, ${taskTitle(task, words)}`}
                      rule={task.dueRule ? t(`why::due.standard.${task.dueRule.count}`, { count: task.dueRule.days }) : t('why::due.set')}
                      facts={[t('why::due.facts', { date: date(task.since) })]}
                      change={t('why::due.change')}
                    />
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('existinguse::nobody')}</p>
      )}
    </section>
  );
}

function Reported({ one }: { readonly one: ExistingUse }) {
  const { t, code, pick, day } = useWords();
  const { technology, since, answers } = one;
  return (
    <section aria-labelledby="reported">
      <h2 id="reported">{t('existinguse::reported')}</h2>
      <Facts
        rows={[
          one.name !== null && [t('existinguse::name'), one.vendor ? `${one.name}, ${one.vendor}` : one.name],
          technology !== null && [
            t('cases::technology'),
            <span key="technology">
              <Link to={`/technologies/${technology.recordId}`}>
                <Localized text={technology.name} />
              </Link>{' '}
              {technology.prohibitedAt && <Tag kind="bad">{t('technology::prohibited')}</Tag>}
            </span>,
          ],
          [t('existinguse::by'), one.reporter.name ?? t('unknown')],
          [t('existinguse::at'), <When key="at" at={one.reportedAt} />],
          [t('cases::unit'), pick(one.unit?.name)],
          [t('existinguse::how'), code('reportHow', one.how)],
          [t('existinguse::use'), <Prose key="use" text={one.use} language={one.language} />],
          [t('existinguse::since'), since === null ? t('existinguse::notKnown') : since.length === 7 ? <MonthOf key="since" month={since} /> : day(since)],
          [
            t('existinguse::stillUsed'),
            one.stillUsed ? t('yes') : one.stoppedOn ? t('existinguse::stopped', { date: day(one.stoppedOn) }) : t('no'),
          ],
          [t('existinguse::collected'), code('personalInformation', one.personalInformation)],
        ]}
      />
      {answers && (
        <details>
          <summary>{t('existinguse::answers')}</summary>
          <AnsweredForm form="existing-use" version={answers.definitionVersion} answers={answers.answers as Record<string, unknown>} />
        </details>
      )}
    </section>
  );
}

function MonthOf({ month }: { readonly month: string }) {
  const { language } = useWords();
  return <>{new Intl.DateTimeFormat(`${language}-CA`, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`))}</>;
}

/** What NTOP did with it, and what ATIP found. */
function Became({ one }: { readonly one: ExistingUse }) {
  const { t, code, date } = useWords();
  if (one.outcome === null && one.finding === null && one.privacyAskedAt === null) return null;
  return (
    <section aria-labelledby="became">
      <h2 id="became">{t('existinguse::became')}</h2>
      <Facts
        rows={[
          one.outcome !== null && [
            t('existinguse::followedUp'),
            <div key="outcome">
              <p>
                {code('reportOutcome', one.outcome)} {one.case && <Link to={`/cases/${one.case.number}`}>{one.case.number}</Link>}{' '}
                <span className="quiet">{t('existinguse::byOn', { name: one.followedUpBy?.name ?? t('unknown'), date: date(one.followedUpAt ?? one.reportedAt) })}</span>
              </p>
              {one.outcomeReasons && <Prose text={one.outcomeReasons} />}
            </div>,
          ],
          one.privacyAskedAt !== null && [
            t('existinguse::asked'),
            <div key="asked">
              <p className="quiet">{t('existinguse::byOn', { name: one.privacyAskedBy?.name ?? t('unknown'), date: date(one.privacyAskedAt) })}</p>
              <Prose text={one.privacyAskedReasons} />
            </div>,
          ],
          one.finding !== null && [
            t('existinguse::finding'),
            <div key="finding">
              <p>
                {code('privacyFinding', one.finding)}{' '}
                <span className="quiet">{t('existinguse::byOn', { name: one.foundBy?.name ?? t('unknown'), date: date(one.foundAt ?? one.reportedAt) })}</span>
              </p>
              {one.findingReference && (
                <p>
                  {t('existinguse::reference')}
                  {t('colon')}
                  <Passage text={one.findingReference} />
                </p>
              )}
              <Prose text={one.findingExplanation} />
            </div>,
          ],
        ]}
      />
    </section>
  );
}
