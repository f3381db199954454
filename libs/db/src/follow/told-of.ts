/**
 * What people know a process by: the case that it belongs to, a report of existing use, or a reference list by its code. Of
 * a position that somebody left, the incumbency.
 */
export interface ToldOf {
  readonly of: 'case' | 'existingUse' | 'referenceList' | 'leaving';
  readonly number: string;
}

/** What the process of this stream is known by, who asked for it, and the executive responsible. `stream` is an expression. */
export const toldOf = (stream: string): string => `
  SELECT 'case' AS "of", c.number, c.requester_id::text AS "requesterId", c.executive_position_id::text AS "executivePositionId"
    FROM "case" c
   WHERE c.id = ${stream}
      OR c.id = (SELECT case_id FROM assessment WHERE id = ${stream})
      OR c.id = (SELECT case_id FROM "authorization" WHERE id = ${stream})
  UNION ALL
  SELECT 'existingUse', e.number, e.reporter_id::text, NULL FROM existing_use e WHERE e.id = ${stream}
  UNION ALL
  SELECT 'referenceList', s.state->>'list', NULL, NULL FROM stream s WHERE s.id = ${stream} AND s.kind = 'referenceList'`;
