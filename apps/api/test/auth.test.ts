import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { freePort, newKey, startIssuer, type TestIssuer } from './issuer.ts';
import { openApi, type Answer, type Harness } from './harness.ts';
import { acts, documentOf, inputOf, type Act } from './mutations.ts';

let issuer: TestIssuer;
let api: Harness;
let publicUrl: string;

beforeAll(async () => {
  const port = await freePort();
  publicUrl = `http://127.0.0.1:${port}`;
  issuer = await startIssuer(publicUrl);
  api = await openApi({
    issuer: issuer.url,
    environment: { GATEHOUSE_PORT: String(port), GATEHOUSE_PUBLIC_URL: publicUrl, OIDC_CLIENT_SECRET: issuer.clientSecret },
  });
});
afterAll(async () => {
  await api.close();
  await issuer.stop();
});

const powersQuery = '{ viewer { powers } }';

async function asking(headers: Record<string, string>, query = powersQuery): Promise<{ readonly status: number; readonly answer: Answer }> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, answer: (await response.json()) as Answer };
}

const csrf = { 'x-gatehouse-csrf': '1' };
const nobody = { data: null, code: 'UNAUTHENTICATED' };
const brief = ({ answer }: { readonly answer: Answer }) => ({ data: answer.data ?? null, code: answer.errors?.[0]?.extensions?.code });

