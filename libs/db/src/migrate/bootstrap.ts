import pg from 'pg';

export interface Logins {
  readonly api: string;
  readonly worker: string;
  readonly public: string;
}

/**
 * The logins that run Gatehouse, made outside the migrations because they belong to the server and not to a database.
 * Repeating it only sets the passwords again; a login without one here is somebody else's care and must be there. Grants
 * and row-level policies are in the migrations.
 */
export async function bootstrapLogins({
  connectionString,
  passwords,
}: {
  readonly connectionString: string;
  readonly passwords: Partial<Logins>;
}): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    for (const part of ['api', 'worker', 'public'] as const) {
      const login = `gatehouse_${part}`;
      const given = passwords[part];
      if (given === undefined) continue;
      const password = client.escapeLiteral(given);
      await client.query(
        `DO $$ BEGIN
           IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${login}') THEN CREATE ROLE ${login} LOGIN; END IF;
         EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`,
      );
      await client.query(`ALTER ROLE ${login} PASSWORD ${password}`);
    }
  } finally {
    await client.end();
  }
}

/** The connection string of a login on the owner's database. */
export function loginUrl(ownerUrl: string, part: keyof Logins, password: string): string {
  const url = new URL(ownerUrl);
  url.username = `gatehouse_${part}`;
  url.password = password;
  return url.href;
}
