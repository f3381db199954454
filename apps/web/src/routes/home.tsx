import { lazy, Suspense, useCallback } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useChanges } from '../app/live-updates.ts';
import { useRecent } from '../app/recent.ts';
import type { Search } from '../app/search.ts';
import { taskParts, type Task as Waiting } from '../features/tasks/task-parts.ts';
import { AssigneeName, DueOrPaused, taskTarget, taskTitle, type Target } from '../features/tasks/task-words.tsx';
import { graphql, type ResultOf } from '../graphql/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { Select } from '../ui/fields.tsx';
import { List } from '../ui/list.tsx';
import { Page } from '../ui/page.tsx';
import { Pager, usePage } from '../ui/pager.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { Due, Tag } from '../ui/text.tsx';
import { useNow } from '../ui/use-now.ts';

/** What gives commands comes after the list that people wait for. */
const ShareTask = lazy(async () => ({ default: (await import('../features/tasks/share-task.tsx')).ShareTask }));
const MyOffices = lazy(async () => ({ default: (await import('../features/people/my-offices.tsx')).MyOffices }));
const MyMentions = lazy(async () => ({ default: (await import('../features/mentions/my-mentions.tsx')).MyMentions }));
const MyLeaving = lazy(async () => ({ default: (await import('../features/people/my-leaving.tsx')).MyLeaving }));

const myWorkQuery = graphql(
  `
    query MyWork($language: Language!, $share: TaskShare, $first: Int, $after: String, $last: Int, $before: String) {
      viewer {
        openTaskCount
        mayReadOverviews
        answeredByOthers {
          id
          kind
          part
          answeredAt
          answeredBy {
            id
            name
          }
          case {
            id
            number
          }
        }
        positions {
          acting
          position {
            id
            title {
              en
              fr
            }
          }
        }
        tasks(share: $share, first: $first, after: $after, last: $last, before: $before) {
          pageInfo {
            hasNextPage
            hasPreviousPage
            startCursor
            endCursor
          }
          edges {
            node {
              ...TaskParts
              case {
                id
                number
                stage
                technologyName(language: $language)
                requester {
                  name
                }
              }
            }
          }
        }
      }
      existingUses(first: 10, filter: { mine: true, open: true }) {
        edges {
          node {
            id
            number
            name
            reportedAt
            technology {
              id
              name {
                en
                fr
              }
            }
            tasks {
              ...TaskParts
            }
          }
        }
      }
      cases(first: 10, filter: { mine: true, open: true }, sort: stageSince) {
        edges {
          node {
            id
            number
            stage
            stageSince
            technologyName(language: $language)
            tasks {
              ...TaskParts
            }
          }
        }
      }
    }
  `,
  [taskParts],
);

type MyWork = ResultOf<typeof myWorkQuery>;

const stages = ['triage', 'preparation', 'review', 'decision', 'conditions', 'inForce', 'reporting', 'closed'] as const;

/** The API counts no further. */
const countsUpTo = 100;

const shares = ['mine', 'unclaimed', 'office'] as const;

