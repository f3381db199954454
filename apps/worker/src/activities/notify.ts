import type { Pool } from 'pg';
import { dateIn, mailTimingOf, type Profile } from '@gatehouse/policy';
import { beginMail, countMail, endMail, enterMail, firstOfRepeated, type EffectRow } from '@gatehouse/db/follow';
import { compose } from '../notifications/compose.ts';
import type { Mailer } from '../notifications/mailer.ts';
import { pathOf, settingsPath } from '../notifications/links.ts';
import { messageIdOf } from '../notifications/message-id.ts';
import { concernedBy, createAddress, kindOf, taskOf } from '../notifications/recipients.ts';
import { send } from '../notifications/send.ts';
import { NothingHappened } from './effect.ts';

export interface MailDependencies {
  readonly pool: Pool;
  readonly mailer: Mailer;
  readonly profile: Profile;
  readonly publicUrl: string;
  readonly now: () => Date;
}

/** After this no further mail is begun, so that a slow server cannot make an attempt outlast its lease. */
const beginWithinMs = 60_000;

/**
 * Writes to the people concerned, each in their language and when they chose to hear of it. A mail says that something
 * waits and where, nothing of the case. Whom an attempt reached is written down person by person, so that neither another
 * attempt nor an operator's "again" writes to anybody twice.
 */
export function createNotify({ pool, mailer, profile, publicUrl, now }: MailDependencies) {
  const address = createAddress({ pool, profile });

  return async function notify(effect: EffectRow): Promise<Readonly<Record<string, unknown>>> {
    const template = String(effect.params['template']);
    const concerned = await concernedBy(pool, effect.streamId, taskOf(effect));
    if (!concerned) return { recipients: 0 };
    const first = await firstOfRepeated(pool, effect);
    const addressed = await address(template, effect, first.by, concerned, dateIn(profile.timeZone, now().toISOString()));
    const kind = kindOf(template);
    const due = addressed.flatMap(({ personId, mail, task }) => {
      const timing = mailTimingOf(kind, mail);
      return timing === 'never' ? [] : [{ personId, taskId: task?.id ?? null, status: timing === 'digest' ? ('waiting' as const) : ('pending' as const) }];
    });
    const book = { id: first.id, streamId: effect.streamId, template, anew: first.id !== effect.id && effect.attempt === 1 };
    const pending = await enterMail(pool, book, due);

    const begun = performance.now();
    for (const { personId, email, language, task } of addressed) {
      if (!pending.has(personId)) continue;
      if (performance.now() - begun > beginWithinMs) break;
      const path = await pathOf(pool, { of: concerned.of, number: concerned.number, streamId: effect.streamId, template, taskId: task?.id ?? null, version: first.version });
      const said = { of: concerned.of, number: concerned.number, url: new URL(path, publicUrl).href, taskId: task?.id ?? null, dueAt: task?.dueAt ? new Date(task.dueAt) : null };
      const where = { settingsUrl: new URL(settingsPath, publicUrl).href, timeZone: profile.timeZone };
      await beginMail(pool, first.id, personId);
      const messageId = messageIdOf(publicUrl, first.id, personId);
      const { end, reply, serverIsAway } = await send(mailer, { to: email, language, messageId, ...compose(template, language, said, where) });
      await endMail(pool, first.id, personId, end, reply);
      if (serverIsAway) break;
    }
    const counts = await countMail(pool, first.id);
    if (counts['pending']) throw new NothingHappened('Some could not be written to yet', counts);
    if (counts['uncertain']) throw new Error('Nobody can tell whether all mail arrived');
    return counts;
  };
}
