import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import type { Words } from '../../i18n/use-words.ts';
import { taskTarget, taskTitle } from '../tasks/task-words.tsx';
import { officeParts, officeWords } from './office-words.ts';
import { dayOf, daysLate } from './overview-parts.ts';
import type { Cell, Row } from './overview-table.tsx';

export const listedTaskParts = graphql(
  `
    fragment ListedTask on Task {
      id
      kind
      process
      processId
      dueAt
      params
      isForViewer
      assignee {
        ...OverviewOffice
      }
      existingUse {
        id
        number
        name
        technology {
          id
          name {
            en
            fr
          }
        }
      }
      case {
        id
        number
        technologyName(language: $language)
      }
    }
  `,
  [officeParts],
);

export type ListedTask = ResultOf<typeof listedTaskParts>;

export const taskColumns = ['what', 'number', 'technology', 'office', 'due', 'late'] as const;

const linked = (to: string, text: string): Cell => ({ text, to: { to, search: {} } });

/** A task as a row: what is asked leads to where the reader answers it, its number to the case or report that it belongs to. */
export function taskRow(task: ListedTask, now: number, words: Words): Row {
  const { pick, date, number } = words;
  const { case: of, existingUse } = task;
  const target = { ...taskTarget(task, of?.number ?? ''), hash: 'act' };
  const owner = of ? linked(`/cases/${of.number}`, of.number) : existingUse ? linked(`/existing-use/${existingUse.number}`, existingUse.number) : { text: '' };
  const late = task.dueAt && new Date(task.dueAt).getTime() < now ? daysLate(task.dueAt, now) : null;
  return {
    key: task.id,
    cells: [
      // Without a case or a report, it is asked where it is answered: at an entry of the institution's lists.
      { text: taskTitle(task, words), ...(task.isForViewer || !owner.text ? { to: target } : {}) },
      owner,
      { text: of?.technologyName ?? existingUse?.name ?? pick(existingUse?.technology?.name) },
      { text: officeWords(task.assignee, words) },
      task.dueAt ? { text: dayOf(task.dueAt), shown: date(task.dueAt) } : { text: '' },
      late !== null ? { text: String(late), shown: number(late) } : { text: '', shown: '–' },
    ],
  };
}
