import { expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { aggregates, commands, type StateOf } from './aggregates.ts';
import { fold } from './kernel/aggregate.ts';
import type { RecordedEvent } from './kernel/event.ts';
import type { RefusalCode } from './kernel/refusal.ts';
import type { OnboardingEvent } from './onboarding/events.ts';
import { reviewForms } from './onboarding/review-forms.ts';
import { stageEntries, stageEvents, stageSteps } from './onboarding/stage-history.ts';
import type { ReviewKind } from './onboarding/state.ts';
import { separatedDuties } from './powers-matrix.ts';
import type { Profile } from './profile/profile.ts';
import { rcmp } from './profile/rcmp.ts';
import { lacks } from './testing/authorization-law.ts';
import { Choices } from './testing/choices.ts';
import { fullAnswers } from './testing/case.ts';
import { attached, inputFor, inputs } from './testing/random-inputs.ts';
import { mark, privilegedMark } from './testing/typed.ts';
import { assignees, commandOf, openDeadlines, openTasks, Play, turns, twoParts, type Acting, type Given, type OpenTask, type Turn } from './testing/random-play.ts';
import { codeOf, people, positions, type World } from './testing/world.ts';

/** What holds whatever people do, in whatever order: random runs of commands from everybody, checked after each one. */

const everything: readonly Turn['sort'][] = ['task', 'unasked', 'any', 'register', 'time', 'appoint'];
const runs = 80;
// Slow machines are no reason to fail.
vi.setConfig({ testTimeout: 300_000 });

/** Plays random runs; `each` looks after every command, `end` at the end of a run. */
function inRandomRuns(
  sorts: readonly Turn['sort'][],
  each: (given: Given, world: World) => void,
  end: (world: World) => void = () => undefined,
  { profile = rcmp, acting = twoParts, seed }: { readonly profile?: Profile; readonly acting?: fc.Arbitrary<Acting>; readonly seed?: number } = {},
): void {
  fc.assert(
    fc.property(turns(sorts), acting, (run, parts) => {
      const early: Given[] = [];
      const play = new Play((given) => void early.push(given), { profile, acting: parts });
      for (const turn of run) {
        play.take(turn);
        for (const given of early.splice(0)) each(given, play.world);
      }
      end(play.world);
    }),
    // A counterexample takes long to shrink; what has been found by then is shown.
    { numRuns: runs, interruptAfterTimeLimit: 60_000, ...(seed === undefined ? {} : { seed }) },
  );
}

test('the random runs know an input for every command', () => {
  const known = Object.keys(inputs).toSorted();
  expect(known).toEqual([...new Set(Object.values(commands).flatMap((of) => Object.keys(of)))].toSorted());
});

test('no authorization comes into force without all that must come before it', () => {
  const holdersAtDecision = new Map<string, Given['holders']>();
  inRandomRuns(
    everything,
    ({ result, command, caller, holders, id, added }, world) => {
      for (const { ref, recorded } of added) {
        if (recorded.event.name === 'granted') holdersAtDecision.set(ref.id, holders);
        if (recorded.event.name === 'conditionAccepted') {
          const { conditionId } = recorded.event.data as { readonly conditionId: string };
          const owner = world.state('authorization', ref.id).conditions.find((one) => one.conditionId === conditionId)?.ownerPositionId;
          expect(holders.get(owner ?? '') ?? []).not.toContain(recorded.actorId);
        }
        if (ref.kind !== 'authorization' || recorded.event.name !== 'cameIntoForce') continue;
        expect(lacks(world, ref.id, holdersAtDecision.get(ref.id) ?? new Map())).toEqual([]);
      }
      if (result.ok && command === 'recordDecision' && caller.kind === 'person') {
        expect(world.state('onboarding', id ?? '').requesterId).not.toBe(caller.personId);
      }
    },
  );
});

/** A law about what never happens would hold of runs that reach nothing. The seed is fixed: what is rare is not left to luck. */
test('the random runs reach what the laws are about', () => {
  const reached = { runs: 0, inForce: 0, withAssessment: 0, withConditions: 0, withPapers: 0, reported: 0, prohibited: 0, reportsConcluded: 0 };
  inRandomRuns(
    everything,
    () => undefined,
    (world) => {
      const names = new Set(world.all().flatMap(({ ref, events }) => events.map(({ event }) => `${ref.kind}.${event.name}`)));
      reached.runs += 1;
      reached.inForce += Number(names.has('authorization.cameIntoForce'));
      reached.withAssessment += Number(names.has('authorization.cameIntoForce') && names.has('assessment.assessmentApproved'));
      reached.withConditions += Number(names.has('authorization.conditionAccepted') && names.has('authorization.cameIntoForce'));
      reached.withPapers += Number(names.has('onboarding.paperFrozen') && names.has('authorization.cameIntoForce'));
      reached.reported += Number(names.has('authorization.reported'));
      reached.reportsConcluded += Number(names.has('existingUse.reportConcluded'));
      reached.prohibited += Number(names.has('technology.prohibited'));
    },
    { seed: 2020 },
  );
  expect(reached.inForce / reached.runs).toBeGreaterThan(0.3);
  expect(Object.entries(reached).filter(([, count]) => count === 0)).toEqual([]);
});

test('events fold to the state that decided, in every stream', () => {
  inRandomRuns(everything, () => undefined, (world) => {
    for (const { ref, events, state, version } of world.all()) {
      expect(fold(aggregates[ref.kind] as never, events as never)).toEqual(state);
      expect(events.map((recorded) => recorded.version)).toEqual(Array.from({ length: version }, (_, index) => index + 1));
    }
  });
});

test('the events that the stage map reads suffice for it, and a closed case leaves nobody an assessment to write', () => {
  inRandomRuns(everything, () => undefined, (world) => {
    for (const { ref, events, state } of world.all()) {
      if (ref.kind !== 'onboarding') continue;
      const all = events as readonly RecordedEvent<OnboardingEvent>[];
      expect(stageSteps(all.filter(({ event }) => stageEvents.includes(event.name)))).toEqual(stageSteps(all));
      const { stage, assessments } = state as StateOf<'onboarding'>;
      if (stage !== 'closed') continue;
      for (const { assessmentId } of assessments) expect(['draft', 'signing']).not.toContain(world.state('assessment', assessmentId).status);
    }
  });
});

test('the rows that say to what stage an event leads agree with the state, and closed stays closed', () => {
  const reached = new Set<string>();
  inRandomRuns(everything, () => undefined, (world) => {
    for (const { ref, events, state } of world.all()) {
      if (ref.kind !== 'onboarding') continue;
      let stage: string = 'none';
      for (const { event } of events) {
        const data = event.data as unknown as Readonly<Record<string, unknown>>;
        const to = stageEntries.filter((one) => one.event === event.name && (one.when === null || String(data[one.when.field]) === one.when.is));
        expect(to.length).toBeLessThanOrEqual(1);
        if (stage !== 'closed' && to[0]) stage = to[0].stage;
        reached.add(stage);
      }
      expect(stage).toBe((state as StateOf<'onboarding'>).stage);
    }
  });
  expect(reached.size).toBeGreaterThan(6);
});

test('a concluded process stays concluded, where it ended; a report of existing use until more comes to light', () => {
  const where = { onboarding: 'stage', assessment: 'status', authorization: 'status', existingUse: 'status' } as const;
  const toLight = ['accountAdded', 'privacyFindingAsked'];
  const ended = new WeakMap<World, Map<string, string>>();
  let seen = 0;
  inRandomRuns(everything, ({ added }, world) => {
    const known = ended.get(world) ?? new Map<string, string>();
    ended.set(world, known);
    for (const { ref, recorded } of added) {
      if (ref.kind === 'existingUse' && toLight.includes(recorded.event.name)) known.delete(ref.id);
    }
    for (const { ref, state } of world.all()) {
      if (ref.kind !== 'onboarding' && ref.kind !== 'assessment' && ref.kind !== 'authorization' && ref.kind !== 'existingUse') continue;
      const at = String((state as Record<string, unknown>)[where[ref.kind]]) + JSON.stringify((state as { outcome?: unknown }).outcome ?? '');
      const concluded = aggregates[ref.kind].concluded(state as never);
      const before = known.get(ref.id);
      if (before !== undefined) expect([concluded, at]).toEqual([true, before]);
      if (concluded) known.set(ref.id, at);
    }
    seen += known.size;
  });
  expect(seen).toBeGreaterThan(0);
});

test('a refusal changes nothing, and an acceptance changes something', () => {
  const codes = new Set<string>();
  inRandomRuns(everything, ({ result, changed, added }) => {
    codes.add(codeOf(result));
    expect(changed).toBe(result.ok);
    if (!result.ok) expect(added).toEqual([]);
  });
  expect(codes.size).toBeGreaterThan(20);
});

test('what people type is in no event’s data, and privileged advice in no event at all', () => {
  let texts = 0;
  let advice = 0;
  inRandomRuns(everything, ({ added }, world) => {
    for (const { recorded } of added) {
      expect(JSON.stringify(recorded.event.data), recorded.event.name).not.toContain(mark);
      expect(JSON.stringify(recorded)).not.toContain(privilegedMark);
      texts += Number(JSON.stringify(recorded.event.text ?? null).includes(mark));
    }
    advice += world.privileged.length;
    expect(world.privileged.every((one) => one.text.includes(privilegedMark))).toBe(true);
  });
  expect(texts).toBeGreaterThan(0);
  expect(advice).toBeGreaterThan(0);
});

test('task ids are unique; every deadline belongs to a task or to the process itself, and no due task is without its own', () => {
  const ofProcess: Readonly<Record<string, readonly string[]>> = { onboarding: ['deferral'], authorization: ['expiry'] };
  inRandomRuns(everything, (_given, world) => {
    const ids = openTasks(world).map(({ ref, task }) => `${ref.id}:${task.id}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ref, deadline } of openDeadlines(world)) {
      const [, taskId] = /^(?:remind|escalate):(.+)$/.exec(deadline.id) ?? [];
      expect(taskId ? ids.includes(`${ref.id}:${taskId}`) : ofProcess[ref.kind]?.includes(deadline.id), deadline.id).toBe(true);
    }
    const pending = new Set(openDeadlines(world).map(({ ref, deadline }) => `${ref.id}:${deadline.id}`));
    for (const { ref, task } of openTasks(world)) {
      if (task.dueAt === null) continue;
      // What is asked anew is reminded of anew, whatever was sent when the same was asked before.
      const reached = world.events(ref.kind, ref.id).filter((one) => one.recordedAt >= task.since).map((one) => one.event.data);
      for (const deadlineId of [`remind:${task.id}`, `escalate:${task.id}`]) {
        const sent = reached.some((data) => (data as { readonly deadlineId?: string }).deadlineId === deadlineId);
        expect(sent || pending.has(`${ref.id}:${deadlineId}`), deadlineId).toBe(true);
      }
    }
  });
});

/** Duties that the people of the run may have mixed up: then somebody else must be found, and no rule is broken. */
const separated: readonly string[] = Object.keys(separatedDuties);

/** The other task whose answer this one waits for; the form can be filled in meanwhile. */
const waitsFor: Readonly<Record<string, { readonly code: RefusalCode; readonly tasks: readonly string[] }>> = {
  freezePreparation: { code: 'ownershipNotAccepted', tasks: ['acceptOwnership', 'nominateExecutive'] },
};

/** What each of its assignees is told who does what the task asks, in the way that stands in the way of nothing else. */
function answersTo({ ref, task }: OpenTask, world: World): string[] {
  return assignees(world, task).map((name) => {
    const copy = world.copy();
    const command = commandOf(task);
    const choices = new Choices(1);
    const made = inputFor(command, { world: copy, id: ref.id, choices, task }) as Record<string, unknown>;
    const input = { ...made, ...plainly(copy, ref.kind, ref.id, command, made) };
    const answer = codeOf(copy.send({ kind: 'person', personId: people[name] }, ref.kind, command, ref.id, input));
    return answer;
  });
}

/** The parts of an input that chance might have made wrong. */
function plainly(world: World, kind: string, id: string, command: string, made: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const state = kind === 'onboarding' ? world.state('onboarding', id) : null;
  const version = state?.preparation.version ?? 0;
  const against = { version, outcome: 'reject', reasons: 'Reasons', conditions: [] };
  switch (command) {
    case 'triage':
      return { outcome: 'outOfScope', intoCaseId: null, authorizationId: null };
    case 'followUpReport':
      return { outcome: 'closed', caseId: null };
    case 'nominateExecutive':
      return { positionId: positions.executive };
    case 'freezePreparation':
      return { draftRevision: world.save('onboarding', id, 'preparation', fullAnswers.preparation('Plainly new')) };
    case 'freezeChecklist':
      return {
        draftRevision: world.save('onboarding', id, 'privacy-checklist', {
          ...fullAnswers.checklist('Plainly new'),
          officialForm: { ...attached(world, id), name: 'checklist.pdf' },
        }),
      };
    case 'recordReview': {
      const kind = made['kind'] as ReviewKind;
      const answers = fullAnswers.review(kind, { opinion: 'doNotSupport' });
      return { version, draftRevision: world.save('onboarding', id, reviewForms[kind], answers) };
    }
    case 'requestInformation':
      return { version };
    case 'signChecklist':
      return { version: state?.checklist?.version, determination: { outcome: 'none', assessmentIds: [] } };
    case 'signForLegal':
      return { version };
    case 'recommend':
      return against;
    case 'recordDecision':
      return { ...against, deferUntil: null, authorization: null };
    case 'signAssessment':
      return { version: world.state('assessment', id).frozenVersion };
    case 'approveReferenceEntry':
      return { effectiveFrom: '2040-01-01' };
    case 'signReport':
      return { draftRevision: world.save('authorization', id, 'test-report', fullAnswers.report()) };
    default:
      return {};
  }
}

function standsStill(world: World, allowed: readonly string[]): string[] {
  const open = openTasks(world);
  return open.flatMap((one) => {
    const answers = answersTo(one, world);
    if (answers.length === 0 || answers.includes('accepted')) return [];
    const waits = waitsFor[one.task.kind];
    const waited = waits && answers.every((answer) => answer === waits.code) && open.some(({ ref, task }) => ref.id === one.ref.id && waits.tasks.includes(task.kind));
    return waited || answers.every((answer) => allowed.includes(answer)) ? [] : [`${one.task.id}: ${answers.join(', ')}`];
  });
}

test('whoever is asked can do it now, when nobody has two parts', () => {
  const kinds = new Set<string>();
  inRandomRuns(['task', 'unasked', 'time'], ({ result }, world) => {
    if (!result.ok) return;
    for (const { task } of openTasks(world)) kinds.add(task.kind);
    expect(standsStill(world, [])).toEqual([]);
  }, undefined, { profile: { ...rcmp, legalSigns: true }, acting: fc.constant([]) });
  expect(kinds.size).toBeGreaterThan(12);
});

test('whoever is asked can do it now, or separated duties ask for somebody else', () => {
  inRandomRuns(everything, () => undefined, (world) => expect(standsStill(world, separated)).toEqual([]));
});
