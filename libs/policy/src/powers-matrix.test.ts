import { expect, test, vi } from 'vitest';
import { aggregates } from './aggregates.ts';
import { isShared } from './kernel/claims.ts';
import type { Ground, Relation } from './kernel/grounds.ts';
import { refKey, type StreamRef } from './kernel/stream.ts';
import type { AskedOf } from './onboarding/questions.ts';
import { powersMatrix, separatedDuties, type PowersRow } from './powers-matrix.ts';
import { rcmp } from './profile/rcmp.ts';
import { Choices } from './testing/choices.ts';
import { askedEverywhere, type Asking } from './testing/powers-situations.ts';
import { inputFor } from './testing/random-inputs.ts';
import { assignees, openDeadlines, openTasks } from './testing/random-play.ts';
import { actsAs } from './testing/positions.ts';
import { callerOf, everybody, type Who } from './testing/table.ts';
import { castNames, codeOf, people, positions, type CastName, type World } from './testing/world.ts';

// Slow machines are no reason to fail.
vi.setConfig({ testTimeout: 300_000 });

const matrix = powersMatrix(rcmp);

/** Where a process stands, read from its state without what the matrix is made from; null where it has no stages. */
function stageIn(world: World, { kind, id }: StreamRef): string | null {
  if (world.version(kind, id) === 0) return null;
  switch (kind) {
    case 'onboarding':
      return world.state(kind, id).stage;
    case 'assessment':
    case 'authorization':
    case 'existingUse':
      return world.state(kind, id).status;
    case 'technology':
      return world.state(kind, id).prohibition === null ? 'notProhibited' : 'prohibited';
    default:
      return null;
  }
}

/** The position that answers for the program. */
function executiveOf(world: World, { kind, id }: StreamRef): string | null {
  if (kind === 'onboarding') return world.state(kind, id).executive?.positionId ?? null;
  return kind === 'assessment' || kind === 'authorization' ? world.state(kind, id).executivePositionId : null;
}

function isExecutive(who: Who, world: World, ref: StreamRef): boolean {
  return who in positions && positions[who as CastName] === executiveOf(world, ref);
}

/** Asked by name, or as one of the office. */
function isAsked({ personId, power }: AskedOf, who: Who, world: World): boolean {
  if (personId !== null) return who in people && people[who as CastName] === personId;
  return roleOf(who, world)?.powers.includes(power) === true;
}

/** Who is what: the cast has a person for each part. */
const isA: Readonly<Record<Relation, (who: Who, world: World, ref: StreamRef) => boolean>> = {
  anyEmployee: (who) => who !== 'system',
  reader: (who) => who !== 'system',
  requester: (who) => who === 'requester',
  reporter: (who) => who === 'requester',
  caseTeam: (who, world, ref) => who === 'requester' || isExecutive(who, world, ref),
  program: (who, world, ref) => who === 'requester' || isExecutive(who, world, ref),
  executive: isExecutive,
  office: (who, world) =>
    who in people && Object.values(positions).some((id) => world.state('position', id).office.some(({ personId, ended }) => !ended && personId === people[who as CastName])),
  conditionOwner: (who) => who === 'executive',
  proposer: (who, world, { kind, id }) =>
    kind === 'referenceList' && who in people && world.state(kind, id).proposals.some((one) => one.proposedBy === people[who as CastName]),
  asked: (who, world, { kind, id }) =>
    kind === 'onboarding' && world.state(kind, id).questions.some(({ to }) => isAsked(to, who, world)),
  asker: (who, world, { kind, id }) =>
    kind === 'onboarding' && who in people && world.state(kind, id).questions.some(({ askedBy }) => askedBy === people[who as CastName]),
  assignee: (who, world, { kind, id }) =>
    aggregates[kind].tasks(world.state(kind, id) as never, world.profile).some((task) => isShared(task.assignedTo) && assignees(world, task).some((one) => one === who)),
  themselves: (who, _world, { id }) => who in people && people[who as CastName] === id,
  holder: (who, world, { kind, id }) =>
    kind === 'position' && who in people && world.state(kind, id).incumbencies.some(({ personId, ended }) => !ended && personId === people[who as CastName]),
  founding: (who) => who === 'importer',
  system: (who) => who === 'system',
};

const roleOf = (who: Who, world: World) =>
  rcmp.roles.find(({ code }) => who in positions && code === world.state('position', positions[who as CastName]).role);

function has({ relation, power }: Ground, who: Who, world: World, ref: StreamRef): boolean {
  return (relation === null || isA[relation](who, world, ref)) && (power === null || roleOf(who, world)?.powers.includes(power) === true);
}

/** Refusals that no other input would change. */
const final = ['notFound', 'peopleOnly', 'systemOnly', 'notYourPart', 'concluded', 'wrongStage', 'notPrepared', 'stillInForce', 'notProhibited'];
const tries = 8;

