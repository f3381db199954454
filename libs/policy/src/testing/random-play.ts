import fc from 'fast-check';
import { aggregates, commands } from '../aggregates.ts';
import type { RecordedEvent } from '../kernel/event.ts';
import type { StreamKind, StreamRef } from '../kernel/stream.ts';
import type { Deadline, Task } from '../kernel/task.ts';
import { keysOf } from '../kernel/visibility.ts';
import type { Profile } from '../profile/profile.ts';
import { referenceLists } from '../reference/lists.ts';
import { Choices } from './choices.ts';
import { actsAs } from './positions.ts';
import { inputFor } from './random-inputs.ts';
import { castNames, foundedWorld, people, positions, type CastName, type Result, type World, type WorldCaller } from './world.ts';

/** One turn: what sort of thing happens, and a number that settles everything else about it. */
export interface Turn {
  readonly sort: 'task' | 'unasked' | 'any' | 'register' | 'time' | 'appoint';
  readonly seed: number;
}

const weights: Readonly<Record<Turn['sort'], number>> = { task: 70, unasked: 11, any: 10, register: 2, time: 5, appoint: 2 };

/** Long runs in which mostly somebody does what is asked of them, and now and then anybody tries anything. */
export function turns(sorts: readonly Turn['sort'][]): fc.Arbitrary<readonly Turn[]> {
  const sort = fc.oneof(...sorts.map((one) => ({ arbitrary: fc.constant(one), weight: weights[one] })));
  return fc.array(fc.record({ sort, seed: fc.nat(2 ** 31 - 1) }), { minLength: 45, maxLength: 75, size: 'max' });
}

export type Acting = readonly (readonly [name: CastName, position: CastName])[];

/** People with two parts: some who prepare, review, sign or recommend may also decide or accept, and the other way round. */
export const twoParts: fc.Arbitrary<Acting> = fc.subarray<Acting[number]>([
  ['requester', 'directorGeneral'],
  ['privacy', 'head'],
  ['s10', 'assistantCommissioner'],
  ['director', 'deputyCommissioner'],
  ['executive', 'analyst'],
  ['directorGeneral', 'privacy'],
  ['assistantCommissioner', 's10'],
  ['deputyCommissioner', 'security'],
  ['head', 'executive'],
  ['analyst', 'director'],
  ['requester', 'policy'],
  ['executive', 'ethics'],
]);

/** A command that was given, and what it added. */
export interface Given {
  readonly caller: WorldCaller;
  readonly kind: StreamKind;
  readonly command: string;
  readonly id: string | null;
  readonly result: Result;
  /** Which positions were held by whom when it was given: one position may have a holder and one who acts. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
  readonly added: readonly { readonly ref: StreamRef; readonly recorded: RecordedEvent }[];
  readonly changed: boolean;
}

/** The command that answers a task; most carry its name. */
export function commandOf(task: Task): string {
  return task.kind === 'completeAssessment' ? 'freezeAssessment' : task.kind;
}

/** How often, on what, which command, by whom. */
type Unasked = readonly [number, StreamKind, string, CastName];

export interface OpenTask {
  readonly ref: StreamRef;
  readonly task: Task;
}

export function openTasks(world: World): OpenTask[] {
  return world.all().flatMap(({ ref, state }) =>
    aggregates[ref.kind].tasks(state as never, world.profile).map((task) => ({ ref, task })),
  );
}

export function openDeadlines(world: World): { readonly ref: StreamRef; readonly deadline: Deadline }[] {
  return world.all().flatMap(({ ref, state }) =>
    aggregates[ref.kind].deadlines(state as never, world.profile).map((deadline) => ({ ref, deadline })),
  );
}

/** Those of the cast to whom a task is assigned now. */
export function assignees(world: World, task: Task): CastName[] {
  return castNames.filter((name) => {
    const actor = world.actor({ kind: 'person', personId: people[name] });
    return actor.kind !== 'system' && keysOf(actor).includes(task.assignedTo);
  });
}

const unasked: readonly [Unasked, ...Unasked[]] = [
  [5, 'onboarding', 'nominateExecutive', 'requester'],
  [5, 'onboarding', 'freezePreparation', 'requester'],
  [5, 'onboarding', 'freezeChecklist', 'requester'],
  [2, 'onboarding', 'freezePaper', 'requester'],
  [2, 'assessment', 'freezeAssessment', 'requester'],
  [2, 'onboarding', 'giveLegalAdvice', 'legal'],
  [1, 'onboarding', 'withdraw', 'requester'],
  [1, 'onboarding', 'mergeCase', 'analyst'],
  [1, 'onboarding', 'splitCase', 'analyst'],
  [1, 'onboarding', 'stateUseStopped', 'requester'],
  [2, 'authorization', 'endAuthorization', 'director'],
  [4, 'onboarding', 'signChecklist', 's10'],
  [2, 'assessment', 'signAssessment', 's10'],
  [8, 'onboarding', 'recommend', 'director'],
  [6, 'onboarding', 'recordDecision', 'deputyCommissioner'],
  [3, 'authorization', 'acceptCondition', 'director'],
];

/** Plays turns in a world, one after the other, and tells of each command that was given. */
export class Play {
  readonly world: World;
  private readonly tell: (given: Given) => void;

  constructor(tell: (given: Given) => void, { profile, acting = [] }: { readonly profile?: Profile; readonly acting?: Acting } = {}) {
    this.world = foundedWorld(profile);
    this.tell = tell;
    for (const [name, position] of acting) actsAs(this.world, name, position);
    this.anything(new Choices(7), { kind: 'person', personId: people.requester }, 'onboarding', 'register', null, null);
  }

