import type { Socket } from 'node:net';
import pg from 'pg';

/**
 * Connections on which `commit` sends what does not depend on an answer without waiting for one: the locks together, the
 * writes together. Statements still run one after the other, and after a failed one PostgreSQL refuses the rest.
 *
 * @param longestMs when PostgreSQL gives a statement up, milliseconds; 0: never
 */
export function createRecordPool(connectionString: string, max: number, longestMs = 0): pg.Pool {
  // To compile a statement takes PostgreSQL longer than any of ours runs.
  const pool = new pg.Pool({ connectionString, max, pipeline: true, options: `-c jit=off -c statement_timeout=${longestMs}` });
  pool.on('connect', (client) => writeTogether((client as unknown as { readonly connection: { readonly stream: Socket } }).connection.stream));
  return pool;
}

/** What is sent at once goes out in one system call: each of a commit's dozen would wake PostgreSQL anew. */
function writeTogether(stream: Socket): void {
  const cork = stream.cork.bind(stream);
  let isHeld = false;
  stream.cork = () => {
    cork();
    if (isHeld) return;
    isHeld = true;
    cork();
    queueMicrotask(() => {
      isHeld = false;
      stream.uncork();
    });
  };
}
