import { delegationRef, type StreamKind, type StreamRef } from '../kernel/stream.ts';
import { referenceListRef } from '../reference/state.ts';
import { aCase, type CaseBuilder } from './case.ts';
import { anotherCase, builtCases } from './onboarding-situations.ts';
import { nothingPersonal, ReportBuilder } from './report.ts';
import { accepted, castNames, foundedWorld, idOf, people, positions, World } from './world.ts';

/** A stream of which things are asked; it may not exist yet. */
export interface Asking {
  readonly world: World;
  readonly ref: StreamRef;
}

function decided(of: CaseBuilder, outcome: 'defer' | 'approveWithConditions', more: Parameters<CaseBuilder['decision']>[0] = {}): CaseBuilder {
  accepted(of.as('deputyCommissioner').onboarding.recordDecision(of.caseId, of.decision({ outcome, ...more })));
  return of;
}

/** Under a condition that holds during use, with evidence or without. */
function ongoing(isEvidenced: boolean): CaseBuilder {
  const conditions = [{ text: 'Log each search', kind: 'ongoing' as const, ownerPositionId: positions.executive, dueOn: null }];
  const of = decided(aCase().recommended(), 'approveWithConditions', { conditions });
  if (isEvidenced) {
    const evidence = { conditionId: of.conditionId, explanation: 'Logged', fileSha256s: [] };
    accepted(of.as('executive').authorization.evidenceCondition(of.authorizationId, evidence));
  }
  return of;
}

function signing(signed: 's10' | null = null): CaseBuilder {
  const of = aCase({ determination: 'pia' }).determined();
  accepted(of.freezeAssessment());
  if (signed) accepted(of.signAssessment(signed));
  return of;
}

function withdrawn(of: CaseBuilder): CaseBuilder {
  accepted(of.as('requester').onboarding.withdraw(of.caseId, { reasons: 'Reasons' }));
  return of;
}

/** Another executive is named while the case is in review. */
function renominated(): CaseBuilder {
  const of = aCase().inReview();
  accepted(of.as('requester').onboarding.nominateExecutive(of.caseId, { positionId: positions.otherExecutive }));
  return of;
}

function revoked(): CaseBuilder {
  const of = aCase().inForce();
  accepted(of.as('director').authorization.endAuthorization(of.authorizationId, { reasons: 'Reasons' }));
  return of;
}

/** Beside another case of the same technology, of which it has two uses. */
function besideAnother(until: (of: CaseBuilder) => CaseBuilder): CaseBuilder {
  const use = (name: string) => ({ name: { en: name, fr: name }, description: null });
  const of = until(aCase({ registration: { newUseCases: [use('One'), use('Two')] } }));
  anotherCase(of);
  return of;
}

/** Lives that the situations of a case do not lead through; each stage of a tool that was in use before, too. */
const lives: readonly (() => CaseBuilder)[] = [
  () => signing(),
  () => signing('s10'),
  () => withdrawn(signing()),
  renominated,
  revoked,
  () => besideAnother((of) => of),
  () => besideAnother((of) => of.inPreparation()),
  () => besideAnother((of) => of.inReview()),
  () => ongoing(false),
  () => ongoing(true),
  () => aCase().evidenced(),
  () => aCase({ legalSigns: true }).inReview(),
  ...[
    (of: CaseBuilder) => of,
    (of: CaseBuilder) => of.inPreparation(),
    (of: CaseBuilder) => of.owned(),
    (of: CaseBuilder) => of.inReview(),
    (of: CaseBuilder) => of.recommended(),
    (of: CaseBuilder) => decided(of.recommended(), 'defer', { authorization: null, deferUntil: '2027-02-01' }),
    (of: CaseBuilder) => of.pending(),
    (of: CaseBuilder) => of.inForce(),
    (of: CaseBuilder) => of.ended(),
  ].flatMap((until) => [
    () => until(aCase({ inUse: true })),
    () => {
      const of = until(aCase({ inUse: true }));
      accepted(of.as('requester').onboarding.stateUseStopped(of.caseId, { stoppedOn: of.world.today, accountsClosed: 1, dataAccountedFor: true, account: 'Account' }));
      return of;
    },
  ]),
];

/** What is left to do with a report, and nothing; with and without personal information. */
const reports: readonly (() => ReportBuilder)[] = [
  () => new ReportBuilder(),
  () => new ReportBuilder().registered(),
  () => new ReportBuilder().registered().lookedAt().accountsClosed(),
  () => new ReportBuilder(nothingPersonal),
  () => new ReportBuilder(nothingPersonal).registered().accountsClosed(),
];

/**
 * A follow-up of each process has failed, so that somebody may settle it, and something is asked about each case that is
 * open, so that somebody may answer: wherever the process stands.
 */
