import { createServer, connect } from 'node:net';

/** Can this port be listened on? */
export async function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** Below the ports that the system lends to outgoing connections: one that is free now would be lent before it is used. */
const range = { from: 20_000, count: 10_000 };

/** The remembered port while it is free, else another. */
export async function portFor(remembered: number | undefined): Promise<number> {
  for (let port = remembered ?? anyPort(); ; port = anyPort()) if (await isFree(port)) return port;
}

function anyPort(): number {
  return range.from + Math.floor(Math.random() * range.count);
}

/** Does somebody answer there? */
export async function answers(host: string, port: number, timeoutMs = 3000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const done = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeoutMs, () => done(false));
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
}
