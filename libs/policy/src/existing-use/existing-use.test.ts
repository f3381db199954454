import { describe, expect, test } from 'vitest';
import { compile } from '../forms/compile.ts';
import { aCase } from '../testing/case.ts';
import { existingUse as form } from '../questionnaires/existing-use/2026-1.ts';
import { completedAnswers } from '../testing/random-answers.ts';
import { Choices } from '../testing/choices.ts';
import { registering } from '../testing/registration.ts';
import { nothingPersonal, ReportBuilder, reporting } from '../testing/report.ts';
import { accepted, codeOf, foundedWorld, idOf, people, type Result, type World } from '../testing/world.ts';
import { existingUse } from './evolve.ts';

const report = (world: World, more = {}): Result => world.as(people.bystander).existingUse.reportExistingUse(null, reporting(more));
const caseOf = (of: ReportBuilder): string => of.state.outcome?.caseId ?? '';

describe('a report', () => {
  test('is accepted whatever it says, and with one click always becomes a case', () => {
    const { world, technologyId } = aCase();
    const compiled = compile(form);
    const said = new Set<unknown>();
    for (let seed = 0; seed < 60; seed++) {
      const made = completedAnswers(compiled, new Choices(seed));
      const answers = { ...made, unit: 'unit-a', ...('technology' in made ? { technology: technologyId } : {}) };
      const of = accepted(world.as(people.bystander).existingUse.reportExistingUse(null, { definitionVersion: form.version, answers, language: 'fr' }));
      const oneClick = { outcome: 'registered', caseId: null, technologyId: null, reasons: null } as const;
      const followed = world.as(people.analyst).existingUse.followUpReport(of.streamId, oneClick);
      expect(codeOf(followed), JSON.stringify(answers)).toBe('accepted');
      for (const id of ['how', 'since', 'accountsKnown', 'personalInformation', 'technology']) said.add(`${id}: ${id === 'technology' ? id in made : String(made[id])}`);
    }
    expect(said.size).toBe(5 + 3 + 4 + 3 + 2);
  });

  test('of a prohibited technology is taken, and becomes a case', () => {
    const earlier = aCase().recommended();
    accepted(earlier.as('deputyCommissioner').onboarding.recordDecision(earlier.caseId, earlier.decision({ outcome: 'prohibit', authorization: null })));
    expect(earlier.world.state('technology', earlier.technologyId).prohibition).not.toBeNull();
    const of = new ReportBuilder({ technology: earlier.technologyId }, earlier.world).registered();
    expect(of.world.state('onboarding', caseOf(of))).toMatchObject({ stage: 'triage', technologyId: earlier.technologyId, inUse: true });
  });

  test.each([
    ['a unit that is none', { unit: 'nowhere' }, 'unknownUnit'],
    ['a technology that is none', { technology: idOf('none') }, 'unknownTechnology'],
    ['no use', { use: '' }, 'formIncomplete'],
  ])('with %s', (_what, more, code) => {
    const { answers, ...rest } = reporting();
    const given = { ...answers, ...more };
    const described = ['name', 'kind', 'categories', 'biometricFeatures', 'origin', 'vendor'];
    const asked = 'technology' in more ? Object.fromEntries(Object.entries(given).filter(([id]) => !described.includes(id))) : given;
    expect(codeOf(foundedWorld().as(people.bystander).existingUse.reportExistingUse(null, { ...rest, answers: asked }))).toBe(code);
  });

  test.each([
    ['a day', { since: 'day', sinceOn: '2026-02-03', sinceMonth: undefined, sinceYear: undefined }, '2026-02-03', '2026-02-03'],
    ['a month, which is no day', {}, '2026-03', undefined],
    ['nobody knows when', { since: 'unknown', sinceMonth: undefined, sinceYear: undefined }, null, undefined],
  ])('says since when: %s', (_what, more, since, ofCase) => {
    const of = new ReportBuilder(more).registered();
    expect(of.world.events('existingUse', of.id)[0]?.event.data).toMatchObject({ since });
    expect(intakeOf(of)['inUseSince']).toBe(ofCase);
  });

  test.each([
    ['all that exist', {}, 1],
    ['some of an unknown number', { accountsKnown: 'some' }, undefined],
    ['none', { accountsKnown: 'none', accounts: undefined }, 0],
    ['nobody knows', { accountsKnown: 'unknown', accounts: undefined }, undefined],
  ])('says how many accounts: %s', (_what, more, count) => {
    expect(intakeOf(new ReportBuilder(more).registered())['accountsExisting']).toBe(count);
  });
});

