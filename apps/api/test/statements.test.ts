import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphQLObjectType } from 'graphql';
import { openTasks } from '@gatehouse/db/read';
import { createRecordPool } from '@gatehouse/db/record';
import { referenceListRef } from '@gatehouse/policy';
import { schema } from '../src/schema/index.ts';
import { everyField } from './every-field.ts';
import { nodeId, openApi, type Harness } from './harness.ts';
import { technologyOf } from './mutations.ts';
import { webDocuments } from './web-documents.ts';

let api: Harness;
let caseId: string;
let number: string;
let technologyId: string;
let assessmentId: string;
let authorizationId: string;
let rows = 0;

/** As many rows of everything that pages list as asked: cases of one technology, comments, files, features, positions. */
async function grow(to: number): Promise<void> {
  const useCaseIds = (await api.owner.query<{ id: string }>('SELECT id::text FROM use_case WHERE technology_id = $1', [technologyId])).rows.map(({ id }) => id);
  for (; rows < to; rows++) {
    const more = { technologyId, technology: null, useCaseIds, newUseCases: [] };
    const other = await api.story.register(more);
    await api.story.triage(other);
    const version = await api.story.prepare(other);
    await api.story.register();
    await api.story.comment(caseId, `Comment ${rows}`);
    const about = { positionIds: [api.positions['S10_OFFICIAL'] ?? ''], form: 'preparation', question: 'need', fileSha256: null };
    // Not each time: what happened before must still stand on the page of a hundred events.
    const mentions = rows % 2 === 0 ? [{ personId: null, positionId: null, power: 'ntop:triage' as const }] : [];
    await api.as('PROGRAM_OFFICER', 'onboarding', 'askQuestion', caseId, { personId: api.person('S10_OFFICIAL'), power: null, ...about, mentions, body: 'Why?', language: 'en' });
    const { sha256 } = (await (await api.upload('PROGRAM_OFFICER', 'a.txt', `File ${rows}`)).json()) as { sha256: string };
    const file = { sha256, bytes: 6, name: 'a.txt', mediaType: 'text/plain', purpose: 'evidence' as const };
    await api.as('PROGRAM_OFFICER', 'onboarding', 'attachFile', caseId, file);
    const feature = { featureId: null, name: { en: `Feature ${rows}`, fr: null }, status: 'notAssessed' as const, evidence: null };
    await api.as('NTOP_ANALYST', 'technology', 'stateFeature', technologyId, feature);
    const title = { en: `Position ${rows}`, fr: null };
    const position = await api.as('ADMINISTRATOR', 'position', 'establishPosition', null, { title, role: 'PROGRAM_EXECUTIVE', unitId: 'unit-c' });
    const appointment = { personId: api.person('EMPLOYEE'), startsOn: '2026-01-01', endsOn: null, acting: false };
    await api.as('ADMINISTRATOR', 'position', 'appoint', position.id, appointment);
    const entry = { kind: 'add' as const, code: `NEW_${rows}`, label: { en: `New ${rows}`, fr: `Nouveau ${rows}` }, fields: [], source: 'An Act', sortOrder: null, effectiveFrom: '2040-01-01', effectiveTo: null, reasons: 'Why' };
    for (const list of ['disclosure-code', 'sharing-party'] as const) await api.as('LEGAL_SERVICES', 'referenceList', 'proposeReferenceEntry', referenceListRef(list).id, entry);
    await api.story.review(other, version);
    await api.story.privacy(other, 'pia');
  }
}

beforeAll(async () => {
  api = await openApi();
  const made = await api.story.untilDecided('approveWithConditions');
  caseId = made.id;
  authorizationId = made.authorizationId;
  technologyId = await technologyOf(api, caseId);
  number = (await api.owner.query<{ number: string }>('SELECT number FROM "case" WHERE id = $1', [caseId])).rows[0]?.number ?? '';
  await grow(5);
  assessmentId = (await api.owner.query<{ id: string }>('SELECT id::text FROM assessment LIMIT 1')).rows[0]?.id ?? '';
}, 120_000);
afterAll(() => api.close());