function withFailureAndQuestion(world: World): World {
  const copy = world.copy();
  const failed = { effectId: 'effect-1', outcome: 'failed', name: 'notify', params: {}, repetition: 'mustNotRepeat' };
  for (const { ref } of copy.all()) copy.send({ kind: 'system', part: 'effects' }, ref.kind, 'reportEffectFailure', ref.id, failed);
  // The office of each who decides, so that a decision is prepared at every level; by the requester it is not.
  for (const office of ['directorGeneral', 'assistantCommissioner', 'deputyCommissioner', 'head'] as const) {
    for (const member of ['bystander', 'requester'] as const) {
      const named = { personId: people[member], startsOn: copy.today, endsOn: null };
      accepted(copy.as(people.administrator).position.nameOfficeMember(positions[office], named));
    }
  }
  const about = { positionIds: [], form: null, question: null, fileSha256: null };
  const question = { personId: null, power: 'privacy:analyse', ...about, body: 'Why?', language: 'en' };
  for (const { ref } of copy.all().filter((one) => one.ref.kind === 'onboarding')) copy.send({ kind: 'person', personId: people.director }, 'onboarding', 'askQuestion', ref.id, question);
  return copy;
}

/** Before the first delegation order: all people but one, and a position that may be given the power to order. */
function founding(): World {
  const world = new World();
  for (const name of castNames.filter((one) => one !== 'executive')) {
    const enrolment = { issuer: 'https://id.example.ca', subject: name, name, email: null, unitId: null, language: 'en' } as const;
    accepted(world.as(people[name]).person.enrol(people[name], enrolment));
  }
  const head = { title: { en: 'Head', fr: 'Tête' }, role: 'HEAD', unitId: 'headquarters' };
  accepted(world.asImport(people.founder).position.establishPosition(positions.head, head));
  const appointment = { personId: people.requester, startsOn: '2026-01-01', endsOn: null, acting: false };
  accepted(world.asImport(people.founder).position.appoint(positions.head, appointment));
  return world;
}

/** A list of law with nothing proposed, with a proposal of each who may propose, and with a mail that failed. */
function referenceLists(): Asking[] {
  const ref: StreamRef = referenceListRef('disclosure-code');
  const change = {
    kind: 'add' as const,
    code: 'NEW',
    label: { en: 'New', fr: 'Nouveau' },
    fields: [],
    source: 'Bill C-1, s. 1',
    sortOrder: null,
    effectiveFrom: '2027-01-01',
    effectiveTo: null,
    reasons: 'Reasons',
  };
  const proposed = (['director', 'privacy', 's10', 'legal', 'administrator'] as const).map((name) => {
    const world = foundedWorld();
    accepted(world.as(people[name]).referenceList.proposeReferenceEntry(ref.id, change));
    return world;
  });
  const failed = proposed[0]?.copy() ?? foundedWorld();
  const effect = { effectId: 'effect-1', outcome: 'failed', name: 'notify', params: {}, repetition: 'repeatable' } as const;
  accepted(failed.asSystem('effects').referenceList.reportEffectFailure(ref.id, effect));
  return [foundedWorld(), ...proposed, failed].map((world) => ({ world, ref }));
}

const lasting: readonly StreamKind[] = ['technology', 'assessment', 'authorization', 'onboarding', 'existingUse'];

/** Every process in every situation; and once each what founds, fills and orders the institution. */
export function askedEverywhere(): Asking[] {
  const worlds = [...Object.values(builtCases), ...lives, ...reports].map((build) => build().world);
  const asked = worlds.map(withFailureAndQuestion).flatMap((world) =>
    world.all().flatMap(({ ref }): Asking[] => (lasting.includes(ref.kind) ? [{ world, ref }] : [])),
  );
  const before = founding();
  const founded = foundedWorld();
  const away = foundedWorld();
  accepted(away.as(people.head).position.stateAbsence(positions.head, { startsOn: away.today, endsOn: away.today, standIn: null }));
  const staffed = foundedWorld();
  accepted(staffed.as(people.head).position.nameOfficeMember(positions.head, { personId: people.requester, startsOn: staffed.today, endsOn: null }));
  return [
    ...asked,
    { world: founded, ref: { kind: 'onboarding', id: idOf('a new case') } },
    { world: founded, ref: { kind: 'existingUse', id: idOf('a new report') } },
    ...[before, founded].flatMap((world): Asking[] => [
      { world, ref: { kind: 'position', id: idOf('a new position') } },
      { world, ref: { kind: 'position', id: positions.head } },
      { world, ref: delegationRef },
    ]),
    { world: away, ref: { kind: 'position', id: positions.head } },
    { world: staffed, ref: { kind: 'position', id: positions.head } },
    { world: before, ref: { kind: 'person', id: people.executive } },
    { world: founded, ref: { kind: 'person', id: people.executive } },
    ...referenceLists(),
  ];
}