/** The answers with which the case was opened. */
function intakeOf(of: ReportBuilder): Record<string, unknown> {
  const registered = of.world.events('onboarding', caseOf(of))[0]?.event;
  const { contentHash } = registered?.data as { contentHash: string };
  return (JSON.parse(of.world.content.get(contentHash) ?? '{}') as { answers: Record<string, unknown> }).answers;
}

describe('one click', () => {
  test('opens the case that the same registration would have opened, asked for by who reported', () => {
    const of = new ReportBuilder().registered();
    const { state } = of;
    const registered = of.world.events('onboarding', caseOf(of))[0]?.event;
    expect(registered?.data).toMatchObject({
      reportId: of.id,
      requesterId: people.requester,
      technologyId: state.technologyId,
      unitId: 'unit-a',
      stageAsked: 'test',
      dataAsked: 'real',
      inUse: true,
      intakePath: 'FREE_TRIAL',
      personalInformation: 'yes',
      personalInformationCategories: ['NAME'],
    });
    const sameWorld = foundedWorld();
    const same = sameWorld.as(people.requester).onboarding.register(null, { definitionVersion: '2026-2', answers: intakeOf(of), language: 'en' });
    const { number: _own, technologyId: _new, useCaseIds: _ids, reportId: _from, ...law } = registered?.data as Record<string, unknown>;
    expect(sameWorld.events('onboarding', accepted(same).streamId)[0]?.event.data).toMatchObject(law);
    expect(of.world.state('technology', state.technologyId ?? '').catalogued).toBe(true);
  });

  test.each([
    ['FREE_TRIAL', 'test'],
    ['DEMO', 'test'],
    ['PERSONAL_SIGN_UP', 'operational'],
    ['LEGACY', 'operational'],
    ['OTHER', 'operational'],
  ])('asks, of what came by %s, for %s', (how, stageAsked) => {
    const of = new ReportBuilder({ how, ...(how === 'OTHER' ? { otherPath: 'Lent by a partner' } : {}) }).registered();
    expect(of.world.state('onboarding', caseOf(of)).stageAsked).toBe(stageAsked);
  });

  test('says of a name of its own which known technology it is, and never of a known one another', () => {
    const of = new ReportBuilder();
    const other = aCase({ world: of.world });
    const asKnown = { outcome: 'registered', caseId: null, technologyId: other.technologyId, reasons: null } as const;
    accepted(of.as('analyst').followUpReport(of.id, asKnown));
    expect(of.state.technologyId).toBe(other.technologyId);
    const known = new ReportBuilder({ technology: other.technologyId }, of.world);
    const third = accepted(of.world.as(people.requester).onboarding.register(null, registering()));
    const wrong = { ...asKnown, technologyId: String(third.answer['technologyId']) };
    expect(codeOf(known.as('analyst').followUpReport(known.id, wrong))).toBe('unknownTechnology');
  });
});

