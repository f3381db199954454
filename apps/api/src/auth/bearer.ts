import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { Pool } from 'pg';
import { personIdFor } from '@gatehouse/db/record';
import type { SignedIn } from '../context.ts';

/** How long a token that was checked is taken as checked: a key that the issuer withdraws still signs for this long. */
const checkedForMs = 60_000;
const rememberAtMost = 1000;

/**
 * Checks a developer's access token: the issuer's signature, our audience, its expiry. The person must be enrolled, which
 * signing in on the web does; null is any fault, without telling which.
 */
export function createBearer({ pool, issuer, audience, jwksUri }: {
  readonly pool: Pool;
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri: string;
}) {
  const keys = createRemoteJWKSet(new URL(jwksUri));
  const checked = new Map<string, { readonly signedIn: SignedIn; readonly untilMs: number }>();
  return async function signedInByToken(token: string): Promise<SignedIn | null> {
    const known = checked.get(token);
    if (known && known.untilMs > Date.now()) return known.signedIn;
    const verified = await jwtVerify(token, keys, { issuer, audience }).catch(() => null);
    const { sub, iat, exp, auth_time: authTime } = verified?.payload ?? {};
    if (!sub) return null;
    const personId = personIdFor(issuer, sub);
    const { rowCount } = await pool.query('SELECT FROM person WHERE id = $1', [personId]);
    if (!rowCount) return null;
    const signedIn = { personId, signedInAt: new Date((typeof authTime === 'number' ? authTime : (iat ?? 0)) * 1000) };
    if (checked.size >= rememberAtMost) checked.clear();
    checked.set(token, { signedIn, untilMs: Math.min((exp ?? 0) * 1000, Date.now() + checkedForMs) });
    return signedIn;
  };
}

export type SignedInByToken = ReturnType<typeof createBearer>;
