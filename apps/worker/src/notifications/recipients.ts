import type { Pool } from 'pg';
import { mailTemplates, tellsOf, type Effect, type MailTemplate, type Particulars, type Profile } from '@gatehouse/policy';
import { claimOn, readersAmong, recipientsOf, toldOf, withoutAway, type Recipient, type ToldOf } from '@gatehouse/db/follow';

/** A task of the process, as it stands now. */
export interface OpenTask {
  readonly id: string;
  readonly kind: string;
  readonly assignedTo: string;
  readonly dueAt: string | null;
}

/** Who is concerned by a process, from the read tables. */
export interface Concerned extends ToldOf {
  /** Null where nobody in particular asked for it. */
  readonly requesterId: string | null;
  readonly executivePositionId: string | null;
  /** What the mail is about, as far as that is asked of somebody now. */
  readonly tasks: readonly OpenTask[];
}

/** One of the things that a mail has to say. */
export interface Tell {
  readonly item: number;
  readonly template: string;
  /** The task that it is about; null: it asks for nothing. */
  readonly taskId: string | null;
  readonly params: Particulars;
}

/** What is said to somebody, and the task it is about, where it asks for something. */
export interface Thing extends Tell {
  readonly task: OpenTask | null;
}

/** Somebody to write to, and what that mail says. */
export interface Addressed extends Recipient {
  readonly things: readonly Thing[];
}

export function tellsIn(effect: Pick<Effect, 'params'>): readonly Tell[] {
  return tellsOf(effect).map((params, item) => {
    const { template, taskId } = params;
    return { item, template: String(template), taskId: taskId === undefined ? null : String(taskId), params };
  });
}

/** What a process is known by, who is behind it, and of the tasks named those that are open and do not stand still. */
export async function concernedBy(pool: Pool, streamId: string, tells: readonly Tell[]): Promise<Concerned | null> {
  const { rows } = await pool.query<Concerned>(
    `SELECT told.*,
            COALESCE((SELECT json_agg(json_build_object('id', t.task_id, 'kind', t.kind, 'assignedTo', t.assigned_to, 'dueAt', t.due_at))
               FROM task t WHERE t.stream_id = $1 AND t.task_id = ANY($2) AND t.paused_since IS NULL), '[]') AS tasks
       FROM (${toldOf('$1')}) told`,
    [streamId, tells.flatMap(({ taskId }) => taskId ?? [])],
  );
  return rows[0] ?? null;
}

/** What each thing is told of, and to whom. */
interface About {
  readonly streamId: string;
  /** Who did it; nobody is told of what they did themselves. */
  readonly by: string | null;
  readonly concerned: Concerned;
  readonly on: string;
}

/** To whom a mail goes, each once, and what it says to them. */
export function createAddress({ pool, profile }: { readonly pool: Pool; readonly profile: Profile }) {
  const levelOf = (role: string): number => profile.roles.find(({ code }) => code === role)?.level ?? 0;

  return async function address(tells: readonly Tell[], about: About): Promise<readonly Addressed[]> {
    const people = new Map<string, Addressed>();
    for (const tell of tells) {
      for (const { task, ...recipient } of await told(tell, about)) {
        const { personId } = recipient;
        people.set(personId, { ...recipient, things: [...(people.get(personId)?.things ?? []), { ...tell, task }] });
      }
    }
    return [...people.values()].toSorted((a, b) => (a.personId < b.personId ? -1 : 1));
  };

  /** Whom one thing concerns. */
  async function told({ template, taskId, params }: Tell, { streamId, by, concerned, on }: About) {
    const task = concerned.tasks.find(({ id }) => id === taskId) ?? null;
    // What was answered meanwhile asks nobody any more.
    if (taskId !== null && task === null) return [];
    const named = task === null ? await written(those()) : await asked(task);
    const others = named.filter(({ personId }) => personId !== by).map((one) => ({ ...one, task }));
    if (!['question', 'mention'].includes(kindOf(template)) && !taskId?.startsWith('answerQuestion:')) return others;
    // Anybody who reads the case is asked or mentioned, and may have left since; a number is told only to those who may read what it names.
    const reading = await readersAmong(pool, streamId, others.map(({ personId }) => personId), on);
    return others.filter(({ personId }) => reading.has(personId));

    /** Who holds these keys, but for those away for whom somebody of the same mail stands in. */
    async function written(keys: readonly string[]): Promise<readonly Recipient[]> {
      return withoutAway(pool, await recipientsOf(pool, profile, keys, on), keys, on);
    }

    /** News of something settled is for those who asked for it; an answer is for whoever asked; a mention for all whom it names. */
    function those(): readonly string[] {
      if (template === 'mentioned') return String(params['of']).split(' ');
      const { requesterId, executivePositionId } = concerned;
      if (params['askedBy'] !== undefined) return [`person:${params['askedBy']}`];
      return [...(requesterId ? [`person:${requesterId}`] : []), ...(executivePositionId ? [`position:${executivePositionId}`] : [])];
    }

    /**
     * What somebody took upon themselves is theirs to be told of; when it is overdue, the head of their office hears of it
     * too. What nobody took is the whole office's.
     */
    async function asked({ id, assignedTo }: OpenTask): Promise<readonly Recipient[]> {
      const claim = await claimOn(pool, streamId, id, on);
      // Who gave it back or left meanwhile is left alone.
      if (template === 'taskHandedOver' && claim?.personId !== params['personId']) return [];
      if (!claim) return written([assignedTo]);
      const heads = template === 'taskOverdue' ? headsOf(assignedTo, levelOf(claim.role)) : [];
      return written([`person:${claim.personId}`, ...heads]);
    }
  }
}

/** Who ranks above the one that took a task and may answer it too, as `isHeadOver` of policy says it. */
function headsOf(assignedTo: string, level: number): string[] {
  const [, power, least = '0'] = /^power:(.+?)(?::(\d+))?$/.exec(assignedTo) ?? [];
  return power === undefined ? [] : [`power:${power}:${Math.max(1, level + 1, Number(least))}`];
}

/** For what people get this mail; a template of newer code is news. */
export function kindOf(template: string) {
  return (mailTemplates as Readonly<Record<string, (typeof mailTemplates)[MailTemplate] | undefined>>)[template] ?? 'news';
}
