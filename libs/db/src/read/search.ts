import type { Pool } from 'pg';
import { run } from '../record/sql.ts';

/**
 * What somebody searches for, as the search columns hold it: without accents or capitals, and with the signs that LIKE
 * would read as wildcards made plain.
 */
export async function searchedFor(pool: Pool, text: string): Promise<string> {
  const [row] = await run<{ plain: string }>(pool as never, 'SELECT plain($1) AS plain', [text.trim().slice(0, 200)]);
  return (row?.plain ?? '').replaceAll(/[\\%_]/g, '\\$&');
}
