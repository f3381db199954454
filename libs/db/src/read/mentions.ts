import type { Pool } from 'pg';
import type { GrantKey } from '@gatehouse/policy';
import { run } from '../record/sql.ts';

/** Who is named in what was said, as they are called today. */
export interface MentionRow {
  readonly id: string;
  readonly saidIn: 'comment' | 'question' | 'answer';
  readonly saidId: string;
  /** A grant key. */
  readonly of: string;
  /** Of a person; null where it was lawfully disposed of. */
  readonly name: string | null;
  /** Of the position that is named, or of the one that the person holds today. */
  readonly titleEn: string | null;
  readonly titleFr: string | null;
}

const current = (incumbency: string, on: string): string =>
  `${incumbency}.ended_at IS NULL AND ${incumbency}.starts_on <= ${on}::date AND (${incumbency}.ends_on IS NULL OR ${incumbency}.ends_on >= ${on}::date)`;

/** Who is named in these messages and questions. */
export async function mentionsIn(pool: Pool, saidIds: readonly string[], on: string): Promise<MentionRow[]> {
  return run<MentionRow>(
    pool as never,
    `SELECT m.id::text, m.said_in AS "saidIn", m.said_id::text AS "saidId", m.of, p.name, po.title_en AS "titleEn", po.title_fr AS "titleFr"
       FROM mention m
       LEFT JOIN person p ON p.id = CASE WHEN m.of LIKE 'person:%' THEN substr(m.of, 8)::uuid END
       LEFT JOIN LATERAL (
         SELECT i.position_id FROM incumbency i WHERE i.person_id = p.id AND ${current('i', '$2')} ORDER BY i.acting, i.position_id LIMIT 1
       ) held ON true
       LEFT JOIN position po ON po.id = COALESCE(held.position_id, CASE WHEN m.of LIKE 'position:%' THEN substr(m.of, 10)::uuid END)
      WHERE m.said_id = ANY($1::uuid[])
      ORDER BY m.mentioned_at, m.of`,
    [saidIds, on],
  );
}

/** A place where the reader is named, by themselves, by a position or by an office of theirs. */
export interface ToldMention {
  readonly id: string;
  readonly saidIn: 'comment' | 'question' | 'answer';
  readonly saidId: string;
  /** Themselves rather than an office of theirs. */
  readonly byName: boolean;
  readonly caseId: string;
  readonly byId: string;
  readonly at: Date;
}

export interface MentionPosition {
  readonly atMs: number;
  readonly saidId: string;
}

interface Told {
  readonly personId: string;
  /** The keys by which they answer, and those by which they read. */
  readonly answers: readonly GrantKey[];
  readonly keys: readonly GrantKey[];
  readonly on: string;
}

/** What an office was told of so long ago, its later holders need not be told. */
const officesAreToldFor = 30;

/** Still to be read by the reader (`$1`), who answers by `$2` and reads by `$3`. */
const waits = `m.mentioned_by_id <> $1::uuid
  AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = m.case_id AND v.key = ANY($3::text[]))
  AND NOT EXISTS (SELECT FROM mention_put_away a WHERE a.mention_id = m.id AND a.person_id = $1::uuid)`;

/** Where the reader is named and has not read it yet, newest first; each place once. Each key walks its own index range and stops at the page. */
export async function mentionsOf(
  pool: Pool,
  { personId, answers, keys, on }: Told,
  { first, after }: { readonly first: number; readonly after: MentionPosition | null },
): Promise<ToldMention[]> {
  return run<ToldMention>(
    pool as never,
    `SELECT * FROM (
       SELECT DISTINCT ON (m.mentioned_at, m.said_id, m.said_in) m.id::text, m.said_in AS "saidIn", m.said_id::text AS "saidId",
              m.of LIKE 'person:%' AS "byName", m.case_id::text AS "caseId", m.mentioned_by_id::text AS "byId", m.mentioned_at AS at
         FROM unnest($2::text[]) AS held(key)
         CROSS JOIN LATERAL (
           SELECT m.* FROM mention m
            WHERE m.of = held.key AND ${waits}
              AND (held.key LIKE 'person:%' OR m.mentioned_at > $4::date - ${officesAreToldFor})
              AND ($5::timestamptz IS NULL OR (m.mentioned_at, $6::uuid) < ($5::timestamptz, m.said_id))
            ORDER BY m.mentioned_at DESC, m.said_id
            LIMIT $7
         ) m
        ORDER BY m.mentioned_at, m.said_id, m.said_in, m.of LIKE 'person:%' DESC) one
      ORDER BY at DESC, "saidId"
      LIMIT $7`,
    [personId, answers, keys, on, after ? new Date(after.atMs).toISOString() : null, after?.saidId ?? null, first],
  );
}

/** The reader has read a message, or a question with its answer, or needs not: every mention of theirs in it. False where there is none. */
export async function putMentionsAway(pool: Pool, { personId, answers, keys }: Omit<Told, 'on'>, saidId: string): Promise<boolean> {
  const rows = await run(
    pool as never,
    `INSERT INTO mention_put_away (mention_id, person_id, put_away_at)
     SELECT m.id, $1::uuid, now()
       FROM mention m
      WHERE m.said_id = $4::uuid AND m.of = ANY($2::text[])
        AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = m.case_id AND v.key = ANY($3::text[]))
     ON CONFLICT (mention_id, person_id) DO UPDATE SET put_away_at = mention_put_away.put_away_at
     RETURNING mention_id`,
    [personId, answers, keys, saidId],
  );
  return rows.length > 0;
}
