import { Link, useLocation } from '@tanstack/react-router';
import type { Search } from '../../app/search.ts';
import { WhyByRule } from '../rules/why-by-rule.tsx';
import { ShareTask } from '../tasks/share-task.tsx';
import { AssigneeName, DueOrPaused, taskTarget, taskTitle } from '../tasks/task-words.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { Due, Tag } from '../../ui/text.tsx';
import { Why } from '../../ui/why.tsx';
import type { CaseHead } from './case-parts.ts';

/** Status first: the stage, whose turn since when and until when, and the one next act of this reader. */
export function CaseHeadView({ one, withAction = true }: { readonly one: CaseHead; readonly withAction?: boolean }) {
  const words = useWords();
  const { t, code, date } = words;
  // Questions stop nothing: they are counted, and named only for who is to answer; their act comes after what the stage asks.
  const isQuestion = ({ kind }: CaseHead['tasks'][number]) => kind === 'answerQuestion';
  const turns = one.tasks.filter((task) => !isQuestion(task) || task.isForViewer);
  const own = turns.filter((task) => task.isForViewer);
  // What somebody else has taken, what stands still, and questions, come after what the stage asks.
  const now = own.filter((task) => !task.isTaken && !task.pausedSince);
  const mine = now.find((task) => !isQuestion(task)) ?? now[0] ?? own[0];
  const stage = code('stage', one.stage);
  return (
    <>
      <section className={`status-line ${withAction ? '' : 'no-print'}`} aria-label={t('case::status')}>
        <h2>
          {stage}
          {one.outcome && `${t('colon')}${code('outcome', one.outcome)}`}
        </h2>
        <p className="quiet">
          {one.number} · {t('since', { date: date(one.stageSince) })}
          {one.deferredUntil && one.stage === 'deferred' && ` · ${t('case::until', { date: date(one.deferredUntil) })}`}
          {one.openQuestionCount > 0 && (
            <>
              {' · '}
              <Link to={`/cases/${one.number}`} search={{ tab: 'conversation' } as never}>
                {t('question::open', { count: one.openQuestionCount })}
              </Link>
            </>
          )}
        </p>
        {turns.length > 0 ? (
          <ul className="turns">
            {turns.map((task) => (
              <li key={task.id}>
                <p>
                  {taskTitle(task, words)}
                  {t('colon')}
                  <strong>{task.isForViewer && !task.isTaken ? t('case::you') : <AssigneeName task={task} />}</strong>
                </p>
                <ShareTask task={task} />
                <p className="meta small">
                  <span>{t('since', { date: date(task.since) })}</span>
                  {task.pausedSince && <DueOrPaused task={task} />}
                  {task.dueAt && (
                    <>
                      <Due at={task.dueAt} />
                      <Why
                        of={`${t('due', { date: date(task.dueAt) })}, ${taskTitle(task, words)}`}
                        rule={task.dueRule ? t(`why::due.standard.${task.dueRule.count}`, { count: task.dueRule.days }) : t('why::due.set')}
                        facts={[
                          t('why::due.facts', { date: date(task.since) }),
                          ...(task.dueRule?.pausedDays ? [t(`why::due.paused.${task.dueRule.count}`, { count: task.dueRule.pausedDays })] : []),
                        ]}
                        change={t('why::due.change')}
                      />
                    </>
                  )}
                </p>
              </li>
            ))}
          </ul>
        ) : (
          <p>{t(one.stage === 'inForce' ? 'case::nobodyInForce' : 'case::nobody')}</p>
        )}
        {withAction && mine && <NextAct task={mine} number={one.number} />}
      </section>
      <StageMap steps={one.stageSteps} isDeferred={one.stage === 'deferred'} />
    </>
  );
}

/** The reader's next act: the filled button, except where its form stands on this very page with a filled button of its own. */
function NextAct({ task, number }: { readonly task: CaseHead['tasks'][number]; readonly number: string }) {
  const words = useWords();
  const { to, search } = taskTarget(task, number);
  const { pathname, search: here } = useLocation();
  const isHere = pathname === to && ((here as Search).tab ?? '') === (search.tab ?? '');
  return (
    <p className="actions">
      <Link className={`button ${isHere ? '' : 'primary'}`} to={to} search={search as never} hash="act">
        {taskTitle(task, words)}
        {isHere && <span aria-hidden="true"> ↓</span>}
      </Link>
    </p>
  );
}

/** The way of the case as policy draws it: what is done and since when, where it stands, what lies ahead. */
function StageMap({ steps, isDeferred }: { readonly steps: CaseHead['stageSteps']; readonly isDeferred: boolean }) {
  const { t, code, date } = useWords();
  return (
    <ol className="stage-map no-print" aria-label={t('case::stages')}>
      {steps.map(({ stage, standing, at }) => (
        <li key={stage} className={standing} aria-current={standing === 'current' ? 'step' : undefined}>
          {standing === 'done' && <span aria-hidden="true">✓ </span>}
          {code('stage', stage === 'decision' && isDeferred ? 'deferred' : stage)}
          {standing === 'done' && <span className="visually-hidden"> ({t('case::stageDone')})</span>}
          {at && <small>{standing === 'current' ? t('since', { date: date(at) }) : date(at)}</small>}
          {standing === 'notReached' && <small>{t('case::notReached')}</small>}
        </li>
      ))}
    </ol>
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

/** What the table proposes from the checklist, for two people to determine, and why. */
export function ProposedDetermination({ caseId, proposal }: { readonly caseId: string; readonly proposal: string }) {
  const { t, code } = useWords();
  return (
    <>
      <p>
        <Proposed>{code('determination', proposal)}</Proposed> <span className="quiet small">{t('case::proposedMeans')}</span>
      </p>
      <WhyByRule of={code('determination', proposal)} caseId={caseId} table="privacy-assessment" />
    </>
  );
}

/** The risk by which the deciding level was chosen, and why. */
export function ProposedRisk({ caseId, risk }: { readonly caseId: string; readonly risk: string | null }) {
  const { t, code } = useWords();
  return (
    <>
      <Proposed>{code('risk', risk)}</Proposed>
      <WhyByRule of={t('case::risk')} caseId={caseId} table="case-risk" />
    </>
  );
}
