import type { Pool } from 'pg';
import { run } from '../record/sql.ts';

/** One immutable version of a form, as it was frozen and as signatures name it (D4). */
export interface FrozenVersion {
  readonly streamId: string;
  readonly version: number;
  readonly contentHash: string;
  readonly definitionVersion: string;
  /** Canonical JSON (RFC 8785); its SHA-256 is `contentHash`. */
  readonly text: string;
  readonly frozenAt: Date;
  readonly frozenBy: string;
}

/** The events that freeze a form, by the form. */
const freezing = {
  preparation: 'preparationFrozen',
  'privacy-checklist': 'checklistFrozen',
  'privacy-assessment': 'assessmentFrozen',
  'test-report': 'reported',
} as const;

export type FrozenForm = keyof typeof freezing;

/**
 * Every frozen version of one form, for each of the streams in their order, oldest first. Whoever calls has checked that
 * the streams may be seen.
 */
export async function frozenVersions(pool: Pool, streamIds: readonly string[], form: FrozenForm): Promise<FrozenVersion[][]> {
  const rows = await run<FrozenVersion>(
    pool as never,
    `SELECT e.stream_id::text AS "streamId", COALESCE((e.data->>'version')::int, 1) AS version, e.data->>'contentHash' AS "contentHash",
            e.data->>'definitionVersion' AS "definitionVersion", c.text, e.recorded_at AS "frozenAt", e.actor_id AS "frozenBy"
       FROM event e JOIN content c ON c.sha256 = e.data->>'contentHash'
      WHERE e.stream_id = ANY($1::uuid[]) AND e.name = $2 ORDER BY e.version`,
    [streamIds, freezing[form]],
  );
  return streamIds.map((id) => rows.filter((row) => row.streamId === id));
}
