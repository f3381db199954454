import { lstat, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

/** A mail as the worker laid it into the folder. */
export interface FolderMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: string;
  readonly sentAt: Date | null;
}

export interface FolderPage {
  readonly mails: readonly FolderMail[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

export const mailsPerPage = 20;

/** As the worker names what it writes: instants sort as text. Nothing else of the folder is looked at. */
const named = /^\d{4}-\d{2}-\d{2}T[\d.-]+Z-[0-9a-f-]{36}\.eml$/;

/** No mail of ours comes near. */
const maxBytes = 200_000;

/** A page of the mail that was not sent for want of a server, newest first. */
export async function readMailFolder(folder: string, wanted: number): Promise<FolderPage> {
  // Before the first mail there is no folder.
  const names = (await readdir(folder).catch(() => [])).filter((name) => named.test(name)).toSorted().toReversed();
  const pages = Math.max(1, Math.ceil(names.length / mailsPerPage));
  const page = Math.min(Math.max(1, Number.isInteger(wanted) ? wanted : 1), pages);
  const shown = names.slice((page - 1) * mailsPerPage, page * mailsPerPage);
  const mails = await Promise.all(shown.map((name) => readMail(join(folder, name))));
  return { mails: mails.filter((mail) => mail !== null), page, pages, total: names.length };
}

async function readMail(path: string): Promise<FolderMail | null> {
  // A link would lead out of the folder.
  const found = await lstat(path).catch(() => null);
  if (!found?.isFile() || found.size > maxBytes) return null;
  const { to, subject, text, date, headers } = await PostalMime.parse(await readFile(path));
  return {
    to: to?.[0]?.address ?? '',
    subject: subject ?? '',
    text: text ?? '',
    language: headers.find(({ key }) => key === 'content-language')?.value === 'fr' ? 'fr' : 'en',
    sentAt: date ? new Date(date) : null,
  };
}
