import { describe, expect, it, test } from 'vitest';
import { aggregates, type CommandName } from '../aggregates.ts';
import { aCase, type CaseBuilder, type CaseOptions } from '../testing/case.ts';
import { anotherCase, builtCases, type CaseSituation, type CaseSituationName } from '../testing/onboarding-situations.ts';
import { holdsFor, type Row } from '../testing/table.ts';
import { accepted, codeOf, idOf, people, type CastName } from '../testing/world.ts';
import { stageEvents, stageSteps } from './stage-history.ts';

const reasons = 'They are the same';
const merge = (of: CaseBuilder, intoCaseId: string, who: CastName = 'analyst') => codeOf(of.as(who).onboarding.mergeCase(of.caseId, { intoCaseId, reasons }));
const use = (name: string) => ({ name: { en: name, fr: name }, description: null });
const twoUses: CaseOptions = { registration: { newUseCases: [use('One'), use('Two')] } };
const words = { purpose: 'The second matter', reasons: 'Two very different uses' };
const split = (of: CaseBuilder, useCaseIds: readonly string[], technologyId: string | null = null, who: CastName = 'analyst') =>
  of.as(who).onboarding.splitCase(of.caseId, { technologyId, useCaseIds: [...useCaseIds], ...words });

type Name = CaseSituationName;
interface Asked extends Row<Name> {
  readonly command: CommandName<'onboarding'>;
  readonly input: (of: CaseBuilder) => unknown;
}

const names = Object.keys(builtCases) as Name[];
const stageOf = (name: Name) => builtCases[name]().world.state('onboarding', builtCases[name]().id).stage;
const at = (...stages: readonly string[]) => names.filter((name) => stages.includes(stageOf(name)));
const outOfStage = (name: Name) => (stageOf(name) === 'closed' ? 'concluded' : 'wrongStage');

const table: Record<string, Asked> = {
  'mergeCase into another of the same technology': {
    command: 'mergeCase',
    input: (of) => ({ intoCaseId: anotherCase(of).caseId, reasons }),
    may: ['analyst', 'director'],
    others: 'powerMissing',
    acceptedIn: at('preparation', 'review'),
    otherwise: outOfStage,
  },
  'splitCase into another technology': {
    command: 'splitCase',
    input: (of) => {
      const other = aCase({ world: of.world });
      return { technologyId: other.technologyId, useCaseIds: [...other.state.useCaseIds], ...words };
    },
    may: ['analyst', 'director'],
    others: 'powerMissing',
    acceptedIn: at('triage', 'preparation'),
    otherwise: outOfStage,
  },
};

test.each(Object.entries(table))('%s: everybody in every situation', (_name, row) => {
  holdsFor('onboarding', row.command, row, builtCases, (situation) => row.input((situation as CaseSituation).of.in(situation.world)));
});

describe('a case that is merged', () => {
  test.each<[string, string, (of: CaseBuilder) => CaseBuilder]>([
    ['in triage', 'accepted', (of) => of],
    ['in preparation', 'accepted', (of) => of.owned()],
    ['in review', 'accepted', (of) => of.settled()],
    ['recommended', 'caseNotOpen', (of) => of.recommended()],
    ['decided', 'caseNotOpen', (of) => of.inForce()],
  ])('into one %s: %s', (_when, answer, build) => {
    const into = build(aCase());
    const of = anotherCase(into).inReview();
    expect(merge(of, into.caseId)).toBe(answer);
    expect(of.state.stage).toBe(answer === 'accepted' ? 'closed' : 'review');
  });

  it('ends and points to the other, which goes on with the units and uses of both; its tasks, questions and assessments end', () => {
    const into = aCase().inReview();
    const of = anotherCase(into, { unitId: 'unit-b', useCaseIds: [], newUseCases: [use('Other')] }, 'bystander');
    const third = anotherCase(into, { unitId: 'unit-b' }, 'otherExecutive');
    accepted(third.as('analyst').onboarding.triage(third.caseId, { outcome: 'joined', intoCaseId: of.caseId, authorizationId: null, reasons: null }));
    accepted(of.as('analyst').onboarding.triage(of.caseId, { outcome: 'inAssessment', intoCaseId: null, authorizationId: null, reasons: null }));
    accepted(
      of.as('legal').onboarding.askQuestion(of.caseId, { personId: null, power: 'privacy:analyse', positionIds: [], form: null, question: null, fileSha256: null, body: 'Why?', language: 'en' }),
    );
    expect(merge(of, into.caseId)).toBe('accepted');
    expect(of.state).toMatchObject({ stage: 'closed', outcome: 'joined', questions: [], mergedInto: { caseId: into.caseId, requesterIds: [people.requester] } });
    expect(aggregates.onboarding.tasks(of.state, of.world.profile)).toEqual([]);
    expect(aggregates.onboarding.concluded(of.state)).toBe(true);
    expect(into.state).toMatchObject({ stage: 'preparation' });
    expect(into.state.joined.map(({ caseId, unitId, requesterId }) => [caseId, unitId, requesterId])).toEqual([
      [of.caseId, 'unit-b', people.bystander],
      [third.caseId, 'unit-b', people.otherExecutive],
    ]);
    for (const one of [of, into]) {
      const steps = stageSteps(one.world.events('onboarding', one.caseId).filter(({ event }) => stageEvents.includes(event.name)));
      expect(steps.find(({ standing }) => standing === 'current')?.stage).toBe(one.state.stage);
    }
    // Each reads what the other's conversation and files hold.
    expect(aggregates.onboarding.grants(of.state)).toEqual(expect.arrayContaining([`person:${people.requester}`, `position:${into.state.executive?.positionId}`]));
    expect(aggregates.onboarding.grants(into.state)).toEqual(expect.arrayContaining([`person:${people.bystander}`, `person:${people.otherExecutive}`]));
  });

  it('leaves no assessment open behind it', () => {
    const of = aCase({ determination: 'pia' }).determined();
    const into = anotherCase(of);
    expect(merge(of, into.caseId)).toBe('accepted');
    expect(of.world.state('assessment', of.assessmentId).status).toBe('abandoned');
    expect(of.state.assessments[0]?.status).toBe('abandoned');
  });

  it('hands on that the tool is in use, so that the other cannot be withdrawn before it stops', () => {
    const into = aCase().inPreparation();
    const of = anotherCase(into, { inUse: true }).inPreparation();
    expect(merge(of, into.caseId)).toBe('accepted');
    const withdraw = () => codeOf(into.as('requester').onboarding.withdraw(into.caseId, { reasons }));
    expect(withdraw()).toBe('useNotStopped');
    accepted(into.as('requester').onboarding.stateUseStopped(into.caseId, { stoppedOn: into.world.today, accountsClosed: 1, dataAccountedFor: true, account: 'Account' }));
    expect(withdraw()).toBe('accepted');
  });

  test.each<[string, string, CaseOptions['registration']]>([
    ['asks for the same', 'accepted', {}],
    ['asks for less data', 'accepted', { dataAsked: 'none' }],
    ['asks for more data', 'joinsOtherRequest', { dataAsked: 'real' }],
    ['asks for another stage', 'joinsOtherRequest', { stageAsked: 'pilot' }],
  ])('%s than the other: %s', (_what, answer, registration) => {
    const into = aCase();
    expect(merge(anotherCase(into, registration).inPreparation(), into.caseId)).toBe(answer);
  });

  it('is merged into no case of another technology, none that is absent, not itself, and by nobody who asked for either', () => {
    const of = aCase().inPreparation();
    expect(merge(of, aCase({ world: of.world }).caseId)).toBe('caseNotOpen');
    expect(merge(of, idOf('no such case'))).toBe('caseNotOpen');
    expect(merge(of, of.caseId)).toBe('joinsItself');
    const own = anotherCase(of, {}, 'analyst');
    expect(merge(of, own.caseId)).toBe('requesterMayNot');
    expect(merge(of, own.caseId, 'director')).toBe('accepted');
  });
});

