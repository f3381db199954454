import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { registration } from '@gatehouse/testing';
import { subjects } from './cast.ts';
import { nodeId, openApi, type Harness } from './harness.ts';
import { listen } from './listen.ts';
import { technologyOf } from './mutations.ts';
import { reported } from './report-acts.ts';

/*
 * Who sees what, by any door: + seen, . hidden. Columns as in the table of mutations: program, NTOP, privacy · legal,
 * security, ethics, policy · deciders · auditor, administrator · officer, executive and employee of other units.
 */
const table: Readonly<Record<string, string>> = {
  'an open technology': '++ ++ ++ ++++ ++++ ++ +++',
  // Those who assess, decide and audit; the requester knows it through their case.
  'a restricted technology': '.. ++ ++ ++++ ++++ +. ...',
  'a case': '++ ++ ++ ++++ ++++ +. ...',
  'an assessment': '++ ++ ++ ++++ ++++ +. ...',
  'an authorization': '++ ++ ++ ++++ ++++ +. ...',
  // Who reported, NTOP, ATIP and the auditor; nobody else, however high.
  'a report': '+. ++ ++ .... .... +. ...',
  // Whoever holds legal:read.
  'legal advice': '.. .. .. +... .+++ .. ...',
};

const seers = (what: string): string[] => subjects.filter((_subject, index) => table[what]?.replaceAll(' ', '')[index] === '+');

const secret = 'Zephyrine';
const privileged = 'PRIVILEGED-MARKER-4711';

interface World {
  readonly open: { readonly technologyId: string; readonly caseId: string; readonly number: string; readonly authorizationId: string };
  readonly restricted: { readonly technologyId: string; readonly caseId: string; readonly number: string };
  readonly assessmentId: string;
  readonly fileId: string;
  readonly report: { readonly id: string; readonly number: string };
}

let api: Harness;
let world: World;

beforeAll(async () => {
  api = await openApi();
  const numberOf = async (id: string) => (await api.owner.query<{ number: string }>('SELECT number FROM "case" WHERE id = $1', [id])).rows[0]?.number ?? '';
  const technology = registration.technology;
  // So that somebody of another unit has a list, in which the hidden would have a place.
  for (let count = 0; count < 3; count++) await api.story.register({ unitId: 'unit-b' }, 'OTHER_OFFICER');
  const { id: caseId, authorizationId } = await api.story.untilDecided('approveWithConditions');
  await api.story.comment(caseId, 'A word');
  await api.as('LEGAL_SERVICES', 'onboarding', 'giveLegalAdvice', caseId, { advice: privileged, conditionExists: true });
  const stored = (await (await api.upload('PROGRAM_OFFICER', 'e.txt', 'Evidence')).json()) as { sha256: string; bytes: number; mediaType: string };
  const { answer } = await api.as('PROGRAM_OFFICER', 'onboarding', 'attachFile', caseId, { ...stored, name: 'e.txt', purpose: 'evidence' });
  const technologyId = await technologyOf(api, caseId);
  const useCaseIds = (await api.owner.query<{ id: string }>('SELECT id::text FROM use_case WHERE technology_id = $1', [technologyId])).rows.map(({ id }) => id);
  const again = { technologyId, technology: null, useCaseIds, newUseCases: [] };
  for (let count = 0; count < 2; count++) {
    const withPia = await api.story.register(again);
    await api.story.triage(withPia);
    await api.story.prepare(withPia);
    await api.story.privacy(withPia, 'pia');
  }
  const { rows } = await api.owner.query<{ id: string }>('SELECT id::text FROM assessment ORDER BY opened_at');
  const restrictedCase = await api.story.registerRestricted({
    technology: { ...technology, name: { en: secret, fr: `${secret} fr` }, vendor: secret },
    purpose: `Purpose of ${secret}`,
  });
  await reported(api);
  const reportId = await reported(api, { technology: technologyId });
  const reportNumber = (await api.owner.query<{ number: string }>('SELECT number FROM existing_use WHERE id = $1', [reportId])).rows[0]?.number ?? '';
  await api.as('NTOP_ANALYST', 'existingUse', 'followUpReport', reportId, { outcome: 'joined', caseId, technologyId: null, reasons: null });
  world = {
    report: { id: reportId, number: reportNumber },
    open: { technologyId, caseId, number: await numberOf(caseId), authorizationId },
    restricted: { technologyId: await technologyOf(api, restrictedCase), caseId: restrictedCase, number: await numberOf(restrictedCase) },
    assessmentId: rows[0]?.id ?? '',
    fileId: String(answer['fileId']),
  };
});
afterAll(() => api.close());

