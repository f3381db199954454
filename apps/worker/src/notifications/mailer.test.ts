import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { NothingHappened } from '../activities/effect.ts';
import { AddressRefused, createFolderMailer, createSmtpMailer, PutOff, type Mail, type MailTimeouts } from './mailer.ts';

const mail: Mail = { to: 'a@demo.example', subject: 'T-1 : l’échéance', text: 'Pour l’ouvrir', language: 'fr', messageId: '<one@demo.example>' };
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

/** Goes on saying what it can do for ever, a line at a time. */
async function slow(): Promise<string> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('220 demo\r\n');
    const timer = setInterval(() => socket.write('250-demo\r\n'), 200);
    socket.on('close', () => clearInterval(timer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push(server);
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const failure = (url: string, timeouts?: MailTimeouts): Promise<unknown> =>
  createSmtpMailer(url, 'gatehouse@demo.example', timeouts)
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
    expect(received).toContain('X-Auto-Response-Suppress: All');
    expect(received).toContain('Message-ID: <one@demo.example>');
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

/** Answers as the table says, else politely; a line of the message counts as `message`, and silence is an answer too. */
function answering(table: Readonly<Record<string, string | null>>) {
  let inMessage = false;
  return (line: string): string | null => {
    if (inMessage) return line === '.' ? (table['.'] === undefined ? '250 fine' : table['.']) : '';
    const [command = ''] = Object.keys(table).filter((one) => line.startsWith(one));
    const reply = table[command];
    if (line === 'DATA' && reply === undefined) inMessage = true;
    return reply === undefined ? (line === 'DATA' ? '354 go on' : '250 fine') : reply;
  };
}

/** Silence at a step, which is an answer of a kind. */
const silence = '';
const hurried: MailTimeouts = { stepMs: 300, wholeMs: 2000 };

describe('a mail that surely did not leave may be sent again:', () => {
  it('nobody listens', async () => {
    const url = await scripted(() => null);
    for (const one of opened.splice(0)) await new Promise((resolve) => (one as Server).close(resolve));
    expect(await failure(url)).toBeInstanceOf(NothingHappened);
  });

  it.each([
    ['the address is refused for now', { 'RCPT TO': '450 later' }, '450'],
    ['the whole message is refused for now', { '.': '451 later' }, '451'],
    ['the sender is refused, whatever for', { 'MAIL FROM': '550 not you' }, null],
    ['the server hangs up before it was given the message', { 'RCPT TO': null }, null],
    ['the server falls silent before it was given the message', { 'MAIL FROM': silence }, null],
  ])('%s', async (_name, table, reply) => {
    const error = await failure(await scripted(answering(table)), hurried);
    expect(error).toBeInstanceOf(PutOff);
    expect(error).toMatchObject({ reply });
  });

  it('a server that says a word now and then is given up as a whole', async () => {
    const url = await slow();
    expect(await failure(url, { stepMs: 1000, wholeMs: 1500 })).toBeInstanceOf(PutOff);
  });
});

describe('an address that is refused for good is not tried again:', () => {
  it.each([
    ['at once', { 'RCPT TO': '550 no such user' }, '550'],
    ['with the message', { '.': '554 not wanted' }, '554'],
  ])('%s', async (_name, table, reply) => {
    const error = await failure(await scripted(answering(table)));
    expect(error).toBeInstanceOf(AddressRefused);
    expect(error).toMatchObject({ reply });
    // The words of a server often name the address.
    expect((error as Error).message).not.toContain('no such user');
  });
});

describe('nobody can tell whether it left:', () => {
  it.each([
    ['the connection is lost after the message', null],
    ['the server falls silent after the message', silence],
  ])('%s', async (_name, last) => {
    const error = await failure(await scripted(answering({ '.': last })), hurried);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(NothingHappened);
    expect(error).not.toBeInstanceOf(AddressRefused);
  });
});
