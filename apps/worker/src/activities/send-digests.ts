import { ApplicationFailure } from '@temporalio/activity';
import { dateIn, endOfDay, isBusinessDay, mailTemplates, mailTimingOf } from '@gatehouse/policy';
import { brokenOffBefore, endDigest, findEffect, leaseDigest, peopleWithDigest, recipientsOf, takeAlong, takenAlong, type DigestEntry, type Recipient } from '@gatehouse/db/follow';
import { createResolveReader, type Commit } from '@gatehouse/db/record';
import { composeDigest } from '../notifications/compose.ts';
import { pathOf, settingsPath } from '../notifications/links.ts';
import { messageIdOf } from '../notifications/message-id.ts';
import { kindOf } from '../notifications/recipients.ts';
import { send } from '../notifications/send.ts';
import type { MailDependencies } from './notify.ts';
import { reportFailure } from './report-failure.ts';
import { tellOfLeavings } from './tell-of-leavings.ts';

/** One person's mail of a business day. */
export interface DigestOf {
  readonly personId: string;
  readonly on: string;
}

/** The one mail of the day, of those who chose it: each a step of its own, so that one address cannot hold up the others. */
export function createDigestActivities({ pool, mailer, profile, publicUrl, now, commit }: MailDependencies & { readonly commit: Commit }) {
  const resolveReader = createResolveReader({ pool, profile, clock: async () => now().toISOString() });

  return {
    /** For whom something waits; nobody on a day on which offices are closed. */
    async digestsDue(): Promise<readonly DigestOf[]> {
      const on = dateIn(profile.timeZone, now().toISOString());
      if (!isBusinessDay(on, profile)) return [];
      await tellOfLeavings(pool, profile, on);
      return (await peopleWithDigest(pool)).map((personId) => ({ personId, on }));
    },

    async sendDigest({ personId, on }: DigestOf): Promise<void> {
      // What an earlier day took along may have arrived, and must not be said again with this one.
      for (const day of await brokenOffBefore(pool, personId, on)) await leaveToPeople(personId, day);
      const lease = await leaseDigest(pool, personId, on);
      if (lease === 'busy') throw ApplicationFailure.retryable('Another attempt is under way', 'DigestBusy');
      if (lease !== 'leased') {
        // One that was broken off may have arrived.
        if (lease === 'uncertain') await leaveToPeople(personId, on);
        return;
      }
      const [recipient] = await recipientsOf(pool, profile, [`person:${personId}`], on);
      const { keys, answers } = await resolveReader(personId);
      const newest = newestOf(recipient ? await takeAlong(pool, { personId, keys, answers, silenced: silencedBy(recipient) }, on) : []);
      if (!recipient || newest.length === 0) {
        await endDigest(pool, personId, on, 'leftOut', null);
        return;
      }
      const said = await Promise.all(
        newest.map(async (one) => ({ ...one, url: new URL(await pathOf(pool, one), publicUrl).href })),
      );
      const where = { settingsUrl: new URL(settingsPath, publicUrl).href, timeZone: profile.timeZone, on: new Date(endOfDay(on, profile.timeZone)) };
      const { email, language } = recipient;
      const messageId = messageIdOf(publicUrl, `digest:${on}`, personId);
      const { end, reply } = await send(mailer, { to: email, language, messageId, ...composeDigest(said, language, where) });
      if (end === 'uncertain') await leaveToPeople(personId, on);
      else await endDigest(pool, personId, on, end, reply);
      if (end === 'pending') throw ApplicationFailure.retryable('Not sent yet', 'DigestPutOff');
    },
  };

  /**
   * What it said is not sent again but at a person's word, case by case, as of any mail of which nobody can tell. Put
   * before people first: an attempt that fails at it is followed by another, which finds this one broken off. What no event
   * brought stands where its link leads, and is left at that.
   */
  async function leaveToPeople(personId: string, on: string): Promise<void> {
    for (const effectId of new Set(newestOf(await takenAlong(pool, personId, on)).map((one) => one.effectId))) {
      const effect = await findEffect(pool, effectId);
      if (effect) await reportFailure(commit, effect, 'uncertain', personId, on);
    }
    await endDigest(pool, personId, on, 'uncertain', null);
  }
}

function silencedBy({ mail }: Recipient): readonly string[] {
  return Object.keys(mailTemplates).filter((template) => mailTimingOf(kindOf(template), mail) === 'never');
}

/** Of what was said of one task several times, the newest is said. */
function newestOf(entries: readonly DigestEntry[]): readonly DigestEntry[] {
  return [...new Map(entries.map((one) => [one.taskId === null ? one.effectId : `${one.streamId}:${one.taskId}`, one])).values()];
}