describe('joining', () => {
  test('makes the case one of use, read by who reported; a closed case or one of another technology takes none', () => {
    const into = aCase().inPreparation();
    const join = (of: ReportBuilder, caseId: string) => codeOf(of.as('director').followUpReport(of.id, { outcome: 'joined', caseId, technologyId: null, reasons: null }));
    const of = new ReportBuilder({}, into.world, 'bystander');
    expect(codeOf(into.as('bystander').onboarding.comment(into.caseId, { body: 'Seen', language: 'en' }))).toBe('notFound');
    expect(join(of, into.caseId)).toBe('accepted');
    expect(into.world.state('onboarding', into.caseId)).toMatchObject({ inUse: true, reporterIds: [people.bystander] });
    expect(codeOf(into.as('bystander').onboarding.comment(into.caseId, { body: 'Seen', language: 'en' }))).toBe('accepted');

    const other = aCase({ world: into.world });
    expect(join(new ReportBuilder({ technology: into.technologyId }, into.world), other.caseId)).toBe('caseNotOpen');
    accepted(into.as('requester').onboarding.withdraw(other.caseId, { reasons: 'Reasons' }));
    expect(join(new ReportBuilder({}, into.world), other.caseId)).toBe('caseNotOpen');
    expect(join(new ReportBuilder({}, into.world), idOf('none'))).toBe('caseNotOpen');
  });
});

describe('a report is concluded', () => {
  const steps = { followedUp: (of: ReportBuilder) => of.registered(), lookedAt: (of: ReportBuilder) => of.lookedAt(), accounts: (of: ReportBuilder) => of.accountsClosed() };
  const orders = [
    ['followedUp', 'lookedAt', 'accounts'],
    ['accounts', 'followedUp', 'lookedAt'],
    ['lookedAt', 'accounts', 'followedUp'],
  ] as const;

  test.each(orders)('when the last is done: %s, %s, %s', (...order) => {
    const of = new ReportBuilder();
    order.forEach((step, index) => {
      expect(of.state.status, step).toBe('open');
      steps[step](of);
      expect(of.state.status, step).toBe(index === order.length - 1 ? 'concluded' : 'open');
    });
    expect(of.world.events('existingUse', of.id).at(-1)?.event.name).toBe('reportConcluded');
  });

  test('without ATIP where no personal information was collected, and without accounts where there are none', () => {
    expect(new ReportBuilder({ ...nothingPersonal, accountsKnown: 'none', accounts: undefined }).closed().state.status).toBe('concluded');
    expect(new ReportBuilder({ ...nothingPersonal, personalInformation: 'unknown', peopleConcerned: 'UNKNOWN', keptWhere: 'UNKNOWN', accountsKnown: 'unknown', accounts: undefined }).closed().state.status).toBe('open');
  });

  test('with an account kept under an authorization in force for that technology, and no other', () => {
    const inForce = aCase().inForce();
    const { world, technologyId, authorizationId } = inForce;
    const keep = (of: ReportBuilder) => {
      const accountId = of.state.accounts[0]?.accountId ?? '';
      return codeOf(of.as('analyst').keepAccount(of.id, { accountId, caseId: null, authorizationId }));
    };
    const of = new ReportBuilder({ technology: technologyId, ...nothingPersonal }, world).closed();
    expect(keep(of)).toBe('accepted');
    expect(of.state.status).toBe('concluded');
    expect(keep(new ReportBuilder({ technology: aCase({ world }).technologyId }, world))).toBe('notCoveredByAuthorization');
  });
});

describe('accounts', () => {
  test('are asked after until none is open, by when the oldest became known', () => {
    const of = new ReportBuilder({ accountsKnown: 'some', accounts: [{ holder: 'A', terms: 'FREE' }, { holder: 'B', terms: 'PAID' }] });
    const task = () => existingUseTask(of, 'closeAccount');
    const first = task();
    expect(first).toMatchObject({ params: { accounts: 2 }, since: of.world.now });
    of.world.passDays(3);
    accepted(of.as('requester').addAccount(of.id, { holder: 'C', openedOn: null, terms: 'UNKNOWN' }));
    expect(task()).toMatchObject({ params: { accounts: 3 }, since: first?.since, dueAt: first?.dueAt });
    const [a, b, c] = of.state.accounts.map(({ accountId }) => accountId);
    const close = (accountId = '', closedOn = of.world.today) =>
      codeOf(of.as('analyst').closeAccount(of.id, { accountId, closedOn, saidBy: 'The vendor', confirmation: 'Mail' }));
    expect(close(a, '2027-12-31')).toBe('closedInFuture');
    expect([close(a), close(b), close(a)]).toEqual(['accepted', 'accepted', 'accountNotOpen']);
    expect(task()).toMatchObject({ params: { accounts: 1 }, since: of.world.now });
    expect(close(c)).toBe('accepted');
    expect(task()).toBeUndefined();
    expect(close(idOf('none'))).toBe('accountNotOpen');
  });
});

