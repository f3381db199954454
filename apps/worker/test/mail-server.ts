import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

export interface Received {
  readonly to: string;
  readonly message: string;
}

/** What a test has the server answer to an address; undefined: it takes the mail. */
export type Reply = { readonly at: 'address' | 'message'; readonly code: number } | 'hangUpAfterMessage' | undefined;

export interface MailServer {
  readonly url: string;
  readonly received: Received[];
  /** Every address that was named to it, refused ones too, in order. */
  readonly asked: string[];
  reply: (address: string) => Reply;
  /** How long it lets whoever calls wait for its first word. */
  greetingMs: number;
  stop(): Promise<void>;
}

const refusal = (code: number): Error => Object.assign(new Error('As the test says'), { responseCode: code });

/** A real SMTP server, which takes what a test does not have it refuse. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const received: Received[] = [];
  const asked: string[] = [];
  let reply: MailServer['reply'] = () => undefined;
  let greetingMs = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect(_session, done) {
      setTimeout(done, greetingMs);
    },
    onRcptTo({ address }, _session, done) {
      asked.push(address);
      const told = reply(address);
      done(typeof told === 'object' && told.at === 'address' ? refusal(told.code) : null);
    },
    onData(stream: SMTPServerDataStream, session: SMTPServerSession, done) {
      let message = '';
      stream.on('data', (chunk: Buffer) => (message += chunk.toString()));
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        const told = reply(to);
        if (typeof told === 'object') {
          done(refusal(told.code));
          return;
        }
        received.push({ to, message });
        if (told !== 'hangUpAfterMessage') done();
        // It has the mail, and the answer is lost.
        else for (const connection of server.connections) (connection as unknown as { _socket: { destroy(): void } })._socket.destroy();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    asked,
    get reply() {
      return reply;
    },
    set reply(next) {
      reply = next;
    },
    get greetingMs() {
      return greetingMs;
    },
    set greetingMs(next) {
      greetingMs = next;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A header of a mail as it was received, its folded lines put together. */
export function headerOf({ message }: Received, name: string): string {
  const found = new RegExp(`^${name}:((?:.*(?:\\r?\\n[ \\t].*)*))`, 'im').exec(message);
  return (found?.[1] ?? '').replaceAll(/\r?\n[ \t]/g, ' ').trim();
}
