import type { Pool } from 'pg';
import { z } from 'zod';
import { dateIn, type Profile } from '@gatehouse/policy';
import { readersAmong, recipientsOf, type EffectRow, type Recipient } from '@gatehouse/db/follow';
import type { Mailer } from '../notifications/mailer.ts';
import { compose } from '../notifications/compose.ts';
import { taskPath } from '../notifications/task-path.ts';
import { NothingHappened } from './effect.ts';

interface Concerned {
  readonly number: string;
  /** Where in the web it is. */
  readonly path: string;
  readonly requester_id: string;
  readonly executive_position_id: string | null;
  readonly tasks: readonly { readonly id: string; readonly kind: string; readonly assignedTo: string; readonly claimedById: string | null }[] | null;
}

/** What is asked goes to those whose turn it is, by the tasks that answer it. Who has answered already is left alone. */
const answeredBy: Readonly<Record<string, readonly string[] | undefined>> = {
  registered: ['triage'],
  preparationReopened: ['freezePreparation'],
  ownershipAsked: ['acceptOwnership'],
  reviewsAsked: ['recordReview', 'signForLegal'],
  informationAsked: ['provideInformation'],
  checklistToSign: ['signChecklist'],
  checklistReturned: ['freezeChecklist'],
  decisionAsked: ['recordDecision'],
  signatureRequested: ['signAssessment'],
  assessmentReturned: ['completeAssessment'],
  useReported: ['followUpReport', 'recordPrivacyFinding'],
};

const progress = z.object({ written: z.array(z.string()) });

/** Writes to the people concerned, each in their language. A mail says that something waits and where, nothing of the case. */
export function createNotify({ pool, mailer, profile, publicUrl }: {
  readonly pool: Pool;
  readonly mailer: Mailer;
  readonly profile: Profile;
  readonly publicUrl: string;
}) {
  return async function notify(effect: EffectRow): Promise<Readonly<Record<string, unknown>>> {
    const template = String(effect.params['template']);
    const { rows } = await pool.query<Concerned>(
      `SELECT one.*,
              (SELECT json_agg(json_build_object('id', t.task_id, 'kind', t.kind, 'assignedTo', t.assigned_to, 'claimedById', t.claimed_by_id))
                 FROM task t WHERE t.stream_id = $1) AS tasks
         FROM (SELECT c.number, '/cases/' || c.number AS path, c.requester_id::text, c.executive_position_id::text
                 FROM "case" c
                WHERE c.id = $1
                   OR c.id = (SELECT case_id FROM assessment WHERE id = $1)
                   OR c.id = (SELECT case_id FROM "authorization" WHERE id = $1)
               UNION ALL
               SELECT e.number, '/existing-use/' || e.number, e.reporter_id::text, NULL FROM existing_use e WHERE e.id = $1) one`,
      [effect.streamId],
    );
    const concerned = rows[0];
    if (!concerned) return { recipients: 0 };
    const keys = keysFor(template, effect, concerned);
    const today = dateIn(profile.timeZone, new Date().toISOString());
    const named = await recipientsOf(pool, profile, keys, today);
    const recipients = isOfQuestion(template, effect) ? await stillReading(pool, effect.streamId, named, today) : named;
    const earlier = progress.safeParse(effect.outcome);
    const written = new Set(earlier.success ? earlier.data.written : []);
    for (const { personId, email, language } of recipients) {
      if (written.has(personId)) continue;
      const { subject, text } = compose(template, language, {
        number: concerned.number,
        url: new URL(pathOf(template, effect, concerned), publicUrl).href,
      });
      try {
        await mailer.send({ to: email, subject, text, language });
      } catch (error) {
        // The next attempt must not write again to those who were reached.
        throw error instanceof NothingHappened ? new NothingHappened(error.message, { written: [...written] }) : error;
      }
      written.add(personId);
    }
    return { recipients: recipients.length };
  };
}

/** Anybody who reads the case is asked, and may have left since; a number is told only to those who may read what it names. */
function isOfQuestion(template: string, effect: EffectRow): boolean {
  return template.startsWith('question') || String(effect.params['taskId'] ?? '').startsWith('answerQuestion:');
}

async function stillReading(pool: Pool, streamId: string, named: readonly Recipient[], on: string): Promise<readonly Recipient[]> {
  const reading = await readersAmong(pool, streamId, named.map(({ personId }) => personId), on);
  return named.filter(({ personId }) => reading.has(personId));
}

function pathOf(template: string, { params, streamId }: EffectRow, { path }: Concerned): string {
  return template === 'taskHandedOver' ? taskPath(path, String(params['taskId']), streamId) : path;
}

function keysFor(template: string, effect: EffectRow, concerned: Concerned): string[] {
  const tasks = concerned.tasks ?? [];
  // Who gave it back or left meanwhile is left alone.
  if (template === 'taskHandedOver') {
    return tasks.some(({ id, claimedById }) => id === effect.params['taskId'] && claimedById === effect.params['personId'])
      ? [`person:${String(effect.params['personId'])}`]
      : [];
  }
  if (template === 'taskReminder' || template === 'taskOverdue') {
    return tasks.filter(({ id }) => id === effect.params['taskId']).map(({ assignedTo }) => assignedTo);
  }
  // Of several questions only this one is asked now; the answer is for whoever asked.
  if (template === 'questionAsked') {
    return tasks.filter(({ id }) => id === `answerQuestion:${effect.params['questionId']}`).map(({ assignedTo }) => assignedTo);
  }
  if (template === 'questionAnswered') return [`person:${effect.params['askedBy']}`];
  const kinds = answeredBy[template];
  if (kinds) return tasks.filter(({ kind }) => kinds.includes(kind)).map(({ assignedTo }) => assignedTo);
  // Everything else is news of something settled, for those who asked for it.
  const { requester_id: requester, executive_position_id: executive } = concerned;
  return [`person:${requester}`, ...(executive ? [`position:${executive}`] : [])];
}
