import { useCallback } from 'react';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useChanges } from '../app/live-updates.ts';
import { taskParts } from '../features/tasks/task-parts.ts';
import { AssigneeName, taskHref, taskTitle } from '../features/tasks/task-words.tsx';
import { graphql, type ResultOf } from '../graphql/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { Due, Tag } from '../ui/text.tsx';
import { useNow } from '../ui/use-now.ts';

const myWorkQuery = graphql(
  `
    query MyWork($language: Language!, $after: String) {
      viewer {
        openTaskCount
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
        tasks(first: 25, after: $after) {
          pageInfo {
            hasNextPage
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

/** What must I do? Then: what waits for others. */
export function HomePage() {
  const words = useWords();
  const { t, language } = words;
  const [result, refetch] = useQuery({ query: myWorkQuery, variables: { language, after: null } });
  const retry = useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]);
  const { data } = result;
  const shown = [
    ...(data?.viewer.tasks.edges ?? []).map((edge) => edge?.node.processId),
    ...(data?.cases.edges ?? []).map((edge) => atob(edge?.node.id ?? '').split(':')[1]),
  ];
  useChanges(shown, retry);
  return (
    <Page title={t('nav.home')}>
      <Loaded result={result} retry={retry}>
        {(work) => (
          <div className="columns two">
            <ForMe work={work} />
            <div>
              <WaitingForOthers work={work} />
              <WhatToDo />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function ForMe({ work }: { readonly work: MyWork }) {
  const { t, date } = useWords();
  const tasks = (work.viewer.tasks.edges ?? []).flatMap((edge) => (edge ? [edge.node] : []));
  const now = useNow();
  const week = now + 7 * 24 * 60 * 60 * 1000;
  const due = (task: (typeof tasks)[number]): number => (task.dueAt ? new Date(task.dueAt).getTime() : Infinity);
  const groups = [
    ['overdue', tasks.filter((task) => due(task) < now)],
    ['thisWeek', tasks.filter((task) => due(task) >= now && due(task) < week)],
    ['later', tasks.filter((task) => due(task) >= week)],
  ] as const;
  return (
    <section aria-labelledby="for-me">
      <h2 id="for-me">
        {t('home::forMe')} {work.viewer.openTaskCount > 0 && <Tag>{work.viewer.openTaskCount}</Tag>}
      </h2>
      {tasks.length === 0 && <Empty>{t('home::nothing')}</Empty>}
      {groups
        .filter(([, list]) => list.length > 0)
        .map(([name, list]) => (
          <div key={name}>
            <h3>{t(`home::${name}`)}</h3>
            <ul className="cards">
              {list.map((task) => (
                <li key={task.id} className="card">
                  <TaskLink task={task} />
                  <p className="meta">
                    {task.case && (
                      <>
                        <span>{task.case.number}</span>
                        <span>{t('home::askedBy', { name: task.case.requester.name ?? '' })}</span>
                      </>
                    )}
                    <span>{t('since', { date: date(task.since) })}</span>
                    <Due at={task.dueAt} />
                  </p>
                </li>
              ))}
            </ul>
          </div>
        ))}
      {work.viewer.tasks.pageInfo.hasNextPage && <p className="quiet">{t('home::moreLater')}</p>}
    </section>
  );
}

function TaskLink({ task }: { readonly task: NonNullable<NonNullable<MyWork['viewer']['tasks']['edges']>[number]>['node'] }) {
  const words = useWords();
  return (
    <h4>
      <Link to={taskHref(task, task.case?.number ?? '')}>{taskTitle(task, words)}</Link>
      {task.case && <span className="quiet"> – {task.case.technologyName}</span>}
    </h4>
  );
}

function WaitingForOthers({ work }: { readonly work: MyWork }) {
  const words = useWords();
  const { t, code, date } = words;
  const cases = (work.cases.edges ?? []).flatMap((edge) => (edge ? [edge.node] : []));
  return (
    <section aria-labelledby="others">
      <h2 id="others">{t('home::others')}</h2>
      {cases.length === 0 && <Empty>{t('home::noCases')}</Empty>}
      <ul className="cards">
        {cases.map((one) => (
          <li key={one.id} className="card">
            <h3>
              <Link to={`/cases/${one.number}`}>{one.technologyName}</Link>
            </h3>
            <p className="meta">
              <span>{one.number}</span>
              <Tag>{code('stage', one.stage)}</Tag>
              <span>{t('since', { date: date(one.stageSince) })}</span>
            </p>
            <ul>
              {one.tasks
                .filter((task) => !task.isForViewer)
                .map((task) => (
                  <li key={task.id} className="small">
                    {taskTitle(task, words)}
                    {t('colon')}
                    <AssigneeName task={task} /> <Due at={task.dueAt} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WhatToDo() {
  const { t } = useWords();
  return (
    <section aria-labelledby="what-to-do">
      <h2 id="what-to-do">{t('home::whatToDo')}</h2>
      <ul>
        <li>
          <Link to="/technologies">{t('home::look')}</Link>
        </li>
        <li>
          <Link to="/register">{t('home::register')}</Link>
        </li>
        <li>
          <Link to="/register" search={{ inUse: true } as never}>
            {t('home::report')}
          </Link>
        </li>
      </ul>
    </section>
  );
}
