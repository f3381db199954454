import type { FastifyInstance, FastifyReply } from 'fastify';
import * as oidc from 'openid-client';
import { personIdFor, systemCommandId, type Commit } from '@gatehouse/db/record';
import type { ApiConfig } from '../config.ts';
import type { Pool } from 'pg';
import { lifetimeMs, type Sessions } from './sessions.ts';

export const sessionCookie = 'gatehouse_session';
const attemptCookie = 'gatehouse_sign_in';

interface Attempt {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly returnTo: string;
  /** Asked to show again who they are, as before signing. */
  readonly again: boolean;
}

/** Who signs in again types a password meanwhile; an issuer that remembered them would answer with an old sign-in. */
const againWithinSeconds = 300;

/** Only paths of ours: an absolute address would make the sign-in an open redirect. */
export function safeReturnTo(value: unknown): string {
  return typeof value === 'string' && /^\/(?![/\\])[^\u0000-\u001f]*$/u.test(value) ? value : '/';
}

/** Finds the issuer when it is first needed, so that the API starts while the issuer is away. */
export function createIssuer(config: ApiConfig['oidc']) {
  let found: Promise<oidc.Configuration> | null = null;
  return async function issuer(): Promise<oidc.Configuration> {
    const insecure = new URL(config.issuer).protocol === 'http:';
    found ??= oidc.discovery(new URL(config.issuer), config.clientId, config.clientSecret, undefined, {
      // Only the demo issuer on this machine is without TLS; `config.ts` of the start refuses it in production.
      execute: insecure ? [oidc.allowInsecureRequests] : [],
    });
    return found.catch((error: unknown) => {
      found = null;
      throw error;
    });
  };
}

interface Dependencies {
  readonly config: ApiConfig;
  readonly pool: Pool;
  readonly commit: Commit;
  readonly sessions: Sessions;
  readonly issuer: ReturnType<typeof createIssuer>;
}

