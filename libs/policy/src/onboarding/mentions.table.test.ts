import { expect, test } from 'vitest';
import type { InputOf } from '../aggregates.ts';
import { aCase, type CaseBuilder } from '../testing/case.ts';
import { builtCases, type CaseSituation, type CaseSituationName } from '../testing/onboarding-situations.ts';
import { leaves } from '../testing/positions.ts';
import { everybody, holdsFor, type Row } from '../testing/table.ts';
import { accepted, codeOf, idOf, people, positions } from '../testing/world.ts';
import { onboardingEffects } from './effects.ts';
import { mentionsAtMost } from './mentions.ts';
import { onboardingGrants } from './permissions.ts';
import { onboardingTasks } from './tasks.ts';

type Name = CaseSituationName;
type Saying = InputOf<'onboarding', 'comment'>;
type One = NonNullable<Saying['mentions']>[number];

const names = Object.keys(builtCases) as Name[];
const there = names.filter((name) => builtCases[name]().of.world.state('onboarding', builtCases[name]().id).stage !== 'none');
const persons = everybody.filter((who) => who !== 'system');

const nobody: One = { personId: null, positionId: null, power: null };
const one = (of: Partial<One>): One => ({ ...nobody, ...of });
const byName = (name: keyof typeof positions & keyof typeof people): Partial<Saying> => ({ mentions: [one({ personId: people[name] })], positionIds: [positions[name]] });
const byPosition = (name: keyof typeof positions): Partial<Saying> => ({ mentions: [one({ positionId: positions[name] })], positionIds: [positions[name]] });
const saying = (changes: Partial<Saying>): Saying => ({ body: 'Look at this', language: 'en', ...changes });

const reading = { may: persons, others: 'peopleOnly', acceptedIn: there, otherwise: 'wrongStage' } as const;
const hidden = { ...reading, acceptedIn: [], but: Object.fromEntries(there.map((name) => [name, 'mentionedMayNotRead'])), otherwise: 'wrongStage' } as const;

const table: Record<string, Row<Name> & { readonly input: Partial<Saying> }> = {
  'of an office': { ...reading, input: { mentions: [one({ power: 'privacy:s10' })] } },
  'of who asked for the case': { ...reading, input: { mentions: [one({ personId: people.requester })] } },
  'of somebody by their position': { ...reading, input: byName('legal') },
  'of a position by which the case is read': { ...reading, input: byPosition('legal') },
  'of somebody who may not read the case': { ...hidden, input: byName('bystander') },
  'of somebody who says they hold what another holds': { ...hidden, input: { ...byName('bystander'), positionIds: [positions.bystander, positions.legal] } },
  'of a position by which nobody reads the case': { ...hidden, input: byPosition('bystander') },
  'of a position that nobody looked up': { ...hidden, input: { ...byPosition('legal'), positionIds: [] } },
  'of nobody there is': { ...hidden, input: { mentions: [one({ personId: idOf('nobody') })], positionIds: [] } },
  'of one who reads the case and one who does not': { ...hidden, input: { mentions: [one({ power: 'privacy:s10' }), one({ personId: people.bystander })] } },
};

test.each(Object.entries(table))('a mention %s: everybody in every situation', (_name, row) => {
  const absent = { ...row, otherwise: 'notFound' as const };
  holdsFor('onboarding', 'comment', absent, builtCases, () => saying(row.input));
});

const mentionsOf = (of: CaseBuilder) => of.world.events('onboarding', of.caseId).flatMap(({ event }) => (event.name === 'mentioned' ? [event.data] : []));
const ask = { personId: null, power: 'privacy:s10', form: null, question: null, fileSha256: null, body: 'Why?', language: 'en' } as const;

test('a message, a question and an answer each say whom they name, each once', () => {
  const of = aCase().inReview();
  const twice = [...(byName('legal').mentions ?? []), one({ power: 'legal:advise' }), ...(byName('legal').mentions ?? [])];
  const { answer } = accepted(of.as('director').onboarding.comment(of.caseId, saying({ ...byName('legal'), mentions: twice })));
  const asked = accepted(of.as('director').onboarding.askQuestion(of.caseId, { ...ask, positionIds: [positions.legal], mentions: byName('legal').mentions }));
  const questionId = String(asked.answer['questionId']);
  accepted(of.as('s10').onboarding.answerQuestion(of.caseId, { questionId, body: 'So', language: 'fr', mentions: [one({ personId: people.requester })] }));
  expect(mentionsOf(of).map((data) => [data.by, data.in, data.mentions.map((mention) => mention.of)])).toEqual([
    [people.director, { kind: 'comment', id: answer['commentId'] }, [`person:${people.legal}`, 'power:legal:advise']],
    [people.director, { kind: 'question', id: questionId }, [`person:${people.legal}`]],
    [people.s10, { kind: 'answer', id: questionId }, [`person:${people.requester}`]],
  ]);
  expect(new Set(mentionsOf(of).flatMap(({ mentions }) => mentions.map(({ mentionId }) => mentionId))).size).toBe(4);
});

