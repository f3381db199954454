import type { z } from 'zod';
import { accept, type Command, type Context } from '../kernel/command.ts';
import { either, personOf, power } from '../kernel/permission.ts';
import { isRefusal, refuse } from '../kernel/refusal.ts';
import { delegationRef, type StreamRef } from '../kernel/stream.ts';
import type { PlainDate } from '../kernel/time.ts';
import { endAbsenceInput, stateAbsenceInput } from './commands.ts';
import { powersOf } from './holdings.ts';
import { appointed } from './permissions.ts';
import type { Absence, PositionState } from './state.ts';

/** Away on that day: what others see beside the name. */
export function isAway({ startsOn, endsOn, ended }: Absence, on: PlainDate): boolean {
  return !ended && startsOn <= on && on <= endsOn;
}

/** Holds it on every day from the first to the last. */
function holdsThroughout(state: PositionState, personId: string, startsOn: PlainDate, endsOn: PlainDate): boolean {
  return state.incumbencies.some(
    (one) => one.personId === personId && !one.ended && one.startsOn <= startsOn && (one.endsOn === null || one.endsOn >= endsOn),
  );
}

/** What tells whether the one named may stand in: their position and the order, or that they exist. */
function standInNeeds({ standIn }: z.infer<typeof stateAbsenceInput>): readonly StreamRef[] {
  if (!standIn) return [];
  const { personId, positionId } = standIn;
  return positionId === null ? [{ kind: 'person', id: personId }] : [delegationRef, { kind: 'position', id: positionId }];
}

/**
 * Who stands in by a position of their own must hold it on every day of the absence, and the order must give it some power of
 * this one. Without a position they are only proposed: whoever appoints lets them act, or not. Nothing here gives a power
 * (PPP 4.1.2: delegates do not sub-delegate).
 */
function standInRefusal(context: Context<'position'>, { standIn, startsOn, endsOn }: z.infer<typeof stateAbsenceInput>) {
  if (!standIn) return null;
  const { personId, positionId } = standIn;
  if (personId === personOf(context.actor)?.personId) return refuse('standInMayNot');
  if (positionId === null) return context.get('person', personId).enrolled ? null : refuse('unknownPerson');
  const order = context.get('delegation', delegationRef.id);
  const theirs = context.get('position', positionId);
  const own = powersOf({ id: context.ref.id, state: context.state }, order, context.profile);
  const shares = powersOf({ id: positionId, state: theirs }, order, context.profile).some((one) => own.includes(one));
  return shares && holdsThroughout(theirs, personId, startsOn, endsOn) ? null : refuse('standInMayNot');
}

export const stateAbsence: Command<'position', z.infer<typeof stateAbsenceInput>> = {
  on: 'position',
  input: stateAbsenceInput,
  permission: appointed,
  needs: ({ input }) => (input ? { read: standInNeeds(input) } : {}),
  when: ({ state }) => (state.established ? null : refuse('notFound')),
  then(context, input) {
    const { state, today } = context;
    const personId = personOf(context.actor)?.personId;
    const { startsOn, endsOn, standIn } = input;
    if (!personId) return refuse('peopleOnly');
    if (endsOn < startsOn || endsOn < today) return refuse('endNotInFuture');
    if (!holdsThroughout(state, personId, startsOn > today ? startsOn : today, endsOn)) return refuse('notHeldThroughout');
    const other = state.absences.find((one) => one.personId === personId && !one.ended && one.startsOn <= endsOn && startsOn <= one.endsOn);
    if (other) return refuse('awayAlready', { startsOn: other.startsOn, endsOn: other.endsOn });
    const refusal = standInRefusal(context, input);
    if (refusal) return refusal;
    const absenceId = context.newId('absence');
    return accept(context, [{ name: 'absenceStated', data: { absenceId, personId, startsOn, endsOn, standIn } }], { answer: { absenceId } });
  },
};

/** Back early, or not away after all; whoever appoints says so for somebody who cannot. */
export const endAbsence: Command<'position', z.infer<typeof endAbsenceInput>> = {
  on: 'position',
  input: endAbsenceInput,
  permission: either(appointed, power('organization:administer')),
  when: ({ state }) => (state.established ? null : refuse('notFound')),
  then(context, { absenceId }) {
    const absence = context.state.absences.find((one) => one.absenceId === absenceId);
    if (!absence) return refuse('notAway');
    const administers = power<'position'>('organization:administer').check(context);
    if (absence.personId !== personOf(context.actor)?.personId && isRefusal(administers)) return administers;
    if (absence.ended || absence.endsOn < context.today) return refuse('alreadyDone');
    const authority = isRefusal(administers) ? null : administers.authority;
    return accept(context, [{ name: 'absenceEnded', data: { absenceId, personId: absence.personId } }], { authority });
  },
};
