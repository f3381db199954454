import {
  allHandlersFinished,
  condition,
  continueAsNew,
  isCancellation,
  log,
  proxyActivities,
  setDefaultSignalHandler,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import {
  beginning,
  caughtUp,
  dueAttribute,
  life as lifeQuery,
  stageAttribute,
  streamIdOf,
  waitingOnAttribute,
  type DeadlineDue,
  type EffectDue,
  type FollowedKind,
  type Following,
  type Life,
  type Notice,
  type NoticeSignal,
  type Position,
  type Process,
  type Visible,
} from '@gatehouse/contracts';
import type { EffectActivity, RecordActivities } from '../activities/create-activities.ts';
import { readCarried, type Carried } from './carry-over.ts';
import { effectsByName } from './effects.ts';
import { untilAnswered } from './retries.ts';

const record = proxyActivities<RecordActivities>(untilAnswered);

/** An operator may start a run by hand; then nothing was signalled and the record is asked. */
const waitForFirstSignal = '1 second';

/** When the record says "too early", its clock is behind Temporal's: asking again at once would spin. */
const tooEarlyPauseMs = 1000;

const keyOf = (deadline: DeadlineDue): string => `${deadline.id}@${deadline.setAtVersion}`;

const standsAt = (a: Position, b: Position): boolean => a.version === b.version && a.headHash === b.headHash;

function isNotice(value: unknown): value is Notice {
  const notice = value as Partial<Notice> | null | undefined;
  return (
    typeof notice?.version === 'number' &&
    typeof notice.headHash === 'string' &&
    typeof notice.previous?.version === 'number' &&
    Array.isArray(notice.effects) &&
    Array.isArray(notice.deadlines)
  );
}

/** A process's life, as its workflow file states it. */
export interface Followed<K extends FollowedKind> {
  /** The effects of this process, by the names that the record uses. */
  does(effects: Readonly<Record<string, EffectActivity>>): void;
  /** The Signals of this process: one for each event. */
  expects(...names: readonly (keyof Process<K>['signals'] & string)[]): void;
  /** Follows the record until it says that nothing is left to do. */
  concluded(): Promise<void>;
}

/**
 * The loop that every process shares: it takes what was recorded, runs the effects, and tells the record when a deadline
 * is reached. Its control flow rests on recorded facts only, never on what the rules say today (D3), so a change of
 * policy cannot alter a running case. Changing this loop needs `patched` (docs/changing-a-workflow.md).
 */
export function follow<K extends FollowedKind>(process: Process<K>, handedOver?: Carried): Followed<K> {
  const ref = { kind: process.kind, id: streamIdOf(workflowInfo().workflowId) };
  const carried = readCarried(handedOver);
  let position: Position = carried ?? beginning;
  let concluded = carried?.concluded ?? false;
  let visible: Visible | null = carried?.visible ?? null;
  let deadlines: readonly DeadlineDue[] = carried?.deadlines ?? [];
  /** Deadlines the record has answered, kept out until a newer list leaves them out itself. */
  const answered = new Set<string>(carried?.answered);
  const reaching = new Set<string>();
  const waiting = new Map<string, EffectDue>(carried?.effects.map((effect) => [effect.id, effect]));
  const running = new Map<string, EffectDue>();
  const inbox: Notice[] = [];
  let mustLoad = handedOver !== undefined && carried === null;
  let woken = false;
  let loads = 0;
  let shown = '';
  let perform: Readonly<Record<string, EffectActivity>> = {};

  /** Only takes note: in a Signal handler a failure would fail the whole process, a plain error would block it. */
  const hear = (notice: unknown): void => {
    if (isNotice(notice)) inbox.push(notice);
    else mustLoad = true;
    woken = true;
  };

  setHandler(lifeQuery, tell);
  setHandler(caughtUp, hear);
  setDefaultSignalHandler((_name, notice) => hear(notice));

  return {
    does(effects) {
      perform = effects;
    },
    expects(...names) {
      for (const name of names) setHandler(process.signals[name] as NoticeSignal, hear);
    },
    concluded: untilConcluded,
  };

  async function untilConcluded(): Promise<void> {
    if (!handedOver && !(await condition(() => woken, waitForFirstSignal))) mustLoad = true;
    for (;;) {
      woken = false;
      for (const notice of inbox.splice(0)) take(notice);
      if (mustLoad) {
        await load();
        continue;
      }
      startEffects();
      startDeadlines();
      showOperators();
      if (nothingLeft()) return;
      if (workflowInfo().continueAsNewSuggested) {
        await condition(allHandlersFinished);
        if (inbox.length > 0 || mustLoad) continue;
        await continueAsNew<(carried?: Carried) => Promise<void>>(handOver());
      }
      const dueInMs = msUntilNext();
      if (dueInMs === null) await condition(() => woken);
      else await condition(() => woken, dueInMs);
    }
  }

  /** The notice continues what is known; anything else is settled by the record. */
  function take(notice: Notice): void {
    if (mustLoad) return;
    if (standsAt(notice.previous, position)) {
      for (const effect of notice.effects) waiting.set(effect.id, effect);
      const listed = new Set(notice.deadlines.map(keyOf));
      for (const key of answered) if (!listed.has(key)) answered.delete(key);
      adopt(notice);
    } else if (!standsAt(notice, position) || notice.previous.version !== notice.version - 1) {
      mustLoad = true;
    }
    // Otherwise the same Signal came again.
  }

  async function load(): Promise<void> {
    mustLoad = false;
    // What is answered while the record is being read may be missing from what was read; what was answered before is not.
    answered.clear();
    const following = await record.loadFollowing(ref);
    loads += 1;
    waiting.clear();
    for (const effect of following.effects) if (!running.has(effect.id)) waiting.set(effect.id, effect);
    adopt(following);
  }

  function adopt(following: Following): void {
    position = { version: following.version, headHash: following.headHash };
    concluded = following.concluded;
    visible = following.visible;
    deadlines = following.deadlines.filter((deadline) => !answered.has(keyOf(deadline)));
  }

  function startEffects(): void {
    for (const effect of [...waiting.values()]) {
      if (effect.after !== null && (waiting.has(effect.after) || running.has(effect.after))) continue;
      waiting.delete(effect.id);
      running.set(effect.id, effect);
      void carryOut(effect);
    }
  }

  async function carryOut(effect: EffectDue): Promise<void> {
    const activity = perform[effect.name] ?? effectsByName[effect.name];
    try {
      await activity?.({ effectId: effect.id });
      running.delete(effect.id);
    } catch (error) {
      if (isCancellation(error)) return;
      log.warn('An effect was given up', { effectId: effect.id });
      await record.giveUpEffect({ effectId: effect.id }).then(
        () => running.delete(effect.id),
        () => undefined,
      );
    }
    woken = true;
  }

  function startDeadlines(): void {
    const now = new Date().toISOString();
    for (const deadline of deadlines) {
      if (deadline.dueAt > now || reaching.has(keyOf(deadline))) continue;
      reaching.add(keyOf(deadline));
      void reach(deadline);
    }
  }

  async function reach(deadline: DeadlineDue): Promise<void> {
    const key = keyOf(deadline);
    try {
      const answer = await record.reachDeadline({ ref, deadlineId: deadline.id, setAtVersion: deadline.setAtVersion });
      if (answer.outcome === 'tooEarly') {
        const pause = new Date(Date.now() + tooEarlyPauseMs).toISOString();
        const dueAt = answer.at > pause ? answer.at : pause;
        deadlines = deadlines.map((one) => (keyOf(one) === key ? { ...one, dueAt } : one));
      } else {
        answered.add(key);
        deadlines = deadlines.filter((one) => keyOf(one) !== key);
      }
      reaching.delete(key);
    } catch (error) {
      if (!isCancellation(error)) log.error('A deadline got no answer', { deadlineId: deadline.id });
    }
    woken = true;
  }

  function msUntilNext(): number | null {
    const next = nextDueAt();
    return next === null ? null : Math.max(1, Date.parse(next) - Date.now());
  }

  function nextDueAt(): string | null {
    return deadlines
      .filter((deadline) => !reaching.has(keyOf(deadline)))
      .reduce<string | null>((next, { dueAt }) => (next === null || dueAt < next ? dueAt : next), null);
  }

  function nothingLeft(): boolean {
    return (
      concluded &&
      !mustLoad &&
      inbox.length + waiting.size + running.size + deadlines.length + reaching.size === 0
    );
  }

  /** Recorded values only; skipped where the namespace does not know the attributes, for that would block the run. */
  function showOperators(): void {
    if (visible === null) return;
    const due = deadlines.reduce<string | null>((next, { dueAt }) => (next === null || dueAt < next ? dueAt : next), null);
    const now = JSON.stringify([visible, due]);
    if (now === shown) return;
    shown = now;
    upsertSearchAttributes([
      { key: stageAttribute, value: visible.stage },
      { key: waitingOnAttribute, value: [...visible.waitingOn] },
      { key: dueAttribute, value: due === null ? null : new Date(due) },
    ]);
  }

  /** Effects in flight go along: the lease on their rows keeps them from being done twice. */
  function handOver(): Carried {
    return {
      schema: 1,
      ...position,
      concluded,
      visible: visible && { stage: visible.stage, waitingOn: [...visible.waitingOn] },
      effects: [...running.values(), ...waiting.values()],
      deadlines: [...deadlines],
      answered: [...answered],
    };
  }

  function tell(): Life {
    return {
      ...position,
      concluded,
      effects: [
        ...[...running.values()].map((effect) => ({ ...effect, running: true })),
        ...[...waiting.values()].map((effect) => ({ ...effect, running: false })),
      ],
      deadlines,
      nextDueAt: nextDueAt(),
      loads,
    };
  }
}