/** Authorization code flow with PKCE; the browser only ever holds our own cookie. */
export function signInRoutes(app: FastifyInstance, { config, pool, commit, sessions, issuer }: Dependencies): void {
  const secure = config.publicUrl.startsWith('https:');
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  const redirectUri = new URL('/auth/callback', config.publicUrl).href;
  const limit = { config: { rateLimit: { max: 120, timeWindow: '1 minute' } } };

  app.get('/auth/sign-in', limit, async (request, reply) => {
    const query = request.query as { returnTo?: string; ui_locales?: string; again?: string };
    const verifier = oidc.randomPKCECodeVerifier();
    const attempt: Attempt = {
      verifier,
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      returnTo: safeReturnTo(query.returnTo),
      again: query.again === '1',
    };
    const url = oidc.buildAuthorizationUrl(await issuer(), {
      redirect_uri: redirectUri,
      scope: 'openid profile email',
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state: attempt.state,
      nonce: attempt.nonce,
      ...(query.ui_locales === 'fr' || query.ui_locales === 'en' ? { ui_locales: query.ui_locales } : {}),
      // With an age the issuer says when the person last showed who they are.
      ...(attempt.again ? { prompt: 'login', max_age: '0' } : { max_age: String(lifetimeMs / 1000) }),
    });
    const value = Buffer.from(JSON.stringify(attempt)).toString('base64url');
    return reply.setCookie(attemptCookie, value, { ...cookie, maxAge: 600 }).redirect(url.href);
  });

  app.get('/auth/callback', limit, async (request, reply) => {
    const attempt = readAttempt(request.cookies[attemptCookie]);
    if (!attempt) return reply.redirect('/');
    const tokens = await oidc
      .authorizationCodeGrant(await issuer(), new URL(request.url, config.publicUrl), {
        pkceCodeVerifier: attempt.verifier,
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        idTokenExpected: true,
        maxAge: attempt.again ? againWithinSeconds : lifetimeMs / 1000,
      })
      .catch((error: unknown) => {
        request.log.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'sign-in failed');
        return null;
      });
    const claims = tokens?.claims();
    if (!tokens || !claims?.auth_time) return reply.clearCookie(attemptCookie, cookie).redirect('/?signIn=failed');
    const personId = await enrolled(claims);
    const old = request.cookies[sessionCookie];
    if (old) await sessions.close(old);
    const { secret, expiresAt } = await sessions.open(personId, tokens.id_token ?? null, new Date(Number(claims.auth_time) * 1000));
    return reply
      .clearCookie(attemptCookie, cookie)
      .setCookie(sessionCookie, secret, { ...cookie, expires: expiresAt })
      .redirect(attempt.returnTo);
  });

  app.post('/auth/sign-out', async (request, reply) => {
    if (request.headers['x-gatehouse-csrf'] === undefined) return reply.code(403).send({ code: 'csrf' });
    const secret = request.cookies[sessionCookie];
    if (secret) await sessions.close(secret);
    return reply.clearCookie(sessionCookie, cookie).code(204).send();
  });

  app.post('/session/keep', async (request, reply) => {
    if (request.headers['x-gatehouse-csrf'] === undefined) return reply.code(403).send({ code: 'csrf' });
    const secret = request.cookies[sessionCookie];
    const end = secret ? await sessions.keep(secret) : null;
    return reply.header('cache-control', 'no-store').code(end ? 200 : 401).send(end ?? { code: 'UNAUTHENTICATED' });
  });

  app.get('/session', async (request, reply: FastifyReply) => {
    const secret = request.cookies[sessionCookie];
    const session = secret ? await sessions.find(secret) : null;
    const { rows } = session
      ? await pool.query('SELECT id::text, name, language FROM person WHERE id = $1', [session.personId])
      : { rows: [] };
    return reply.header('cache-control', 'no-store').send({
      person: rows[0] ?? null,
      signedInAt: session?.signedInAt ?? null,
      expiresAt: session?.expiresAt ?? null,
      idleUntil: session?.idleUntil ?? null,
      demo: config.demo,
      // The demo issuer shows the mail that would have been sent.
      mailboxUrl: config.demo && !config.production ? new URL('/mailbox', config.oidc.issuer).href : null,
      signInUrl: '/auth/sign-in',
    });
  });

  /** Signs the person in as who the issuer says: enrolled the first time, and known by what the issuer says of them now. */
  async function enrolled(claims: oidc.IDToken): Promise<string> {
    const personId = personIdFor(config.oidc.issuer, claims.sub);
    const text = (name: string): string | null => (typeof claims[name] === 'string' ? (claims[name] as string) : null);
    const details = {
      name: text('name') ?? claims.sub,
      email: text('email'),
      unitId: text('unit'),
      language: text('locale')?.startsWith('fr') ? ('fr' as const) : ('en' as const),
    };
    const { rows } = await pool.query<typeof details & { version: number }>(
      `SELECT p.name, p.email, p.unit_id AS "unitId", p.language, s.version FROM person p JOIN stream s USING (id) WHERE p.id = $1`,
      [personId],
    );
    const known = rows[0];
    if (known && (Object.keys(details) as (keyof typeof details)[]).every((key) => known[key] === details[key])) return personId;
    const intent = { kind: 'person', streamId: personId, caller: { kind: 'person', personId } } as const;
    const outcome = known
      ? await commit({ ...intent, name: 'changeDetails', commandId: systemCommandId(`details:${known.version}`, personId), input: details })
      : await commit({
          ...intent,
          name: 'enrol',
          commandId: systemCommandId('enrol', personId),
          input: { issuer: config.oidc.issuer, subject: claims.sub, ...details },
        });
    if (!outcome.ok && outcome.refusal.code !== 'alreadyDone') throw new Error(`Could not sign in: ${outcome.refusal.code}`);
    return personId;
  }
}

function readAttempt(value: string | undefined): Attempt | null {
  try {
    const attempt = JSON.parse(Buffer.from(value ?? '', 'base64url').toString('utf8')) as Attempt;
    return [attempt.verifier, attempt.state, attempt.nonce].every((one) => typeof one === 'string')
      ? { ...attempt, returnTo: safeReturnTo(attempt.returnTo), again: attempt.again === true }
      : null;
  } catch {
    return null;
  }
}
