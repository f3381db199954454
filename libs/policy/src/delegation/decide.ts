import type { z } from 'zod';
import { accept, type Command } from '../kernel/command.ts';
import { either, founding, power } from '../kernel/permission.ts';
import { refuse } from '../kernel/refusal.ts';
import { orderDelegationInput } from './commands.ts';

type Input = z.infer<typeof orderDelegationInput>;

function positionIds(input: Input): string[] {
  return [...new Set(input.powers.flatMap((one) => one.positionIds))];
}

/** A power goes to a position whose role may hold it; never to a person (PPP 4.1.2: by title, not by name). */
const orderDelegation: Command<'delegation', Input> = {
  on: 'delegation',
  input: orderDelegationInput,
  opens: true,
  permission: either(founding(), power('delegation:order')),
  needs: ({ input }) => (input ? { read: positionIds(input).map((id) => ({ kind: 'position', id })) } : {}),
  when: () => null,
  then(context, input) {
    for (const { power: given, positionIds: ids } of input.powers) {
      for (const id of ids) {
        const role = context.profile.roles.find((one) => one.code === context.get('position', id).role);
        if (!role?.powers.includes(given)) return refuse('roleMayNotHold', { power: given, role: role?.code ?? '' });
      }
    }
    // An order that gives nobody the power to order could never be replaced.
    const orders = input.powers.find(({ power: given }) => given === 'delegation:order');
    if (!orders || orders.positionIds.length === 0) return refuse('nobodyCouldOrder');
    return accept(context, [{ name: 'delegationOrdered', data: { powers: input.powers } }]);
  },
};

export const delegationCommands = { orderDelegation };
