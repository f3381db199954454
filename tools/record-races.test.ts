import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { rcmp, type CommandName, type InputOf, type StreamKind } from '@gatehouse/policy';
import { createLocalFileStore } from '@gatehouse/db/files';
import { createRecordPool, createCommit, personIdFor, verify, type Commit, type CommitResult } from '@gatehouse/db/record';
import { createTestDatabase, type TestDatabase } from '@gatehouse/db/testing';
import { demoCase, type DemoCase } from './demo/cases.ts';
import { foundOrganization } from './demo/organization.ts';
import { createStage, type Stage } from './demo/stage.ts';

const issuer = 'http://issuer.test';
const rounds = 50;

let database: TestDatabase;
let api: pg.Pool;
let owner: pg.Pool;
let commit: Commit;
let stage: Stage;
let positions: Readonly<Record<string, string>>;
let dataDir: string;

const template: DemoCase = {
  name: { en: 'Raced tool', fr: 'Outil en course' },
  kind: 'software',
  vendor: null,
  useCase: { en: 'Racing', fr: 'Course' },
  purpose: 'Two people act at the same instant.',
  officer: 'officer-a',
  executive: 'executive-a',
  unitId: 'unit-a',
  daysAgo: 60,
};

function as<K extends StreamKind, N extends CommandName<K>>(
  subject: string,
  kind: K,
  name: N,
  streamId: string | null,
  input: InputOf<K, N>,
  commandId: string = randomUUID(),
): Promise<CommitResult> {
  return commit({
    kind,
    name,
    streamId,
    commandId,
    caller: { kind: 'person', personId: personIdFor(issuer, subject) },
    input,
  });
}

const one = async <T>(sql: string, values: readonly unknown[]): Promise<T> =>
  (await owner.query(sql, values as unknown[])).rows[0] as T;

const codeOf = (result: CommitResult): string => (result.ok ? 'recorded' : result.refusal.code);

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  api = createRecordPool(database.api, 20);
  owner = createRecordPool(database.owner, 4);
  commit = createCommit({ pool: api, profile: rcmp, clock: null });
  dataDir = await mkdtemp(join(tmpdir(), 'gatehouse-races-'));
  stage = createStage({ pool: owner, issuer, store: createLocalFileStore(dataDir), now: new Date() });
  positions = await foundOrganization(stage, issuer);
});

