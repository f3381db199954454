import { expect, inject, it } from 'vitest';
import { createRecordPool } from './pool.ts';

it('gives up a statement that takes too long, and the connection goes on', async () => {
  const pool = createRecordPool(inject('postgresUrl'), 1, 50);
  try {
    await expect(pool.query('SELECT pg_sleep(60)')).rejects.toThrow('statement timeout');
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  } finally {
    await pool.end();
  }
});

it('leaves a statement its time where no bound is given', async () => {
  const pool = createRecordPool(inject('postgresUrl'), 1);
  try {
    expect((await pool.query('SHOW statement_timeout')).rows).toEqual([{ statement_timeout: '0' }]);
  } finally {
    await pool.end();
  }
});
