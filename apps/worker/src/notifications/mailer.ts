import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { NothingHappened } from '../activities/effect.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: 'en' | 'fr';
  /** The same for the same mail, so that a server or a mailbox that gets it twice can see it. */
  readonly messageId: string;
}

export interface Mailer {
  /**
   * @throws AddressRefused when the server will never take it for this address
   * @throws PutOff when it surely did not leave, and may be tried again; anything else: nobody can tell
   */
  send(mail: Mail): Promise<void>;
}

/** Surely not sent. */
export class PutOff extends NothingHappened {
  /** What the server said of this one address; null where the server itself could not be reached or would not listen. */
  readonly reply: string | null;

  constructor(message: string, reply: string | null) {
    super(message);
    this.reply = reply;
  }
}

/** Refused for good: trying again would only annoy the server. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
  readonly reply: string;

  constructor(reply: string) {
    super('The address was refused');
    this.reply = reply;
  }
}

export interface MailTimeouts {
  /** For each step of the conversation. */
  readonly stepMs: number;
  /** For the whole of it: a server that says a word now and then would otherwise never be given up. */
  readonly wholeMs: number;
}

/** Together with the pause in which `notify` begins no more, shorter than an attempt may take (two minutes). */
const patience: MailTimeouts = { stepMs: 15_000, wholeMs: 45_000 };

interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** The reply's number alone: its text may name the address, and goes into the book. */
const replyOf = ({ responseCode }: SmtpError): string | null => (responseCode ? String(responseCode) : null);

function parts({ to, subject, text, language, messageId }: Mail, from: string) {
  return {
    from,
    to,
    subject,
    text,
    messageId,
    headers: {
      'Content-Language': language,
      // RFC 3834, and what Exchange understands: no automatic answer to this.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  };
}

/** Hands mail over to a server. */
export function createSmtpMailer(url: string, from: string, { stepMs, wholeMs }: MailTimeouts = patience): Mailer {
  const timeouts = { dnsTimeout: stepMs, connectionTimeout: stepMs, greetingTimeout: stepMs, socketTimeout: stepMs };
  return {
    async send(mail) {
      let handingOver = false;
      const transport = createTransport({ url, ...timeouts });
      // The message is read only once the server asked for it; what failed before surely did not leave.
      transport.use('stream', ({ message }, next) => {
        const read = message.createReadStream.bind(message);
        message.createReadStream = (() =>
          Readable.from(
            (async function* () {
              handingOver = true;
              yield* read();
            })(),
          )) as never;
        next();
      });
      try {
        await transport.sendMail({ ...parts(mail, from), signal: AbortSignal.timeout(wholeMs) } as never);
      } catch (error) {
        throw faultOf(error as SmtpError, handingOver);
      }
    },
  };
}

/** What a fault means for the mail: refused for good, put off, or, where the server had it and gave no answer, unknown. */
function faultOf(error: SmtpError, handedOver: boolean): unknown {
  const { responseCode = 0, command, code } = error;
  const isOfAddress = command === 'RCPT TO' || (command === 'DATA' && handedOver);
  if (isOfAddress && responseCode >= 500) return new AddressRefused(String(responseCode));
  // A server that refuses our login or sender says nothing of who is written to; that can be mended.
  if (responseCode >= 400) return new PutOff(code ?? 'refused', isOfAddress ? replyOf(error) : null);
  return handedOver ? error : new PutOff(code ?? 'unreachable', null);
}

/** Without a server, mail is put into a folder as it would have been sent. */
export function createFolderMailer(folder: string, from: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    async send(mail) {
      const { message } = await transport.sendMail(parts(mail, from));
      await mkdir(folder, { recursive: true });
      const path = join(folder, `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID()}.eml`);
      await writeFile(`${path}.new`, message as Buffer, { mode: 0o600 });
      await rename(`${path}.new`, path);
    },
  };
}