afterAll(async () => {
  await Promise.all([api.end(), owner.end()]);
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

describe('at the same instant', () => {
  it('ten commands on one case are all recorded, one after the other', async () => {
    const story = demoCase(stage, positions, template);
    await story.register();
    for (let round = 0; round < rounds; round++) {
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          as('officer-a', 'onboarding', 'comment', story.id, { body: `${round}.${index}`, language: 'en' }),
        ),
      );
      expect(results.map(codeOf)).toEqual(Array.from({ length: 10 }, () => 'recorded'));
    }
    const { count, head } = await one<{ count: number; head: number }>(
      'SELECT count(*)::int AS count, max(version) AS head FROM event WHERE stream_id = $1',
      [story.id],
    );
    expect([count, head]).toEqual([1 + rounds * 10, 1 + rounds * 10]);
  });

  it('ten commands with one id are one', async () => {
    const story = demoCase(stage, positions, template);
    await story.register();
    for (let round = 0; round < rounds; round++) {
      const commandId = randomUUID();
      const results = await Promise.all(
        Array.from({ length: 10 }, () =>
          as('officer-a', 'onboarding', 'comment', story.id, { body: 'Once', language: 'en' }, commandId),
        ),
      );
      expect(new Set(results.map((result) => (result.ok ? result.version : 0))).size).toBe(1);
    }
    const { count } = await one<{ count: number }>('SELECT count(*)::int AS count FROM event WHERE stream_id = $1', [
      story.id,
    ]);
    expect(count).toBe(1 + rounds);
  });

  it('a prohibition and an authorization of one technology never both stand', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < rounds; round++) {
      const first = demoCase(stage, positions, template);
      await first.toRecommendation();
      await first.recommend('prohibit');
      const { ids } = await one<{ ids: string[] }>('SELECT use_case_ids::text[] AS ids FROM "case" WHERE id = $1', [
        first.id,
      ]);
      const second = demoCase(stage, positions, {
        ...template,
        of: { technologyId: first.technologyId, useCaseIds: ids },
      });
      await second.toRecommendation();
      await second.recommend();
      const decision = { version: 1, reasons: 'At the same instant', deferUntil: null, conditions: [] };
      const authorization = {
        endsOn: stage.day(30),
        featureIds: [],
        useCaseIds: ids,
        unitIds: ['unit-a'],
        accountsAtMost: 1,
        data: 'synthetic' as const,
      };
      const prohibit = () =>
        as('assistant-commissioner', 'onboarding', 'recordDecision', first.id, { ...decision, outcome: 'prohibit', authorization: null });
      const approve = () =>
        as('director-general', 'onboarding', 'recordDecision', second.id, { ...decision, outcome: 'approve', authorization });
      // Sent in one instant, by turns the one or the other first: neither may win by its place in the code.
      const sent = round % 2 === 0 ? [prohibit(), approve()] : [approve(), prohibit()].toReversed();
      const [prohibited, approved] = (await Promise.all(sent)) as [CommitResult, CommitResult];
      expect(codeOf(prohibited)).toBe('recorded');
      expect(['recorded', 'prohibited']).toContain(codeOf(approved));
      outcomes.add(codeOf(approved));
      const { live } = await one<{ live: number }>(
        `SELECT count(*)::int AS live FROM "authorization" WHERE technology_id = $1 AND status IN ('pending', 'inForce')`,
        [first.technologyId],
      );
      expect(live).toBe(0);
    }
    // Both orders happened, or the race was none.
    expect([...outcomes].toSorted()).toEqual(['prohibited', 'recorded']);
  }, 120_000);

  it('the last signature and a new version: approved as signed, or the signature is refused', async () => {
    const needsPia = {
      legalAuthority: 'yes',
      authorityText: 'Section 18',
      personalInformation: 'yes',
      administrativePurpose: 'yes',
      activity: 'new',
      riskWarrantsAssessment: 'no',
      otherInstitutions: 'no',
      treasuryBoardSubmission: 'no',
      coveredByExisting: 'no',
    };
    for (let round = 0; round < rounds; round++) {
      const story = demoCase(stage, positions, { ...template, dataAsked: 'volunteers', personalInformation: 'yes' });
      await story.toReview();
      await story.reviews();
      await story.sign(await story.checklist(needsPia), 'pia');
      const { assessmentId, ...frozen } = await story.freezeAssessment();
      await story.signAssessment({ assessmentId, ...frozen }, ['executive']);
      await owner.query(
        `UPDATE draft_answer SET value = '"Another overview"' WHERE scope = $1 AND question_id = 'overview'`,
        [`assessment:${assessmentId}`],
      );
      const { revision } = await one<{ revision: number }>('SELECT revision FROM draft WHERE scope = $1', [
        `assessment:${assessmentId}`,
      ]);
      const [signed, renewed] = await Promise.all([
        as('s10-official', 'assessment', 'signAssessment', assessmentId, { ...frozen, languageRead: 'fr' }),
        as('officer-a', 'assessment', 'freezeAssessment', assessmentId, { draftRevision: revision }),
      ]);
      const { status, version } = await one<{ status: string; version: number }>(
        'SELECT status, frozen_version AS version FROM assessment WHERE id = $1',
        [assessmentId],
      );
      const approvedFirst = signed.ok && !renewed.ok && status === 'approved' && version === 1;
      const renewedFirst = !signed.ok && renewed.ok && status === 'signing' && version === 2;
      expect([approvedFirst, renewedFirst], `${codeOf(signed)} ${codeOf(renewed)} ${status} ${version}`).toContain(
        true,
      );
    }
  }, 120_000);

  it('a signature and the end of the signer’s appointment: signed while in office, or refused', async () => {
    const official = positions['s10-official'] ?? '';
    for (let round = 0; round < rounds; round++) {
      const story = demoCase(stage, positions, template);
      await story.toReview();
      await story.reviews();
      const checklist = await story.checklist();
      const { id: incumbencyId } = await one<{ id: string }>(
        'SELECT id::text FROM incumbency WHERE position_id = $1 AND ended_at IS NULL',
        [official],
      );
      const [ended, signed] = await Promise.all([
        as('administrator', 'position', 'endIncumbency', official, { incumbencyId, endsOn: null }),
        as('s10-official', 'onboarding', 'signChecklist', story.id, {
          ...checklist,
          determination: { outcome: 'none', assessmentIds: [] },
          reasons: null,
          languageRead: 'fr',
        }),
      ]);
      expect(codeOf(ended)).toBe('recorded');
      // Out of office, the official neither sees the case nor has the power.
      expect(['recorded', 'powerMissing', 'notFound']).toContain(codeOf(signed));
      const late = await as('s10-official', 'onboarding', 'signChecklist', story.id, {
        ...checklist,
        determination: { outcome: 'none', assessmentIds: [] },
        reasons: null,
        languageRead: 'fr',
      });
      expect(codeOf(late)).toBe('notFound');
      const again = await as('administrator', 'position', 'appoint', official, {
        personId: stage.person('s10-official'),
        startsOn: stage.day(-1),
        endsOn: null,
        acting: false,
      });
      expect(codeOf(again)).toBe('recorded');
    }
  }, 120_000);

  it('leaves a record that verifies', async () => {
    expect((await verify(owner)).fault).toBeNull();
  }, 120_000);
});
