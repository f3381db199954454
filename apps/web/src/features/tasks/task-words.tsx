import { useWords, type Words } from '../../i18n/use-words.ts';
import type { Task } from './task-parts.ts';

/** What is asked, in words. */
export function taskTitle(task: Pick<Task, 'kind' | 'params'>, { t, code }: Words): string {
  const params = (task.params ?? {}) as { review?: string };
  return t(`task::${task.kind}`, { review: code('review', params.review) });
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

/** Where the task is answered: the page and the exact control on it. */
export function taskHref(task: Pick<Task, 'kind' | 'processId' | 'params'>, number: string): string {
  const at = `/cases/${number}`;
  switch (task.kind) {
    case 'freezePreparation':
      return `${at}/preparation`;
    case 'freezeChecklist':
      return `${at}/checklist`;
    case 'signChecklist':
      return `${at}/checklist/sign`;
    case 'completeAssessment':
      return `/assessments/${task.processId}`;
    case 'signAssessment':
      return `/assessments/${task.processId}/sign`;
    case 'recordReview':
    case 'provideInformation':
      return `${at}?tab=reviews`;
    case 'recordDecision':
      return `${at}/brief`;
    case 'evidenceCondition':
    case 'acceptCondition':
      return `${at}?tab=conditions`;
    case 'signReport':
      return `/authorizations/${task.processId}/report`;
    default:
      return at;
  }
}
