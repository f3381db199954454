import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { SignedIn } from '../context.ts';

/** A working day: after it people sign in again, whatever they did. */
export const lifetimeMs = 12 * 60 * 60 * 1000;

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** When a session ends by itself: at the latest, and unless a sign of the person comes before. */
export interface SessionEnd {
  readonly expiresAt: Date;
  readonly idleUntil: Date;
}

export interface Session extends SignedIn, SessionEnd {
  readonly idToken: string | null;
}

const isOpen = 'expires_at > now() AND idle_until > now()';

/**
 * Signed-in browsers. The cookie holds a secret, the table only its hash. A session that nobody uses ends after
 * `idleMinutes`; what the page asks by itself is no use of it, only what `keep` is told.
 */
export function createSessions(pool: Pool, idleMinutes: number) {
  const idleMs = idleMinutes * 60_000;
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
        `INSERT INTO session (id_hash, person_id, signed_in_at, expires_at, idle_until, id_token)
         VALUES ($1, $2, $3, $4, now() + $5 * interval '1 millisecond', $6)`,
        [hashOf(secret), personId, signedInAt, expiresAt, idleMs, idToken],
      );
      await pool.query(`DELETE FROM session WHERE NOT (${isOpen})`);
      return { secret, expiresAt };
    },
    async find(secret: string): Promise<Session | null> {
      const { rows } = await pool.query<Session>({
        name: 'session',
        text: `SELECT person_id::text AS "personId", signed_in_at AS "signedInAt", expires_at AS "expiresAt",
                      idle_until AS "idleUntil", id_token AS "idToken"
                 FROM session WHERE id_hash = $1 AND ${isOpen}`,
        values: [hashOf(secret)],
      });
      return rows[0] ?? null;
    },
    /** The person is there: the session goes on as long as it may without another sign. Null: it has ended. */
    async keep(secret: string): Promise<SessionEnd | null> {
      const { rows } = await pool.query<SessionEnd>(
        `UPDATE session SET idle_until = now() + $2 * interval '1 millisecond'
          WHERE id_hash = $1 AND ${isOpen} RETURNING expires_at AS "expiresAt", idle_until AS "idleUntil"`,
        [hashOf(secret), idleMs],
      );
      return rows[0] ?? null;
    },
    async close(secret: string): Promise<void> {
      await pool.query('DELETE FROM session WHERE id_hash = $1', [hashOf(secret)]);
    },
  };
}

export type Sessions = ReturnType<typeof createSessions>;
