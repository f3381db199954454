import type { z } from 'zod';
import type { EventOf, StateOf } from '../aggregates.ts';
import { heldPositions } from '../position/holdings.ts';
import type { Profile } from '../profile/profile.ts';
import type { PersonActor } from './actor.ts';
import {
  answersBy,
  claimTaskInput,
  handOverTaskInput,
  isHeadOver,
  isShared,
  releaseTaskInput,
  type Claim,
  type TaskEvent,
} from './claims.ts';
import { accept, type Command, type Context, type Needs, type Permission } from './command.ts';
import { personOf } from './permission.ts';
import { isRefusal, refuse, type Refusal } from './refusal.ts';
import { delegationRef, type StreamKind } from './stream.ts';
import type { Task } from './task.ts';
import { keysOf } from './visibility.ts';

type Asking<K extends StreamKind> = Command<K, never>;

interface Sharing<K extends StreamKind> {
  readonly on: K;
  readonly tasks: (state: StateOf<K>, profile: Profile) => readonly Task[];
  readonly claims: (state: StateOf<K>) => readonly Claim[];
  /** The commands that answer the tasks, by the tasks' kinds. */
  readonly answering: Readonly<Record<string, unknown>>;
  /** Why this person may not answer this task, where the answering command sees it only from its input. */
  readonly mayNot?: (state: StateOf<K>, task: Task, personId: string) => Refusal | null;
}

/**
 * Claim, release and hand over, the same for every process that asks something of several people. Who may answer decides:
 * a claim of somebody who no longer may counts no more, and nobody is handed what they may not answer.
 */
export function taskCommands<K extends StreamKind>({ on, tasks, claims, answering, mayNot }: Sharing<K>) {
  const shared = ({ state, profile }: Pick<Context<K>, 'state' | 'profile'>): readonly Task[] =>
    tasks(state, profile).filter(({ assignedTo }) => isShared(assignedTo));

  /** Tasks are named by the command that answers them. */
  const answerTo = (taskId: string): Asking<K> | null => (answering[taskId.split(':')[0] ?? ''] as Asking<K> | undefined) ?? null;

  const asked: Permission<K> = {
    allows: [{ relation: 'assignee', power: null }],
    check(context) {
      const { actor } = context;
      if (actor.kind === 'system') return refuse('peopleOnly');
      const keys = keysOf(actor);
      return shared(context).some(({ assignedTo }) => keys.includes(assignedTo))
        ? { authority: null }
        : refuse('notYourPart', { part: 'assignee' });
    },
  };

  /** What tells whether somebody may answer: their position, the order in force, and what the answer itself rests on. */
  const needs: NonNullable<Command<K, { readonly taskId: string; readonly positionId?: string }>['needs']> = (lookup) => {
    const { state, input } = lookup;
    if (!input) return { read: [delegationRef] };
    const { read = [], write = [] }: Needs = answerTo(input.taskId)?.needs?.({ ...lookup, input: null }) ?? {};
    const claimedAs = claims(state).find(({ taskId }) => taskId === input.taskId)?.positionId;
    const positions = [claimedAs, input.positionId].flatMap((id) => (id ? [{ kind: 'position' as const, id }] : []));
    return { read: [delegationRef, ...positions, ...read, ...write] };
  };

  /** Somebody as they are by this position alone; its level besides. */
  function holder(context: Context<K>, personId: string, positionId: string): PersonActor {
    const order = context.get('delegation', delegationRef.id);
    const positions = [{ id: positionId, state: context.get('position', positionId) }];
    return {
      kind: 'person',
      personId,
      unitId: null,
      positions: heldPositions(personId, positions, order, context.today, context.profile),
      offices: [],
      delegationVersion: 0,
    };
  }

  /** Of another, only what is known of the position named; what their other parts forbid, the answer itself is refused for. */
  function mayAnswer(context: Context<K>, actor: PersonActor, task: Task): Refusal | null {
    const as = { ...context, actor };
    const answer = answerTo(task.id);
    if (!answersBy(actor, task.assignedTo)) return refuse('notAssignable');
    const permitted = answer?.permission.check(as);
    if (permitted && isRefusal(permitted)) return permitted;
    return answer?.when(as) ?? mayNot?.(context.state, task, actor.personId) ?? null;
  }

  /** The claim, while its holder may still answer. */
  function standing(context: Context<K>, task: Task): { readonly claim: Claim; readonly level: number } | null {
    const { claim } = task;
    if (!claim) return null;
    const held = answersBy(holder(context, claim.personId, claim.positionId), task.assignedTo);
    return held ? { claim, level: held.level } : null;
  }

  function theirs(context: Context<K>, taskId: string) {
    const actor = personOf(context.actor);
    if (!actor) return refuse('peopleOnly');
    const task = shared(context).find(({ id }) => id === taskId);
    if (!task) return refuse('taskGone');
    const held = answersBy(actor, task.assignedTo);
    if (!held) return refuse('notYourPart', { part: 'assignee' });
    return { actor, task, held, stands: standing(context, task) };
  }

  const event = (one: TaskEvent): readonly EventOf<K>[] => [one as unknown as EventOf<K>];

  const claimTask: Command<K, z.infer<typeof claimTaskInput>> = {
    on,
    input: claimTaskInput,
    permission: asked,
    needs,
    when: () => null,
    then(context, { taskId }) {
      const found = theirs(context, taskId);
      if (isRefusal(found)) return found;
      const { actor, task, held, stands } = found;
      const { personId } = actor;
      if (stands) return stands.claim.personId === personId ? refuse('alreadyDone') : refuse('taskClaimedBy', { personId: stands.claim.personId });
      const refusal = mayAnswer(context, actor, task);
      return refusal ?? accept(context, event({ name: 'taskClaimed', data: { taskId, personId, positionId: held.positionId } }));
    },
  };

  const releaseTask: Command<K, z.infer<typeof releaseTaskInput>> = {
    on,
    input: releaseTaskInput,
    permission: asked,
    needs,
    when: () => null,
    then(context, { taskId }) {
      const found = theirs(context, taskId);
      if (isRefusal(found)) return found;
      const { actor, task, stands } = found;
      if (!stands) return refuse('taskNotClaimed');
      const { personId } = stands.claim;
      const may = personId === actor.personId || isHeadOver(actor, task.assignedTo, stands.level);
      return may ? accept(context, event({ name: 'taskReleased', data: { taskId, personId } })) : refuse('taskClaimedBy', { personId });
    },
  };

  /** What nobody took, anybody who may answer it may give to a colleague; what somebody took, they or their head. */
  const handOverTask: Command<K, z.infer<typeof handOverTaskInput>> = {
    on,
    input: handOverTaskInput,
    permission: asked,
    needs,
    when: () => null,
    then(context, { taskId, personId, positionId, note }) {
      const found = theirs(context, taskId);
      if (isRefusal(found)) return found;
      const { actor, task, stands } = found;
      const from = stands?.claim.personId ?? null;
      if (from !== null && from !== actor.personId && !isHeadOver(actor, task.assignedTo, stands?.level ?? 0)) {
        return refuse('taskClaimedBy', { personId: from });
      }
      if (from === personId) return refuse('alreadyDone');
      const refusal = mayAnswer(context, holder(context, personId, positionId), task);
      if (refusal) return refuse('notAssignable');
      return accept(context, event({ name: 'taskHandedOver', data: { taskId, from, personId, positionId }, text: { note } }));
    },
  };

  return { claimTask, releaseTask, handOverTask };
}
