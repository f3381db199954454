import type { Pool } from 'pg';

/** So many copies of one real case, each with two open tasks: more than any service has, so that what grows shows. */
export interface Many {
  readonly cases: number;
  /** Every so many-th task is taken by the reader, and by a colleague. */
  readonly mineEvery: number;
  readonly takenEvery: number;
  readonly reader: string;
  readonly colleague: string;
  /** By which position each took them. */
  readonly readerPosition: string;
  readonly colleaguePosition: string;
}

/** Due within thirty days before or after now. They have no deadlines of the record, so that nothing else runs while they are read. */
export async function seedManyTasks(pool: Pool, model: string, many: Many): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    // The rules between tables hold for copies as for what they were copied from.
    await client.query('SET LOCAL session_replication_role = replica');
    const copy = (table: string, where: string, patch: string): Promise<unknown> =>
      client.query(
        `INSERT INTO ${table} SELECT r.* FROM ${table} one CROSS JOIN generate_series(1, $2::int) n
          CROSS JOIN LATERAL jsonb_populate_record(one, ${patch}) r WHERE ${where} = $1`,
        [model, many.cases],
      );
    const id = `md5('many' || n)::uuid`;
    await copy('stream', 'one.id', `jsonb_build_object('id', ${id}, 'delivered', one.version)`);
    await copy('visibility', 'one.stream_id', `jsonb_build_object('stream_id', ${id})`);
    await copy(
      '"case"',
      'one.id',
      // Somebody else asked for them: nobody has so many cases of their own.
      `jsonb_build_object('id', ${id}, 'requester_id', (SELECT id FROM person WHERE subject = 'auditor'), 'number', 'MANY-' || lpad(n::text, 6, '0'), 'stage_since', one.stage_since + n * interval '1 second')`,
    );
    await client.query(
      `INSERT INTO task (stream_id, task_id, kind, assigned_to, since, due_at, params, case_id, claimed_by_id, claimed_as_id, claimed_at)
       SELECT ${id}, task_id, kind, assigned_to, now(), now() + ((n * 7919) % 86400 - 43200) * interval '1 minute', '{}', ${id},
              CASE WHEN n % $3 = 1 THEN $4::uuid WHEN n % $5 = 0 THEN $6::uuid END,
              CASE WHEN n % $3 = 1 THEN $7::uuid WHEN n % $5 = 0 THEN $8::uuid END,
              CASE WHEN n % $3 = 1 OR n % $5 = 0 THEN now() END
         FROM generate_series(1, $1::int) n
        CROSS JOIN (VALUES ('triage', 'triage', 'power:ntop:triage'), ('recommend:1', 'recommend', $2)) AS asked(task_id, kind, assigned_to)`,
      [
        many.cases,
        'power:ntop:recommend',
        many.mineEvery,
        many.reader,
        many.takenEvery,
        many.colleague,
        many.readerPosition,
        many.colleaguePosition,
      ],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
  for (const table of ['stream', 'visibility', '"case"', 'task']) await pool.query(`VACUUM ANALYZE ${table}`);
}
