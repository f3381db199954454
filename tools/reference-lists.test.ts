import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { entriesOn, findReferenceList, rcmp, referenceListRef, type CommandName, type InputOf, type ReferenceListId } from '@gatehouse/policy';
import { referenceChanges, type ReferenceChange } from '@gatehouse/db/read';
import { createCommit, createRecordPool, personIdFor, verify, type Commit, type CommitResult } from '@gatehouse/db/record';
import { createTestDatabase, type TestDatabase } from '@gatehouse/db/testing';
import { foundOrganization } from '@gatehouse/testing';

const issuer = 'http://issuer.test';

let database: TestDatabase;
let api: pg.Pool;
let owner: pg.Pool;
let commit: Commit;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  api = createRecordPool(database.api, 10);
  owner = createRecordPool(database.owner, 2);
  commit = createCommit({ pool: api, profile: rcmp, clock: null });
  await foundOrganization({ owner, issuer });
});

afterAll(async () => {
  await Promise.all([api.end(), owner.end()]);
  await database.drop();
});

type Name = CommandName<'referenceList'>;

function as<N extends Name>(subject: string, list: ReferenceListId, name: N, input: InputOf<'referenceList', N>): Promise<CommitResult> {
  const { id: streamId } = referenceListRef(list);
  const caller = { kind: 'person', personId: personIdFor(issuer, subject) } as const;
  return commit({ kind: 'referenceList', name, streamId, commandId: randomUUID(), caller, input });
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const codeOf = (result: CommitResult): string => (result.ok ? 'recorded' : result.refusal.code);

const proposal = (code: string, more: Partial<InputOf<'referenceList', 'proposeReferenceEntry'>> = {}) => ({
  kind: 'add' as const,
  code,
  label: { en: `English of ${code}`, fr: `Français de ${code}` },
  fields: [],
  source: 'A decision',
  sortOrder: null,
  effectiveFrom: inDays(2),
  effectiveTo: null,
  reasons: `Why ${code}`,
  ...more,
});

async function changesOf(list: ReferenceListId): Promise<ReferenceChange[]> {
  const [changes = []] = await referenceChanges(api, [referenceListRef(list).id]);
  return changes;
}

/** What the list says on a date, from what ships and the read table alone. */
async function said(list: ReferenceListId, on: string): Promise<string[]> {
  const held = (await changesOf(list)).filter(({ heldSince }) => heldSince !== null).toSorted((a, b) => (a.heldSince ?? 0) - (b.heldSince ?? 0));
  const shipped = findReferenceList(list);
  return shipped ? entriesOn(shipped, held.map(({ id, change }) => ({ changeId: id, change })), on).map(({ code }) => code) : [];
}

describe('a reference list in the record', () => {
  it('says what ships before anything is recorded', async () => {
    expect(await changesOf('data-residency')).toEqual([]);
    expect(await said('data-residency', inDays(0))).toContain('NO');
  });

  it('keeps each change with who, when, why and what it came to', async () => {
    expect(codeOf(await as('PPU_ANALYST', 'sharing-party', 'proposeReferenceEntry', proposal('OWN')))).toBe('recorded');
    expect(codeOf(await as('PPU_ANALYST', 'sharing-party', 'proposeReferenceEntry', proposal('OTHER', { kind: 'end', label: null })))).toBe('recorded');
    expect(await changesOf('sharing-party')).toMatchObject([
      { status: 'inForce', reasons: 'Why OWN', proposedById: personIdFor(issuer, 'PPU_ANALYST'), decidedById: null, heldSince: 1 },
      { status: 'inForce', reasons: 'Why OTHER', change: { kind: 'end', content: null }, heldSince: 2 },
    ]);
    expect(await said('sharing-party', inDays(0))).toContain('OTHER');
    expect(await said('sharing-party', inDays(2))).toContain('OWN');
    expect(await said('sharing-party', inDays(2))).not.toContain('OTHER');
  });

  it('holds law back until it is approved, with a task for those who may', async () => {
    const made = await as('PPU_ANALYST', 'disclosure-code', 'proposeReferenceEntry', proposal('8(2)(n)'));
    const proposalId = made.ok ? String(made.answer['proposalId']) : '';
    expect(await said('disclosure-code', inDays(9))).not.toContain('8(2)(n)');
    const tasks = async () => (await owner.query(`SELECT assigned_to FROM task WHERE kind = 'approveReferenceEntry' AND params->>'proposalId' = $1`, [proposalId])).rows;
    expect(await tasks()).toEqual([{ assigned_to: 'power:reference:approve' }]);
    expect(codeOf(await as('S10_OFFICIAL', 'disclosure-code', 'approveReferenceEntry', { proposalId, effectiveFrom: inDays(4) }))).toBe('recorded');
    expect(await tasks()).toEqual([]);
    expect(await changesOf('disclosure-code')).toMatchObject([{ status: 'approved', decidedById: personIdFor(issuer, 'S10_OFFICIAL'), change: { effectiveFrom: inDays(4) } }]);
    expect(await said('disclosure-code', inDays(3))).not.toContain('8(2)(n)');
    expect(await said('disclosure-code', inDays(4))).toContain('8(2)(n)');
  });

  it('keeps what was declined and withdrawn, with the reasons, and merges neither', async () => {
    for (const [code, name] of [['DECLINED', 'declineReferenceEntry'], ['WITHDRAWN', 'withdrawReferenceEntry']] as const) {
      const made = await as('LEGAL_SERVICES', 'position-role', 'proposeReferenceEntry', proposal(code));
      const proposalId = made.ok ? String(made.answer['proposalId']) : '';
      const decided = name === 'declineReferenceEntry'
        ? await as('S10_OFFICIAL', 'position-role', name, { proposalId, reasons: 'There is none' })
        : await as('LEGAL_SERVICES', 'position-role', name, { proposalId });
      expect(codeOf(decided)).toBe('recorded');
    }
    expect(await changesOf('position-role')).toMatchObject([
      { status: 'declined', decisionReasons: 'There is none', heldSince: null },
      { status: 'withdrawn', decisionReasons: null, heldSince: null },
    ]);
    expect(await said('position-role', inDays(30))).not.toContain('DECLINED');
  });

  it('takes one of two proposals on one code at the same instant', async () => {
    for (let round = 0; round < 10; round++) {
      const code = `RACE_${round}`;
      const results = await Promise.all(['LEGAL_SERVICES', 'S10_OFFICIAL', 'PPU_ANALYST'].map((subject) => as(subject, 'atia-exemption', 'proposeReferenceEntry', {
        ...proposal(code),
        fields: [{ field: 'discretion', text: 'mandatory', localized: null, yes: null, duration: null }],
      })));
      expect(results.map(codeOf).toSorted()).toEqual(['recorded', 'referenceProposalPending', 'referenceProposalPending']);
    }
  });

  it('takes one of two decisions on one proposal at the same instant', async () => {
    const [first] = await changesOf('atia-exemption');
    const proposalId = first?.id ?? '';
    const approvers = ['LEGAL_SERVICES', 'S10_OFFICIAL', 'NTOP_DIRECTOR'].filter((subject) => personIdFor(issuer, subject) !== first?.proposedById).slice(0, 2);
    const results = await Promise.all(approvers.map((subject) => as(subject, 'atia-exemption', 'approveReferenceEntry', { proposalId, effectiveFrom: null })));
    expect(results.map(codeOf).toSorted()).toEqual(['recorded', 'referenceProposalUnknown']);
  });

  it('verifies, and a row that does not follow from the events is found', async () => {
    expect(await verify(owner)).toMatchObject({ fault: null });
    for (const change of [`status = 'approved' WHERE status = 'waiting'`, `effective_from = effective_from - 1 WHERE status = 'approved'`, `content = jsonb_set(content, '{label,fr}', '"Autre"') WHERE kind = 'add'`]) {
      await owner.query('CREATE TABLE kept AS TABLE reference_entry');
      await owner.query(`UPDATE reference_entry SET ${change}`);
      expect(await verify(owner), change).toMatchObject({ fault: { kind: 'tableDiffers', table: 'reference_entry' } });
      await owner.query('DELETE FROM reference_entry');
      await owner.query('INSERT INTO reference_entry SELECT * FROM kept');
      await owner.query('DROP TABLE kept');
    }
    expect(await verify(owner)).toMatchObject({ fault: null });
  });

  it('is written by nobody but the API, and deleted by no login', async () => {
    const worker = createRecordPool(database.worker, 1);
    try {
      await expect(worker.query(`UPDATE reference_entry SET status = 'approved'`)).rejects.toMatchObject({ code: '42501' });
      await expect(api.query('DELETE FROM reference_entry')).rejects.toMatchObject({ code: '42501' });
    } finally {
      await worker.end();
    }
  });
});
