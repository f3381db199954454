import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { aggregates } from '../aggregates.ts';
import type { Profile } from '../profile/profile.ts';
import { rcmp } from '../profile/rcmp.ts';
import { taskKinds } from '../rules/service-standards.ts';
import { aCase } from '../testing/case.ts';
import { Play, turns, twoParts, type Acting, type Given, type Turn } from '../testing/random-play.ts';
import { accepted, castNames, people, type CastName, type World } from '../testing/world.ts';
import { fold } from './aggregate.ts';
import { effectsOf, newlyAsked, tellsOf } from './asked.ts';
import type { RecordedEvent } from './event.ts';
import type { StreamRef } from './stream.ts';
import type { Task } from './task.ts';
import { keysOf } from './visibility.ts';

// Slow machines are no reason to fail.
vi.setConfig({ testTimeout: 300_000 });

/** An event with the state on either side of it, and what the outside must learn of it. */
interface Step {
  readonly recorded: RecordedEvent;
  readonly before: readonly Task[];
  readonly after: readonly Task[];
  /** How many mails, and what they ask for. */
  readonly mails: number;
  readonly mail: readonly { readonly template: string; readonly taskId: string }[];
}

/** The events of a stream from a version on, one by one. */
function stepsOf(world: World, ref: StreamRef, from: number): Step[] {
  const aggregate = aggregates[ref.kind];
  let state = aggregate.initial as unknown;
  const steps: Step[] = [];
  for (const recorded of world.events(ref.kind, ref.id) as readonly RecordedEvent[]) {
    const was = state;
    state = aggregate.evolve(was as never, recorded as never);
    if (recorded.version < from) continue;
    const { profile } = world;
    const effects = effectsOf(aggregate as never, recorded, { before: was, after: state, profile });
    steps.push({
      recorded,
      before: aggregate.tasks(was as never, profile),
      after: aggregate.tasks(state as never, profile),
      mails: effects.filter(({ name }) => name === 'notify').length,
      mail: effects
        .filter(({ name }) => name === 'notify')
        .flatMap(tellsOf)
        .flatMap(({ template, taskId }) => (taskId === undefined ? [] : [{ template: String(template), taskId: String(taskId) }])),
    });
  }
  return steps;
}

/** What waits for somebody, as their own page says it: asked of a key that they hold, and not standing still. */
function waitsFor(world: World, name: CastName, tasks: readonly Task[]): readonly string[] {
  const actor = world.actor({ kind: 'person', personId: people[name] });
  const keys: readonly string[] = actor.kind === 'system' ? [] : keysOf(actor);
  return tasks.filter(({ assignedTo, pausedSince }) => keys.includes(assignedTo) && pausedSince === undefined).map(({ id }) => id);
}

const everything: readonly Turn['sort'][] = ['task', 'unasked', 'any', 'register', 'time', 'appoint'];

function inRandomRuns(sorts: readonly Turn['sort'][], acting: fc.Arbitrary<Acting>, each: (step: Step, world: World) => void, { profile = rcmp, parameters = {} }: { readonly profile?: Profile; readonly parameters?: fc.Parameters<unknown> } = {}): void {
  fc.assert(
    fc.property(turns(sorts), acting, (run, parts) => {
      const early: Given[] = [];
      const play = new Play((given) => void early.push(given), { profile, acting: parts });
      for (const turn of run) {
        play.take(turn);
        const touched = new Map(early.splice(0).flatMap(({ added }) => added).toReversed().map(({ ref, recorded }) => [ref.id, { ref, from: recorded.version }]));
        for (const { ref, from } of touched.values()) for (const step of stepsOf(play.world, ref, from)) each(step, play.world);
      }
    }),
    { numRuns: 60, interruptAfterTimeLimit: 60_000, ...parameters },
  );
}

const remindings: readonly string[] = ['taskReminder', 'taskOverdue', 'taskHandedOver'];