/** A browser: it keeps cookies by host and port and goes where it is sent, until it would leave for `stopAt`. */
function browser() {
  const jar = new Map<string, Map<string, string>>();
  async function go(address: string, init: RequestInit = {}): Promise<Response> {
    const { host } = new URL(address);
    const cookies = jar.get(host) ?? new Map<string, string>();
    jar.set(host, cookies);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }
  /** Follows redirects; the last address it was sent to that it did not visit, if it is told where to stop. */
  async function follow(start: string, stopAt: (address: string) => boolean): Promise<{ readonly address: string; readonly response: Response }> {
    let address = start;
    for (;;) {
      const response = await go(address);
      const location = response.headers.get('location');
      if (location === null) return { address, response };
      address = new URL(location, address).href;
      if (stopAt(address)) return { address, response };
    }
  }
  const cookiesOf = (address: string) => jar.get(new URL(address).host) ?? new Map<string, string>();
  /** As far as the callback, which is not yet visited. */
  async function untilCallback(path: string, subject = 'employee'): Promise<string> {
    const isCallback = (address: string): boolean => address.startsWith(`${publicUrl}/auth/callback`);
    const asked = await follow(`${publicUrl}${path}`, isCallback);
    if (isCallback(asked.address)) return asked.address;
    const chosen = await go(asked.address, {
      method: 'POST',
      body: new URLSearchParams({ subject }),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    const next = new URL(chosen.headers.get('location') ?? '', asked.address).href;
    return (await follow(next, isCallback)).address;
  }
  return { go, untilCallback, cookiesOf };
}

const locationOf = (response: Response): string | null => response.headers.get('location');

describe('signing in', () => {
  it('enrols somebody new as who the issuer says, and brings them back to where they were', async () => {
    const { go, untilCallback } = browser();
    const back = await go(await untilCallback('/auth/sign-in?returnTo=%2Fcases%3Fmine%3D1'));
    expect(locationOf(back)).toBe('/cases?mine=1');
    const session = (await (await go(`${publicUrl}/session`)).json()) as { person: { id: string; name: string; language: string } };
    expect(session.person).toEqual({ id: api.person('employee'), name: 'Employee, Unit C', language: 'en' });
    const { rows } = await api.owner.query<{ actor_kind: string; actor_id: string }>(
      `SELECT actor_kind, actor_id FROM event WHERE stream_id = $1 AND name = 'enrolled'`,
      [api.person('employee')],
    );
    expect(rows).toEqual([{ actor_kind: 'person', actor_id: api.person('employee') }]);
  });

  it('takes over what the issuer says of them now, and once only', async () => {
    const before = { name: 'Earlier name', email: null, unitId: 'unit-b', language: 'fr' as const };
    await api.as('employee', 'person', 'changeDetails', api.person('employee'), before);
    for (let visit = 0; visit < 2; visit++) {
      const { go, untilCallback } = browser();
      await go(await untilCallback('/auth/sign-in'));
    }
    const { rows } = await api.owner.query<{ name: string; unit_id: string; language: string; changes: number }>(
      `SELECT name, unit_id, language, (SELECT count(*)::int FROM event e WHERE e.stream_id = p.id AND e.name = 'detailsChanged') AS changes
         FROM person p WHERE id = $1`,
      [api.person('employee')],
    );
    expect(rows).toEqual([{ name: 'Employee, Unit C', unit_id: 'unit-c', language: 'en', changes: 2 }]);
  });

  it('keeps a secret in the browser and only its hash in the database', async () => {
    const { go, untilCallback, cookiesOf } = browser();
    const back = await go(await untilCallback('/auth/sign-in'));
    const line = back.headers.getSetCookie().find((one) => one.startsWith('gatehouse_session=')) ?? '';
    expect(line).toMatch(/HttpOnly/i);
    expect(line).toMatch(/SameSite=Lax/i);
    const secret = cookiesOf(publicUrl).get('gatehouse_session') ?? '';
    expect(secret.length).toBeGreaterThan(40);
    const { rowCount } = await api.owner.query('SELECT FROM session s WHERE s::text LIKE $1', [`%${secret}%`]);
    expect(rowCount).toBe(0);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/\tevil',
    '/%0d%0aset-cookie:x=1'.replace('%0d%0a', '\r\n'),
    'cases',
    '',
  ])('returns to our own pages only, not to %j', async (returnTo) => {
    const { go, untilCallback } = browser();
    const back = await go(await untilCallback(`/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`));
    expect(locationOf(back)).toBe('/');
  });

  it('does not trust the address that the browser kept', async () => {
    const { go, untilCallback, cookiesOf } = browser();
    const callback = await untilCallback('/auth/sign-in');
    const cookies = cookiesOf(publicUrl);
    const attempt = JSON.parse(Buffer.from(cookies.get('gatehouse_sign_in') ?? '', 'base64url').toString('utf8')) as object;
    cookies.set('gatehouse_sign_in', Buffer.from(JSON.stringify({ ...attempt, returnTo: '//evil.example' })).toString('base64url'));
    expect(locationOf(await go(callback))).toBe('/');
  });

  it('opens one session for one answer of the issuer', async () => {
    const { go, untilCallback, cookiesOf } = browser();
    const callback = await untilCallback('/auth/sign-in');
    const attempt = cookiesOf(publicUrl).get('gatehouse_sign_in') ?? '';
    expect(locationOf(await go(callback))).toBe('/');
    const thief = await fetch(callback, { redirect: 'manual', headers: { cookie: `gatehouse_sign_in=${attempt}` } });
    expect(locationOf(thief)).toBe('/?signIn=failed');
    expect(thief.headers.getSetCookie().filter((line) => line.startsWith('gatehouse_session=')).length).toBe(0);
  });

  it.each([
    ['without having begun', () => ''],
    ['with nonsense for a beginning', () => 'gatehouse_sign_in=nonsense'],
    ['with another’s beginning', (attempt: string) => `gatehouse_sign_in=${Buffer.from(JSON.stringify({ ...(JSON.parse(Buffer.from(attempt, 'base64url').toString()) as object), state: 'other' })).toString('base64url')}`],
  ])('opens no session %s', async (_name, cookieFrom) => {
    const { untilCallback, cookiesOf } = browser();
    const callback = await untilCallback('/auth/sign-in');
    const answer = await fetch(callback, { redirect: 'manual', headers: { cookie: cookieFrom(cookiesOf(publicUrl).get('gatehouse_sign_in') ?? '') } });
    expect(answer.status).toBe(302);
    expect(locationOf(answer)).toMatch(/^\/(\?signIn=failed)?$/);
    expect(answer.headers.getSetCookie().filter((line) => line.startsWith('gatehouse_session=')).length).toBe(0);
  });

  it('counts from when the person showed who they are, not from when the issuer remembered them', async () => {
    const { go, untilCallback } = browser();
    const signedInAt = async () => ((await (await go(`${publicUrl}/session`)).json()) as { signedInAt: string }).signedInAt;
    await go(await untilCallback('/auth/sign-in'));
    const first = await signedInAt();
    // The issuer still knows them, and asks nothing; it counts whole seconds.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await go(await untilCallback('/auth/sign-in'));
    expect(await signedInAt()).toBe(first);
    await go(await untilCallback('/auth/sign-in?again=1'));
    expect(Date.parse(await signedInAt())).toBeGreaterThan(Date.parse(first));
  });

  it('is asked again before an act that binds, once half an hour has passed', async () => {
    const act = acts['signChecklist'] as Act;
    const given = await act.prepare(api, 'S10_OFFICIAL');
    const sign = async (minutesAgo: number) => {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { ...csrf, 'content-type': 'application/json', cookie: await api.cookie('S10_OFFICIAL', minutesAgo) },
        body: JSON.stringify({ query: documentOf(act.mutation), variables: { input: inputOf(act, given, randomUUID()) } }),
      });
      return ((await response.json()) as Answer<{ signChecklist: { code?: string } }>).data?.signChecklist.code;
    };
    expect(await sign(31)).toBe('signInAgain');
    expect(await sign(29)).toBeUndefined();
  });
});

