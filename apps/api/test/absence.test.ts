import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { dateIn, rcmp } from '@gatehouse/policy';
import { createRecordPool, verify } from '@gatehouse/db/record';
import { nodeId, openApi, type Harness } from './harness.ts';

let api: Harness;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const today = (): string => dateIn(rcmp.timeZone, new Date().toISOString());
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function give(subject: string, mutation: string, position: string, input: object): Promise<string> {
  const Input = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${Input}!) { ${mutation}(input: $input) { __typename ... on Refusal { code } } }`;
  const id = nodeId('Position', api.positions[position] ?? '');
  const { data, errors } = await api.ask<Record<string, { readonly code?: string }>>(subject, document, { input: { commandId: randomUUID(), id, ...input } });
  expect(errors).toBeUndefined();
  return data?.[mutation]?.code ?? 'accepted';
}

const state = (subject: string, standIn: object | null, days: readonly [string, string] = [today(), inDays(5)], position = subject) =>
  give(subject, 'stateAbsence', position, { startsOn: days[0], endsOn: days[1], standIn });

interface Away {
  readonly until: string;
  readonly standIn: { readonly recordId: string } | null;
}

/** What everybody sees beside the name. */
async function awayOf(subject: string): Promise<Away | null> {
  const { data, errors } = await api.ask<{ node: { away: Away | null } }>(
    'EMPLOYEE',
    'query ($id: ID!) { node(id: $id) { ... on Person { away { until standIn { recordId } } } } }',
    { id: nodeId('Person', api.person(subject)) },
  );
  expect(errors).toBeUndefined();
  return data?.node.away ?? null;
}

async function absences(subject: string): Promise<readonly { readonly id: string; readonly viewerMayEnd: boolean }[]> {
  const { data } = await api.ask<{ node: { incumbencies: { absences: { id: string; viewerMayEnd: boolean }[] }[] } }>(
    subject,
    'query ($id: ID!) { node(id: $id) { ... on Person { incumbencies { absences { id viewerMayEnd } } } } }',
    { id: nodeId('Person', api.person(subject)) },
  );
  return data?.node.incumbencies.flatMap((one) => one.absences) ?? [];
}

const by = (subject: string) => ({ personId: api.person(subject), positionId: api.positions[subject] });

it('stands beside the name while it lasts, with who stands in, and ends when they are back', async () => {
  expect(await awayOf('PPU_ANALYST')).toBeNull();
  expect(await state('PPU_ANALYST', by('ETHICS_GBA_LEAD'))).toBe('standInMayNot');
  expect(await state('EMPLOYEE', null, undefined, 'PPU_ANALYST')).toBe('notYourPart');
  expect(await state('PPU_ANALYST', by('S10_OFFICIAL'))).toBe('accepted');
  expect(await awayOf('PPU_ANALYST')).toEqual({ until: inDays(5), standIn: { recordId: api.person('S10_OFFICIAL') } });
  expect(await state('PPU_ANALYST', null, [inDays(5), inDays(9)])).toBe('awayAlready');
  const holders = await api.ask<{ holders: { person: { recordId: string; away: Away | null } }[] }>(
    'S10_OFFICIAL',
    '{ holders(key: "power:privacy:analyse") { person { recordId away { until } } } }',
  );
  expect(holders.data?.holders.filter(({ person }) => person.away !== null).map(({ person }) => person.recordId)).toEqual([api.person('PPU_ANALYST')]);

  const [absence] = await absences('PPU_ANALYST');
  expect(absence?.viewerMayEnd).toBe(true);
  expect(await give('S10_OFFICIAL', 'endAbsence', 'PPU_ANALYST', { absenceId: absence?.id })).toBe('powerMissing');
  expect(await give('PPU_ANALYST', 'endAbsence', 'PPU_ANALYST', { absenceId: absence?.id })).toBe('accepted');
  expect(await awayOf('PPU_ANALYST')).toBeNull();
  expect(await absences('PPU_ANALYST')).toEqual([]);
});

it('names nobody to stand in who is only proposed, until they are appointed', async () => {
  expect(await state('ETHICS_GBA_LEAD', { personId: api.person('EMPLOYEE'), positionId: null })).toBe('accepted');
  expect(await awayOf('ETHICS_GBA_LEAD')).toEqual({ until: inDays(5), standIn: null });
  const mine = '{ viewer { powers } }';
  expect(await api.ask('EMPLOYEE', mine)).toEqual({ data: { viewer: { powers: [] } } });
  const appointment = { personId: api.person('EMPLOYEE'), startsOn: today(), endsOn: inDays(5), acting: true };
  expect(await give('ETHICS_GBA_LEAD', 'appoint', 'ETHICS_GBA_LEAD', appointment)).toBe('powerMissing');
  expect(await give('ADMINISTRATOR', 'appoint', 'ETHICS_GBA_LEAD', appointment)).toBe('accepted');
  expect(await awayOf('ETHICS_GBA_LEAD')).toMatchObject({ standIn: { recordId: api.person('EMPLOYEE') } });
  expect(await api.ask('EMPLOYEE', mine)).toEqual({ data: { viewer: { powers: ['review:ethicsGbaPlus'] } } });
});

it('offers to stand in only those who share a power, and only to who would be away', async () => {
  const { rows } = await api.owner.query<{ id: string }>('SELECT id::text FROM incumbency WHERE person_id = $1', [api.person('NTOP_ANALYST')]);
  const query = 'query ($id: ID!) { incumbency(id: $id) { couldStandIn { person { recordId } } } }';
  const ask = async (subject: string) => (await api.ask<{ incumbency: { couldStandIn: { person: { recordId: string } }[] } }>(subject, query, { id: rows[0]?.id })).data?.incumbency.couldStandIn.map(({ person }) => person.recordId);
  expect(await ask('NTOP_ANALYST')).toEqual([api.person('NTOP_DIRECTOR')]);
  expect(await ask('NTOP_DIRECTOR')).toEqual([]);
});

it('keeps the record and what follows from it in agreement', async () => {
  const pool = createRecordPool(api.databaseUrl.owner, 1);
  expect((await verify(pool, rcmp)).fault).toBeNull();
  await pool.end();
});