describe('whatever people do, in whatever order', () => {
  test('whoever has something new to do is written to once, and nobody for what they had to do before', () => {
    inRandomRuns(everything, twoParts, ({ recorded, before, after, mails, mail }, world) => {
      expect(mails, recorded.event.name).toBeLessThanOrEqual(1);
      const asked = mail.filter(({ template }) => !remindings.includes(template)).map(({ taskId }) => taskId);
      expect(new Set(asked).size, recorded.event.name).toBe(asked.length);
      const others = castNames.filter((name) => recorded.actorKind !== 'person' || people[name] !== recorded.actorId);
      for (const name of others) {
        const had = waitsFor(world, name, before);
        const isNew = waitsFor(world, name, after).filter((id) => !had.includes(id));
        // That a mail did not arrive is not told by another one.
        const expected = isNew.filter((id) => after.find((task) => task.id === id)?.params['effect'] !== 'notify');
        for (const id of expected) expect(asked, `${recorded.event.name} to ${name}`).toContain(id);
      }
      for (const id of asked) {
        const task = after.find((one) => one.id === id);
        expect(task?.pausedSince, id).toBeUndefined();
        expect(task, id).toBeDefined();
        const stoodThere = before.find((one) => one.id === id && one.assignedTo === task?.assignedTo);
        expect(stoodThere === undefined || stoodThere.pausedSince !== undefined, `${recorded.event.name}: ${id}`).toBe(true);
      }
    });
  });

  /** A law about what is asked would hold of runs that ask nothing. The seed is fixed: what is rare is not left to luck. */
  test('every kind of task is told of, each to those whose part it is', () => {
    const kinds = new Set<string>();
    const told = new Map<string, Set<CastName>>();
    const each = ({ recorded, after, mail }: Step, world: World): void => {
      for (const { kind } of after) kinds.add(kind);
      for (const { template, taskId } of mail) {
        const task = after.find(({ id }) => id === taskId);
        if (!task || remindings.includes(template)) continue;
        const names = castNames.filter((name) => people[name] !== recorded.actorId && waitsFor(world, name, [task]).length > 0);
        told.set(task.kind, new Set([...(told.get(task.kind) ?? []), ...names]));
      }
    };
    const profile = { ...rcmp, legalSigns: true };
    inRandomRuns(['task', 'unasked', 'any', 'register', 'time'], fc.constant([]), each, { profile, parameters: { seed: 2020, numRuns: 120 } });
    expect([...kinds].toSorted()).toEqual([...taskKinds, 'resolveEffect'].toSorted());
    const ofOffices = Object.keys(whose).map((kind) => [kind, castNames.filter((name) => told.get(kind)?.has(name))] as const);
    expect(Object.fromEntries(ofOffices)).toEqual(whose);
    // Whoever asked for the case freezes one form and is thereby asked for the next, which is before their eyes.
    const byThemselves: readonly string[] = ['freezePaper', 'resolveEffect'];
    for (const kind of kinds) if (!byThemselves.includes(kind)) expect(told.get(kind)?.size, kind).toBeGreaterThan(0);
  });
});

/** What an office is asked, by the powers of the profile that ships. */
const whose: Readonly<Record<string, readonly CastName[]>> = {
  triage: ['analyst', 'director'],
  acceptOwnership: ['executive', 'otherExecutive'],
  recordReview: ['privacy', 'security', 'ethics', 'policy'],
  signChecklist: ['executive', 'otherExecutive', 's10'],
  signAssessment: ['executive', 'otherExecutive', 's10'],
  signForLegal: ['legal'],
  recommend: ['director'],
  recordDecision: ['directorGeneral', 'assistantCommissioner', 'deputyCommissioner', 'head'],
  acceptCondition: ['analyst', 'director'],
  signReport: ['executive', 'otherExecutive'],
  acceptPrivacyDuty: ['privacy', 's10'],
  followUpReport: ['analyst', 'director'],
  recordPrivacyFinding: ['privacy', 's10'],
  closeAccount: ['analyst', 'director'],
};

