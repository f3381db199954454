import type { Search } from '../../app/search.ts';
import { useWords, type Words } from '../../i18n/use-words.ts';
import { Due } from '../../ui/text.tsx';
import type { Task } from './task-parts.ts';

/** What is asked, in words. */
export function taskTitle(task: Pick<Task, 'kind' | 'params'>, { t, code }: Words): string {
  const params = (task.params ?? {}) as { review?: string; code?: string; form?: string; accounts?: number };
  return t(`task::${task.kind}`, { review: code('review', params.review), code: params.code ?? '', form: code('paper', params.form), count: params.accounts ?? 1 });
}

/** Who is expected to act: a person, a position, or every holder of a power. */
export function AssigneeName({ task }: { readonly task: Task }) {
  const words = useWords();
  const { assignee } = task;
  if (assignee.person) return <>{assignee.person.name ?? words.t('unknown')}</>;
  if (assignee.position) return <>{words.pick(assignee.position.title)}</>;
  if (!assignee.power) return <>{words.t('unknown')}</>;
  const name = words.power(assignee.power);
  return <>{assignee.level ? `${name} (${words.code('level', String(assignee.level))})` : name}</>;
}

/** Until when; or that nothing runs, since when, and whose answer it waits for. */
export function DueOrPaused({ task }: { readonly task: Pick<Task, 'kind' | 'dueAt' | 'pausedSince'> }) {
  const { t, date } = useWords();
  if (!task.pausedSince) return <Due at={task.dueAt} />;
  return (
    <span>
      {t('task::paused', { date: date(task.pausedSince) })}
      {t('colon')}
      {t(`task::pausedWhy.${task.kind}`)}
    </span>
  );
}

export interface Target {
  readonly to: string;
  readonly search: Search;
}

/** Where the task is answered: the page and, with the hash `act`, the exact form on it. */
export function taskTarget(task: Pick<Task, 'kind' | 'process' | 'processId' | 'params' | 'existingUse'>, number: string): Target {
  const at = `/cases/${number}`;
  const page = (to: string): Target => ({ to, search: {} });
  const onTab = (tab: string): Target => ({ to: at, search: { tab } });
  if (task.existingUse) return page(`/existing-use/${task.existingUse.number}`);
  if (task.process === 'referenceList') return page(`/reference/${String((task.params as { list?: string } | null)?.list ?? '')}`);
  switch (task.kind) {
    case 'freezePreparation':
      return page(`${at}/preparation`);
    case 'freezeChecklist':
      return page(`${at}/checklist`);
    case 'freezePaper':
      return page(`${at}/papers/${String((task.params as { form?: string } | null)?.form ?? '')}`);
    case 'signChecklist':
      return page(`${at}/checklist/sign`);
    case 'completeAssessment':
      return page(`/assessments/${task.processId}`);
    case 'signAssessment':
      return page(`/assessments/${task.processId}/sign`);
    case 'recordReview':
      return page(`${at}/review/${String((task.params as { review?: string } | null)?.review ?? '')}`);
    case 'provideInformation':
      return onTab('reviews');
    case 'answerQuestion':
      return { to: at, search: { tab: 'conversation', about: `question/${String((task.params as { questionId?: string } | null)?.questionId ?? '')}` } };
    case 'recordDecision':
      return page(`${at}/brief`);
    case 'evidenceCondition':
    case 'acceptCondition':
      return onTab('conditions');
    case 'signReport':
      return page(`/authorizations/${task.processId}/report`);
    default:
      return page(at);
  }
}
