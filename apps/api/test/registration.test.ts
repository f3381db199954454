import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHash, randomUUID } from 'node:crypto';
import { registering } from '@gatehouse/policy/testing';
import { registration } from '@gatehouse/testing';
import { nodeId, openApi, type Answer, type Harness } from './harness.ts';
import { documentOf, restrictedTechnology, technologyOf } from './mutations.ts';

let api: Harness;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

type Registered = { register: { __typename: string; code?: string; params?: { form?: string; questions?: string[]; issues?: string[] } } };

const good = registering(registration);
const register = (answers: unknown, more: object = {}, subject = 'EMPLOYEE') =>
  api.ask<Registered>(subject, documentOf('register'), { input: { commandId: randomUUID(), ...good, answers, ...more } });

/** All that a registration could leave behind. */
async function stored(): Promise<unknown> {
  const tables = ['event', 'stream', 'command', 'content', 'effect', 'task', '"case"', 'technology', 'use_case', 'visibility'];
  return (await api.owner.query(`SELECT ${tables.map((one, index) => `(SELECT count(*)::int FROM ${one}) AS c${index}`).join(', ')}`)).rows[0];
}

const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

describe('a registration', () => {
  it.each<[string, unknown, string, string[]]>([
    ['no answers', {}, 'formIncomplete', ['name', 'kind', 'categories', 'biometricFeatures', 'origin', 'unit', 'intakePath', 'inUse', 'purpose', 'useCases', 'stageAsked', 'dataAsked', 'personalInformation', 'novelCollection']],
    ['an unknown question', { ...good.answers, nope: 1 }, 'formInvalid', ['nope:unknownQuestion']],
    ['an answer to what is not asked', { ...good.answers, technology: randomUUID() }, 'formInvalid', ['name:hiddenQuestion']],
    ['a number for words', { ...good.answers, purpose: 5 }, 'formInvalid', ['purpose:wrongType']],
    ['a list for a unit', { ...good.answers, unit: ['unit-a'] }, 'formInvalid', ['unit:wrongType']],
    ['a text of a novel’s length', { ...good.answers, purpose: 'x'.repeat(300_000) }, 'formInvalid', ['purpose:tooLong']],
    ['control characters', { ...good.answers, purpose: 'a\u0007' }, 'formInvalid', ['purpose:hostileCharacters']],
    ['an override of direction', { ...good.answers, name: '\u202egnp.exe' }, 'formInvalid', ['name:hostileCharacters']],
    ['one inside a use', { ...good.answers, useCases: [{ name: 'a\u2066b' }] }, 'formInvalid', ['useCases.0.name:hostileCharacters']],
    ['more uses than are taken', { ...good.answers, useCases: Array.from({ length: 51 }, () => ({ name: 'x' })) }, 'formInvalid', ['useCases:tooManyItems']],
  ])('with %s is refused by the question, and nothing of it is kept', async (_what, answers, code, questions) => {
    const before = await stored();
    const { data, errors } = await register(answers);
    expect(errors).toBeUndefined();
    expect(data?.register).toMatchObject({ code, params: { form: 'intake' } });
    for (const one of questions) expect(data?.register.params?.questions).toContain(one);
    expect(await stored()).toEqual(before);
  });

  it.each<[string, unknown, object, string]>([
    ['answers that are a text', 'x', {}, 'invalidInput'],
    ['a list', [], {}, 'invalidInput'],
    ['a deep list', { ...good.answers, purpose: deep(18) }, {}, 'invalidInput'],
    ['thousands of answers', Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`q${index}`, 1])), {}, 'invalidInput'],
    ['a version that never shipped', good.answers, { definitionVersion: '1999-1' }, 'invalidInput'],
    ['an unknown unit', { ...good.answers, unit: 'unit-z' }, {}, 'unknownUnit'],
    ['an unknown technology', registering({ technologyId: randomUUID(), technology: null }).answers, {}, 'unknownTechnology'],
  ])('with %s is refused, and nothing of it is kept', async (_what, answers, more, code) => {
    const before = await stored();
    const { data, errors } = await register(answers, more);
    expect(errors).toBeUndefined();
    expect(data?.register.code).toBe(code);
    expect(await stored()).toEqual(before);
  });

  it.each([
    ['nested beyond reason', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['with a NUL inside', '{"deep":["\\u0000"]}'],
    ['with half a character', '"\\ud800"'],
  ])('%s does not get past the door', async (_what, value) => {
    const input = { commandId: randomUUID(), ...good, answers: { ...good.answers, purpose: 'VALUE' } };
    const body = JSON.stringify({ query: documentOf('register'), variables: { input } }).replace('"VALUE"', value);
    const { data, errors } = (await (await api.post('EMPLOYEE', '/graphql', body, { 'content-type': 'application/json' })).json()) as Answer;
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.message).toMatch(/^\$input/);
  });

  it('of a megabyte is too long for the door', async () => {
    const before = await stored();
    const body = JSON.stringify({ query: documentOf('register'), variables: { input: { commandId: randomUUID(), ...good, answers: { purpose: 'x'.repeat(1_000_000) } } } });
    const response = await api.post('EMPLOYEE', '/graphql', body, { 'content-type': 'application/json' });
    expect(response.status).toBe(413);
    expect(await stored()).toEqual(before);
  });

  it('of a technology that is hidden gets the answer of one that is not there', async () => {
    const hidden = await restrictedTechnology(api);
    const answer = async (technologyId: string) => (await register(registering({ technologyId, technology: null }).answers)).data?.register;
    expect(await answer(hidden)).toEqual(await answer(randomUUID()));
    expect(await answer(hidden)).toMatchObject({ code: 'unknownTechnology' });
  });

  it('for uses of another technology is refused', async () => {
    const [one, other] = [await api.story.register(), await api.story.register()];
    const { rows } = await api.owner.query<{ ids: string[] }>('SELECT use_case_ids::text[] AS ids FROM "case" WHERE id = $1', [other]);
    const { answers } = registering({ technologyId: await technologyOf(api, one), technology: null, useCaseIds: rows[0]?.ids ?? [], newUseCases: [] });
    expect((await register(answers)).data?.register.code).toBe('useCaseUnknown');
  });
});

