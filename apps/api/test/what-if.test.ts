import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { candidateOf, rcmp, tablesOf, versionOn, type Candidate } from '@gatehouse/policy';
import { registration } from '@gatehouse/testing';
import { openApi, type GraphQLFault, type Harness } from './harness.ts';
import { listen } from './listen.ts';

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
  readonly changes: readonly {
    readonly number: string;
    readonly technologyName: { readonly en: string | null };
    readonly table: string;
    readonly doneOn: string | null;
    readonly added: readonly { readonly code: string }[];
    readonly removed: readonly { readonly code: string; readonly label: { readonly fr: string } }[];
  }[];
}
interface Told {
  readonly data?: { readonly whatIf: Progress } | null;
  readonly errors?: readonly (GraphQLFault & { readonly extensions?: { readonly faults?: readonly object[] } })[];
}

const query = /* GraphQL */ `
  subscription ($table: String!, $candidate: JSON!, $asOf: Date) {
    whatIf(table: $table, candidate: $candidate, asOf: $asOf) {
      done total finished
      changes { number technologyName { en fr } table doneOn added { code kind label { en fr } term } removed { code label { en fr } } }
    }
  }
`;
const secret = 'Xylophone';

let api: Harness;
let hiddenNumber: string;

const numberOf = async (id: string): Promise<string> => (await api.owner.query<{ number: string }>('SELECT number FROM "case" WHERE id = $1', [id])).rows[0]?.number ?? '';

beforeAll(async () => {
  api = await openApi();
  await api.story.untilRecommendable();
  await api.story.register();
  await api.story.register({ unitId: 'unit-b' }, 'OTHER_OFFICER');
  const { technology } = registration;
  const hidden = await api.story.registerRestricted({ technology: { ...technology, name: { en: secret, fr: null } } });
  hiddenNumber = await numberOf(hidden);
}, 60_000);
afterAll(() => api.close());

/** No reviews at all: whatever a case is, fewer would be asked. */
const noReviews = { table: 'required-reviews', candidate: { rows: [] } };
const asIs = (id: string): { table: string; candidate: Candidate } => {
  const table = tablesOf(rcmp).find((one) => one.id === id);
  if (!table) throw new Error(id);
  return { table: id, candidate: candidateOf(table, versionOn(table, '2026-11-24'), rcmp) };
};

const ask = (subject: string, variables: Readonly<Record<string, unknown>>, cookie?: string) => listen<Told>(api, subject, query, cookie, variables);

/** All answers of a walk until its end. */
async function whole(subject: string, variables: Readonly<Record<string, unknown>>): Promise<Progress[]> {
  const heard = await ask(subject, variables);
  const said: Progress[] = [];
  for (;;) {
    const { data, errors } = await heard.next();
    if (!data) throw new Error(JSON.stringify(errors));
    said.push(data.whatIf);
    if (data.whatIf.finished) break;
  }
  await expect(heard.next()).rejects.toThrow('The stream ended');
  return said;
}

