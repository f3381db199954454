import type { Pool } from 'pg';
import type { EffectRow } from '@gatehouse/db/follow';
import type { FileStore } from '@gatehouse/db/files';
import { systemCommandId, type Commit } from '@gatehouse/db/record';
import { markingOf, type Profile } from '@gatehouse/policy';
import { renderBrief, type Brief } from '../documents/decision-brief.ts';

/** Renders the decision as it was recorded and files it; the same record makes the same bytes, so it may run again. */
export function createRenderDecisionBrief({ pool, store, commit, profile }: {
  readonly pool: Pool;
  readonly store: FileStore;
  readonly commit: Commit;
  readonly profile: Profile;
}) {
  return async function renderDecisionBrief(effect: EffectRow): Promise<Readonly<Record<string, unknown>>> {
    const brief = await readBrief(pool, effect.streamId, effect.version);
    const bytes = renderBrief({ ...brief, marking: markingOf(profile) });
    const { sha256 } = await store.put(bytes);
    const reported = await commit({
      kind: 'onboarding',
      name: 'reportDecisionBrief',
      streamId: effect.streamId,
      commandId: systemCommandId('decisionBrief', effect.id),
      caller: { kind: 'system', part: 'effects' },
      input: { sha256, bytes: bytes.length },
    });
    if (!reported.ok) throw new Error(`Not recorded: ${reported.refusal.code}`);
    return { sha256 };
  };
}

/** What the brief says, from the event that decided and from what had been recorded before it. */
async function readBrief(pool: Pool, caseId: string, version: number): Promise<Omit<Brief, 'marking'>> {
  const { rows } = await pool.query<Omit<Brief, 'reviews' | 'marking'>>(
    `SELECT c.number, t.name_en AS "nameEn", t.name_fr AS "nameFr", c.stage_asked AS stage, c.purpose,
            e.data->>'outcome' AS outcome, e.text->>'reasons' AS reasons, encode(e.hash, 'hex') AS hash, e.version,
            (e.data->>'ownInterest')::boolean AS "ownInterest", c.recommendation, c.risk, c.determination,
            to_char(e.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "decidedAt",
            p.title_en AS "positionEn", p.title_fr AS "positionFr",
            ARRAY(SELECT x->>'text' FROM jsonb_array_elements(CASE WHEN jsonb_typeof(e.text->'conditions') = 'array' THEN e.text->'conditions' ELSE '[]' END) x) AS conditions
       FROM event e JOIN "case" c ON c.id = e.stream_id JOIN technology t ON t.id = c.technology_id
       LEFT JOIN position p ON p.id = (e.data->>'positionId')::uuid
      WHERE e.stream_id = $1 AND e.version = $2`,
    [caseId, version],
  );
  const reviews = await pool.query<Brief['reviews'][number]>(
    `SELECT kind, opinion FROM (
       SELECT DISTINCT ON (kind) kind, opinion FROM review WHERE case_id = $1 AND record_version < $2 ORDER BY kind, record_version DESC
     ) newest ORDER BY (opinion = 'doNotSupport') DESC, kind`,
    [caseId, version],
  );
  const [row] = rows;
  if (!row) throw new Error('The record holds no such decision');
  return { ...row, reviews: reviews.rows };
}
