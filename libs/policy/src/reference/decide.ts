import type { z } from 'zod';
import { accept, type Command, type Context, type DecidingContext } from '../kernel/command.ts';
import { personOf, power, relation } from '../kernel/permission.ts';
import { isRefusal, refuse, type Refusal } from '../kernel/refusal.ts';
import { followUpCommands } from '../kernel/follow-up-commands.ts';
import { taskCommands } from '../kernel/task-commands.ts';
import { changeOf, placeRefusal } from './change.ts';
import { approveReferenceEntryInput, declineReferenceEntryInput, proposeReferenceEntryInput, withdrawReferenceEntryInput } from './commands.ts';
import { referenceList } from './evolve.ts';
import { lawAndPowers, referenceListOf } from './lists.ts';
import type { ReferenceProposal } from './state.ts';
import { periodsOf } from './timeline.ts';

type Deciding = DecidingContext<'referenceList'>;

/** Nobody is the second person to themselves. */
export function secondPersonRefusal({ proposedBy }: Pick<ReferenceProposal, 'proposedBy'>, personId: string | null): Refusal | null {
  return proposedBy === personId ? refuse('proposerMayNot') : null;
}

const proposeReferenceEntry: Command<'referenceList', z.infer<typeof proposeReferenceEntryInput>> = {
  on: 'referenceList',
  input: proposeReferenceEntryInput,
  opens: true,
  permission: power('reference:edit'),
  when: ({ ref }) => (referenceListOf(ref.id) ? null : refuse('notFound')),
  then(context, { reasons, ...asked }) {
    const { state, today } = context;
    const list = referenceListOf(context.ref.id);
    if (!list) return refuse('notFound');
    // Two changes of one code would each be judged against what the other may undo: the second waits its turn.
    if (state.proposals.some(({ change }) => change.code === asked.code)) return refuse('referenceProposalPending', { code: asked.code });
    const change = changeOf(list, state.changes, asked, today);
    if (isRefusal(change)) return change;
    const id = context.newId('change');
    const text = { reasons };
    if (list.id in lawAndPowers) {
      const data = { list: list.id, proposalId: id, change };
      return accept(context, [{ name: 'changeProposed', data, text }], { answer: { proposalId: id } });
    }
    return accept(context, [{ name: 'entryChanged', data: { list: list.id, changeId: id, change }, text }], { answer: { changeId: id } });
  },
};

/** There is something to decide, and for this person: what they proposed themselves waits for somebody else. */
function somethingToDecide({ state, actor }: Context<'referenceList'>): Refusal | null {
  if (state.proposals.length === 0) return refuse('referenceProposalUnknown');
  const personId = personOf(actor)?.personId ?? null;
  const [first] = state.proposals;
  return first && state.proposals.every((one) => secondPersonRefusal(one, personId)) ? secondPersonRefusal(first, personId) : null;
}

function waiting({ state }: Deciding, proposalId: string): ReferenceProposal | Refusal {
  return state.proposals.find((one) => one.proposalId === proposalId) ?? refuse('referenceProposalUnknown');
}

function waitingForAnother(context: Deciding, proposalId: string): ReferenceProposal | Refusal {
  const proposal = waiting(context, proposalId);
  return isRefusal(proposal) ? proposal : (secondPersonRefusal(proposal, personOf(context.actor)?.personId ?? null) ?? proposal);
}

const approveReferenceEntry: Command<'referenceList', z.infer<typeof approveReferenceEntryInput>> = {
  on: 'referenceList',
  input: approveReferenceEntryInput,
  permission: power('reference:approve'),
  when: somethingToDecide,
  then(context, { proposalId, effectiveFrom: given }) {
    const { state, today } = context;
    const list = referenceListOf(context.ref.id);
    if (!list) return refuse('notFound');
    const proposal = waitingForAnother(context, proposalId);
    if (isRefusal(proposal)) return proposal;
    const { change } = proposal;
    const effectiveFrom = given ?? change.effectiveFrom;
    if (change.kind === 'correct') {
      if (effectiveFrom !== change.effectiveFrom) return refuse('referenceCorrectionOnlyWords', { fields: ['effectiveFrom'] });
    } else {
      // It may be put off, not brought forward: nothing holds before it was approved, nor sooner than was proposed.
      const earliest = change.effectiveFrom < today ? today : change.effectiveFrom;
      if (effectiveFrom < earliest) return refuse('referenceDateTooEarly', { earliest });
    }
    // The product may have been upgraded meanwhile.
    const refusal = placeRefusal({ ...change, effectiveFrom }, periodsOf(list, state.changes), today);
    return refusal ?? accept(context, [{ name: 'changeApproved', data: { proposalId, effectiveFrom } }]);
  },
};

const declineReferenceEntry: Command<'referenceList', z.infer<typeof declineReferenceEntryInput>> = {
  on: 'referenceList',
  input: declineReferenceEntryInput,
  permission: power('reference:approve'),
  when: somethingToDecide,
  then(context, { proposalId, reasons }) {
    const proposal = waitingForAnother(context, proposalId);
    if (isRefusal(proposal)) return proposal;
    return accept(context, [{ name: 'changeDeclined', data: { proposalId }, text: { reasons } }]);
  },
};

const proposer = relation<'referenceList'>('proposer', (state, { personId }) => state.proposals.some((one) => one.proposedBy === personId));

const withdrawReferenceEntry: Command<'referenceList', z.infer<typeof withdrawReferenceEntryInput>> = {
  on: 'referenceList',
  input: withdrawReferenceEntryInput,
  permission: proposer,
  when: () => null,
  then(context, { proposalId }) {
    const proposal = waiting(context, proposalId);
    if (isRefusal(proposal)) return proposal;
    if (proposal.proposedBy !== personOf(context.actor)?.personId) return refuse('notYourPart', { part: 'proposer' });
    return accept(context, [{ name: 'changeWithdrawn', data: { proposalId } }]);
  },
};

/** Its proposals urge by their own date; no deadline of the process does. */
const followUp = followUpCommands({ on: 'referenceList', deadlines: referenceList.deadlines, onDeadline: () => refuse('superseded') });

const answers = { proposeReferenceEntry, approveReferenceEntry, declineReferenceEntry, withdrawReferenceEntry };

export const referenceListCommands = {
  ...answers,
  ...followUp,
  ...taskCommands({
    on: 'referenceList',
    tasks: referenceList.tasks,
    claims: ({ followUp }) => followUp.claims,
    answering: { ...answers, resolveEffect: followUp.resolveEffect },
    mayNot({ proposals }, { params }, personId) {
      const proposal = proposals.find(({ proposalId }) => proposalId === params['proposalId']);
      return proposal ? secondPersonRefusal(proposal, personId) : null;
    },
  }),
};
