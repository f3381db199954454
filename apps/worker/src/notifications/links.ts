import type { Pool } from 'pg';
import { questionPath, taskPath } from './task-path.ts';

/** Where people choose what they receive. */
export const settingsPath = '/mail';

interface Told {
  readonly number: string;
  readonly streamId: string;
  readonly template: string;
  readonly taskId: string | null;
  /** The event that it tells of. */
  readonly version: number;
}

/** Where the link of a mail leads: to the control that answers it, to the answer, or to the case. */
export async function pathOf(pool: Pool, { number, streamId, template, taskId, version }: Told): Promise<string> {
  if (taskId !== null) return taskPath(number, taskId, streamId);
  if (template !== 'questionAnswered') return `/cases/${number}`;
  const sql = `SELECT data->>'questionId' AS id FROM event WHERE stream_id = $1 AND version = $2`;
  const { rows } = await pool.query<{ id: string | null }>(sql, [streamId, version]);
  return rows[0]?.id ? questionPath(number, rows[0].id) : `/cases/${number}`;
}