describe('a session', () => {
  it('is needed for everything', async () => {
    expect(brief(await asking(csrf))).toEqual(nobody);
    expect(brief(await asking(csrf, 'mutation { orderDelegation(input: { commandId: "x", powers: [] }) { __typename } }'))).toEqual(nobody);
    expect(brief(await asking(csrf, '{ organization { timeZone } }'))).toEqual(nobody);
    for (const path of [`/files/${randomUUID()}`, `/files/brief/${randomUUID()}`]) expect((await api.get(null, path)).status).toBe(401);
    expect((await api.post(null, '/files', new FormData())).status).toBe(401);
    const subscribed = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { ...csrf, 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { changed { processId } }' }),
    });
    expect(await subscribed.text()).toContain('UNAUTHENTICATED');
  });

  it('is refused when forged, expired or signed out', async () => {
    expect(brief(await asking({ ...csrf, cookie: 'gatehouse_session=forged' }))).toEqual(nobody);

    const expired = await api.cookie('HEAD');
    expect((await asking({ ...csrf, cookie: expired })).answer.errors).toBeUndefined();
    await api.owner.query(`UPDATE session SET expires_at = now() - interval '1 second' WHERE person_id = $1`, [api.person('HEAD')]);
    expect(brief(await asking({ ...csrf, cookie: expired }))).toEqual(nobody);

    const cookie = await api.cookie('AUDITOR');
    const signOut = (headers: Record<string, string>) => fetch(`${api.url}/auth/sign-out`, { method: 'POST', headers: { cookie, ...headers } });
    expect((await signOut({})).status).toBe(403);
    expect((await asking({ ...csrf, cookie })).answer.errors).toBeUndefined();
    expect((await signOut(csrf)).status).toBe(204);
    expect(brief(await asking({ ...csrf, cookie }))).toEqual(nobody);
  });

  it('ends when nobody gives a sign of being there, and goes on when somebody does', async () => {
    const cookie = await api.cookie('HEAD');
    const left = (minutes: number) =>
      api.owner.query('UPDATE session SET idle_until = now() + $2 * interval \'1 minute\' WHERE person_id = $1', [api.person('HEAD'), minutes]);
    const idleMinutes = async (): Promise<number> => {
      const { rows } = await api.owner.query<{ left: number }>(
        'SELECT extract(epoch FROM max(idle_until) - now())::float / 60 AS left FROM session WHERE person_id = $1',
        [api.person('HEAD')],
      );
      return rows[0]?.left ?? 0;
    };
    const keep = (headers: Record<string, string>) => fetch(`${api.url}/session/keep`, { method: 'POST', headers: { cookie, ...headers } });
    await left(5);
    // What a page asks by itself is no sign of anybody.
    expect((await asking({ ...csrf, cookie })).answer.errors).toBeUndefined();
    await fetch(`${api.url}/session`, { headers: { cookie } });
    expect((await keep({})).status).toBe(403);
    expect(await idleMinutes()).toBeLessThanOrEqual(5);
    const kept = await keep(csrf);
    expect(kept.status).toBe(200);
    expect(Object.keys((await kept.json()) as object).toSorted()).toEqual(['expiresAt', 'idleUntil']);
    expect(await idleMinutes()).toBeGreaterThan(59);
    await left(-0.1);
    expect((await keep(csrf)).status).toBe(401);
    expect(brief(await asking({ ...csrf, cookie }))).toEqual(nobody);
    expect(await idleMinutes()).toBeLessThan(0);
  });

  it('acts only for a page that means to, at each door that writes', async () => {
    const cookie = await api.cookie('NTOP_DIRECTOR');
    expect((await asking({ cookie })).status).toBe(403);
    // Another scheme is no proof: the cookie would still be what speaks.
    expect((await asking({ cookie, authorization: 'Basic eDp5' })).status).toBe(403);
    const form = new FormData();
    form.set('file', new Blob(['text']), 'a.txt');
    expect((await fetch(`${api.url}/files`, { method: 'POST', body: form, headers: { cookie } })).status).toBe(403);
    const { rowCount } = await api.owner.query('SELECT FROM stored_file WHERE uploaded_by = $1', [api.person('NTOP_DIRECTOR')]);
    expect(rowCount).toBe(0);
  });

  it('is offered to no other origin', async () => {
    const headers = { origin: 'https://evil.example', cookie: await api.cookie('HEAD') };
    const asked = await fetch(`${api.url}/graphql`, {
      method: 'OPTIONS',
      headers: { ...headers, 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-gatehouse-csrf' },
    });
    const read = await fetch(`${api.url}/graphql?query=${encodeURIComponent(powersQuery)}`, { headers });
    for (const response of [asked, read]) {
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });

  it('changes nothing by GET', async () => {
    const response = await fetch(`${api.url}/graphql?query=${encodeURIComponent('mutation { withdraw(input: { commandId: "x", id: "x", reasons: "x" }) { __typename } }')}`, {
      headers: { cookie: await api.cookie('HEAD') },
    });
    expect(response.status).toBe(405);
  });

  it('loses the powers of a position at once', async () => {
    const cookie = await api.cookie('LEGAL_SERVICES');
    const powers = async () => ((await asking({ ...csrf, cookie })).answer.data as { viewer: { powers: string[] } }).viewer.powers;
    expect(await powers()).toEqual(['legal:advise', 'legal:read', 'legal:sign', 'reference:approve', 'reference:edit']);
    const positionId = api.positions['LEGAL_SERVICES'] ?? '';
    const { rows } = await api.owner.query<{ id: string }>('SELECT id::text FROM incumbency WHERE position_id = $1', [positionId]);
    await api.as('ADMINISTRATOR', 'position', 'endIncumbency', positionId, { incumbencyId: rows[0]?.id ?? '', endsOn: null });
    expect(await powers()).toEqual([]);
  });
});

describe('a bearer token', () => {
  const by = async (token: string) => asking({ authorization: `Bearer ${token}` });

  it('speaks for the person it names, without a cookie and its header', async () => {
    expect((await by(await issuer.token('HEAD'))).answer.data).toEqual({ viewer: { powers: expect.arrayContaining(['prohibit']) as string[] } });
  });

  it.each<[string, () => Promise<string>]>([
    ['for another audience', () => issuer.token('HEAD', { audience: 'another-api' })],
    ['that expired', () => issuer.token('HEAD', { expires: '-1m' })],
    ['of another issuer', () => issuer.token('HEAD', { issuer: 'https://id.evil.example' })],
    ['signed by somebody else', async () => issuer.token('HEAD', { key: await newKey() })],
    ['of somebody not enrolled', () => issuer.token('nobody-here')],
    ['that is unsigned', async () => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await issuer.token('HEAD')).split('.')[1]}.`],
    ['that is nonsense', async () => 'nonsense'],
  ])('is refused %s', async (_name, token) => {
    expect(brief(await by(await token()))).toEqual(nobody);
  });

  it('does not fall back on a cookie', async () => {
    expect(brief(await asking({ authorization: 'Bearer nonsense', cookie: await api.cookie('HEAD'), ...csrf }))).toEqual(nobody);
  });
});