const language = 'en';
const pages = (): readonly (readonly [string, Record<string, unknown>])[] => [
  ['MyWork', { language }],
  ['Cases', { language, filter: {}, first: 100 }],
  ['Case', { number, language }],
  ['Timeline', { id: nodeId('Case', caseId), first: 100 }],
  ['Questions', { id: nodeId('Case', caseId), wanted: '', isLed: false }],
  ['MyMentions', { language }],
  ['Mentionable', { id: nodeId('Case', caseId) }],
  ['Askable', { id: nodeId('Case', caseId), search: 'a' }],
  ['Conversation', { id: nodeId('Case', caseId), wanted: '', isLed: false, first: 100 }],
  ['PapersOfCase', { id: nodeId('Case', caseId) }],
  ['EntriesOfCase', { id: nodeId('Case', caseId), first: 100 }],
  ['MessagesOfCase', { id: nodeId('Case', caseId), first: 100 }],
  ['QuestionsOfCase', { id: nodeId('Case', caseId), first: 100 }],
  ['Conditions', { id: nodeId('Authorization', authorizationId) }],
  ['RelatedToCase', { id: nodeId('Case', caseId), language }],
  ['Preparation', { number, language }],
  ['ReviewPage', { number, kind: 'privacy', language }],
  ['ReviewForms', { id: nodeId('Case', caseId) }],
  ['SignChecklistPage', { number, language }],
  ['Assessment', { id: nodeId('Assessment', assessmentId), language }],
  ['Technologies', { search: null, first: 100, language }],
  ['Technology', { id: nodeId('Technology', technologyId) }],
  ['DecisionForm', { technology: nodeId('Technology', technologyId) }],
  ['People', { first: 100, language }],
  ['PositionsToChoose', { power: null, first: 100, withHolders: true }],
  ['LookAlikes', { text: 'image' }],
  ['Search', { text: 'comment or position or why', filter: {}, first: 100 }],
  ['OverviewOfStages', {}],
  ['OverviewOfOverdue', {}],
  ['OverviewOfLoad', {}],
  ['OverviewOfStays', { period: 'lastYear' }],
  ['OverviewOfExpiring', { language, first: 100 }],
  ['OverdueTasks', { language, first: 100 }],
  ['TasksOfPerson', { language, first: 100 }],
  ['StaysAtStage', { language, stage: 'triage', period: 'lastYear', first: 100 }],
  ['SearchSuggestions', { text: 'position' }],
  ['ReferenceLists', {}],
  ['ReferenceList', { id: 'disclosure-code', asOf: '2041-01-01' }],
  ['ReferenceHistory', { id: 'disclosure-code', code: 'NEW_1' }],
];

const lists = { cases: 'Case', technologies: 'Technology', assessments: 'Assessment', positions: 'Position', people: 'Person' } as const;

/** Each field of each type, asked of a whole list. */
function listedFields(): readonly (readonly [string, string])[] {
  return Object.entries(lists).flatMap(([list, type]) =>
    everyField(schema.getType(type) as GraphQLObjectType, 1).map((field) => {
      const [name = ''] = field.split(/[ ({]/);
      return [`${list}.${name}`, `{ ${list}(first: 100) { edges { node { ${field} } } } }`] as const;
    }),
  );
}

/** How many statements each page takes, for those who see most of it, and each field of a list. */
async function measure(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, document] of listedFields()) {
    api.statements.take();
    const { errors } = await api.ask('NTOP_DIRECTOR', document);
    expect(errors, document).toBeUndefined();
    counts[name] = api.statements.take();
  }
  api.statements.take();
  const leaving = await api.ask('ADMINISTRATOR', '{ positions(first: 100) { edges { node { incumbencies { leaving { taken tasks { kind } } } } } } }');
  expect(leaving.errors).toBeUndefined();
  counts['what whoever appoints sees left open'] = api.statements.take();
  for (const subject of ['NTOP_DIRECTOR', 'PROGRAM_OFFICER']) {
    for (const [name, variables] of pages()) {
      const document = webDocuments.get(name);
      if (!document) throw new Error(`The web no longer asks ${name}`);
      // Once before counting, so that connections are open.
      await api.ask(subject, document, variables);
      api.statements.take();
      const { errors } = await api.ask(subject, document, variables);
      expect(errors, name).toBeUndefined();
      counts[`${name} (${subject})`] = api.statements.take();
    }
  }
  return counts;
}

it('asks the database no more statements where a page or a list shows 25 rows than where it shows 5', async () => {
  const few = await measure();
  await grow(25);
  const many = await measure();
  expect(Object.keys(many)).toEqual(Object.keys(few));
  // One fewer is right: a search counts with the rows that it looked at, where its reader sees more.
  expect(Object.entries(many).filter(([name, count]) => count > (few[name] ?? 0))).toEqual([]);
}, 180_000);

it('prepares the list of tasks in two sizes, whatever length is asked', async () => {
  const pool = createRecordPool(api.databaseUrl.api, 1);
  const reader = { personId: api.person('NTOP_ANALYST'), keys: ['power:ntop:triage'], on: '2026-11-26' } as const;
  for (let first = 1; first <= 101; first++) expect((await openTasks(pool, reader, { first, after: null })).length).toBeLessThanOrEqual(first);
  const { rows } = await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM pg_prepared_statements WHERE statement LIKE '%FROM task%'`);
  await pool.end();
  expect(rows[0]?.n).toBe(2);
});
