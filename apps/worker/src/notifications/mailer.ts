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

/** Faults before the server took the message over; after that nobody knows. */
const before = new Set(['ECONNECTION', 'EDNS', 'EAUTH', 'EENVELOPE', 'ETLS', 'ECONNREFUSED']);

function parts({ to, subject, text, language }: Mail, from: string) {
  return { from, to, subject, text, headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' } };
}

/** Hands mail over to a server. */
export function createSmtpMailer(url: string, from: string): Mailer {
  const transport: Transporter = createTransport(url);
  return {
    async send(mail) {
      try {
        await transport.sendMail(parts(mail, from));
      } catch (error) {
        const { code, command } = error as { code?: string; command?: string };
        if (code !== undefined && before.has(code) && command !== 'DATA') throw new NothingHappened(code);
        throw error;
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
