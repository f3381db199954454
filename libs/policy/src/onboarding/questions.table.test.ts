import { expect, test } from 'vitest';
import type { CommandName, InputOf } from '../aggregates.ts';
import { aCase, type CaseBuilder } from '../testing/case.ts';
import { leaves } from '../testing/positions.ts';
import { builtCases, type CaseSituation, type CaseSituationName } from '../testing/onboarding-situations.ts';
import { everybody, holdsFor, type Row } from '../testing/table.ts';
import { accepted, codeOf, idOf, people, positions, sha256 } from '../testing/world.ts';
import { onboardingTasks } from './tasks.ts';
import { openQuestionsAtMost } from './questions.ts';

type Name = CaseSituationName;
type Asking = InputOf<'onboarding', 'askQuestion'>;

interface Asked extends Row<Name> {
  readonly command: CommandName<'onboarding'>;
  readonly input: (of: CaseBuilder) => unknown;
}

const names = Object.keys(builtCases) as Name[];
const stageOf = (name: Name) => builtCases[name]().of.world.state('onboarding', builtCases[name]().id).stage;
const open = names.filter((name) => !['none', 'closed'].includes(stageOf(name)));
const outOfStage = (name: Name) => (stageOf(name) === 'closed' ? 'concluded' : 'wrongStage');
const persons = everybody.filter((who) => who !== 'system');
const inOpen = <A>(answer: A) => Object.fromEntries(open.map((name) => [name, answer])) as Partial<Record<Name, A>>;

function asking(changes: Partial<InputOf<'onboarding', 'askQuestion'>>): InputOf<'onboarding', 'askQuestion'> {
  const about = { form: null, question: null, fileSha256: null };
  return { personId: null, power: null, positionIds: [], ...about, body: 'Why now?', language: 'en', ...changes };
}

function handingOn(questionId: string, to: Partial<InputOf<'onboarding', 'handOnQuestion'>>): InputOf<'onboarding', 'handOnQuestion'> {
  return { questionId, personId: null, power: null, positionIds: [], note: 'You know better', ...to };
}

const table: Record<string, Asked> = {
  'askQuestion of an office': {
    command: 'askQuestion',
    input: () => asking({ power: 'privacy:s10' }),
    may: persons,
    others: 'peopleOnly',
    acceptedIn: open,
    otherwise: outOfStage,
  },
  'askQuestion of who asked for the case': {
    command: 'askQuestion',
    input: () => asking({ personId: people.requester }),
    may: persons,
    others: 'peopleOnly',
    acceptedIn: open,
    except: { requester: 'askedThemselves' },
    otherwise: outOfStage,
  },
  'askQuestion of somebody by their position': {
    command: 'askQuestion',
    input: () => asking({ personId: people.legal, positionIds: [positions.legal], form: 'preparation', question: 'need' }),
    may: persons,
    others: 'peopleOnly',
    acceptedIn: open,
    except: { legal: 'askedThemselves' },
    otherwise: outOfStage,
  },
  'askQuestion of somebody who may not read the case': {
    command: 'askQuestion',
    input: () => asking({ personId: people.bystander, positionIds: [positions.bystander, positions.legal] }),
    may: persons,
    others: 'peopleOnly',
    acceptedIn: [],
    but: inOpen('askedMayNotRead'),
    otherwise: outOfStage,
  },
  'askQuestion of nobody': {
    command: 'askQuestion',
    input: () => asking({ personId: idOf('nobody'), positionIds: [positions.legal] }),
    may: persons,
    others: 'peopleOnly',
    acceptedIn: [],
    but: inOpen('askedMayNotRead'),
    otherwise: outOfStage,
  },
  'askQuestion about what no form asks': {
    command: 'askQuestion',
    input: () => asking({ power: 'privacy:s10', form: 'preparation', question: 'nothing' }),
    may: persons,
    others: 'peopleOnly',
    acceptedIn: [],
    but: inOpen('aboutUnknown'),
    otherwise: outOfStage,
  },
  'askQuestion about a file that the case does not have': {
    command: 'askQuestion',
    input: () => asking({ power: 'privacy:s10', fileSha256: sha256('another file') }),
    may: persons,
    others: 'peopleOnly',
    acceptedIn: [],
    but: inOpen('aboutUnknown'),
    otherwise: outOfStage,
  },
  answerQuestion: {
    command: 'answerQuestion',
    input: (of) => ({ questionId: of.state.questions[0]?.questionId ?? of.caseId, body: 'So it is', language: 'fr' }),
    may: ['privacy', 's10'],
    others: 'notYourPart',
    acceptedIn: ['asked'],
    otherwise: 'notYourPart',
  },
  handOnQuestion: {
    command: 'handOnQuestion',
    input: (of) => handingOn(of.state.questions[0]?.questionId ?? of.caseId, { power: 'legal:advise' }),
    may: ['privacy', 's10', 'director'],
    others: 'notYourPart',
    acceptedIn: ['asked'],
    otherwise: 'notYourPart',
  },
  'handOnQuestion to somebody who may not read the case': {
    command: 'handOnQuestion',
    input: (of) => handingOn(of.state.questions[0]?.questionId ?? of.caseId, { personId: people.bystander, positionIds: [positions.bystander] }),
    may: ['privacy', 's10', 'director'],
    others: 'notYourPart',
    acceptedIn: [],
    but: { asked: 'askedMayNotRead' },
    otherwise: 'notYourPart',
  },
  'handOnQuestion to whoever asked': {
    command: 'handOnQuestion',
    input: (of) => handingOn(of.state.questions[0]?.questionId ?? of.caseId, { personId: people.director, positionIds: [positions.director] }),
    may: ['privacy', 's10', 'director'],
    others: 'notYourPart',
    acceptedIn: [],
    but: { asked: 'askedThemselves' },
    otherwise: 'notYourPart',
  },
  'handOnQuestion to where it is': {
    command: 'handOnQuestion',
    input: (of) => handingOn(of.state.questions[0]?.questionId ?? of.caseId, { power: 'privacy:analyse' }),
    may: ['privacy', 's10', 'director'],
    others: 'notYourPart',
    acceptedIn: [],
    but: { asked: 'alreadyDone' },
    otherwise: 'notYourPart',
  },
  'answerQuestion of no question': {
    command: 'answerQuestion',
    input: (of) => ({ questionId: of.caseId, body: 'So it is', language: 'fr' }),
    may: ['privacy', 's10'],
    others: 'notYourPart',
    acceptedIn: [],
    but: { asked: 'questionNotOpen' },
    otherwise: 'notYourPart',
  },
  withdrawQuestion: {
    command: 'withdrawQuestion',
    input: (of) => ({ questionId: of.state.questions[0]?.questionId ?? of.caseId }),
    may: ['director'],
    others: 'notYourPart',
    acceptedIn: ['asked'],
    otherwise: 'notYourPart',
  },
};

