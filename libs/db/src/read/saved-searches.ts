import type { Pool } from 'pg';
import { randomUUID } from 'node:crypto';
import { refuse, type Refusal } from '@gatehouse/policy';
import { run } from '../record/sql.ts';

/** A search that somebody keeps under a name. Nobody else sees it, and the record knows nothing of it. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  /** What the address of the search page says. */
  readonly parameters: Readonly<Record<string, string | boolean>>;
  readonly savedAt: Date;
}

export const savedSearchesAtMost = 30;

const columns = 'id::text, name, parameters, saved_at AS "savedAt"';

export function savedSearches(pool: Pool, personId: string): Promise<SavedSearch[]> {
  return run<SavedSearch>(pool as never, `SELECT ${columns} FROM saved_search WHERE person_id = $1 ORDER BY plain(name), id`, [personId]);
}

type Kept = { readonly saved: SavedSearch } | Refusal;

const isTaken = (error: unknown): boolean => (error as { readonly code?: string }).code === '23505';

/** Two at once may pass the bound together by one; nothing rests on it but that a list stays readable. */
export async function saveSearch(pool: Pool, personId: string, { name, parameters }: Pick<SavedSearch, 'name' | 'parameters'>): Promise<Kept> {
  try {
    const [saved] = await run<SavedSearch>(
      pool as never,
      `INSERT INTO saved_search (id, person_id, name, parameters, saved_at)
       SELECT $1::uuid, $2::uuid, $3, $4::jsonb, now() WHERE (SELECT count(*) FROM saved_search WHERE person_id = $2::uuid) < $5
       RETURNING ${columns}`,
      [randomUUID(), personId, name, JSON.stringify(parameters), savedSearchesAtMost],
    );
    return saved ? { saved } : refuse('tooManySavedSearches', { atMost: savedSearchesAtMost });
  } catch (error) {
    if (isTaken(error)) return refuse('searchNameTaken');
    throw error;
  }
}

export async function renameSearch(pool: Pool, personId: string, id: string, name: string): Promise<Kept> {
  try {
    const [saved] = await run<SavedSearch>(
      pool as never,
      `UPDATE saved_search SET name = $3 WHERE id = $2 AND person_id = $1 RETURNING ${columns}`,
      [personId, id, name],
    );
    return saved ? { saved } : refuse('notFound');
  } catch (error) {
    if (isTaken(error)) return refuse('searchNameTaken');
    throw error;
  }
}

/** True where it was theirs; gone already is gone. */
export async function deleteSearch(pool: Pool, personId: string, id: string): Promise<boolean> {
  const rows = await run(pool as never, 'DELETE FROM saved_search WHERE id = $2 AND person_id = $1 RETURNING id', [personId, id]);
  return rows.length > 0;
}
