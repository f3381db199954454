import type { Pool } from 'pg';
import { dateIn, mailTimingOf, type Profile } from '@gatehouse/policy';
import { beginMail, countMail, endMail, enterMail, firstOfRepeated, type EffectRow, type MailDue } from '@gatehouse/db/follow';
import { compose } from '../notifications/compose.ts';
import type { Mailer } from '../notifications/mailer.ts';
import { pathOf, settingsPath } from '../notifications/links.ts';
import { messageIdOf } from '../notifications/message-id.ts';
import { concernedBy, createAddress, kindOf, tellsIn, type Addressed, type Thing } from '../notifications/recipients.ts';
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

/** What somebody chose to hear of, all in one mail: as soon as any of it is theirs to hear at once. */
function dueTo({ personId, mail, things }: Addressed): readonly MailDue[] {
  const timed = things.map((thing) => ({ ...thing, timing: mailTimingOf(kindOf(thing.template), mail) })).filter(({ timing }) => timing !== 'never');
  const status = timed.some(({ timing }) => timing === 'atOnce') ? 'pending' : 'waiting';
  return timed.map(({ item, template, task }) => ({ personId, item, template, taskId: task?.id ?? null, status }));
}

/**
 * Writes to the people concerned, each in their language and when they chose to hear of it. A mail says that something
 * waits and where, nothing of the case. Whom an attempt reached is written down person by person, so that neither another
 * attempt nor an operator's "again" writes to anybody twice.
 */
export function createNotify({ pool, mailer, profile, publicUrl, now }: MailDependencies) {
  const address = createAddress({ pool, profile });

  return async function notify(effect: EffectRow): Promise<Readonly<Record<string, unknown>>> {
    const tells = tellsIn(effect);
    const concerned = await concernedBy(pool, effect.streamId, tells);
    if (!concerned) return { recipients: 0 };
    const first = await firstOfRepeated(pool, effect);
    const about = { streamId: effect.streamId, by: first.by, concerned, on: dateIn(profile.timeZone, now().toISOString()) };
    const addressed = await address(tells, about);
    const book = { id: first.id, streamId: effect.streamId, anew: first.id !== effect.id && effect.attempt === 1 };
    const pending = await enterMail(pool, book, addressed.flatMap(dueTo));

    const said = async ({ template, task }: Thing) => {
      const told = { of: concerned.of, number: concerned.number, template, taskId: task?.id ?? null };
      const path = await pathOf(pool, { ...told, streamId: effect.streamId, version: first.version });
      return { ...told, url: new URL(path, publicUrl).href, dueAt: task?.dueAt ? new Date(task.dueAt) : null };
    };
    const begun = performance.now();
    for (const { personId, email, language, things } of addressed) {
      const items = pending.get(personId);
      const [one, ...others] = await Promise.all(things.filter(({ item }) => items?.has(item)).map(said));
      if (!one) continue;
      if (performance.now() - begun > beginWithinMs) break;
      const where = { settingsUrl: new URL(settingsPath, publicUrl).href, timeZone: profile.timeZone };
      await beginMail(pool, first.id, personId);
      const messageId = messageIdOf(publicUrl, first.id, personId);
      const { end, reply, serverIsAway } = await send(mailer, { to: email, language, messageId, ...compose([one, ...others], language, where) });
      await endMail(pool, first.id, personId, end, reply);
      if (serverIsAway) break;
    }
    const counts = await countMail(pool, first.id);
    if (counts['pending']) throw new NothingHappened('Some could not be written to yet', counts);
    if (counts['uncertain']) throw new Error('Nobody can tell whether all mail arrived');
    return counts;
  };
}