/** Everything that the database holds, as one hash a table. */
async function everything(): Promise<Record<string, string>> {
  const { rows } = await api.owner.query<{ name: string }>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`);
  const found: Record<string, string> = {};
  for (const { name } of rows) {
    const { rows: hashes } = await api.owner.query<{ hash: string }>(`SELECT count(*) || ' ' || md5(COALESCE(string_agg(t::text, ',' ORDER BY t::text), '')) AS hash FROM "${name}" t`);
    found[name] = hashes[0]?.hash ?? '';
  }
  return found;
}

describe('what if', () => {
  it('names each case whose obligations would change, says how far it is, and writes nothing', async () => {
    await api.cookie('AUDITOR');
    // The harness opens a session for each listener.
    const { session: _before, ...before } = await everything();
    const said = await whole('AUDITOR', noReviews);
    expect(said.map(({ done, total, finished }) => [done, total, finished])).toEqual([[0, 4, false], [4, 4, true]]);
    const changes = said.flatMap((one) => one.changes);
    expect(changes.map(({ number }) => number)).toEqual(['NTOP-2026-0001', 'NTOP-2026-0002', 'NTOP-2026-0003', hiddenNumber]);
    expect(changes[0]).toMatchObject({ table: 'required-reviews', doneOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as unknown, added: [] });
    expect(changes[0]?.removed.map(({ code }) => code)).toEqual(['privacy', 'security', 'ethicsGbaPlus', 'policy']);
    expect(changes[0]?.removed[0]?.label.fr).toBe('Examen de la vie privée');
    // What was never prepared has not been held to the table yet.
    expect(changes[1]?.doneOn).toBe(null);
    const { session: _after, ...after } = await everything();
    expect(after).toEqual(before);
  });

  it.each(['privacy-assessment', 'required-reviews', 'case-risk', 'deciding-level'])('%s stays as it is, nobody is named', async (id) => {
    const said = await whole('AUDITOR', asIs(id));
    expect(said.at(-1)).toMatchObject({ done: 4, total: 4, changes: [] });
  });

  it('reads the newest checklist of each case', async () => {
    const said = await whole('AUDITOR', { table: 'privacy-assessment', candidate: { rows: [] } });
    expect(said.flatMap(({ changes }) => changes).map(({ number, removed }) => [number, removed.map(({ code }) => code)])).toEqual([['NTOP-2026-0001', ['none']]]);
  });

  it('was otherwise before a case was registered', async () => {
    expect(await whole('AUDITOR', { ...noReviews, asOf: '2026-01-01' })).toEqual([
      { done: 0, total: 0, finished: false, changes: [] },
      { done: 0, total: 0, finished: true, changes: [] },
    ]);
  });

  it('knows of hidden cases neither in what it lists nor in what it counts', async () => {
    const all = await whole('AUDITOR', noReviews);
    expect(JSON.stringify(all)).toContain(hiddenNumber);
    for (const subject of ['EMPLOYEE', 'OTHER_OFFICER']) {
      const seen = (await api.ask<{ cases: { totalCount: number } }>(subject, '{ cases { totalCount } }')).data?.cases.totalCount;
      const said = await whole(subject, noReviews);
      expect(seen, subject).toBe(subject === 'EMPLOYEE' ? 0 : 1);
      expect(said.map(({ total }) => total), subject).toEqual([seen, seen]);
      expect(said.at(-1)?.done, subject).toBe(seen);
      expect(JSON.stringify(said)).not.toContain(hiddenNumber);
      expect(JSON.stringify(said)).not.toContain(secret);
    }
  });

  it('is asked by nobody who is not signed in', async () => {
    const { data, errors } = await (await ask('EMPLOYEE', noReviews, 'none=1')).next();
    expect([data ?? null, errors?.map(({ extensions }) => extensions?.code)]).toEqual([null, ['UNAUTHENTICATED']]);
  });
});

describe('a candidate with faults', () => {
  const candidate = { rows: [{ id: '1', when: { all: [{ fact: 'weather', is: 'fine' }] }, obligations: [{ code: 'shout' }] }] };
  const faults = [
    { path: 'rows[0].when.all[0].fact', code: 'unknownFact', params: {} },
    { path: 'rows[0].obligations[0].code', code: 'unknownObligation', params: {} },
  ];

  it('is refused, each with its place, before any case is read', async () => {
    const { data, errors } = await (await ask('AUDITOR', { table: 'case-risk', candidate })).next();
    expect(data ?? null).toBe(null);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', faults });
  });

  it('can be checked without a walk', async () => {
    const check = 'query ($table: String!, $candidate: JSON!) { candidateFaults(table: $table, candidate: $candidate) { path code params } }';
    expect((await api.ask('EMPLOYEE', check, { table: 'case-risk', candidate })).data).toEqual({ candidateFaults: faults });
    expect((await api.ask('EMPLOYEE', check, asIs('case-risk'))).data).toEqual({ candidateFaults: [] });
    expect((await api.ask('EMPLOYEE', check, { table: 'nobody', candidate })).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['a table that is none', { table: 'nobody', candidate: { rows: [] } }],
    ['a day before the table', { ...noReviews, asOf: '1999-01-01' }],
    ['what nests without end', { table: 'case-risk', candidate: { rows: [{ id: '1', when: JSON.parse(`${'{"not":'.repeat(500)}{"all":[]}${'}'.repeat(500)}`) as unknown, obligations: [] }] } }],
    ['a character that cannot be stored', { table: 'case-risk', candidate: { rows: [{ id: 'a\u0000', when: { all: [] }, obligations: [] }] } }],
  ])('%s is refused', async (_name, variables) => {
    const { data, errors } = await (await ask('AUDITOR', variables)).next();
    expect([data ?? null, errors?.[0]?.extensions?.code]).toEqual([null, 'BAD_USER_INPUT']);
  });
});

describe('a walk', () => {
  /** Holds every read of cases until it is let go. */
  async function held<T>(during: () => Promise<T>): Promise<T> {
    const client = await api.owner.connect();
    try {
      await client.query('BEGIN; LOCK TABLE "case" IN ACCESS EXCLUSIVE MODE');
      return await during();
    } finally {
      await client.query('COMMIT');
      client.release();
    }
  }
  /** Until as many reads wait for the table. */
  async function waiting(count: number): Promise<void> {
    for (;;) {
      const { rows } = await api.owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted AND relation = '"case"'::regclass`);
      if (rows[0]?.n === count) return;
    }
  }
  const statementsOf = async (subject: string): Promise<number> => {
    await whole(subject, noReviews);
    api.statements.take();
    await whole(subject, noReviews);
    return api.statements.take();
  };

  it('stops when nobody listens any more', async () => {
    const one = await statementsOf('NTOP_DIRECTOR');
    await held(async () => {
      const stopped = await ask('AUDITOR', noReviews);
      await waiting(1);
      stopped.stop();
      // The API has heard of it when it answers something that was asked later.
      await api.ask('EMPLOYEE', '{ viewer { person { id } } }');
      api.statements.take();
    });
    // A walk that went on would ask beside this one.
    await whole('NTOP_DIRECTOR', noReviews);
    expect(api.statements.take()).toBe(one);
  });

  it('gives way to another of the same person, and says that it did not finish', async () => {
    const [first, second] = await held(async () => {
      const started = await ask('AUDITOR', noReviews);
      await waiting(1);
      const other = await ask('AUDITOR', noReviews);
      await waiting(2);
      return [started, other];
    });
    expect((await first.next()).data?.whatIf).toMatchObject({ done: 0, finished: false });
    await expect(first.next()).rejects.toThrow('The stream ended');
    await second.next();
    expect((await second.next()).data?.whatIf).toMatchObject({ done: 4, finished: true });
  });

  it('ends with the session', async () => {
    const cookie = await api.cookie('AUDITOR');
    const heard = await held(async () => {
      const started = await ask('AUDITOR', noReviews, cookie);
      await waiting(1);
      await fetch(`${api.url}/auth/sign-out`, { method: 'POST', headers: { cookie, 'x-gatehouse-csrf': '1' } });
      return started;
    });
    await heard.next();
    await expect(heard.next()).rejects.toThrow('The stream ended');
  });

  it('asks as many statements a page, however many cases are on it', async () => {
    const few = await statementsOf('AUDITOR');
    const register = async (count: number): Promise<void> => {
      for (let made = 0; made < count; made++) await api.story.register();
    };
    await register(30);
    expect(await statementsOf('AUDITOR')).toBe(few);
    // A second page costs what the first one did; the rest is said once.
    await register(200);
    const said = await whole('AUDITOR', noReviews);
    expect(said.map(({ done, total, finished }) => [done, total, finished])).toEqual([[0, 234, false], [200, 234, false], [234, 234, true]]);
    expect(new Set(said.flatMap(({ changes }) => changes.map(({ number }) => number))).size).toBe(234);
    expect(await statementsOf('AUDITOR')).toBe(few + 3);
  }, 60_000);
});
