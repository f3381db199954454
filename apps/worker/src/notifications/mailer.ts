import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';
import { NothingHappened } from '../activities/effect.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: 'en' | 'fr';
}

export interface Mailer {
  /** @throws NothingHappened when the mail surely did not leave */
  send(mail: Mail): Promise<void>;
}

/** Shorter than an attempt may take (two minutes), so that the answer is known before it is given up. */
const timeouts = { dnsTimeout: 10_000, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 45_000 };

interface SmtpError {
  readonly code?: string;
  readonly syscall?: string;
  readonly timeoutType?: string;
  readonly responseCode?: number;
}

/**
 * Whether a fault came before the message could be handed over, or as the server's refusal of it. A connection that was
 * merely lost says nothing: the message may have arrived.
 */
function surelyNotSent({ code, syscall, timeoutType, responseCode }: SmtpError): boolean {
  return (
    ['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'EENVELOPE'].includes(code ?? '') ||
    syscall === 'connect' ||
    ['CONNECTION_TIMEOUT', 'GREETING_TIMEOUT'].includes(timeoutType ?? '') ||
    (responseCode !== undefined && responseCode >= 400)
  );
}

function parts({ to, subject, text, language }: Mail, from: string) {
  return { from, to, subject, text, headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' } };
}

/** Hands mail over to a server. */
export function createSmtpMailer(url: string, from: string): Mailer {
  const transport: Transporter = createTransport({ url, ...timeouts });
  return {
    async send(mail) {
      try {
        await transport.sendMail(parts(mail, from));
      } catch (error) {
        const fault = error as SmtpError;
        throw surelyNotSent(fault) ? new NothingHappened(fault.code ?? 'refused') : error;
      }
    },
  };
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
