import type { z } from 'zod';
import { accept, type Command } from '../kernel/command.ts';
import { either, founding, personOf, power } from '../kernel/permission.ts';
import { isRefusal, refuse } from '../kernel/refusal.ts';
import { endAbsence, stateAbsence } from './absence.ts';
import { appointInput, endIncumbencyInput, establishPositionInput } from './commands.ts';
import { nameOfficeMember, removeOfficeMember } from './office.ts';
import { appointed } from './permissions.ts';
import { isCurrent } from './state.ts';

const administrator = either<'position'>(founding(), power('organization:administer'));

/** Giving up a position takes nobody’s leave. */
const leaverOrAdministrator = either<'position'>(appointed, administrator);

const establishPosition: Command<'position', z.infer<typeof establishPositionInput>> = {
  on: 'position',
  input: establishPositionInput,
  opens: true,
  permission: administrator,
  when: ({ state }) => (state.established ? refuse('alreadyDone') : null),
  then(context, input) {
    if (!context.profile.roles.some((role) => role.code === input.role)) return refuse('unknownRole', { role: input.role });
    if (!context.profile.units.some((unit) => unit.id === input.unitId)) return refuse('unknownUnit', { unit: input.unitId });
    return accept(context, [{ name: 'positionEstablished', data: input }], { answer: { positionId: context.ref.id } });
  },
};

const appoint: Command<'position', z.infer<typeof appointInput>> = {
  on: 'position',
  input: appointInput,
  permission: administrator,
  needs: ({ input }) => (input ? { read: [{ kind: 'person', id: input.personId }] } : {}),
  when: ({ state }) => (state.established ? null : refuse('notFound')),
  then(context, input) {
    const { state, today } = context;
    if (!context.get('person', input.personId).enrolled) return refuse('unknownPerson');
    // An administrator who could appoint themselves would hold every power (D5).
    if (personOf(context.actor)?.personId === input.personId) return refuse('selfAppointment');
    if (input.endsOn !== null && (input.endsOn < input.startsOn || input.endsOn < today)) return refuse('endNotInFuture');
    const overlapping = state.incumbencies.find(
      (other) =>
        !other.ended &&
        other.acting === input.acting &&
        (other.endsOn === null || other.endsOn >= input.startsOn) &&
        (input.endsOn === null || other.startsOn <= input.endsOn),
    );
    if (overlapping) return refuse('positionHeld', { startsOn: overlapping.startsOn, endsOn: overlapping.endsOn ?? '' });
    const incumbencyId = context.newId('incumbency');
    return accept(context, [{ name: 'incumbencyStarted', data: { incumbencyId, ...input } }], { answer: { incumbencyId } });
  },
};

const endIncumbency: Command<'position', z.infer<typeof endIncumbencyInput>> = {
  on: 'position',
  input: endIncumbencyInput,
  permission: leaverOrAdministrator,
  when: ({ state }) => (state.established ? null : refuse('notFound')),
  then(context, { incumbencyId, endsOn }) {
    const { actor, state, today } = context;
    const incumbency = state.incumbencies.find((one) => one.incumbencyId === incumbencyId);
    if (!incumbency) return refuse('notAnIncumbent');
    const { personId } = incumbency;
    // Who holds one of its appointments ends no other's.
    const administers = administrator.check(context);
    if (personOf(actor)?.personId !== personId && isRefusal(administers)) return administers;
    const authority = isRefusal(administers) ? null : administers.authority;
    if (!isCurrent(incumbency, today) && incumbency.startsOn <= today) return refuse('alreadyDone');
    if (endsOn === null) return accept(context, [{ name: 'incumbencyEnded', data: { incumbencyId, personId } }], { authority });
    if (endsOn < today || endsOn < incumbency.startsOn) return refuse('endNotInFuture');
    // To hold it longer is an appointment, which is not for the holder to make.
    if (incumbency.endsOn !== null && endsOn >= incumbency.endsOn) return refuse('endsEarlier', { endsOn: incumbency.endsOn });
    return accept(context, [{ name: 'incumbencyEndSet', data: { incumbencyId, personId, endsOn } }], { authority });
  },
};

export const positionCommands = { establishPosition, appoint, endIncumbency, stateAbsence, endAbsence, nameOfficeMember, removeOfficeMember };