  take(turn: Turn): void {
    const choices = new Choices(turn.seed);
    switch (turn.sort) {
      case 'task':
        return this.answerTask(choices);
      case 'unasked':
        return this.doUnasked(choices);
      case 'any':
        return this.tryAnything(choices);
      case 'register': {
        const personId = people[choices.chance(70) ? 'requester' : (choices.of(castNames) ?? 'requester')];
        const [kind, command] = choices.chance(30) ? (['existingUse', 'reportExistingUse'] as const) : (['onboarding', 'register'] as const);
        return this.anything(choices, { kind: 'person', personId }, kind, command, null, null);
      }
      case 'time':
        return this.passTime(choices);
      case 'appoint':
        return this.appoint(choices);
    }
  }

  private answerTask(choices: Choices): void {
    const open = choices.of(openTasks(this.world));
    if (!open) return this.anything(choices, { kind: 'person', personId: people.requester }, 'onboarding', 'register', null, null);
    const { ref, task } = open;
    const name = choices.of(assignees(this.world, task));
    if (!name) return;
    const other: Partial<Record<string, string>> = {
      acceptOwnership: 'declineOwnership',
      recordReview: choices.chance(50) ? 'confirmReview' : 'requestInformation',
      signChecklist: 'returnChecklist',
      signAssessment: 'returnAssessment',
      acceptCondition: 'returnCondition',
    };
    const share = choices.chance(12) ? choices.of(['claimTask', 'releaseTask', 'handOverTask']) : undefined;
    const command = share ?? (choices.chance(8) ? other[task.kind] : undefined) ?? commandOf(task);
    this.anything(choices, { kind: 'person', personId: people[name] }, ref.kind, command, ref.id, task);
  }

  /** What people in the case may do of their own accord, and what somebody with the power tries before its time. */
  private doUnasked(choices: Choices): void {
    const [, kind, command, name] = choices.of(unasked.flatMap((one) => Array.from({ length: one[0] }, () => one))) ?? unasked[0];
    const stream = choices.of(this.world.all().filter(({ ref }) => ref.kind === kind));
    if (stream) this.anything(choices, { kind: 'person', personId: people[name] }, kind, command, stream.ref.id, null);
  }

  private tryAnything(choices: Choices): void {
    const kind = choices.weighted({ onboarding: 55, assessment: 15, authorization: 15, technology: 9, existingUse: 4, referenceList: 6, position: 2, person: 2, delegation: 2 });
    const command = choices.of(Object.keys(commands[kind])) ?? '';
    const stream = kind === 'referenceList' ? this.someList(choices) : choices.of(this.world.all().filter(({ ref }) => ref.kind === kind));
    const task = choices.of(openTasks(this.world).filter(({ ref }) => ref.id === stream?.ref.id))?.task ?? null;
    const personId = people[choices.of(castNames) ?? 'founder'];
    const caller: WorldCaller = choices.chance(12) ? { kind: 'system', part: 'deadlines' } : { kind: 'person', personId };
    if (stream) this.anything(choices, caller, kind, command, command === 'register' || command === 'reportExistingUse' ? null : stream.ref.id, task);
  }

  /** Its lists are there before anything was recorded of them: one that one person changes, and one that needs two. */
  private someList(choices: Choices): { readonly ref: StreamRef } {
    const id = choices.of(['sharing-party', 'disclosure-code']);
    return { ref: { kind: 'referenceList', id: referenceLists.find((list) => list.id === id)?.streamId ?? '' } };
  }

  private passTime(choices: Choices): void {
    this.world.passDays(Number(choices.weighted({ 1: 40, 5: 30, 20: 20, 60: 10 } as const)));
    for (const { ref, deadline } of openDeadlines(this.world)) {
      if (deadline.dueAt > this.world.now) continue;
      this.give({ kind: 'system', part: 'deadlines' }, ref.kind, 'deadlineReached', ref.id, { deadlineId: deadline.id });
    }
  }

  /** Somebody acts in another's position, or leaves one: whoever has two parts in a case is what separation is about. */
  private appoint(choices: Choices): void {
    const id = positions[choices.of(castNames.filter((name) => name !== 'founder')) ?? 'requester'];
    const command = choices.chance(75) ? 'appoint' : 'endIncumbency';
    this.anything(choices, { kind: 'person', personId: people.administrator }, 'position', command, id, null);
  }

  private anything(choices: Choices, caller: WorldCaller, kind: StreamKind, command: string, id: string | null, task: Task | null): void {
    const input = inputFor(command, { world: this.world, id: id ?? '', choices, task });
    this.give(caller, kind, command, id, input);
  }

  private give(caller: WorldCaller, kind: StreamKind, command: string, id: string | null, input: unknown): void {
    const { world } = this;
    const versions = new Map(world.all().map(({ ref, version }) => [ref.id, version]));
    const before = world.fingerprint();
    const holders = this.holders();
    const result = world.send(caller, kind, command, id, input);
    const added = world.all().flatMap(({ ref, events }) =>
      events.slice(versions.get(ref.id) ?? 0).map((recorded) => ({ ref, recorded })),
    );
    this.tell({ caller, kind, command, id, result, holders, added, changed: world.fingerprint() !== before });
  }

  private holders(): Map<string, string[]> {
    const holders = new Map<string, string[]>();
    for (const name of castNames) {
      const actor = this.world.actor({ kind: 'person', personId: people[name] });
      if (actor.kind === 'system') continue;
      for (const { positionId } of actor.positions) holders.set(positionId, [...(holders.get(positionId) ?? []), people[name]]);
    }
    return holders;
  }
}