test.each(Object.entries(table))('%s: everybody in every situation', (_name, row) => {
  holdsFor('onboarding', row.command, row, builtCases, (situation) => row.input((situation as CaseSituation).of.in(situation.world)));
});

/** Asks the section 10 official by name. */
function ask(of: CaseBuilder, changes: Partial<Asking> = {}): string {
  const to = changes.power ? {} : { personId: people.s10, positionIds: [positions.s10] };
  return String(accepted(of.as('requester').onboarding.askQuestion(of.caseId, asking({ ...to, ...changes }))).answer['questionId']);
}

const tasksFor = (of: CaseBuilder) =>
  onboardingTasks(of.state, of.world.profile).filter(({ kind }) => kind === 'answerQuestion').map(({ assignedTo }) => assignedTo);

test('who is asked has a task, until it is answered', () => {
  const of = aCase().inReview();
  const questionId = ask(of);
  const other = ask(of, { power: 'privacy:analyse' });
  expect(tasksFor(of)).toEqual([`person:${people.s10}`, 'power:privacy:analyse']);
  accepted(of.as('s10').onboarding.answerQuestion(of.caseId, { questionId, body: 'So it is', language: 'en' }));
  expect(tasksFor(of)).toEqual(['power:privacy:analyse']);
  accepted(of.as('privacy').onboarding.answerQuestion(of.caseId, { questionId: other, body: 'So it is', language: 'en' }));
  expect(tasksFor(of)).toEqual([]);
  expect(of.world.events('onboarding', of.caseId).at(-1)?.authority?.power).toBe('privacy:analyse');
});

test('one of an office answers what another of it could have; a second answer is refused', () => {
  const of = aCase().inReview();
  const questionId = ask(of, { power: 'privacy:analyse' });
  const answer = { questionId, body: 'So it is', language: 'en' } as const;
  accepted(of.as('s10').onboarding.answerQuestion(of.caseId, answer));
  expect(codeOf(of.as('privacy').onboarding.answerQuestion(of.caseId, answer))).toBe('notYourPart');
  ask(of, { power: 'privacy:analyse' });
  expect(codeOf(of.as('privacy').onboarding.answerQuestion(of.caseId, answer))).toBe('questionNotOpen');
});

test('who has something else to answer does not answer for another', () => {
  const of = aCase().inReview();
  const questionId = ask(of);
  ask(of, { personId: people.legal, positionIds: [positions.legal] });
  expect(codeOf(of.as('legal').onboarding.answerQuestion(of.caseId, { questionId, body: 'No', language: 'en' }))).toBe('notYourPart');
  expect(codeOf(of.as('legal').onboarding.withdrawQuestion(of.caseId, { questionId }))).toBe('notYourPart');
});