interface Ids {
  readonly edges: readonly { readonly node: { readonly recordId: string } }[];
  readonly totalCount: number;
}

async function data<T>(subject: string, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answer = await api.ask<T>(subject, query, variables);
  expect(answer.errors, `${subject}: ${query}`).toBeUndefined();
  return answer.data as T;
}

const has = ({ edges }: Pick<Ids, 'edges'>, id: string): boolean => edges.some(({ node }) => node.recordId === id);

/** Sees by `node`; a hidden one is plain null. */
const node = (type: string, id: () => string) => async (subject: string) =>
  (await data<{ node: unknown }>(subject, 'query ($id: ID!) { node(id: $id) { id } }', { id: nodeId(type, id()) })).node !== null;

/** Sees in a connection whose count says the same. */
const list = (field: string, id: () => string, counted = true) => async (subject: string) => {
  const answer = await data<Record<string, Ids>>(subject, `{ ${field} { ${counted ? 'totalCount' : ''} edges { node { recordId } } } }`);
  const found = answer[field.replace(/\(.*/, '')];
  if (!found) throw new Error(field);
  if (counted) expect(found.totalCount).toBe(found.edges.length);
  return has(found, id());
};

const listed = (field: string, query: string, id: () => string) => async (subject: string) =>
  (await data<Record<string, readonly { readonly recordId: string }[]>>(subject, query))[field]?.some(({ recordId }) => recordId === id()) ?? false;

/** Sees in a relation of the open technology, which everybody sees. */
const relation = (field: string, id: () => string) => async (subject: string) => {
  const shape = field.startsWith('cases') ? 'totalCount edges { node { recordId } }' : 'recordId';
  const { node: found } = await data<{ node: Record<string, unknown> }>(
    subject,
    `query ($id: ID!) { node(id: $id) { ... on Technology { ${field} { ${shape} } } } }`,
    { id: nodeId('Technology', world.open.technologyId) },
  );
  const rows = found[field] as Ids | readonly { recordId: string }[];
  if ('edges' in rows) expect(rows.totalCount).toBe(rows.edges.length);
  return 'edges' in rows ? has(rows, id()) : rows.some(({ recordId }) => recordId === id());
};

const file = (path: () => string) => async (subject: string) => {
  const response = await api.get(subject, path());
  expect([200, 404]).toContain(response.status);
  return response.status === 200;
};

const doors: readonly [string, string, (subject: string) => Promise<boolean>][] = [
  ['an open technology', 'node', node('Technology', () => world.open.technologyId)],
  ['an open technology', 'the list', list('technologies(first: 100)', () => world.open.technologyId)],
  ['a restricted technology', 'node', node('Technology', () => world.restricted.technologyId)],
  ['a restricted technology', 'the list', list('technologies(first: 100)', () => world.restricted.technologyId)],
  ['a restricted technology', 'search', list(`technologies(search: "${secret}")`, () => world.restricted.technologyId)],
  ['a restricted technology', 'look-alikes', listed('lookAlikes', `{ lookAlikes(text: "${secret}") { recordId } }`, () => world.restricted.technologyId)],
  [
    'a restricted technology',
    'its case',
    async (subject) => (await data<{ case: { technology: unknown } | null }>(subject, 'query ($number: String!) { case(number: $number) { technology { id } } }', { number: world.restricted.number })).case?.technology != null,
  ],
  ['a case', 'node', node('Case', () => world.open.caseId)],
  ['a case', 'its number', async (subject) => (await data<{ case: unknown }>(subject, 'query ($number: String!) { case(number: $number) { id } }', { number: world.open.number })).case !== null],
  ['a case', 'the list', list('cases(first: 100)', () => world.open.caseId)],
  ['a case', 'search', async (subject) => list(`cases(filter: { search: "${world.open.number.toLowerCase()}" })`, () => world.open.caseId)(subject)],
  ['a case', 'the picker', async (subject) => listed('findCases', `{ findCases(text: "${world.open.number}") { recordId } }`, () => world.open.caseId)(subject)],
  ['a case', 'its technology', relation('cases', () => world.open.caseId)],
  ['a case', 'its file', file(() => `/files/${world.fileId}`)],
  ['an assessment', 'node', node('Assessment', () => world.assessmentId)],
  ['an assessment', 'the list', list('assessments(first: 100)', () => world.assessmentId, false)],
  ['an assessment', 'its technology', relation('assessments', () => world.assessmentId)],
  ['an authorization', 'node', node('Authorization', () => world.open.authorizationId)],
  ['an authorization', 'its technology', relation('authorizations', () => world.open.authorizationId)],
  ['a report', 'node', node('ExistingUse', () => world.report.id)],
  ['a report', 'its number', async (subject) => (await data<{ existingUse: unknown }>(subject, 'query ($number: String!) { existingUse(number: $number) { id } }', { number: world.report.number })).existingUse !== null],
  ['a report', 'the list', list('existingUses(first: 100)', () => world.report.id)],
  ['a report', 'the list of its unit', list('existingUses(filter: { unitId: "unit-a", open: true })', () => world.report.id)],
  ['a report', 'its technology', relation('existingUses', () => world.report.id)],
  [
    'a report',
    'its case',
    async (subject) => {
      const { case: one } = await data<{ case: { existingUses: readonly { recordId: string }[] } | null }>(
        subject,
        'query ($number: String!) { case(number: $number) { existingUses { recordId } } }',
        { number: world.open.number },
      );
      return one?.existingUses.some(({ recordId }) => recordId === world.report.id) ?? false;
    },
  ],
  [
    'legal advice',
    'its case',
    async (subject) => {
      const { case: one } = await data<{ case: { legalAdvice: readonly { text: string }[] } | null }>(
        subject,
        'query ($number: String!) { case(number: $number) { legalAdvice { text } } }',
        { number: world.open.number },
      );
      return one?.legalAdvice.some(({ text }) => text === privileged) ?? false;
    },
  ],
];

describe('each type and each role', () => {
  it.each(doors)('%s by %s', async (what, _door, sees) => {
    const seen = await Promise.all(subjects.map(async (subject) => ((await sees(subject)) ? [subject] : [])));
    expect(seen.flat()).toEqual(seers(what));
  });

  it('opens to a member of an office, while they belong to it, what its position sees, and no privileged advice', async () => {
    const id = api.positions['DIRECTOR_GENERAL'] ?? '';
    const sees = async (subject: string) => Promise.all(doors.map(async ([what, door, by]) => ({ what, door, seen: await by(subject) })));
    const before = await sees('EMPLOYEE');
    const { answer } = await api.as('DIRECTOR_GENERAL', 'position', 'nameOfficeMember', id, { personId: api.person('EMPLOYEE'), startsOn: '2026-01-01', endsOn: null });
    expect(await sees('EMPLOYEE')).toEqual((await sees('DIRECTOR_GENERAL')).map((one) => (one.what === 'legal advice' ? { ...one, seen: false } : one)));
    await api.as('DIRECTOR_GENERAL', 'position', 'removeOfficeMember', id, { memberId: String(answer['memberId']) });
    expect(await sees('EMPLOYEE')).toEqual(before);
  });

  it('tells of a case in the timeline only to its readers, and to each of every process that they see', async () => {
    const query = 'query ($number: String!) { case(number: $number) { timeline(first: 100) { edges { node { process } } } } }';
    for (const subject of seers('a case')) {
      const { case: one } = await data<{ case: { timeline: { edges: { node: { process: string } }[] } } }>(subject, query, { number: world.open.number });
      expect([...new Set(one.timeline.edges.map((edge) => edge.node.process))].toSorted(), subject).toEqual(['authorization', 'onboarding']);
    }
  });
});

describe('what is hidden is answered as what does not exist', () => {
  const cursorOf = (id: string): string => Buffer.from(`GPC:S:${id}`).toString('base64');
  const asks: readonly [string, string, () => string, (value: string) => Record<string, unknown>][] = [
    ['node of a case', 'query ($id: ID!) { node(id: $id) { __typename id } }', () => world.open.caseId, (id) => ({ id: nodeId('Case', id) })],
    ['node of a technology', 'query ($id: ID!) { node(id: $id) { id } }', () => world.restricted.technologyId, (id) => ({ id: nodeId('Technology', id) })],
    ['node of an assessment', 'query ($id: ID!) { node(id: $id) { id } }', () => world.assessmentId, (id) => ({ id: nodeId('Assessment', id) })],
    ['node of an authorization', 'query ($id: ID!) { node(id: $id) { id } }', () => world.open.authorizationId, (id) => ({ id: nodeId('Authorization', id) })],
    ['node of a report', 'query ($id: ID!) { node(id: $id) { __typename id } }', () => world.report.id, (id) => ({ id: nodeId('ExistingUse', id) })],
    ['the cursor of a report', 'query ($after: String) { existingUses(after: $after) { totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }', () => world.report.id, (id) => ({ after: cursorOf(id) })],
    ['nodes', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', () => world.open.caseId, (id) => ({ ids: [nodeId('Case', id)] })],
    ['the cursor of a case', 'query ($after: String) { cases(after: $after) { totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }', () => world.open.caseId, (id) => ({ after: cursorOf(id) })],
    ['the cursor of a technology', 'query ($before: String) { technologies(last: 5, before: $before) { totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor } } }', () => world.restricted.technologyId, (id) => ({ before: cursorOf(id) })],
    ['the cursor of an assessment', 'query ($before: String) { assessments(last: 5, before: $before) { edges { cursor } pageInfo { hasNextPage hasPreviousPage } } }', () => world.assessmentId, (id) => ({ before: cursorOf(id) })],
    [
      'the cursor of a case of a technology',
      `query ($id: ID!, $after: String) { node(id: $id) { ... on Technology { cases(after: $after) { totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage } } } } }`,
      () => world.open.caseId,
      (after) => ({ id: nodeId('Technology', world.open.technologyId), after: cursorOf(after) }),
    ],
  ];

  it.each(asks)('%s', async (_name, query, hidden, variables) => {
    for (const subject of ['EMPLOYEE', 'OTHER_OFFICER']) {
      const ofHidden = await api.askText(subject, query, variables(hidden()));
      expect(ofHidden).toBe(await api.askText(subject, query, variables(randomUUID())));
      expect(ofHidden).not.toContain('errors');
    }
    // The same question from somebody who sees it is answered otherwise: the comparison can fail.
    expect(await api.askText('AUDITOR', query, variables(hidden()))).not.toBe(await api.askText('AUDITOR', query, variables(randomUUID())));
  });

  it.each([
    ['case(number: $text) { id }', () => world.open.number, 'NTOP-2026-9999'],
    ['existingUse(number: $text) { id }', () => world.report.number, 'NTOP-R-2026-9999'],
    ['findCases(text: $text) { id }', () => world.open.number, 'NTOP-2026-9999'],
    ['findCases(text: $text) { id }', () => secret, 'Nothing such'],
    ['cases(filter: { search: $text }) { totalCount edges { cursor } }', () => secret, 'Nothing such'],
    ['technologies(search: $text) { totalCount edges { cursor } }', () => secret, 'Nothing such'],
    ['lookAlikes(text: $text) { id }', () => secret, 'Xqwvkj'],
    ['assessments(search: $text) { edges { cursor } }', () => 'Image sorter', 'Nothing such'],
  ])('%s', async (field, hidden, absent) => {
    const query = `query ($text: String!) { ${field} }`;
    expect(await api.askText('EMPLOYEE', query, { text: hidden() })).toBe(await api.askText('EMPLOYEE', query, { text: absent }));
  });

  it.each([
    ['a file', () => `/files/${world.fileId}`, `/files/${randomUUID()}`],
    ['a brief', () => `/files/brief/${world.open.caseId}`, `/files/brief/${randomUUID()}`],
    ['no id at all', () => `/files/${world.fileId}`, '/files/x'],
  ])('%s', async (_name, hidden, absent) => {
    const [one, other] = await Promise.all([api.get('EMPLOYEE', hidden()), api.get('EMPLOYEE', absent)]);
    expect(one.status).toBe(404);
    expect(other.status).toBe(404);
    expect(await one.text()).toBe(await other.text());
    const comparable = (headers: Headers) => [...headers].filter(([name]) => name !== 'date' && name !== 'x-request-id');
    expect(comparable(one.headers)).toEqual(comparable(other.headers));
  });
});

describe('the subscription', () => {
  interface Told {
    readonly data: { readonly changed: readonly { readonly processId: string; readonly process: string; readonly version: number }[] };
  }
  const query = 'subscription { changed { processId process version } }';

  it('tells each of what they may see, and of nothing else', async () => {
    const [auditor, employee] = await Promise.all([listen<Told>(api, 'AUDITOR', query), listen<Told>(api, 'EMPLOYEE', query)]);
    await api.ask('AUDITOR', `mutation ($input: CommentInput!) { comment(input: $input) { __typename } }`, {
      input: { commandId: randomUUID(), id: world.restricted.caseId, body: secret, language: 'en' },
    });
    const told = await auditor.next();
    expect(told.data.changed.map(({ processId, process }) => ({ processId, process }))).toEqual([
      { processId: world.restricted.caseId, process: 'onboarding' },
    ]);
    // Had the employee been told of the comment, it would have come first.
    await api.ask('NTOP_ANALYST', `mutation ($input: StateFeatureInput!) { stateFeature(input: $input) { __typename } }`, {
      input: { commandId: randomUUID(), id: world.open.technologyId, name: { en: 'Seen by all' }, status: 'notAssessed' },
    });
    const first = await employee.next();
    expect(first.data.changed.map(({ processId }) => processId)).toEqual([world.open.technologyId]);
    expect(JSON.stringify(told)).not.toContain(secret);
    auditor.stop();
    employee.stop();
  });

  it('ends with the session', async () => {
    const cookie = await api.cookie('EMPLOYEE');
    const heard = await listen<Told>(api, 'EMPLOYEE', query, cookie);
    await fetch(`${api.url}/auth/sign-out`, { method: 'POST', headers: { cookie, 'x-gatehouse-csrf': '1' } });
    await api.ask('NTOP_ANALYST', `mutation ($input: StateFeatureInput!) { stateFeature(input: $input) { __typename } }`, {
      input: { commandId: randomUUID(), id: world.open.technologyId, name: { en: 'After the session' }, status: 'notAssessed' },
    });
    await expect(heard.next()).rejects.toThrow('The stream ended');
  });

  it('tells nothing more to somebody who lost the position by which they saw it', async () => {
    const heard = await listen<Told>(api, 'POLICY_CENTRE', query);
    const positionId = api.positions['POLICY_CENTRE'] ?? '';
    const { rows } = await api.owner.query<{ id: string }>('SELECT id::text FROM incumbency WHERE position_id = $1', [positionId]);
    await api.as('ADMINISTRATOR', 'position', 'endIncumbency', positionId, { incumbencyId: rows[0]?.id ?? '', endsOn: null });
    const say = (id: string) =>
      api.ask('AUDITOR', `mutation ($input: CommentInput!) { comment(input: $input) { __typename } }`, {
        input: { commandId: randomUUID(), id, body: 'After', language: 'en' },
      });
    await say(world.open.caseId);
    await api.ask('NTOP_ANALYST', `mutation ($input: StateFeatureInput!) { stateFeature(input: $input) { __typename } }`, {
      input: { commandId: randomUUID(), id: world.open.technologyId, name: { en: 'Seen by all again' }, status: 'notAssessed' },
    });
    expect((await heard.next()).data.changed.map(({ process }) => process)).toEqual(['technology']);
    heard.stop();
  });
});
