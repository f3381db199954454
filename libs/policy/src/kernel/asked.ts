import type { Profile } from '../profile/profile.ts';
import type { Aggregate, AskedIn } from './aggregate.ts';
import type { DomainEvent, RecordedEvent } from './event.ts';
import { notify } from './follow-up.ts';
import type { MailTemplate } from './mail.ts';
import type { Effect, Particulars, Task } from './task.ts';

/** What stands still waits for others first. */
const waiting = (tasks: readonly Task[]): readonly Task[] => tasks.filter(({ pausedSince }) => pausedSince === undefined);

const askedOf = ({ id, assignedTo }: Task): string => `${assignedTo} ${id}`;

/** What was not asked of them before, or goes on after it had stood still. Who took it, and by when it is due, ask nothing anew. */
export function newlyAsked(before: readonly Task[], after: readonly Task[]): readonly Task[] {
  const was = new Set(waiting(before).map(askedOf));
  return waiting(after).filter((task) => !was.has(askedOf(task)));
}

/**
 * All that the outside must learn of an event: what its process says, then of each thing that it newly asks somebody for.
 * Of mail there is one, so that nobody is written to twice about one event.
 */
export function effectsOf<S, E extends DomainEvent>(
  aggregate: Pick<Aggregate<S, E>, 'tasks' | 'effects' | 'askedIn'>,
  recorded: RecordedEvent<E>,
  { before, after, profile }: { readonly before: S; readonly after: S; readonly profile: Profile },
): readonly Effect[] {
  const asked = newlyAsked(aggregate.tasks(before, profile), aggregate.tasks(after, profile)).filter((task) => !isToldOtherwise(task, recorded));
  return inOneMail([
    ...aggregate.effects(recorded, after, before),
    ...asked.map((task) => notify(templateOf(task, recorded.event.name, aggregate.askedIn), { taskId: task.id })),
  ]);
}

/** Who is told of which of these things, the mail finds out person by person. */
function inOneMail(effects: readonly Effect[]): readonly Effect[] {
  const mail = effects.filter(({ name }) => name === 'notify');
  const [first, second] = mail;
  if (!first || !second) return effects;
  const after = mail.find((one) => one.after !== undefined)?.after;
  const together: Effect = { ...first, params: { tells: mail.flatMap(tellsOf) }, ...(after === undefined ? {} : { after }) };
  return [...effects.filter(({ name }) => name !== 'notify'), together];
}

/** The things that a mail says: mostly one. */
export function tellsOf({ params }: Pick<Effect, 'params'>): readonly Particulars[] {
  const { tells } = params;
  return Array.isArray(tells) ? (tells as readonly Particulars[]) : [params as Particulars];
}

/** What somebody brings upon themselves alone is before their eyes; and that mail fails is not told by mail. */
function isToldOtherwise({ assignedTo, params }: Task, { actorKind, actorId }: RecordedEvent): boolean {
  return (actorKind === 'person' && assignedTo === `person:${actorId}`) || params['effect'] === 'notify';
}

/** Questions are a kind of mail of their own, which people choose apart; what comes back says so. */
function templateOf({ kind }: Task, event: string, askedIn: AskedIn | undefined): MailTemplate {
  return kind === 'answerQuestion' ? 'questionAsked' : (askedIn?.[event]?.[kind] ?? 'taskAsked');
}
