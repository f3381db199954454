/**
 * The positions by which somebody reads on a date: those that they hold, and along with those to whose office they belong
 * (`along`). Both are expressions.
 */
export const readingBy = (person: string, on: string): string => `
  SELECT i.position_id, false AS along FROM incumbency i
   WHERE i.person_id = ${person} AND i.ended_at IS NULL AND i.starts_on <= ${on}::date AND (i.ends_on IS NULL OR i.ends_on >= ${on}::date)
  UNION ALL
  SELECT m.position_id, true FROM office_member m
   WHERE m.person_id = ${person} AND m.ended_at IS NULL AND m.starts_on <= ${on}::date AND (m.ends_on IS NULL OR m.ends_on >= ${on}::date)`;

/** Whether a stream is read by a row of `readingBy`. Privileged advice is passed on to no office, as `readingKeysOf` of policy says. */
export const isReadBy = (stream: string, by: string): string => `EXISTS (
  SELECT FROM visibility v
   WHERE v.stream_id = ${stream} AND (v.key = 'position:' || ${by}.position_id
      OR v.key IN (SELECT 'power:' || pp.power FROM position_power pp
                    WHERE pp.position_id = ${by}.position_id AND NOT (${by}.along AND pp.power = 'legal:read'))))`;

/** Whether somebody may read a stream on a date, as `mayRead` of policy says it of a case. */
export const reads = (stream: string, person: string, on: string): string => `(
  EXISTS (SELECT FROM visibility v WHERE v.stream_id = ${stream} AND v.key IN ('everyone', 'person:' || ${person}))
  OR EXISTS (SELECT FROM (${readingBy(person, on)}) reading WHERE ${isReadBy(stream, 'reading')}))`;