test('who is asked or answered is not named besides', () => {
  const of = aCase().inReview();
  const others = [one({ power: 'privacy:s10' }), one({ power: 'legal:advise' })];
  const asked = accepted(of.as('director').onboarding.askQuestion(of.caseId, { ...ask, positionIds: [], mentions: others }));
  const questionId = String(asked.answer['questionId']);
  accepted(of.as('s10').onboarding.answerQuestion(of.caseId, { questionId, body: 'So', language: 'fr', mentions: [one({ personId: people.director })], positionIds: [positions.director] }));
  expect(mentionsOf(of).map(({ mentions }) => mentions.map((mention) => mention.of))).toEqual([['power:legal:advise']]);
});

test('a question or an answer that names somebody who may not read it is not said', () => {
  const of = aCase().inReview();
  expect(codeOf(of.as('director').onboarding.askQuestion(of.caseId, { ...ask, positionIds: [positions.bystander], mentions: byName('bystander').mentions }))).toBe('mentionedMayNotRead');
  const questionId = String(accepted(of.as('director').onboarding.askQuestion(of.caseId, { ...ask, positionIds: [] })).answer['questionId']);
  expect(codeOf(of.as('s10').onboarding.answerQuestion(of.caseId, { questionId, body: 'So', language: 'fr', ...byName('bystander') }))).toBe('mentionedMayNotRead');
  expect(of.state.questions).toHaveLength(1);
});

test('who has left is mentioned no more', () => {
  const of = aCase().inReview();
  expect(codeOf(of.as('requester').onboarding.comment(of.caseId, saying(byName('legal'))))).toBe('accepted');
  leaves(of.world, 'legal', 'legal');
  expect(codeOf(of.as('requester').onboarding.comment(of.caseId, saying(byName('legal'))))).toBe('mentionedMayNotRead');
});

test('in every situation a mention gives nobody a reading, a task or a power, and changes nothing', () => {
  for (const name of there) {
    const { of: built, id } = builtCases[name]() as CaseSituation;
    const of = built.in(built.world.copy());
    const before = of.world.state('onboarding', id);
    const all = { mentions: [...(byName('legal').mentions ?? []), ...(byPosition('s10').mentions ?? []), one({ power: 'audit:read' })], positionIds: [positions.legal, positions.s10] };
    accepted(of.as('requester').onboarding.comment(id, saying(all)));
    const after = of.world.state('onboarding', id);
    expect(after, name).toEqual(before);
    expect(onboardingGrants(after), name).toEqual(onboardingGrants(before));
    expect(onboardingTasks(after, of.world.profile), name).toEqual(onboardingTasks(before, of.world.profile));
  }
});

test('everybody who is named is told by one mail effect, and what is said is not in it', () => {
  const of = aCase().inReview();
  const mentions = [...(byName('legal').mentions ?? []), one({ power: 'privacy:s10' })];
  accepted(of.as('requester').onboarding.comment(of.caseId, saying({ mentions, positionIds: [positions.legal] })));
  const effects = of.world.events('onboarding', of.caseId).slice(-2).flatMap((recorded) => onboardingEffects(recorded, of.state));
  expect(effects.map(({ params }) => params)).toEqual([{ template: 'mentioned', of: `person:${people.legal} power:privacy:s10` }]);
});

test.each([
  ['nobody', [nobody]],
  ['a person and an office', [one({ personId: people.s10, power: 'privacy:s10' })]],
  ['an office that reads no case', [{ ...nobody, power: 'organization:administer' }]],
  ['more than anybody reads', Array.from({ length: mentionsAtMost + 1 }, () => one({ power: 'privacy:s10' }))],
])('is no valid mention: %s', (_what, mentions) => {
  const of = aCase().inReview();
  expect(codeOf(of.as('requester').onboarding.comment(of.caseId, saying({ mentions: mentions as One[] })))).toBe('invalidInput');
});