test('what stays open is reminded of and, once overdue, escalated, whatever else is done meanwhile', () => {
  const of = new ReportBuilder().registered().lookedAt();
  const reach = (deadlineId: string) => codeOf(of.world.asSystem().existingUse.deadlineReached(of.id, { deadlineId }));
  expect(reach('remind:followUpReport')).toBe('superseded');
  expect(reach('remind:closeAccount')).toBe('tooEarly');
  of.world.passDays(30);
  expect(reach('remind:closeAccount')).toBe('accepted');
  expect(reach('escalate:closeAccount')).toBe('accepted');
  expect(reach('escalate:closeAccount')).toBe('superseded');
  of.accountsClosed();
  expect(of.state.status).toBe('concluded');
});

test('an account that became known later is reminded of and escalated in its own time, though an older one was late', () => {
  const of = new ReportBuilder();
  const moments = () => existingUse.deadlines(of.state, of.world.profile).filter(({ id }) => id.endsWith(':closeAccount')).map(({ id }) => id);
  const [older] = of.state.accounts;
  of.world.passDays(12);
  accepted(of.as('analyst').addAccount(of.id, { holder: 'Another', openedOn: null, terms: 'UNKNOWN' }));
  of.world.passDays(8);
  for (const deadlineId of moments()) accepted(of.world.asSystem().existingUse.deadlineReached(of.id, { deadlineId }));
  expect(moments()).toEqual([]);
  accepted(of.as('analyst').closeAccount(of.id, { accountId: older?.accountId ?? '', closedOn: of.world.today, saidBy: 'The vendor', confirmation: 'Mail' }));
  expect(moments()).toEqual(['remind:closeAccount', 'escalate:closeAccount']);
});

function existingUseTask(of: ReportBuilder, kind: string) {
  return existingUse.tasks(of.state, of.world.profile).find((task) => task.kind === kind);
}

test('nobody acts for an office on what they reported', () => {
  const byAnalyst = new ReportBuilder({}, foundedWorld(), 'analyst');
  const closing = { outcome: 'closed', caseId: null, technologyId: null, reasons: 'Reasons' } as const;
  expect(codeOf(byAnalyst.as('analyst').followUpReport(byAnalyst.id, closing))).toBe('reporterMayNot');
  expect(codeOf(byAnalyst.as('director').followUpReport(byAnalyst.id, closing))).toBe('accepted');
  const byPrivacy = new ReportBuilder({}, foundedWorld(), 'privacy');
  const finding = { finding: 'noPersonalInformation', reference: null, explanation: 'None' } as const;
  expect(codeOf(byPrivacy.as('privacy').recordPrivacyFinding(byPrivacy.id, finding))).toBe('reporterMayNot');
  expect(codeOf(byPrivacy.as('s10').recordPrivacyFinding(byPrivacy.id, finding))).toBe('accepted');
});

test('a technology that the reporter may not see is absent for them', () => {
  const hidden = aCase();
  accepted(hidden.as('analyst').technology.changeSensitivity(hidden.technologyId, { sensitivity: 'restricted' }));
  expect(codeOf(report(hidden.world, { technology: hidden.technologyId }))).toBe('unknownTechnology');
  expect(codeOf(report(hidden.world, { technology: idOf('none') }))).toBe('unknownTechnology');
});