describe('a case that is split', () => {
  it('gives uses to a case of its own that is triaged anew, with what was registered; each points to the other', () => {
    const of = aCase({ ...twoUses, inUse: true, personalInformation: 'yes' }).inPreparation();
    const [first = '', second = ''] = of.state.useCaseIds;
    const before = of.state;
    const { answer } = accepted(split(of, [second]));
    const caseId = String(answer['caseId']);
    const other = of.world.state('onboarding', caseId);
    expect(of.state).toMatchObject({ stage: 'preparation', useCaseIds: [first], splitInto: [caseId] });
    expect(other).toMatchObject({ stage: 'triage', useCaseIds: [second], splitFromId: of.caseId, inUse: true, requesterId: people.requester });
    for (const same of ['technologyId', 'unitId', 'stageAsked', 'dataAsked', 'personalInformation', 'categories', 'intake'] as const) {
      expect(other[same], same).toEqual(before[same]);
    }
    expect(answer['number']).toMatch(/^NTOP-2026-\d{4}$/);
    expect(of.world.state('technology', of.technologyId).caseIds).toEqual(expect.arrayContaining([of.caseId, caseId]));
    expect(aggregates.onboarding.tasks(other, of.world.profile).map(({ kind }) => kind)).toEqual(['triage']);
  });

  it('may concern another technology that is known, and then keeps its own uses', () => {
    const of = aCase();
    const other = aCase({ world: of.world });
    const { answer } = accepted(split(of, other.state.useCaseIds, other.technologyId));
    expect(of.world.state('onboarding', String(answer['caseId']))).toMatchObject({ technologyId: other.technologyId, useCaseIds: other.state.useCaseIds });
    expect(of.state.useCaseIds).toHaveLength(1);
  });

  it('leaves at least one use, takes only its own, and concerns nothing unknown', () => {
    const of = aCase(twoUses);
    const other = aCase({ world: of.world });
    expect(codeOf(split(of, of.state.useCaseIds))).toBe('splitLeavesNothing');
    expect(codeOf(split(of, of.state.useCaseIds, of.technologyId))).toBe('splitLeavesNothing');
    expect(codeOf(split(of, other.state.useCaseIds))).toBe('useCaseUnknown');
    expect(codeOf(split(of, of.state.useCaseIds, other.technologyId))).toBe('useCaseUnknown');
    expect(codeOf(split(of, of.state.useCaseIds, idOf('no technology')))).toBe('unknownTechnology');
    expect(codeOf(split(of, []))).toBe('invalidInput');
  });

  it('is split no more once a preparation was frozen, even when it is prepared again, and not by who asked', () => {
    const of = aCase(twoUses).inReview();
    const joining = anotherCase(of);
    accepted(joining.as('analyst').onboarding.triage(joining.caseId, { outcome: 'joined', intoCaseId: of.caseId, authorizationId: null, reasons: null }));
    expect(of.state.stage).toBe('preparation');
    expect(codeOf(split(of, of.state.useCaseIds.slice(1)))).toBe('splitAfterFreeze');
    const own = aCase({ ...twoUses, requester: 'analyst' });
    expect(codeOf(split(own, own.state.useCaseIds.slice(1)))).toBe('requesterMayNot');
  });
});
