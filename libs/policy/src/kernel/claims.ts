import { z } from 'zod';
import type { PersonActor } from './actor.ts';
import type { DomainEvent, EventsOf, RecordedEvent } from './event.ts';
import { textInput } from './inputs.ts';
import type { Task } from './task.ts';
import type { Instant } from './time.ts';
import { keysOf, type GrantKey } from './visibility.ts';

/**
 * How the people of an office share what is asked of all of them. A claim is a courtesy and no lock: who may act is said
 * by law and delegation order, so another may answer all the same.
 */
export type TaskEvent = EventsOf<{
  taskClaimed: { readonly taskId: string; readonly personId: string; readonly positionId: string };
  /** `personId`: whose claim it was, which is not always who released it. */
  taskReleased: { readonly taskId: string; readonly personId: string };
  /** `text.note`. `from`: who had it, if anybody. */
  taskHandedOver: {
    readonly taskId: string;
    readonly from: string | null;
    readonly personId: string;
    readonly positionId: string;
  };
}>;

export interface Claim {
  readonly taskId: string;
  readonly personId: string;
  /** The position by which the task was theirs: the claim counts while they hold it and it may still answer. */
  readonly positionId: string;
  readonly at: Instant;
  /** The event whose text is the note that it came with. */
  readonly noteVersion: number | null;
}

const names: readonly string[] = ['taskClaimed', 'taskReleased', 'taskHandedOver'];

export function isTaskEvent(event: DomainEvent): event is TaskEvent {
  return names.includes(event.name);
}

export function evolveClaims(
  claims: readonly Claim[],
  { event, recordedAt, version }: Pick<RecordedEvent<TaskEvent>, 'event' | 'recordedAt' | 'version'>,
): readonly Claim[] {
  const others = claims.filter(({ taskId }) => taskId !== event.data.taskId);
  if (event.name === 'taskReleased') return others;
  const { taskId, personId, positionId } = event.data;
  return [...others, { taskId, personId, positionId, at: recordedAt, noteVersion: event.name === 'taskHandedOver' ? version : null }];
}

/** The tasks with who took them. What is asked anew under the same id, as a decision after a deferral, is nobody's again. */
export function withClaims(tasks: readonly Task[], claims: readonly Claim[]): Task[] {
  return tasks.map((task) => {
    const claim = claims.find(({ taskId, at }) => taskId === task.id && at >= task.since);
    return claim ? { ...task, claim } : task;
  });
}

/** What one person alone is asked cannot be shared; a position may have a holder and one who acts. */
export function isShared(assignedTo: string): boolean {
  return assignedTo.startsWith('power:') || assignedTo.startsWith('position:');
}

/** The position by which a task is theirs to answer. */
export function answersBy(actor: PersonActor, assignedTo: GrantKey): PersonActor['positions'][number] | null {
  return actor.positions.find((held) => keysOf({ ...actor, positions: [held] }).includes(assignedTo)) ?? null;
}

/**
 * The head of an office for a task: a position of level 1 or above that may answer it too and ranks above the one by which
 * it was taken. In an office without such a level nobody disposes of what a colleague took; all may still answer it.
 */
export function isHeadOver(actor: PersonActor, assignedTo: GrantKey, level: number): boolean {
  return actor.positions.some(
    (held) => held.level >= 1 && held.level > level && keysOf({ ...actor, positions: [held] }).includes(assignedTo),
  );
}

const taskId = z.string().min(1).max(300);

export const claimTaskInput = z.strictObject({ taskId });

export const releaseTaskInput = z.strictObject({ taskId });

export const handOverTaskInput = z.strictObject({
  taskId,
  personId: z.uuid(),
  /** The position by which they may answer it. */
  positionId: z.uuid(),
  note: textInput(2000),
});
