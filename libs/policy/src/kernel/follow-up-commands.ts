import type { z } from 'zod';
import type { EventOf, StateOf } from '../aggregates.ts';
import type { Profile } from '../profile/profile.ts';
import { accept, type Command, type Decision, type DecidingContext, type Needs } from './command.ts';
import {
  deadlineReachedInput,
  reportEffectFailureInput,
  resolveEffectInput,
  type FollowUp,
  type FollowUpEvent,
} from './follow-up.ts';
import { personOf, power, systemOnly } from './permission.ts';
import { refuse } from './refusal.ts';
import type { StreamKind } from './stream.ts';
import type { Deadline } from './task.ts';

/** The kinds whose processes Temporal follows. */
export type FollowedKind = {
  [K in StreamKind]: StateOf<K> extends { readonly followUp: FollowUp } ? K : never;
}[StreamKind];

/** Of the others nothing waits for time or the outside. A missing one does not compile. */
const isFollowed: Readonly<Record<FollowedKind, true>> = { onboarding: true, assessment: true, authorization: true, existingUse: true, referenceList: true };
export const followedKinds = Object.keys(isFollowed) as readonly FollowedKind[];

interface FollowUpOf<K extends FollowedKind> {
  readonly on: K;
  readonly deadlines: (state: StateOf<K>, profile: Profile) => readonly Deadline[];
  /** What a deadline that belongs to no task brings about. */
  readonly onDeadline: (context: DecidingContext<K>, deadlineId: string) => Decision;
  readonly needs?: (lookup: { readonly state: StateOf<K> }) => Needs;
}

function followUpOf<K extends FollowedKind>(state: StateOf<K>): FollowUp {
  return (state as { readonly followUp: FollowUp }).followUp;
}

function event<K extends FollowedKind>(one: FollowUpEvent): readonly EventOf<K>[] {
  return [one as EventOf<K>];
}

/** The commands by which time and the outside world come back into the record; the same for every process. */
export function followUpCommands<K extends FollowedKind>({ on, deadlines, onDeadline, needs }: FollowUpOf<K>) {
  const deadlineReached: Command<K, z.infer<typeof deadlineReachedInput>> = {
    on,
    input: deadlineReachedInput,
    permission: systemOnly(),
    ...(needs ? { needs } : {}),
    when: () => null,
    then(context, { deadlineId }) {
      const deadline = deadlines(context.state, context.profile).find((one) => one.id === deadlineId);
      if (!deadline) return refuse('superseded');
      if (deadline.dueAt > context.now) return refuse('tooEarly', { at: deadline.dueAt });
      const ofTask = /^(remind|escalate):(.+)$/.exec(deadlineId);
      if (!ofTask?.[2]) return onDeadline(context, deadlineId);
      const name = ofTask[1] === 'remind' ? 'reminded' : 'escalated';
      return accept(context, event<K>({ name, data: { deadlineId, taskId: ofTask[2] } }));
    },
  };

  const reportEffectFailure: Command<K, z.infer<typeof reportEffectFailureInput>> = {
    on,
    input: reportEffectFailureInput,
    permission: systemOnly(),
    when: () => null,
    then(context, data) {
      if (followUpOf(context.state).failed.some((one) => one.effectId === data.effectId)) return refuse('alreadyDone');
      return accept(context, event<K>({ name: 'effectFailed', data }));
    },
  };

  const resolveEffect: Command<K, z.infer<typeof resolveEffectInput>> = {
    on,
    input: resolveEffectInput,
    permission: power('ntop:triage'),
    when: () => null,
    then(context, data) {
      const personId = personOf(context.actor)?.personId;
      if (!personId) return refuse('peopleOnly');
      if (!followUpOf(context.state).failed.some((one) => one.effectId === data.effectId)) return refuse('alreadyDone');
      return accept(context, event<K>({ name: 'effectResolved', data: { ...data, personId } }));
    },
  };

  return { deadlineReached, reportEffectFailure, resolveEffect };
}
