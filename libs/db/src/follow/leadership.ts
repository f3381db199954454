import pg from 'pg';

/** Any numbers: one key for each thing that one process at a time may do. */
const keys = { relay: 7_144_202, sequencer: 7_144_203 } as const;

/**
 * Tries to lead by a session advisory lock on a connection of its own: losing the connection is losing the lead.
 * Null while another process leads.
 */
export async function tryToLead(
  connectionString: string,
  what: keyof typeof keys,
): Promise<{ readonly isLeading: () => boolean; resign(): Promise<void> } | null> {
  const client = new pg.Client({ connectionString, keepAlive: true });
  let leading = true;
  client.on('error', () => (leading = false));
  client.on('end', () => (leading = false));
  const resign = (): Promise<void> => client.end().catch(() => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ won: boolean }>('SELECT pg_try_advisory_lock($1) AS won', [keys[what]]);
    if (rows[0]?.won) return { isLeading: () => leading, resign };
  } catch (error) {
    await resign();
    throw error;
  }
  await resign();
  return null;
}