describe('what one event has to say', () => {
  /** Of the last event of this name. */
  const toldOf = (of: ReturnType<typeof aCase>, name: string) => {
    const events = of.world.events('onboarding', of.caseId);
    const at = events.findLastIndex(({ event }) => event.name === name);
    const [before, after] = [events.slice(0, at), events.slice(0, at + 1)].map((some) => fold(aggregates.onboarding, some));
    const recorded = events[at];
    if (!recorded || !before || !after) throw new Error('Nothing happened');
    return effectsOf(aggregates.onboarding, recorded, { before, after, profile: of.world.profile });
  };

  test('goes out as one mail: the news of a triage with all that it asks', () => {
    const [mail, ...others] = toldOf(aCase().inPreparation(), 'triaged');
    expect(others).toEqual([]);
    const asks = ['nominateExecutive', 'freezePreparation'].map((taskId) => ({ template: 'taskAsked', taskId }));
    expect(mail && tellsOf(mail)).toEqual([{ template: 'triaged', outcome: 'inAssessment' }, ...asks]);
    expect(mail?.repetition).toBe('mustNotRepeat');
  });

  test('waits for the document of which it tells', () => {
    const effects = toldOf(aCase().inForce(), 'decided');
    expect(effects.map(({ name, after }) => [name, after])).toEqual([['renderDecisionBrief', undefined], ['notify', 'renderDecisionBrief']]);
  });

  test('can be done again as it was, where nobody can tell whether it arrived', () => {
    const of = aCase().inPreparation();
    const [mail] = toldOf(of, 'triaged');
    if (!mail) throw new Error('No mail');
    const { name, params, repetition } = mail;
    accepted(of.world.asSystem('effects').onboarding.reportEffectFailure(of.caseId, { effectId: 'e', outcome: 'uncertain', name, params: { ...params }, repetition } as never));
    accepted(of.as('analyst').onboarding.resolveEffect(of.caseId, { effectId: 'e', resolution: 'again' }));
    expect(toldOf(of, 'effectResolved')).toEqual([mail]);
  });
});

describe('what is asked again', () => {
  test('a review is told of again once it goes on, and not while it stands still', () => {
    const of = aCase().inReview();
    const steps = () => stepsOf(of.world, { kind: 'onboarding', id: of.caseId }, 1).at(-1);
    accepted(of.as('privacy').onboarding.requestInformation(of.caseId, { kind: 'privacy', version: 1, reasons: 'Which data?' }));
    expect(steps()?.mail).toEqual([{ template: 'taskAsked', taskId: 'provideInformation:privacy:1' }]);
    accepted(of.as('requester').onboarding.provideInformation(of.caseId, { kind: 'privacy', information: 'Synthetic data.' }));
    expect(steps()?.mail).toEqual([{ template: 'reviewGoesOn', taskId: 'recordReview:privacy:1' }]);
  });
});

test('what a process could not finish is told to those who run it, but for mail, of which mail would tell nobody', () => {
  const of = aCase();
  const mailOf = (name: string, params: Readonly<Record<string, string>>) => {
    const effect = { effectId: name, outcome: 'failed', name, params, repetition: 'repeatable' } as const;
    accepted(of.world.asSystem('effects').onboarding.reportEffectFailure(of.caseId, effect));
    return stepsOf(of.world, { kind: 'onboarding', id: of.caseId }, 1).at(-1)?.mail;
  };
  expect(mailOf('renderDecisionBrief', {})).toEqual([{ template: 'taskAsked', taskId: 'resolveEffect:renderDecisionBrief' }]);
  expect(mailOf('notify', { template: 'decided' })).toEqual([]);
});

test('who took it and by when it is due ask nothing anew; that it is asked of somebody else does', () => {
  const task: Task = { id: 'answerQuestion:1', kind: 'answerQuestion', assignedTo: 'person:a', since: '2026-01-01T00:00:00.000Z', dueAt: null, params: {} };
  const claim = { taskId: task.id, personId: 'a', positionId: 'p', at: task.since, noteVersion: null };
  expect(newlyAsked([task], [{ ...task, claim, dueAt: '2026-02-01T00:00:00.000Z' }])).toEqual([]);
  const moved: Task = { ...task, assignedTo: 'person:b' };
  expect(newlyAsked([task], [moved])).toEqual([moved]);
});
