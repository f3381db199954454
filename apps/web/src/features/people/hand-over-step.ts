import { nodeId } from '../../graphql/client.ts';
import type { CommandName } from '../../graphql/commands.ts';
import type { Step } from '../../graphql/use-sequence.ts';
import { processTypes } from '../tasks/process-types.ts';
import type { LeftTask } from './leaving-parts.ts';

/** To whom one thing is handed over: `<person> <position>`, or of a question `office <power>` or `person <id>`; nothing where it stays. */
export type Chosen = string;

/** The step that hands this over; null where it stays. */
export function stepFor(task: LeftTask, chosen: Chosen, note: string): Step | null {
  const [kind = '', id = ''] = chosen.split(' ');
  if (chosen === '') return null;
  const type = processTypes[task.process as keyof typeof processTypes];
  const to = { id: nodeId(type, task.processId) };
  if (task.kind === 'answerQuestion') {
    const questionId = (task.params as { questionId?: string } | null)?.questionId;
    const whom = kind === 'office' ? { power: id, personId: null } : { power: null, personId: id };
    return { key: task.id, name: 'handOnQuestion', input: { ...to, questionId, ...whom, note } };
  }
  const taskId = task.id.slice(task.processId.length + 1);
  return { key: task.id, name: `handOver${type}Task` as CommandName, input: { ...to, taskId, personId: kind, positionId: id, note } };
}
