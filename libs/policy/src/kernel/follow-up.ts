import { z } from 'zod';
import { reminderTimes } from '../rules/service-standards.ts';
import type { Profile } from '../profile/profile.ts';
import { evolveClaims, isTaskEvent, type Claim, type TaskEvent } from './claims.ts';
import type { DomainEvent, EventsOf, RecordedEvent } from './event.ts';
import type { MailTemplate } from './mail.ts';
import type { Deadline, Effect, Particulars, Task } from './task.ts';
import type { Instant } from './time.ts';

/** What every process records of its own follow-up: reminders sent out, who took what, and effects that nobody could finish. */
export type FollowUpEvent = TaskEvent | EventsOf<{
  reminded: { readonly deadlineId: string; readonly taskId: string };
  escalated: { readonly deadlineId: string; readonly taskId: string };
  /** Failed after the last retry, or uncertain whether it happened. */
  effectFailed: {
    readonly effectId: string;
    readonly outcome: 'failed' | 'uncertain';
    readonly name: string;
    readonly params: Effect['params'];
    readonly repetition: Effect['repetition'];
  };
  /** An operator looked: it did happen (or no longer matters), or it is to be done again. */
  effectResolved: { readonly effectId: string; readonly resolution: 'settled' | 'again'; readonly personId: string };
}>;

interface FailedEffect {
  readonly effectId: string;
  readonly outcome: 'failed' | 'uncertain';
  readonly name: string;
  readonly params: Effect['params'];
  readonly repetition: Effect['repetition'];
  readonly since: Instant;
}

export interface FollowUp {
  /** Deadlines of tasks that were already reached, and when last. */
  readonly reached: readonly { readonly deadlineId: string; readonly at: Instant }[];
  readonly failed: readonly FailedEffect[];
  /** What the last resolution asked to do again. */
  readonly again: FailedEffect | null;
  /** Who took which task; those of tasks that are gone mean nothing (see `withClaims`). */
  readonly claims: readonly Claim[];
}

export const noFollowUp: FollowUp = { reached: [], failed: [], again: null, claims: [] };

const names: readonly string[] = ['reminded', 'escalated', 'effectFailed', 'effectResolved'];

export function isFollowUp(event: DomainEvent): event is FollowUpEvent {
  return names.includes(event.name) || isTaskEvent(event);
}

export function evolveFollowUp(
  state: FollowUp,
  event: FollowUpEvent,
  { recordedAt, version }: Pick<RecordedEvent, 'recordedAt' | 'version'>,
): FollowUp {
  switch (event.name) {
    case 'reminded':
    case 'escalated': {
      const { deadlineId } = event.data;
      const others = state.reached.filter((one) => one.deadlineId !== deadlineId);
      return { ...state, reached: [...others, { deadlineId, at: recordedAt }] };
    }
    case 'effectFailed':
      return { ...state, failed: [...state.failed, { ...event.data, since: recordedAt }] };
    case 'effectResolved': {
      const resolved = state.failed.find((one) => one.effectId === event.data.effectId) ?? null;
      return {
        ...state,
        failed: state.failed.filter((one) => one.effectId !== event.data.effectId),
        again: event.data.resolution === 'again' ? resolved : null,
      };
    }
    case 'taskClaimed':
    case 'taskReleased':
    case 'taskHandedOver':
      return { ...state, claims: evolveClaims(state.claims, { event, recordedAt, version }) };
  }
}

/**
 * Somebody must look at what the outside world did not confirm: NTOP, which runs the process and reads every case.
 * Administrators read none.
 */
export function followUpTasks(state: FollowUp): Task[] {
  return state.failed.map((effect) => ({
    id: `resolveEffect:${effect.effectId}`,
    kind: 'resolveEffect',
    assignedTo: 'power:ntop:triage',
    since: effect.since,
    dueAt: null,
    params: { effectId: effect.effectId, effect: effect.name, outcome: effect.outcome },
  }));
}

/**
 * A task with a due date brings two deadlines: a reminder before, an escalation after. Their ids name the task, so a
 * task that is answered takes its deadlines with it. What is asked anew under the same id, such as a decision after a
 * deferral, is reminded of anew; so is what stood still, once its new moment has come.
 */
export function taskDeadlines(tasks: readonly Task[], state: FollowUp, profile: Profile): Deadline[] {
  return tasks.flatMap((task) => {
    if (task.dueAt === null) return [];
    const times = reminderTimes(profile, task.resumedAt ?? task.since, task.dueAt);
    return [
      { id: `remind:${task.id}`, dueAt: times.remindAt },
      { id: `escalate:${task.id}`, dueAt: times.escalateAt },
    ].filter(({ id, dueAt }) => !state.reached.some((one) => one.deadlineId === id && isReached(task, dueAt, one.at)));
  });
}

/** What was reached before its moment moved on is still to come; what was late already when a pause began is not told twice. */
function isReached({ since, resumedAt }: Task, dueAt: Instant, at: Instant): boolean {
  return at >= since && (at >= dueAt || (resumedAt !== undefined && dueAt <= resumedAt));
}

export function followUpEffects(event: FollowUpEvent, state: FollowUp): Effect[] {
  switch (event.name) {
    case 'reminded':
      return [notify('taskReminder', { taskId: event.data.taskId })];
    case 'escalated':
      return [notify('taskOverdue', { taskId: event.data.taskId })];
    case 'effectFailed':
    case 'taskClaimed':
    case 'taskReleased':
      return [];
    case 'taskHandedOver':
      return [notify('taskHandedOver', { taskId: event.data.taskId, personId: event.data.personId })];
    case 'effectResolved':
      return state.again ? [{ name: state.again.name, params: state.again.params, repetition: state.again.repetition }] : [];
  }
}

export function notify(template: MailTemplate, params: Particulars = {}): Effect {
  // A mail cannot be taken back, and nobody can tell whether a lost answer meant a lost mail.
  return { name: 'notify', params: { template, ...params }, repetition: 'mustNotRepeat' };
}

export const deadlineReachedInput = z.strictObject({ deadlineId: z.string().max(300) });

export const reportEffectFailureInput = z.strictObject({
  effectId: z.string().max(300),
  outcome: z.enum(['failed', 'uncertain']),
  name: z.string().max(60),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.record(z.string(), z.union([z.string(), z.number()])))])),
  repetition: z.enum(['repeatable', 'mustNotRepeat']),
});

export const resolveEffectInput = z.strictObject({
  effectId: z.string().max(300),
  resolution: z.enum(['settled', 'again']),
});
