import type { z } from 'zod';
import { accept, type Command, type Permission } from '../kernel/command.ts';
import { either, holds, personOf, power } from '../kernel/permission.ts';
import { refuse } from '../kernel/refusal.ts';
import { nameOfficeMemberInput, removeOfficeMemberInput } from './commands.ts';

/** Whoever holds the position today: what is read in their name is theirs to open, and a former holder's no more. */
const holder: Permission<'position'> = {
  allows: [{ relation: 'holder', power: null }],
  check: ({ actor, ref }) => {
    if (actor.kind === 'system') return refuse('peopleOnly');
    return holds(actor, ref.id) ? { authority: null } : refuse('notYourPart', { part: 'holder' });
  },
};

const holderOrAdministrator = either<'position'>(holder, power('organization:administer'));

/**
 * Names who reads and prepares for the position. The office is the position's: it stays when the holder changes, and counts
 * while the position exists. It is no power, so nothing is sub-delegated (PPP 4.1.2).
 */
export const nameOfficeMember: Command<'position', z.infer<typeof nameOfficeMemberInput>> = {
  on: 'position',
  input: nameOfficeMemberInput,
  permission: holderOrAdministrator,
  needs: ({ input }) => (input ? { read: [{ kind: 'person', id: input.personId }] } : {}),
  when: ({ state, profile }) => {
    if (!state.established) return refuse('notFound');
    return (profile.roles.find(({ code }) => code === state.role)?.level ?? 0) >= 1 ? null : refuse('noOffice');
  },
  then(context, input) {
    const { state, today } = context;
    const { personId, startsOn, endsOn } = input;
    if (!context.get('person', personId).enrolled) return refuse('unknownPerson');
    // Nobody opens to themselves what an office reads.
    if (personOf(context.actor)?.personId === personId) return refuse('ownOffice');
    if (endsOn !== null && (endsOn < startsOn || endsOn < today)) return refuse('endNotInFuture');
    const overlaps = state.office.some(
      (one) =>
        one.personId === personId &&
        !one.ended &&
        (one.endsOn === null || one.endsOn >= startsOn) &&
        (endsOn === null || one.startsOn <= endsOn),
    );
    if (overlaps) return refuse('alreadyDone');
    const memberId = context.newId('member');
    return accept(context, [{ name: 'officeMemberNamed', data: { memberId, ...input } }], { answer: { memberId } });
  },
};

/** At once: they read nothing more by it. */
export const removeOfficeMember: Command<'position', z.infer<typeof removeOfficeMemberInput>> = {
  on: 'position',
  input: removeOfficeMemberInput,
  permission: holderOrAdministrator,
  when: ({ state }) => (state.established ? null : refuse('notFound')),
  then(context, { memberId }) {
    const member = context.state.office.find((one) => one.memberId === memberId);
    if (!member) return refuse('notOfOffice');
    if (member.ended || (member.endsOn !== null && member.endsOn < context.today)) return refuse('alreadyDone');
    return accept(context, [{ name: 'officeMemberRemoved', data: { memberId, personId: member.personId } }]);
  },
};