test('a position that has ended lets nobody be asked', () => {
  const of = aCase().inReview();
  const [incumbency] = of.world.state('position', positions.legal).incumbencies;
  accepted(of.as('administrator').position.endIncumbency(positions.legal, { incumbencyId: incumbency?.incumbencyId ?? '', endsOn: null }));
  const input = asking({ personId: people.legal, positionIds: [positions.legal] });
  expect(codeOf(of.as('requester').onboarding.askQuestion(of.caseId, input))).toBe('askedMayNotRead');
});

test('a question that is handed on waits for its new addressee from then on, who answers it in place of the first', () => {
  const of = aCase().inReview();
  const questionId = ask(of);
  of.world.passDays(3);
  accepted(of.as('s10').onboarding.handOnQuestion(of.caseId, handingOn(questionId, { personId: people.legal, positionIds: [positions.legal] })));
  expect(tasksFor(of)).toEqual([`person:${people.legal}`]);
  expect(of.state.questions[0]?.since).toBe(of.world.now);
  const answer = { questionId, body: 'So it is', language: 'en' } as const;
  expect(codeOf(of.as('s10').onboarding.answerQuestion(of.caseId, answer))).toBe('notYourPart');
  accepted(of.as('legal').onboarding.answerQuestion(of.caseId, answer));
  expect(tasksFor(of)).toEqual([]);
});

test('whoever asked somebody who has left sends the question elsewhere', () => {
  const of = aCase().inReview();
  const questionId = ask(of);
  leaves(of.world, 's10', 's10');
  expect(codeOf(of.as('s10').onboarding.answerQuestion(of.caseId, { questionId, body: 'No', language: 'en' }))).toBe('notFound');
  accepted(of.as('requester').onboarding.handOnQuestion(of.caseId, handingOn(questionId, { power: 'privacy:analyse' })));
  expect(tasksFor(of)).toEqual(['power:privacy:analyse']);
});

test('what is open lapses when the case closes', () => {
  const of = aCase().inReview();
  ask(of);
  accepted(of.as('requester').onboarding.withdraw(of.caseId, { reasons: 'Reasons' }));
  expect(of.state.questions).toEqual([]);
  expect(tasksFor(of)).toEqual([]);
});

test('so many wait at once, and no more', () => {
  const of = aCase().inReview();
  const ids = Array.from({ length: openQuestionsAtMost }, () => ask(of));
  const input = asking({ power: 'privacy:s10' });
  expect(codeOf(of.as('requester').onboarding.askQuestion(of.caseId, input))).toBe('tooManyQuestions');
  accepted(of.as('requester').onboarding.withdrawQuestion(of.caseId, { questionId: ids[7] ?? '' }));
  expect(codeOf(of.as('requester').onboarding.askQuestion(of.caseId, input))).toBe('accepted');
});

test.each([
  ['nobody', {}],
  ['a person and an office', { personId: people.s10, power: 'privacy:s10' }],
  ['an office that reads no case', { power: 'organization:administer' }],
  ['nothing in words', { power: 'privacy:s10', body: '   ' }],
  ['more than fits', { power: 'privacy:s10', body: 'x'.repeat(4001) }],
  ['a text that reads otherwise than it is stored', { power: 'privacy:s10', body: 'a\u202eb' }],
  ['a question of no form', { power: 'privacy:s10', question: 'need' }],
  ['a form without its question', { power: 'privacy:s10', form: 'preparation' }],
  ['a form and a file', { power: 'privacy:s10', form: 'preparation', question: 'need', fileSha256: sha256('file') }],
])('is no valid question: %s', (_what, changes) => {
  const of = aCase().inReview();
  expect(codeOf(of.as('requester').onboarding.askQuestion(of.caseId, asking(changes as Partial<Asking>)))).toBe('invalidInput');
});

test('in every situation a question changes nothing but the questions, and an answer nothing at all', () => {
  for (const name of open) {
    const { of: built, id } = builtCases[name]();
    const of = built.in(built.world.copy());
    const before = of.world.state('onboarding', id);
    const others = (kind: string) => kind !== 'answerQuestion';
    const tasks = onboardingTasks(before, of.world.profile).filter(({ kind }) => others(kind));
    const questionId = ask(of, { power: 'legal:advise' });
    const after = of.world.state('onboarding', id);
    expect({ ...after, questions: before.questions }, name).toEqual(before);
    expect(onboardingTasks(after, of.world.profile).filter(({ kind }) => others(kind)), name).toEqual(tasks);
    accepted(of.as('legal').onboarding.answerQuestion(id, { questionId, body: 'So it is', language: 'en' }));
    expect(of.world.state('onboarding', id), name).toEqual(before);
  }
});
