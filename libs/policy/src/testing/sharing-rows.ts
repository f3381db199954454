import { aggregates } from '../aggregates.ts';
import { isShared } from '../kernel/claims.ts';
import type { StreamKind } from '../kernel/stream.ts';
import type { Task } from '../kernel/task.ts';
import { assignees } from './random-play.ts';
import { everybody, type Answer, type Row, type Situation, type Who } from './table.ts';
import { idOf, people, positions, type CastName, type World } from './world.ts';

/** The first thing that several may answer. */
export function sharedTask(world: World, kind: StreamKind, id: string): Task | null {
  return aggregates[kind].tasks(world.state(kind, id) as never, world.profile).find(({ assignedTo }) => isShared(assignedTo)) ?? null;
}

type Sharing<S extends string> = Row<S> & { readonly input: (world: World, id: string) => unknown };

/**
 * The rows of claim, release and hand over: wherever something is asked of a power or position, its holders and nobody else.
 * Nobody took anything yet; what follows a claim stands in `kernel/claims.test.ts`.
 */
export function sharingRows<S extends string>(
  kind: StreamKind,
  situations: Readonly<Record<S, () => Situation>>,
): Readonly<Record<'claimTask' | 'releaseTask' | 'handOverTask', Sharing<S>>> {
  const asked = (Object.keys(situations) as S[]).flatMap((name) => {
    const { world, id } = situations[name]();
    const task = sharedTask(world, kind, id);
    return task ? [{ name, may: assignees(world, task) }] : [];
  });
  const may = everybody.filter((who) => who !== 'system');
  const answers = (ofAssignee: Answer) =>
    Object.fromEntries(
      asked.map((one) => [one.name, Object.fromEntries(may.map((who): [Who, Answer] => [who, (one.may as readonly Who[]).includes(who) ? ofAssignee : 'notYourPart']))]),
    ) as Partial<Record<S, Partial<Record<Who, Answer>>>>;
  const row = { may, others: 'notYourPart', acceptedIn: [], otherwise: 'notYourPart' } as const;
  const first = (world: World, id: string): string => sharedTask(world, kind, id)?.id ?? 'nothing';
  const receiver = (world: World, id: string): CastName => {
    const task = sharedTask(world, kind, id);
    return (task && assignees(world, task)[0]) ?? 'requester';
  };
  return {
    claimTask: { ...row, but: answers('accepted'), input: (world, id) => ({ taskId: first(world, id) }) },
    releaseTask: { ...row, but: answers('taskNotClaimed'), input: (world, id) => ({ taskId: first(world, id) }) },
    handOverTask: {
      ...row,
      but: answers('accepted'),
      input: (world, id) => {
        const to = receiver(world, id);
        return { taskId: first(world, id), personId: people[to], positionId: positions[to] ?? idOf('none'), note: 'Note' };
      },
    },
  };
}
