import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { SignedIn } from '../context.ts';

/** A working day: after it people sign in again, whatever they did. */
export const lifetimeMs = 12 * 60 * 60 * 1000;

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

export interface Session extends SignedIn {
  readonly expiresAt: Date;
  readonly idToken: string | null;
}

/** Signed-in browsers. The cookie holds a secret, the table only its hash. */
export function createSessions(pool: Pool) {
  return {
    /** Returns the secret for the cookie; `signedInAt` is when the person showed the issuer who they are. */
    async open(
      personId: string,
      idToken: string | null,
      signedInAt: Date,
    ): Promise<{ readonly secret: string; readonly expiresAt: Date }> {
      const secret = randomBytes(32).toString('base64url');
      const expiresAt = new Date(Date.now() + lifetimeMs);
      await pool.query(
        'INSERT INTO session (id_hash, person_id, signed_in_at, expires_at, id_token) VALUES ($1, $2, $3, $4, $5)',
        [hashOf(secret), personId, signedInAt, expiresAt, idToken],
      );
      await pool.query('DELETE FROM session WHERE expires_at < now()');
      return { secret, expiresAt };
    },
    async find(secret: string): Promise<Session | null> {
      const { rows } = await pool.query<{ person_id: string; signed_in_at: Date; expires_at: Date; id_token: string | null }>(
        {
          name: 'session',
          text: 'SELECT person_id::text, signed_in_at, expires_at, id_token FROM session WHERE id_hash = $1 AND expires_at > now()',
          values: [hashOf(secret)],
        },
      );
      const row = rows[0];
      return row
        ? { personId: row.person_id, signedInAt: row.signed_in_at, expiresAt: row.expires_at, idToken: row.id_token }
        : null;
    },
    async close(secret: string): Promise<void> {
      await pool.query('DELETE FROM session WHERE id_hash = $1', [hashOf(secret)]);
    },
  };
}

export type Sessions = ReturnType<typeof createSessions>;
