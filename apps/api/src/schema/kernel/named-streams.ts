import type { Pool } from 'pg';
import { hiddenIds } from '@gatehouse/db/read';
import type { Reader } from '@gatehouse/db/record';
import { isUuid } from './pages.ts';

/** An id that nothing has. */
const nobody = '00000000-0000-0000-0000-000000000000';

function* uuidsIn(value: unknown): Generator<string> {
  if (typeof value === 'string' && isUuid(value)) yield value.toLowerCase();
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* uuidsIn(inner);
}

function without(hidden: ReadonlySet<string>, value: unknown): unknown {
  if (typeof value === 'string') return hidden.has(value.toLowerCase()) ? nobody : value;
  if (Array.isArray(value)) return value.map((inner) => without(hidden, inner));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, without(hidden, inner)]));
}

/**
 * A command's input as its author can mean it: another process that they may not see is named as nothing is, so that
 * the answer does not tell the two apart (D9). `commit` checks only the stream that the command is addressed to.
 */
export async function asSeenBy(reader: Reader, pool: Pool, input: unknown): Promise<unknown> {
  const ids = [...new Set(uuidsIn(input))];
  if (ids.length === 0) return input;
  const hidden = await hiddenIds(pool, reader.keys, ids);
  return hidden.size === 0 ? input : without(hidden, input);
}