describe('the answers of a registration', () => {
  const query = 'query ($id: ID!) { node(id: $id) { ... on Case { intake { definitionVersion contentHash text answers } } } }';
  const read = (subject: string, id: string) =>
    api.ask<{ node: { intake: { definitionVersion: string; contentHash: string; text: string; answers: unknown } } | null }>(subject, query, { id: nodeId('Case', id) });

  it('are kept in their canonical form and read by whoever sees the case', async () => {
    const given = { ...good.answers, description: 'Elle trie.', otherName: '' };
    const { data } = await api.ask<{ register: { case: { id: string; technologyName: string } } }>(
      'EMPLOYEE',
      'mutation ($input: RegisterInput!) { register(input: $input) { ... on CaseChanged { case { id technologyName(language: fr) } } } }',
      { input: { commandId: randomUUID(), ...good, answers: given, language: 'fr' } },
    );
    expect(data?.register.case.technologyName).toBe(good.answers['name']);
    const id = Buffer.from(data?.register.case.id ?? '', 'base64').toString().replace('Case:', '');
    const { otherName: _empty, ...kept } = given;
    const { node } = (await read('EMPLOYEE', id)).data ?? {};
    expect(node?.intake).toMatchObject({ definitionVersion: good.definitionVersion, answers: kept });
    expect(createHash('sha256').update(node?.intake.text ?? '').digest('hex')).toBe(node?.intake.contentHash);
    expect((await read('AUDITOR', id)).data?.node?.intake.answers).toEqual(kept);
    expect((await read('OTHER_OFFICER', id)).data).toEqual({ node: null });
  });

  it('are nothing for a case of before', async () => {
    const id = await api.story.register();
    await api.owner.query(`ALTER TABLE event DISABLE TRIGGER USER`);
    await api.owner.query(`UPDATE event SET data = data - 'contentHash' - 'definitionVersion', schema_version = 1 WHERE stream_id = $1 AND name = 'registered'`, [id]);
    expect((await read('AUDITOR', id)).data).toEqual({ node: { intake: null } });
  });
});
