import { randomUUID } from 'node:crypto';
import { referenceListRef } from '@gatehouse/policy';
import type { Harness } from './harness.ts';
import { withFailedEffect, type Act } from './mutations.ts';
import { sharing } from './task-acts.ts';

const act = (mutation: string, prepare: Act['prepare']): Act => ({ mutation, prepare });

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A new code of a list that is law. */
const entry = () => ({
  kind: 'add' as const,
  code: `NEW_${randomUUID().slice(0, 8)}`,
  label: { en: 'Something', fr: 'Quelque chose' },
  fields: [],
  source: 'An Act, section 1',
  sortOrder: null,
  effectiveFrom: inDays(3),
  effectiveTo: null,
  reasons: 'It was passed',
});

const disclosures = referenceListRef('disclosure-code').id;

async function withProposal(api: Harness, by = 'PPU_ANALYST'): Promise<string> {
  const { answer } = await api.as(by, 'referenceList', 'proposeReferenceEntry', disclosures, entry());
  return String(answer['proposalId']);
}

/** What is proposed for a reference list, and what becomes of it. */
export const referenceActs: Readonly<Record<string, Act>> = {
  proposeReferenceEntry: act('proposeReferenceEntry', async () => ({ id: disclosures, input: entry() })),
  approveReferenceEntry: act('approveReferenceEntry', async (api) => ({ id: disclosures, input: { proposalId: await withProposal(api) } })),
  'approveReferenceEntry of counsel': act('approveReferenceEntry', async (api) => ({
    id: disclosures,
    input: { proposalId: await withProposal(api, 'LEGAL_SERVICES') },
  })),
  declineReferenceEntry: act('declineReferenceEntry', async (api) => ({
    id: disclosures,
    input: { proposalId: await withProposal(api), reasons: 'There is no such paragraph' },
  })),
  withdrawReferenceEntry: act('withdrawReferenceEntry', async (api) => ({ id: disclosures, input: { proposalId: await withProposal(api) } })),
  resolveReferenceListEffect: act('resolveReferenceListEffect', async (api) => {
    await withProposal(api);
    return withFailedEffect(api, 'referenceList', disclosures);
  }),

  ...sharing('ReferenceList', 'referenceList', 'LEGAL_SERVICES', 'S10_OFFICIAL', async (api) => ({
    id: disclosures,
    taskId: `approveReferenceEntry:${await withProposal(api)}`,
  })),
};
