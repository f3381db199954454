import type { Pool } from 'pg';
import { mailTemplates, type MailTemplate, type Profile } from '@gatehouse/policy';
import { claimOn, readersAmong, recipientsOf, toldOf, withoutAway, type EffectRow, type Recipient, type ToldOf } from '@gatehouse/db/follow';

/** A task of the process, as it stands now. */
export interface OpenTask {
  readonly id: string;
  readonly kind: string;
  readonly assignedTo: string;
  readonly dueAt: string | null;
}

/** Who is concerned by a process, from the read tables. */
export interface Concerned extends ToldOf {
  readonly requesterId: string;
  readonly executivePositionId: string | null;
  readonly tasks: readonly OpenTask[];
}

/** Somebody to write to, and the task it is about, where it asks for something. */
export interface Addressed extends Recipient {
  readonly task: OpenTask | null;
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

/** What a process is known by, who is behind it, and what is open in the process itself. */
export async function concernedBy(pool: Pool, streamId: string): Promise<Concerned | null> {
  const { rows } = await pool.query<Concerned>(
    `SELECT told.*,
            COALESCE((SELECT json_agg(json_build_object('id', t.task_id, 'kind', t.kind, 'assignedTo', t.assigned_to, 'dueAt', t.due_at)
                             ORDER BY t.due_at, t.task_id)
                 FROM task t WHERE t.stream_id = $1), '[]') AS tasks
       FROM (${toldOf('$1')}) told`,
    [streamId],
  );
  return rows[0] ?? null;
}

/** To whom a mail goes, each once. */
export function createAddress({ pool, profile }: { readonly pool: Pool; readonly profile: Profile }) {
  const levelOf = (role: string): number => profile.roles.find(({ code }) => code === role)?.level ?? 0;

  return async function address(template: string, effect: EffectRow, concerned: Concerned, on: string): Promise<readonly Addressed[]> {
    const { params, streamId } = effect;
    const tasks = tasksAsked(template, params, concerned.tasks);
    const named = tasks === null ? await told() : (await Promise.all(tasks.map(asked))).flat();
    const once = [...new Map(named.toReversed().map((one) => [one.personId, one])).values()].toReversed();
    if (!isOfQuestion(template, params)) return once;
    // Anybody who reads the case is asked, and may have left since; a number is told only to those who may read what it names.
    const reading = await readersAmong(pool, streamId, once.map(({ personId }) => personId), on);
    return once.filter(({ personId }) => reading.has(personId));

    /** Who holds these keys, but for those away for whom somebody of the same mail stands in. */
    async function written(keys: readonly string[]): Promise<readonly Recipient[]> {
      return withoutAway(pool, await recipientsOf(pool, profile, keys, on), keys, on);
    }

    /** News of something settled is for those who asked for it; an answer is for whoever asked. */
    async function told(): Promise<Addressed[]> {
      const { requesterId, executivePositionId } = concerned;
      const keys =
        template === 'questionAnswered' || template === 'questionHandedOn'
          ? [`person:${params['askedBy']}`]
          : [`person:${requesterId}`, ...(executivePositionId ? [`position:${executivePositionId}`] : [])];
      return (await written(keys)).map((one) => ({ ...one, task: null }));
    }

    /**
     * What somebody took upon themselves is theirs to be told of; when it is overdue, the head of their office hears of it
     * too. What nobody took is the whole office's.
     */
    async function asked(task: OpenTask): Promise<Addressed[]> {
      const claim = await claimOn(pool, streamId, task.id, on);
      const keys = claim ? [`person:${claim.personId}`] : [task.assignedTo];
      if (claim && template === 'taskOverdue') keys.push(...headsOf(task.assignedTo, levelOf(claim.role)));
      // Who gave it back or left meanwhile is left alone.
      if (template === 'taskHandedOver' && claim?.personId !== params['personId']) return [];
      return (await written(keys)).map((one) => ({ ...one, task }));
    }
  };
}

/** Who ranks above the one that took a task and may answer it too, as `isHeadOver` of policy says it. */
function headsOf(assignedTo: string, level: number): string[] {
  const [, power, least = '0'] = /^power:(.+?)(?::(\d+))?$/.exec(assignedTo) ?? [];
  return power === undefined ? [] : [`power:${power}:${Math.max(1, level + 1, Number(least))}`];
}

/** The tasks that a mail is about; null: it asks for nothing. */
function tasksAsked(template: string, params: EffectRow['params'], open: readonly OpenTask[]): readonly OpenTask[] | null {
  if (template === 'taskHandedOver' || template === 'taskReminder' || template === 'taskOverdue') {
    return open.filter(({ id }) => id === params['taskId']);
  }
  // Of several questions only this one is asked now.
  if (template === 'questionAsked') return open.filter(({ id }) => id === `answerQuestion:${params['questionId']}`);
  const kinds = answeredBy[template];
  return kinds ? open.filter(({ kind }) => kinds.includes(kind)) : null;
}

function isOfQuestion(template: string, params: EffectRow['params']): boolean {
  return kindOf(template) === 'question' || String(params['taskId'] ?? '').startsWith('answerQuestion:');
}

/** For what people get this mail; a template of newer code is news. */
export function kindOf(template: string) {
  return (mailTemplates as Readonly<Record<string, (typeof mailTemplates)[MailTemplate] | undefined>>)[template] ?? 'news';
}
