import { nothingPersonal, reporting } from '@gatehouse/policy/testing';
import type { Harness } from './harness.ts';
import { withFailedEffect, type Act } from './mutations.ts';
import { sharing } from './task-acts.ts';

const act = (mutation: string, prepare: Act['prepare']): Act => ({ mutation, prepare });

/** A report of the officer, with one account and personal information. */
export async function reported(api: Harness, more: Parameters<typeof reporting>[0] = {}): Promise<string> {
  return (await api.as('PROGRAM_OFFICER', 'existingUse', 'reportExistingUse', null, reporting(more))).id;
}

const oneClick = { outcome: 'registered', caseId: null, technologyId: null, reasons: null } as const;

export async function accountOf(api: Harness, reportId: string): Promise<string> {
  const { rows } = await api.owner.query<{ id: string }>('SELECT id::text FROM reported_account WHERE report_id = $1 ORDER BY position LIMIT 1', [reportId]);
  return rows[0]?.id ?? '';
}

/** The acts on a report of existing use, each when its turn has come. */
export const reportActs: Readonly<Record<string, Act>> = {
  reportExistingUse: act('reportExistingUse', async () => ({ id: null, input: reporting() as never })),
  followUpReport: act('followUpReport', async (api) => ({ id: await reported(api), input: oneClick })),
  askForPrivacyFinding: act('askForPrivacyFinding', async (api) => ({ id: await reported(api, nothingPersonal), input: { reasons: 'A list of names was found' } })),
  recordPrivacyFinding: act('recordPrivacyFinding', async (api) => ({
    id: await reported(api),
    input: { finding: 'handledAsBreach', reference: 'B-1', explanation: 'Reported to the branch' },
  })),
  addAccount: act('addAccount', async (api) => ({ id: await reported(api), input: { holder: 'Another', openedOn: null, terms: 'UNKNOWN' } })),
  closeAccount: act('closeAccount', async (api) => {
    const id = await reported(api);
    return { id, input: { accountId: await accountOf(api, id), closedOn: '2026-01-31', saidBy: 'The officer', confirmation: 'Mail of the vendor' } };
  }),
  keepAccount: act('keepAccount', async (api) => {
    const id = await reported(api);
    const { answer } = await api.as('NTOP_ANALYST', 'existingUse', 'followUpReport', id, oneClick);
    return { id, input: { accountId: await accountOf(api, id), caseId: String(answer['caseId']), authorizationId: null } };
  }),
  resolveExistingUseEffect: act('resolveExistingUseEffect', async (api) => withFailedEffect(api, 'existingUse', await reported(api))),
  ...sharing('ExistingUse', 'existingUse', 'NTOP_ANALYST', 'NTOP_DIRECTOR', async (api) => ({ id: await reported(api), taskId: 'followUpReport' })),
};
