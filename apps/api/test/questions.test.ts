import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { verify } from '@gatehouse/db/record';
import { subjects } from './cast.ts';
import { nodeId, openApi, type Harness } from './harness.ts';
import { asking } from './mutations.ts';

/** Stands in every question and answer here, and may be read by those who may read the case. */
const secret = 'Quokka';
const readers = subjects.filter((subject) => !['ADMINISTRATOR', 'OTHER_OFFICER', 'OTHER_EXECUTIVE', 'EMPLOYEE'].includes(subject));

let api: Harness;
let caseId: string;
let number: string;
beforeAll(async () => {
  api = await openApi();
  caseId = await api.story.register();
  await api.story.triage(caseId);
  await api.story.own(caseId);
  number = (await api.owner.query<{ number: string }>('SELECT number FROM "case" WHERE id = $1', [caseId])).rows[0]?.number ?? '';
});
afterAll(() => api.close());

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly params?: { readonly issues?: readonly string[] };
}

async function give(subject: string, mutation: string, input: object): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on Refusal { code params } } }`;
  const { data, errors } = await api.ask<Record<string, Answer>>(subject, document, { input: { commandId: randomUUID(), id: nodeId('Case', caseId), ...input } });
  expect(errors).toBeUndefined();
  return data?.[mutation] as Answer;
}

interface Question {
  readonly id: string;
  readonly status: string;
  readonly body: string;
  readonly answer: string | null;
  readonly answeredBy: { readonly name: string } | null;
  readonly viewerMayAnswer: boolean;
  readonly viewerMayWithdraw: boolean;
  readonly form: string | null;
  readonly askedOf: { readonly power: string | null; readonly person: { readonly id: string } | null };
}
interface Seen {
  readonly openQuestionCount: number;
  readonly questions: { readonly totalCount: number; readonly edges: readonly { readonly node: Question }[] };
  readonly readers: readonly { readonly personId: string }[];
  readonly tasks: readonly { readonly kind: string; readonly isForViewer: boolean }[];
}

async function read(subject: string): Promise<Seen | null> {
  const { data, errors } = await api.ask<{ case: Seen | null }>(
    subject,
    `query ($number: String!) { case(number: $number) {
      openQuestionCount readers(search: "a") { personId } tasks { kind isForViewer }
      questions { totalCount edges { node { id status body answer answeredBy { name } viewerMayAnswer viewerMayWithdraw form askedOf { power person { id } } } } }
    } }`,
    { number },
  );
  expect(errors).toBeUndefined();
  return data?.case ?? null;
}

async function list(subject: string): Promise<readonly Question[]> {
  return ((await read(subject))?.questions.edges ?? []).map(({ node }) => node);
}

/** Asks as the officer, and answers the id. */
async function ask(to: object): Promise<string> {
  const known = (await list('PROGRAM_OFFICER')).map(({ id }) => id);
  expect(await give('PROGRAM_OFFICER', 'askQuestion', asking({ body: `Why ${secret}?`, ...to }))).toMatchObject({ __typename: 'CaseChanged' });
  return (await list('PROGRAM_OFFICER')).find(({ id }) => !known.includes(id))?.id ?? '';
}

const person = (subject: string) => nodeId('Person', api.person(subject));

describe('a question', () => {
  it('is read with its answer by everybody who may read the case, and counts while it is open', async () => {
    const before = (await read('PROGRAM_OFFICER'))?.openQuestionCount ?? 0;
    const questionId = await ask({ personId: person('S10_OFFICIAL'), form: 'preparation', question: 'need' });
    for (const subject of readers) {
      const seen = await read(subject);
      expect(seen?.openQuestionCount, subject).toBe(before + 1);
      const one = seen?.questions.edges.map(({ node }) => node).find(({ id }) => id === questionId);
      expect(one, subject).toMatchObject({ status: 'open', body: `Why ${secret}?`, form: 'preparation', askedOf: { power: null, person: { id: person('S10_OFFICIAL') } } });
      expect(one?.viewerMayAnswer, subject).toBe(subject === 'S10_OFFICIAL');
      expect(one?.viewerMayWithdraw, subject).toBe(subject === 'PROGRAM_OFFICER');
      const tasks = seen?.tasks.filter(({ kind }) => kind === 'answerQuestion') ?? [];
      expect(tasks.some(({ isForViewer }) => isForViewer), subject).toBe(subject === 'S10_OFFICIAL');
    }
    expect(await give('S10_OFFICIAL', 'answerQuestion', { questionId, body: `Because ${secret}`, language: 'fr' })).toMatchObject({ __typename: 'CaseChanged' });
    for (const subject of readers) {
      const one = (await list(subject)).find(({ id }) => id === questionId);
      expect(one, subject).toMatchObject({ status: 'answered', answer: `Because ${secret}`, viewerMayAnswer: false });
    }
    expect((await read('AUDITOR'))?.openQuestionCount).toBe(before);
  });

  it('stands in My work of whoever is asked, and of nobody else', async () => {
    const questionId = await ask({ power: 'legal:advise' });
    const mine = async (subject: string) => {
      const { data } = await api.ask<{ viewer: { tasks: { edges: readonly { node: { kind: string; params: { questionId?: string } } }[] } } }>(
        subject,
        '{ viewer { tasks(first: 100) { edges { node { kind params } } } } }',
      );
      return data?.viewer.tasks.edges.some(({ node }) => node.params.questionId === questionId) ?? false;
    };
    for (const subject of subjects) expect(await mine(subject), subject).toBe(subject === 'LEGAL_SERVICES');
    expect(await give('PROGRAM_OFFICER', 'withdrawQuestion', { questionId })).toMatchObject({ __typename: 'CaseChanged' });
    expect(await mine('LEGAL_SERVICES')).toBe(false);
    expect((await list('AUDITOR')).find(({ id }) => id === questionId)?.status).toBe('withdrawn');
  });

  it('stands before those that are answered', async () => {
    await ask({ power: 'privacy:s10' });
    const statuses = (await list('AUDITOR')).map(({ status }) => status);
    expect(statuses).toContain('answered');
    expect(statuses).toEqual([...statuses.filter((one) => one === 'open'), ...statuses.filter((one) => one !== 'open')]);
  });
});

describe('who may not read the case', () => {
  it('learns of no question by any door', async () => {
    const questionId = await ask({ power: 'privacy:s10' });
    const node = nodeId('Case', caseId);
    for (const subject of subjects.filter((one) => !readers.includes(one))) {
      expect(await read(subject), subject).toBeNull();
      const text = await api.askText(
        subject,
        'query ($id: ID!) { node(id: $id) { ... on Case { questions { totalCount edges { node { body } } } openQuestionCount } } cases { edges { node { questions { totalCount edges { node { body answer } } } openQuestionCount } } } viewer { tasks { edges { node { kind } } } } }',
        { id: node },
      );
      expect(text, subject).not.toContain(secret);
      expect(text, subject).not.toContain('answerQuestion');
      const answer = (id: string) => give(subject, 'answerQuestion', { id, questionId, body: 'No', language: 'en' });
      expect(await answer(node), subject).toEqual(await answer(nodeId('Case', randomUUID())));
      expect(await answer(node), subject).toMatchObject({ code: 'notFound' });
    }
  });

  it('cannot be asked, as little as somebody who is not there', async () => {
    const refusals = [];
    for (const personId of [...['EMPLOYEE', 'OTHER_OFFICER', 'OTHER_EXECUTIVE', 'ADMINISTRATOR'].map(person), randomUUID(), nodeId('Person', randomUUID())]) {
      refusals.push(await give('PROGRAM_OFFICER', 'askQuestion', asking({ personId })));
    }
    expect(new Set(refusals.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(refusals[0]).toMatchObject({ code: 'askedMayNotRead' });
  });

  it('is not among those who can be asked, and everybody else is', async () => {
    const { data } = await api.ask<{ case: Seen }>('AUDITOR', 'query ($number: String!) { case(number: $number) { readers { personId } } }', { number });
    expect(data?.case.readers.map(({ personId }) => personId).toSorted()).toEqual(readers.map((subject) => api.person(subject)).toSorted());
  });
});

describe('two who answer at once', () => {
  it('make one answer', async () => {
    for (let round = 0; round < 5; round++) {
      const questionId = await ask({ power: 'privacy:analyse' });
      const both = await Promise.all(
        ['PPU_ANALYST', 'S10_OFFICIAL'].map((subject) => give(subject, 'answerQuestion', { questionId, body: subject, language: 'en' })),
      );
      expect(both.filter(({ __typename }) => __typename === 'CaseChanged')).toHaveLength(1);
      expect(['notYourPart', 'questionNotOpen']).toContain(both.find(({ code }) => code)?.code);
      const winner = both[0]?.code ? 'S10_OFFICIAL' : 'PPU_ANALYST';
      expect((await list('AUDITOR')).find(({ id }) => id === questionId)).toMatchObject({ status: 'answered', answer: winner });
    }
  });

  it('and one who withdraws leave it either answered or withdrawn', async () => {
    const questionId = await ask({ personId: person('S10_OFFICIAL') });
    const [answered, withdrawn] = await Promise.all([
      give('S10_OFFICIAL', 'answerQuestion', { questionId, body: 'So it is', language: 'en' }),
      give('PROGRAM_OFFICER', 'withdrawQuestion', { questionId }),
    ]);
    expect([answered, withdrawn].filter(({ code }) => code)).toHaveLength(1);
    expect((await list('AUDITOR')).find(({ id }) => id === questionId)?.status).toBe(answered?.code ? 'withdrawn' : 'answered');
  });
});

describe('a question that cannot be asked', () => {
  it.each([
    ['of nobody', {}, 'invalidInput'],
    ['of a person and an office', { personId: randomUUID(), power: 'privacy:s10' }, 'invalidInput'],
    ['of an office that reads no case', { power: 'organization:administer' }, 'invalidInput'],
    ['of no office', { power: "privacy:s10' OR '1'='1" }, 'invalidInput'],
    ['without words', { power: 'privacy:s10', body: ' \n ' }, 'invalidInput'],
    ['in more words than fit', { power: 'privacy:s10', body: 'x'.repeat(4001) }, 'invalidInput'],
    ['in words that turn around', { power: 'privacy:s10', body: 'a\u202eb' }, 'invalidInput'],
    ['about what no form asks', { power: 'privacy:s10', form: 'preparation', question: '../need' }, 'aboutUnknown'],
    ['about no form', { power: 'privacy:s10', form: 'nothing', question: 'need' }, 'aboutUnknown'],
    ['about a file of another case', { power: 'privacy:s10', fileSha256: 'a'.repeat(64) }, 'aboutUnknown'],
    ['about two things', { power: 'privacy:s10', form: 'preparation', question: 'need', fileSha256: 'a'.repeat(64) }, 'invalidInput'],
  ])('%s', async (_what, changes, code) => {
    expect(await give('PROGRAM_OFFICER', 'askQuestion', asking(changes))).toMatchObject({ code });
  });

  it('since the case is closed; what was open lapses, and its task goes', async () => {
    const questionId = await ask({ power: 'privacy:s10' });
    await api.story.withdraw(caseId);
    const seen = await read('S10_OFFICIAL');
    expect(seen?.questions.edges.find(({ node }) => node.id === questionId)?.node).toMatchObject({ status: 'lapsed', viewerMayAnswer: false });
    expect(seen?.openQuestionCount).toBe(0);
    expect(seen?.tasks.filter(({ kind }) => kind === 'answerQuestion')).toEqual([]);
    expect(await give('PROGRAM_OFFICER', 'askQuestion', asking({ power: 'privacy:s10' }))).toMatchObject({ code: 'concluded' });
  });
});

it('leaves a record that verifies: the questions are those that the events tell', async () => {
  expect((await verify(api.owner as never)).fault).toBeNull();
});
