import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface StatementCounter {
  /** The database by way of the counter. */
  readonly databaseUrl: string;
  /** How many statements were executed since the last call. */
  take(): number;
  close(): Promise<void>;
}

/** In PostgreSQL's protocol: a simple query, and the execution of a prepared statement. */
const executing = new Set(['Q'.charCodeAt(0), 'E'.charCodeAt(0)]);

/**
 * Stands between the API and PostgreSQL and counts what is executed, whichever library sends it. It forwards every byte
 * as it comes and reads only the messages' types and lengths.
 */
export async function countStatements(databaseUrl: string): Promise<StatementCounter> {
  const target = new URL(databaseUrl);
  let count = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    database.pipe(client);
    // The first message of a connection has no type.
    let typed = false;
    let pending: Buffer = Buffer.alloc(0);
    client.on('data', (bytes) => {
      database.write(bytes);
      pending = Buffer.concat([pending, bytes as Buffer]);
      for (;;) {
        const head = typed ? 1 : 0;
        if (pending.length < head + 4) break;
        const length = pending.readUInt32BE(head) + head;
        if (pending.length < length) break;
        if (typed && executing.has(pending[0] ?? 0)) count += 1;
        typed = true;
        pending = pending.subarray(length);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const through = new URL(databaseUrl);
  through.hostname = '127.0.0.1';
  through.port = String((server.address() as AddressInfo).port);
  return {
    databaseUrl: through.href,
    take() {
      const taken = count;
      count = 0;
      return taken;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
