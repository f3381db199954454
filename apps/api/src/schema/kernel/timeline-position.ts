import type { TimelinePosition } from '@gatehouse/db/read';
import { isUuid, wrongInput } from './pages.ts';

/** The event that a page of a timeline begins after. */
export function eventPosition(cursor: string | undefined): TimelinePosition | null {
  if (cursor === undefined) return null;
  const [, at, streamId = '', version] = /^(\d{1,14}):([^:]*):(\d{1,9})$/.exec(cursor) ?? [];
  if (!isUuid(streamId)) throw wrongInput('after is no cursor of this list');
  return { recordedAtMs: Number(at), streamId, version: Number(version) };
}