/** What somebody is answered who gives a command with several inputs, until one is accepted or none can be. */
function answers({ world, ref }: Asking, action: string, who: Who): string[] {
  const given: string[] = [];
  for (let seed = 0; seed < tries; seed++) {
    const copy = world.copy();
    const answer = codeOf(copy.send(callerOf(who), ref.kind, action, ref.id, inputOf(copy, ref, action, seed)));
    given.push(answer);
    if (answer === 'accepted' || final.includes(answer)) break;
  }
  return given;
}

function inputOf(world: World, ref: StreamRef, action: string, seed: number): unknown {
  if (action === 'deadlineReached') {
    const due = openDeadlines(world).find((one) => refKey(one.ref) === refKey(ref))?.deadline;
    if (due && due.dueAt > world.now) world.moveTo(due.dueAt);
    return { deadlineId: due?.id ?? 'none' };
  }
  if (action === 'orderDelegation' && world.version(ref.kind, ref.id) === 0) {
    return { powers: [{ power: 'delegation:order', positionIds: [positions.head] }] };
  }
  const asked = shares.includes(action) ? openTasks(world).filter((one) => refKey(one.ref) === refKey(ref) && isShared(one.task.assignedTo)) : [];
  return inputFor(action, { world, id: ref.id, choices: new Choices(seed), task: asked[seed % asked.length]?.task ?? null });
}

const cell = ({ process, action }: PowersRow, stage: string | null, by: string): string => `${process}.${action}, ${stage ?? 'no stage'}, ${by}`;
const said = ({ relation, power }: Ground): string => [relation, power].filter(Boolean).join(' with ');

const shares: readonly string[] = ['claimTask', 'releaseTask', 'handOverTask'];

/** A deadline exists only while something is due, and a task to share while something is asked; the record says where, not the matrix. */
const isWhereDue = (row: PowersRow): boolean => row.action === 'deadlineReached' || shares.includes(row.action);

test('the matrix allows what the deciders accept: nothing less, and nothing more', () => {
  const outside: string[] = [];
  const taken = new Set<string>();
  for (const asking of askedEverywhere()) {
    const { world, ref } = asking;
    const stage = stageIn(world, ref);
    for (const row of matrix.filter(({ process }) => process === ref.kind)) {
      const hasStage = stage === null ? row.stages.length === 0 : row.stages.includes(stage);
      for (const who of everybody.filter((one) => answers(asking, row.action, one).includes('accepted'))) {
        const grounds = row.by.filter((ground) => has(ground, who, world, ref));
        const role = roleOf(who, world);
        if (grounds.length === 0 || !hasStage) outside.push(cell(row, stage, who));
        if (grounds.every(({ power }) => power !== null) && role && !row.roles.includes(role.code)) outside.push(cell(row, stage, role.code));
        for (const ground of grounds) {
          taken.add(cell(row, stage, said(ground)));
          if (ground.power !== null && role) taken.add(cell(row, stage, role.code));
        }
      }
    }
  }
  expect(outside).toEqual([]);

  const promised = matrix
    .filter((row) => !isWhereDue(row))
    .flatMap((row) => (row.stages.length === 0 ? [null] : row.stages).flatMap((stage) => [...row.by.map(said), ...row.roles].map((by) => cell(row, stage, by))));
  expect(promised.filter((one) => !taken.has(one))).toEqual([]);
  expect(promised.length).toBeGreaterThan(200);
});

test('a profile without a role that can be given a power leaves nobody but the relations', () => {
  const nobody = powersMatrix({ roles: rcmp.roles.map((role) => ({ ...role, powers: [] })) });
  expect(nobody.flatMap(({ roles }) => roles)).toEqual([]);
  expect(nobody.map(({ by, stages }) => ({ by, stages }))).toEqual(matrix.map(({ by, stages }) => ({ by, stages })));
});

/** Those who have a part in a case, and so must not have another. */
const partakers: readonly CastName[] = ['requester', 'executive', 'privacy', 's10', 'director'];

test('each separated duty names the acts that it meets', () => {
  const duties: Readonly<Record<string, readonly string[]>> = separatedDuties;
  const met = new Set<string>();
  for (const { world, ref } of askedEverywhere().filter((one) => ['assessment', 'authorization', 'onboarding', 'existingUse'].includes(one.ref.kind))) {
    for (const who of partakers) {
      // With every other position at once; the executive's hides the others, so once without it.
      for (const without of [[], ['executive']]) {
        const copy = world.copy();
        for (const name of castNames.filter((one) => ![...without, who, 'founder'].includes(one))) actsAs(copy, who, name);
        for (const { action } of matrix.filter(({ process }) => process === ref.kind)) {
          for (const answer of answers({ world: copy, ref }, action, who)) if (answer in duties) met.add(`${answer}: ${action}`);
        }
      }
    }
  }
  const named = Object.entries(duties).flatMap(([code, actions]) => actions.map((action) => `${code}: ${action}`));
  expect([...met].toSorted()).toEqual(named.toSorted());
});
