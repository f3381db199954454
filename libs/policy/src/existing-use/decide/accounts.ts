import type { z } from 'zod';
import { accept, type Command } from '../../kernel/command.ts';
import { personOf, power } from '../../kernel/permission.ts';
import { refuse, type Refusal } from '../../kernel/refusal.ts';
import { addAccountInput, closeAccountInput, keepAccountInput } from '../commands.ts';
import { accountKeepers } from '../permissions.ts';
import { settle } from '../settle.ts';
import type { ExistingUseState } from '../state.ts';
import { openAccounts } from '../tasks.ts';

/** More than anybody closes one by one; then a report of its own is due. */
const accountsAtMost = 200;

/** Why this account can be neither closed nor kept. */
function notOpen({ accounts }: ExistingUseState, accountId: string): Refusal | null {
  const account = accounts.find((one) => one.accountId === accountId);
  if (!account) return refuse('accountUnknown');
  return account.status === 'open' ? null : refuse('accountNotOpen');
}

const someOpen = ({ state }: { readonly state: ExistingUseState }): Refusal | null =>
  openAccounts(state).length > 0 ? null : refuse('accountNotOpen');

export const addAccount: Command<'existingUse', z.infer<typeof addAccountInput>> = {
  on: 'existingUse',
  input: addAccountInput,
  permission: accountKeepers,
  // Of a report that was concluded too: it goes on then.
  stages: ['open', 'concluded'],
  when: ({ state }) => (state.accounts.length < accountsAtMost ? null : refuse('tooManyAccounts', { atMost: accountsAtMost })),
  then(context, { holder, openedOn, terms }) {
    const personId = personOf(context.actor)?.personId;
    if (!personId) return refuse('peopleOnly');
    const accountId = context.newId('account');
    return accept(
      context,
      [{ name: 'accountAdded', data: { accountId, openedOn, terms, personId }, text: { holder } }],
      { answer: { accountId } },
    );
  },
};

export const closeAccount: Command<'existingUse', z.infer<typeof closeAccountInput>> = {
  on: 'existingUse',
  input: closeAccountInput,
  permission: accountKeepers,
  stages: ['open'],
  when: someOpen,
  then(context, { accountId, closedOn, saidBy, confirmation }) {
    const personId = personOf(context.actor)?.personId;
    if (!personId) return refuse('peopleOnly');
    const refusal = notOpen(context.state, accountId);
    if (refusal) return refusal;
    if (closedOn > context.today) return refuse('closedInFuture', { today: context.today });
    return settle(context, { name: 'accountClosed', data: { accountId, closedOn, personId }, text: { saidBy, confirmation } });
  },
};

/** An account need not be closed where a case or an authorization answers for it. */
export const keepAccount: Command<'existingUse', z.infer<typeof keepAccountInput>> = {
  on: 'existingUse',
  input: keepAccountInput,
  permission: power('ntop:triage'),
  needs: ({ input }) => {
    const { caseId, authorizationId } = input ?? {};
    return {
      read: [
        ...(authorizationId ? [{ kind: 'authorization' as const, id: authorizationId }] : []),
        ...(caseId ? [{ kind: 'onboarding' as const, id: caseId }] : []),
      ],
      named: [caseId, authorizationId].filter((id) => typeof id === 'string'),
    };
  },
  stages: ['open'],
  when: someOpen,
  then(context, { accountId, caseId, authorizationId }) {
    const personId = personOf(context.actor)?.personId;
    if (!personId) return refuse('peopleOnly');
    const refusal = notOpen(context.state, accountId);
    if (refusal) return refusal;
    const { technologyId } = context.state;
    if (authorizationId !== null) {
      const kept = context.get('authorization', authorizationId);
      if (kept.status !== 'inForce') return refuse('authorizationNotInForce');
      if (technologyId !== null && kept.technologyId !== technologyId) return refuse('notCoveredByAuthorization');
    }
    if (caseId !== null) {
      const kept = context.get('onboarding', caseId);
      if (kept.stage === 'none' || kept.stage === 'closed' || (technologyId !== null && kept.technologyId !== technologyId)) {
        return refuse('caseNotOpen');
      }
    }
    return settle(context, { name: 'accountKept', data: { accountId, caseId, authorizationId, personId } });
  },
};