/** What must I do? Then: what waits for others. Who has neither is asked what they want to do. */
export function HomePage() {
  const { t, language } = useWords();
  const { stage, show } = useSearch({ strict: false }) as Search;
  const share = shares.find((one) => one === show) ?? 'office';
  // A filter looks through what one page can hold, which is more than anybody's hands.
  const page = { ...usePage(), ...(stage ? { first: 100, after: null, last: null, before: null } : {}) };
  const [result, refetch] = useQuery({ query: myWorkQuery, variables: { language, share, ...page } });
  const retry = useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]);
  const { data } = result;
  const shown = [
    ...(data?.viewer.tasks.edges ?? []).map((edge) => edge?.node.processId),
    ...[...(data?.cases.edges ?? []), ...(data?.existingUses.edges ?? [])].map((edge) => atob(edge?.node.id ?? '').split(':')[1]),
  ];
  useChanges(shown, retry);
  return (
    <Page title={t('nav.home')}>
      <Suspense>
        <MyOffices />
        <MyLeaving />
        <MyMentions />
      </Suspense>
      <Loaded result={result} retry={retry}>
        {(work) =>
          work.viewer.openTaskCount === 0 && work.viewer.positions.length === 0 ? (
            <div className="columns two">
              <WhatToDo isFirst />
              <div>
                <WaitingForOthers work={work} />
                <Recent work={work} />
              </div>
            </div>
          ) : (
            <div className="columns two">
              <ForMe work={work} />
              <div>
                <WaitingForOthers work={work} />
                <Recent work={work} />
                <WhatToDo readsOverviews={work.viewer.mayReadOverviews} />
              </div>
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

function ForMe({ work }: { readonly work: MyWork }) {
  const { t, code } = useWords();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const all = (work.viewer.tasks.edges ?? []).flatMap((edge) => (edge ? [edge.node] : []));
  const isOfOffice = work.viewer.positions.length > 0;
  const go = (change: { readonly [N in keyof Search]: Search[N] | undefined }) =>
    void navigate({ to: '/', search: { ...search, ...change } as never, replace: true, resetScroll: false });
  const there = stages.filter((stage) => all.some((task) => task.case?.stage === stage));
  const tasks = search.stage ? all.filter((task) => task.case?.stage === search.stage) : all;
  const now = useNow();
  const week = now + 7 * 24 * 60 * 60 * 1000;
  const due = (task: Task): number => (task.dueAt ? new Date(task.dueAt).getTime() : Infinity);
  const open = tasks.filter((task) => !task.isTaken && !task.pausedSince);
  const groups = [
    ['overdue', open.filter((task) => due(task) < now)],
    ['thisWeek', open.filter((task) => due(task) >= now && due(task) < week)],
    ['later', open.filter((task) => due(task) >= week)],
    ['paused', tasks.filter((task) => !task.isTaken && task.pausedSince)],
    // A courtesy: it is theirs to do, and still could be done here.
    ['taken', tasks.filter((task) => task.isTaken)],
  ] as const;
  return (
    <section aria-labelledby="for-me">
      <h2 id="for-me">
        {t('home::forMe')} {work.viewer.openTaskCount > 0 && <Tag>{work.viewer.openTaskCount < countsUpTo ? String(work.viewer.openTaskCount) : t('home::atLeast', { count: countsUpTo })}</Tag>}
      </h2>
      <div className="filters">
        {isOfOffice && (
          <Select
            label={t('home::share.label')}
            value={shares.find((one) => one === search.show) ?? 'office'}
            onChange={(show) => go({ show: show === 'office' ? undefined : show, after: undefined, before: undefined })}
            choices={shares.map((value) => ({ value, label: t(`home::share.${value}`) }))}
          />
        )}
        {(there.length > 1 || search.stage) && (
          <Select
            label={t('home::filter')}
            value={search.stage ?? ''}
            onChange={(stage) => go({ stage: stage || undefined })}
            choices={[{ value: '', label: t('home::all') }, ...stages.map((stage) => ({ value: stage, label: code('stage', stage) }))]}
          />
        )}
      </div>
      {tasks.filter(({ kind }) => kind === 'triage').length > 1 && (
        <p>
          <Link to="/triage">{t('home::triageSeveral')}</Link>
        </p>
      )}
      {tasks.length === 0 && <Empty>{t(search.stage ? 'home::nothingOf' : search.show ? 'home::share.nothing' : 'home::nothing')}</Empty>}
      {groups
        .filter(([, list]) => list.length > 0)
        .map(([name, list]) => (
          <div key={name}>
            <h3>{t(`home::${name}`)}</h3>
            <ul className="cards">
              {list.map((task) => (
                <TaskCard key={task.id} task={task} />
              ))}
            </ul>
          </div>
        ))}
      <Pager info={work.viewer.tasks.pageInfo} label={t('paging.label')} />
    </section>
  );
}

type Task = NonNullable<NonNullable<MyWork['viewer']['tasks']['edges']>[number]>['node'];

/** What is asked, of which technology, at which stage, by whom, until when; the link lands on the form that answers. */
function TaskCard({ task }: { readonly task: Task }) {
  const words = useWords();
  const { t, code, date } = words;
  return (
    <li className="card">
      <h4>
        <Link {...linkTo(taskTarget(task, task.case?.number ?? ''))} hash="act">
          {taskTitle(task, words)}
        </Link>
        {task.case && <span className="quiet"> – {task.case.technologyName}</span>}
        {task.existingUse && <span className="quiet"> – {task.existingUse.name ?? words.pick(task.existingUse.technology?.name)}</span>}
      </h4>
      <p className="meta">
        {task.case && (
          <>
            <span>{task.case.number}</span>
            <span>{code('stage', task.case.stage)}</span>
            <span>{t('home::askedBy', { name: task.case.requester.name ?? '' })}</span>
          </>
        )}
        {task.existingUse && <span>{task.existingUse.number}</span>}
        <span>{t('since', { date: date(task.since) })}</span>
        <DueOrPaused task={task} />
      </p>
      <Suspense>
        <ShareTask task={task} />
      </Suspense>
    </li>
  );
}

const linkTo = ({ to, search }: Target) => ({ to, search: search as never });

function WaitingForOthers({ work }: { readonly work: MyWork }) {
  const { t, code, pick } = useWords();
  // What waits for this reader stands beside, under "For me".
  const cases = (work.cases.edges ?? [])
    .flatMap((edge) => (edge ? [edge.node] : []))
    .filter(({ tasks }) => tasks.length === 0 || tasks.some((task) => !task.isForViewer));
  const reports = (work.existingUses.edges ?? []).flatMap((edge) => (edge ? [edge.node] : []));
  return (
    <section aria-labelledby="others">
      <h2 id="others">{t('home::others')}</h2>
      {cases.length === 0 && reports.length === 0 && <Empty>{t('home::noCases')}</Empty>}
      <List kind="cards">
        {cases.map((one) => (
          <li key={one.id} className="card">
            <h3>
              <Link to={`/cases/${one.number}`}>{one.technologyName}</Link>
            </h3>
            <p className="meta">
              <span>{one.number}</span>
              <Tag>{code('stage', one.stage)}</Tag>
            </p>
            <Turns tasks={one.tasks} />
          </li>
        ))}
        {reports.map((one) => (
          <li key={one.id} className="card">
            <h3>
              <Link to={`/existing-use/${one.number}`}>{one.name ?? pick(one.technology?.name)}</Link>
            </h3>
            <p className="meta">
              <span>{one.number}</span>
              <Tag>{t('home::reported')}</Tag>
            </p>
            <Turns tasks={one.tasks} />
          </li>
        ))}
      </List>
    </section>
  );
}

/** What waits for whom, for how long. */
function Turns({ tasks }: { readonly tasks: readonly Waiting[] }) {
  const words = useWords();
  const { t, date } = words;
  const now = useNow();
  const days = (since: string): number => Math.floor((now - new Date(since).getTime()) / (24 * 60 * 60 * 1000));
  const forDays = (since: string): string => (days(since) < 1 ? t('home::today') : t('home::days', { count: days(since) }));
  return (
    <ul className="turns small">
      {tasks
        .filter((task) => !task.isForViewer)
        .map((task) => (
          <li key={task.id}>
            {taskTitle(task, words)}
            {t('colon')}
            <strong>
              <AssigneeName task={task} />
            </strong>{' '}
            <span className="quiet">
              {forDays(task.since)}
              {task.dueAt && new Date(task.dueAt).getTime() >= now && `, ${t('home::expected', { date: date(task.dueAt) })}`}
            </span>{' '}
            {task.dueAt && new Date(task.dueAt).getTime() < now && <Due at={task.dueAt} />}
          </li>
        ))}
    </ul>
  );
}

/** What others answered that this person had taken; then what they opened last, from this browser. */
function Recent({ work }: { readonly work: MyWork }) {
  const words = useWords();
  const { t, language, date } = words;
  const answered = work.viewer.answeredByOthers;
  const recent = useRecent();
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{t('home::recent')}</h2>
      {answered.length > 0 && (
        <ul className="turns small">
          {answered.map((one) => (
            <li key={one.id}>
              {t('home::answeredBy', {
                name: one.answeredBy?.name ?? t('unknown'),
                date: date(one.answeredAt),
                task: taskTitle({ kind: one.kind, params: { review: one.part } }, words),
              })}
              {one.case && (
                <>
                  {' '}
                  <Link to={`/cases/${one.case.number}`}>{one.case.number}</Link>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {recent.length === 0 && answered.length === 0 && <Empty>{t('home::recentEmpty')}</Empty>}
      <List kind="links">
        {recent.map(({ to, name, detail }) => (
          <li key={to}>
            <Link to={to}>{name[language]}</Link> <span className="quiet small">{detail}</span>
          </li>
        ))}
      </List>
    </section>
  );
}

function WhatToDo({ isFirst = false, readsOverviews = false }: { readonly isFirst?: boolean; readonly readsOverviews?: boolean }) {
  const { t } = useWords();
  const links = [
    ['look', '/may-i-use', {}],
    ['register', '/register', {}],
    ['join', '/technologies', {}],
    ['report', '/existing-use/new', {}],
  ] as const;
  return (
    <section aria-labelledby="what-to-do">
      <h2 id="what-to-do">{t('home::whatToDo')}</h2>
      <ul className={isFirst ? 'cards' : 'links'}>
        {links.map(([name, to, search]) => (
          <li key={name} className={isFirst ? 'card' : ''}>
            <Link to={to} search={search as never}>
              {t(`home::${name}`)}
            </Link>
            {isFirst && <p className="quiet">{t(`home::means.${name}`)}</p>}
          </li>
        ))}
        {readsOverviews && (
          <li>
            <Link to="/overviews">{t('home::overviews')}</Link>
          </li>
        )}
      </ul>
    </section>
  );
}
