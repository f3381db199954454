import type { Pool } from 'pg';
import { run } from '../record/sql.ts';
import type { TaskReader } from './open-tasks.ts';

/** What the reader had taken and somebody else answered: a claim is a courtesy, so whoever took it is told. */
export interface AnsweredByOther {
  readonly streamId: string;
  readonly taskId: string;
  readonly version: number;
  readonly answeredById: string;
  readonly answeredAt: Date;
  readonly caseId: string | null;
}

/** By the kind of a shared task: the events that answer it, and the field of theirs that the task's id names. */
const answers: readonly (readonly [kind: string, names: readonly string[], field: string | null])[] = [
  ['triage', ['triaged'], null],
  ['acceptPrivacyDuty', ['privacyDutyAccepted'], null],
  ['acceptOwnership', ['ownershipAccepted', 'ownershipDeclined'], null],
  ['recordReview', ['reviewRecorded', 'reviewConfirmed'], 'kind'],
  ['signChecklist', ['checklistSigned', 'checklistReturned', 'checklistDeclined'], 'role'],
  ['signForLegal', ['legalSigned'], null],
  ['recommend', ['recommended'], null],
  ['recordDecision', ['decided'], null],
  ['signAssessment', ['assessmentSigned', 'assessmentReturned', 'assessmentDeclined'], 'role'],
  ['evidenceCondition', ['conditionEvidenced'], 'conditionId'],
  ['acceptCondition', ['conditionAccepted', 'conditionReturned'], 'conditionId'],
  ['signReport', ['reported'], null],
  ['answerQuestion', ['questionAnswered'], 'questionId'],
  ['approveReferenceEntry', ['changeApproved', 'changeDeclined'], 'proposalId'],
  ['followUpReport', ['reportFollowedUp'], null],
  ['recordPrivacyFinding', ['privacyFindingRecorded'], null],
  ['resolveEffect', ['effectResolved'], 'effectId'],
];
const rows = answers.flatMap(([kind, names, field]) => names.map((name) => ({ kind, name, field })));

/** Of the last two weeks, newest first. */
export async function answeredByOthers(pool: Pool, { personId, keys, on }: TaskReader): Promise<AnsweredByOther[]> {
  return run<AnsweredByOther>(
    pool as never,
    `SELECT c.stream_id::text AS "streamId", c.data->>'taskId' AS "taskId", a.version, a.actor_id AS "answeredById", a.recorded_at AS "answeredAt",
            COALESCE((SELECT id FROM "case" WHERE id = c.stream_id), (SELECT case_id FROM assessment WHERE id = c.stream_id),
                     (SELECT case_id FROM "authorization" WHERE id = c.stream_id))::text AS "caseId"
       FROM event c
       CROSS JOIN LATERAL (
         SELECT e.version, e.actor_id, e.actor_kind, e.recorded_at
           FROM event e JOIN unnest($4::text[], $5::text[], $6::text[]) AS m(kind, name, field) ON m.name = e.name
          WHERE e.stream_id = c.stream_id AND e.version > c.version AND m.kind = split_part(c.data->>'taskId', ':', 1)
            AND (m.field IS NULL OR starts_with(substr(c.data->>'taskId', length(m.kind) + 2), e.data->>m.field))
          ORDER BY e.version LIMIT 1
       ) a
      WHERE c.name IN ('taskClaimed', 'taskHandedOver') AND c.data->>'personId' = $2
        AND c.recorded_at > $1::date - interval '14 days'
        AND a.actor_kind = 'person' AND a.actor_id <> $2
        AND NOT EXISTS (SELECT FROM event r WHERE r.stream_id = c.stream_id AND r.version > c.version AND r.version < a.version
              AND r.name IN ('taskClaimed', 'taskReleased', 'taskHandedOver') AND r.data->>'taskId' = c.data->>'taskId')
        AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = c.stream_id AND v.key = ANY($3))
      ORDER BY a.recorded_at DESC, c.stream_id LIMIT 10`,
    [on, personId, keys, rows.map(({ kind }) => kind), rows.map(({ name }) => name), rows.map(({ field }) => field)],
  );
}
