import { createHash } from 'node:crypto';

/** The same for the same mail to the same person, however often it is tried (RFC 5322, 3.6.4); it tells neither. */
export function messageIdOf(publicUrl: string, what: string, personId: string): string {
  const hash = createHash('sha256').update(`${what}:${personId}`).digest('hex').slice(0, 40);
  return `<${hash}@${new URL(publicUrl).hostname}>`;
}
