import type { Pool } from 'pg';
import type { MailTemplate } from '@gatehouse/policy';
import type { ToldOf } from '@gatehouse/db/follow';
import { commentPath, questionPath, taskPath } from './task-path.ts';

/** Where people choose what they receive. */
export const settingsPath = '/mail';

interface Told extends ToldOf {
  readonly streamId: string;
  readonly template: string;
  readonly taskId: string | null;
  /** The event that it tells of; null where none brought it. */
  readonly version: number | null;
}

const pages = { case: '/cases', existingUse: '/existing-use', referenceList: '/reference', leaving: '/people/leaving' } as const satisfies Readonly<Record<ToldOf['of'], string>>;

/** These tell of what was said: a question, or a message. */
const ofWhatWasSaid: readonly string[] = ['questionHandedOn', 'questionAnswered', 'mentioned'] satisfies readonly MailTemplate[];

/** Where the link of a mail leads: to the control that answers it, to what was said, or to what it is about. */
export async function pathOf(pool: Pool, { of, number, streamId, template, taskId, version }: Told): Promise<string> {
  const at = `${pages[of]}/${number}`;
  if (taskId !== null) return taskPath(at, taskId, streamId);
  if (!ofWhatWasSaid.includes(template)) return at;
  const sql = `SELECT COALESCE(data->>'questionId', data->'in'->>'id') AS id, data->'in'->>'kind' AS kind FROM event WHERE stream_id = $1 AND version = $2`;
  const { rows } = await pool.query<{ id: string | null; kind: string | null }>(sql, [streamId, version]);
  const [said] = rows;
  if (!said?.id) return at;
  return said.kind === 'comment' ? commentPath(at, said.id) : questionPath(at, said.id);
}
