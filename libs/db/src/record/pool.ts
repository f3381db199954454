import pg from 'pg';

/**
 * Connections on which `commit` sends what does not depend on an answer without waiting for one: the locks together, the
 * writes together. Statements still run one after the other, and after a failed one PostgreSQL refuses the rest.
 */
export function createRecordPool(connectionString: string, max: number): pg.Pool {
  return new pg.Pool({ connectionString, max, pipeline: true });
}
