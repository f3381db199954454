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
  /** The preparation that it was frozen for, where it was for one. */
  readonly preparationVersion: number | null;
}

/** The events that freeze a form, by the form; one that freezes several says which. */
export const freezing = {
  intake: 'registered',
  preparation: 'preparationFrozen',
  'privacy-checklist': 'checklistFrozen',
  'privacy-assessment': 'assessmentFrozen',
  pia: 'assessmentFrozen',
  'privacy-protocol': 'assessmentFrozen',
  'pia-addendum': 'assessmentFrozen',
  'review-security': 'reviewRecorded',
  'test-report': 'reported',
  'facial-recognition-checklist': 'paperFrozen',
  'automated-decision': 'paperFrozen',
  aia: 'paperFrozen',
  'existing-use': 'useReported',
} as const;

export type FrozenForm = keyof typeof freezing;

/** The form that each of these events freezes, unless the event itself names one. */
export const formFrozenBy: Readonly<Record<string, FrozenForm>> = Object.fromEntries(
  Object.entries(freezing).map(([form, event]) => [event, form as FrozenForm]),
);

/**
 * Every frozen version of one form, for each of the streams in their order, oldest first. Whoever calls has checked that
 * the streams may be seen.
 */
export async function frozenVersions(pool: Pool, streamIds: readonly string[], form: FrozenForm): Promise<FrozenVersion[][]> {
  const rows = await run<FrozenVersion>(
    pool as never,
    `SELECT e.stream_id::text AS "streamId", COALESCE((e.data->>'version')::int, 1) AS version, e.data->>'contentHash' AS "contentHash",
            e.data->>'definitionVersion' AS "definitionVersion", c.text, e.recorded_at AS "frozenAt", e.actor_id AS "frozenBy",
            (e.data->>'preparationVersion')::int AS "preparationVersion"
       FROM event e JOIN content c ON c.sha256 = e.data->>'contentHash'
      WHERE e.stream_id = ANY($1::uuid[]) AND e.name = $2 AND COALESCE(e.data->>'form', $3) = $3 ORDER BY e.version`,
    [streamIds, freezing[form], form],
  );
  return streamIds.map((id) => rows.filter((row) => row.streamId === id));
}
