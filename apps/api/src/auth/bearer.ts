import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { Pool } from 'pg';
import { personIdFor } from '@gatehouse/db/record';
import type { SignedIn } from '../context.ts';

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
  return async function signedInByToken(token: string): Promise<SignedIn | null> {
    const verified = await jwtVerify(token, keys, { issuer, audience }).catch(() => null);
    const { sub, iat, auth_time: authTime } = verified?.payload ?? {};
    if (!sub) return null;
    const personId = personIdFor(issuer, sub);
    const { rowCount } = await pool.query('SELECT FROM person WHERE id = $1', [personId]);
    return rowCount ? { personId, signedInAt: new Date((typeof authTime === 'number' ? authTime : (iat ?? 0)) * 1000) } : null;
  };
}

export type SignedInByToken = ReturnType<typeof createBearer>;
