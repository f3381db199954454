import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeId, openApi, type Harness } from './harness.ts';

let api: Harness;
let technologyId = '';
let useCaseId = '';
let authorizationId = '';

beforeAll(async () => {
  api = await openApi();
  ({ authorizationId } = await api.story.untilDecided('approveWithConditions'));
  const { rows } = await api.owner.query<{ technology: string; uses: string[] }>(
    'SELECT technology_id::text AS technology, use_case_ids::text[] AS uses FROM "authorization" WHERE id = $1',
    [authorizationId],
  );
  technologyId = rows[0]?.technology ?? '';
  useCaseId = rows[0]?.uses[0] ?? '';
}, 60_000);
afterAll(() => api.close());

const query = `query MayUse($id: ID!, $unit: String!, $use: ID!) {
  node(id: $id) { ... on Technology { mayUse(unitId: $unit, useCaseId: $use) { answer because authorization { status units { id } } } } }
}`;
const ask = async (subject: string, unit = 'unit-a', use = useCaseId) =>
  (await api.ask<{ node: { mayUse: unknown } | null }>(subject, query, { id: nodeId('Technology', technologyId), unit, use })).data?.node?.mayUse;
const nothing = { answer: 'no', because: 'notAuthorized', authorization: null };

describe('whether something may be used', () => {
  it('is not yet, then yes, then prohibited, for the unit and the purpose that were decided', async () => {
    expect(await ask('PROGRAM_OFFICER')).toEqual({ answer: 'notYet', because: 'conditionsOpen', authorization: { status: 'pending', units: [{ id: 'unit-a' }] } });
    await api.story.meetCondition(authorizationId);
    expect(await ask('PROGRAM_OFFICER')).toMatchObject({ answer: 'yes', because: 'inForce', authorization: { status: 'inForce' } });
    expect(await ask('AUDITOR', 'unit-b')).toMatchObject({ answer: 'no', because: 'otherUnit' });
    expect(await ask('PROGRAM_OFFICER', 'unit-a', '00000000-0000-4000-8000-000000000000')).toMatchObject({ answer: 'no', because: 'otherUse' });
  });

  it('tells nobody of an authorization that they may not see, whichever unit they name', async () => {
    for (const unit of ['unit-a', 'unit-b', 'nowhere']) expect(await ask('EMPLOYEE', unit)).toEqual(nothing);
    expect(await ask('OTHER_OFFICER')).toEqual(nothing);
  });
});
