import { Link } from '@tanstack/react-router';
import { AssigneeName, taskHref, taskTitle } from '../tasks/task-words.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { Due, Tag } from '../../ui/text.tsx';
import type { CaseHead } from './case-parts.ts';

const path = ['triage', 'preparation', 'review', 'decision', 'conditions', 'inForce', 'reporting', 'closed'] as const;

/** Status first: the stage, whose turn since when and until when, and the one next act of this reader. */
export function CaseHeadView({ one, withAction = true }: { readonly one: CaseHead; readonly withAction?: boolean }) {
  const words = useWords();
  const { t, code, date } = words;
  const mine = one.tasks.find((task) => task.isForViewer);
  const stage = code('stage', one.stage);
  return (
    <>
      <div className="status-line">
        <h2>
          {stage}
          {one.outcome && `${t('colon')}${code('outcome', one.outcome)}`}
        </h2>
        <p className="quiet">
          {one.number} · {t('since', { date: date(one.stageSince) })}
          {one.deferredUntil && one.stage === 'deferred' && ` · ${t('case::until', { date: date(one.deferredUntil) })}`}
        </p>
        {one.tasks.length > 0 ? (
          <ul>
            {one.tasks.map((task) => (
              <li key={task.id}>
                {taskTitle(task, words)}
                {t('colon')}
                <strong>{task.isForViewer ? t('case::you') : <AssigneeName task={task} />}</strong>{' '}
                <span className="quiet small">{t('since', { date: date(task.since) })}</span> <Due at={task.dueAt} />
              </li>
            ))}
          </ul>
        ) : (
          <p>{t('case::nobody')}</p>
        )}
        {withAction && mine && (
          <Link className="button primary" to={taskHref(mine, one.number)} hash="act">
            {taskTitle(mine, words)}
          </Link>
        )}
      </div>
      <ol className="stage-map no-print" aria-label={t('case::stages')}>
        {path.map((name) => {
          const isCurrent = name === one.stage || (name === 'decision' && one.stage === 'deferred');
          const isDone = !isCurrent && path.indexOf(name) < path.indexOf(one.stage as (typeof path)[number]);
          return (
            <li key={name} className={isDone ? 'done' : ''} aria-current={isCurrent ? 'step' : undefined}>
              {isDone && <span aria-hidden="true">✓ </span>}
              {code('stage', name === 'decision' && one.stage === 'deferred' ? 'deferred' : name)}
              {isCurrent && <small>{date(one.stageSince)}</small>}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** A value that a table proposed, which looks different from what a person determined. */
export function Proposed({ children }: { readonly children: string }) {
  const { t } = useWords();
  return (
    <Tag kind="proposed">
      {t('case::proposed')}
      {t('colon')}
      {children}
    </Tag>
  );
}
