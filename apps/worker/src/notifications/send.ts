import type { MailEnd } from '@gatehouse/db/follow';
import { NothingHappened } from '../activities/effect.ts';
import { AddressRefused, PutOff, type Mail, type Mailer } from './mailer.ts';

interface Sent {
  readonly end: MailEnd;
  readonly reply: string | null;
  /** The fault was not of this address: the next would meet it too. */
  readonly serverIsAway: boolean;
}

/** Sends one mail and says how that ended. What is not known to have failed may have arrived. */
export async function send(mailer: Mailer, mail: Mail): Promise<Sent> {
  try {
    await mailer.send(mail);
    return { end: 'sent', reply: null, serverIsAway: false };
  } catch (error) {
    if (error instanceof AddressRefused) return { end: 'refused', reply: error.reply, serverIsAway: false };
    if (error instanceof NothingHappened) {
      const reply = error instanceof PutOff ? error.reply : null;
      return { end: 'pending', reply, serverIsAway: reply === null };
    }
    return { end: 'uncertain', reply: null, serverIsAway: false };
  }
}
