import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { NothingHappened } from '../activities/effect.ts';
import { createFolderMailer, createSmtpMailer, type Mail } from './mailer.ts';

const mail: Mail = { to: 'a@demo.example', subject: 'T-1 : l’échéance', text: 'Pour l’ouvrir', language: 'fr' };
const opened: { close(): unknown }[] = [];

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

async function smtp(options: SMTPServerOptions): Promise<string> {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], ...options });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push(server);
  return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}

/** A server that answers line by line and may hang up at any of them. */
async function scripted(answer: (line: string) => string | null): Promise<string> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('220 demo\r\n');
    let rest = '';
    socket.on('data', (chunk) => {
      rest += chunk.toString();
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const reply = answer(rest.slice(0, end));
        rest = rest.slice(end + 2);
        if (reply === null) socket.destroy();
        else if (reply !== '') socket.write(`${reply}\r\n`);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push(server);
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Polite until the message is over; then what the test says. */
function afterMessage(last: string | null) {
  let inMessage = false;
  return (line: string): string | null => {
    if (inMessage) return line === '.' ? last : '';
    if (line === 'DATA') inMessage = true;
    return line === 'DATA' ? '354 go on' : '250 fine';
  };
}

const failure = (url: string): Promise<unknown> =>
  createSmtpMailer(url, 'gatehouse@demo.example')
    .send(mail)
    .then(
      () => null,
      (error: unknown) => error,
    );

describe('mail', () => {
  it('is handed over in the reader’s language', async () => {
    let received = '';
    const url = await smtp({
      onData(stream, _session, done) {
        stream.on('data', (chunk: Buffer) => (received += chunk.toString()));
        stream.on('end', () => done());
      },
    });
    expect(await failure(url)).toBeNull();
    expect(received).toContain('Content-Language: fr');
    expect(received).toContain('Auto-Submitted: auto-generated');
  });

  it('without a server is put into a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gatehouse-mail-'));
    await createFolderMailer(folder, 'gatehouse@demo.example').send(mail);
    const [file] = await readdir(folder);
    expect(file).toMatch(/\.eml$/);
    expect(await readFile(join(folder, file ?? ''), 'utf8')).toContain('To: a@demo.example');
    await rm(folder, { recursive: true });
  });
});

describe('a mail that surely did not leave may be sent again:', () => {
  it('nobody listens', async () => {
    const url = await scripted(() => null);
    for (const one of opened.splice(0)) await new Promise((resolve) => (one as Server).close(resolve));
    expect(await failure(url)).toBeInstanceOf(NothingHappened);
  });

  it('the recipient is refused', async () => {
    const url = await smtp({ onRcptTo: (_address, _session, done) => done(new Error('Unknown')) });
    expect(await failure(url)).toBeInstanceOf(NothingHappened);
  });

  it('the whole message is refused', async () => {
    expect(await failure(await scripted(afterMessage('451 later')))).toBeInstanceOf(NothingHappened);
  });
});

describe('nobody can tell whether it left:', () => {
  it('the connection is lost after the message', async () => {
    const error = await failure(await scripted(afterMessage(null)));
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(NothingHappened);
  });
});
