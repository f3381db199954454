import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeId, openApi, type Harness } from './harness.ts';
import { subjects } from './cast.ts';

const readers = ['NTOP_ANALYST', 'NTOP_DIRECTOR', 'PPU_ANALYST', 'S10_OFFICIAL', 'AUDITOR'];
const hour = 3_600_000;
const day = 24 * hour;

let api: Harness;
/** One that waits for triage, one in review for a hundred days, and one approved with a condition. */
let waiting: string;
let inReview: string;
let approved: string;
let authorizationId: string;

const ago = (days: number): Date => new Date(Date.now() - days * day - hour);
const onDay = (days: number): string => new Date(Date.now() + days * day).toISOString().slice(0, 10);

beforeAll(async () => {
  api = await openApi();
  waiting = await api.story.register();
  inReview = await api.story.register();
  await api.story.triage(inReview);
  await api.story.prepare(inReview);
  ({ id: approved, authorizationId } = await api.story.untilDecided('approveWithConditions'));
  // Time cannot be waited for: what happened is said to be longer ago.
  await api.owner.query('UPDATE "case" SET stage_since = $2 WHERE id = $1', [inReview, ago(100)]);
  await api.owner.query('UPDATE task SET due_at = $2 WHERE stream_id = $1', [inReview, ago(3)]);
  for (const [version, days] of [[1, 30], [2, 20]] as const) await api.owner.query('UPDATE event SET recorded_at = $3 WHERE stream_id = $1 AND version = $2', [inReview, version, ago(days)]);
  await api.owner.query('UPDATE "authorization" SET until = $2 WHERE id = $1', [authorizationId, `${onDay(20)}T12:00:00Z`]);
  await api.owner.query('UPDATE condition SET due_on = $2 WHERE authorization_id = $1', [authorizationId, onDay(70)]);
}, 120_000);
afterAll(() => api.close());

interface Ending {
  readonly kind: string;
  readonly on: string;
  readonly case: { readonly recordId: string } | null;
  readonly position: object | null;
}

interface Load {
  readonly person: { readonly recordId: string } | null;
  readonly isViewer: boolean;
  readonly open: number;
  readonly overdue: number;
}

interface Seen {
  readonly stages: readonly { readonly stage: string; readonly age: string; readonly count: number }[];
  readonly overdue: { readonly offices: number; readonly overdue: number; readonly open: number; readonly rows: readonly { readonly office: { readonly power: string | null } | null; readonly open: number; readonly overdue: number }[] };
  readonly load: { readonly people: number; readonly open: number; readonly overdue: number; readonly rows: readonly Load[] };
  readonly stays: readonly { readonly stage: string; readonly count: number; readonly medianDays: number; readonly ninetiethDays: number }[];
  readonly expiring: { readonly edges: readonly { readonly node: Ending }[] };
  readonly expiringCounts: readonly { readonly kind: string; readonly withinDays: number; readonly count: number }[];
}

async function overviews(subject: string): Promise<Seen | null> {
  const { data, errors } = await api.ask<{ overviews: Seen | null; viewer: { mayReadOverviews: boolean } }>(
    subject,
    `{ viewer { mayReadOverviews } overviews {
      stages { stage age count }
      overdue { offices overdue open rows { office { power position { id } } open overdue oldestDueAt } }
      load { people open overdue rows { person { recordId } isViewer open overdue oldestDueAt } }
      stays(period: lastYear) { stage count medianDays ninetiethDays }
      expiring { edges { node { kind on text case { recordId } position { id } } } }
      expiringCounts { kind withinDays count } } }`,
  );
  expect(errors, subject).toBeUndefined();
  expect(data?.viewer.mayReadOverviews).toBe(data?.overviews !== null);
  return data?.overviews ?? null;
}

const counted = (seen: Seen | null): number => seen?.stages.reduce((sum, { count }) => sum + count, 0) ?? -1;

describe('overviews', () => {
  it('are for NTOP, ATIP and auditors; nobody else is told anything', async () => {
    for (const subject of subjects) expect((await overviews(subject)) !== null, subject).toBe(readers.includes(subject));
  });

  it('count open cases by stage and age, each as the list behind it', async () => {
    const seen = await overviews('NTOP_DIRECTOR');
    expect(seen?.stages).toContainEqual({ stage: 'review', age: 'from90', count: 1 });
    expect(seen?.stages).toContainEqual({ stage: 'triage', age: 'under7', count: 1 });
    expect(counted(seen)).toBe(3);
    for (const stage of ['triage', 'preparation', 'review', 'decision', 'deferred', 'conditions', 'inForce', 'reporting']) {
      for (const age of ['under7', 'from7', 'from30', 'from90']) {
        const { data } = await api.ask<{ cases: { totalCount: number } }>('NTOP_DIRECTOR', `{ cases(filter: { stages: [${stage}], age: ${age} }) { totalCount } }`);
        expect(data?.cases.totalCount, `${stage} ${age}`).toBe(seen?.stages.find((one) => one.stage === stage && one.age === age)?.count ?? 0);
      }
    }
  });

  it('say who owes what is overdue, and sum it', async () => {
    const { rows } = await api.owner.query<{ assigned_to: string; n: number }>(`SELECT assigned_to, count(*)::int AS n FROM task WHERE due_at < now() GROUP BY 1`);
    const seen = await overviews('AUDITOR');
    expect(seen?.overdue.rows.map(({ overdue }) => overdue).toSorted()).toEqual(rows.map(({ n }) => n).toSorted());
    expect(seen?.overdue).toMatchObject({ offices: rows.length, overdue: rows.reduce((sum, { n }) => sum + n, 0) });
    expect(rows.length).toBeGreaterThan(2);
    expect(seen?.overdue.rows.every(({ open, overdue }) => open >= overdue)).toBe(true);
  });

  it('name people to their own office only, by what they took', async () => {
    await api.as('NTOP_ANALYST', 'onboarding', 'claimTask', waiting, { taskId: 'triage' });
    const id = api.person('NTOP_ANALYST');
    for (const subject of ['NTOP_ANALYST', 'NTOP_DIRECTOR']) {
      const row = (await overviews(subject))?.load.rows.find(({ person }) => person?.recordId === id);
      expect(row, subject).toMatchObject({ open: 1, overdue: 0, isViewer: subject === 'NTOP_ANALYST' });
    }
    for (const subject of ['PPU_ANALYST', 'S10_OFFICIAL', 'AUDITOR']) {
      expect(JSON.stringify((await overviews(subject))?.load), subject).not.toContain(id);
    }
    expect((await overviews('AUDITOR'))?.load).toEqual({ people: 0, open: 0, overdue: 0, rows: [] });
    // What nobody took is the office's.
    expect((await overviews('PPU_ANALYST'))?.load.rows.some(({ person, open }) => person === null && open > 0)).toBe(true);
    // A question by name is between two people.
    const asked = { personId: api.person('PPU_ANALYST'), power: null, positionIds: [api.positions['PPU_ANALYST'] ?? ''], form: null, question: null, fileSha256: null };
    await api.as('PROGRAM_OFFICER', 'onboarding', 'askQuestion', waiting, { ...asked, body: 'Why?', language: 'en' });
    expect((await overviews('PPU_ANALYST'))?.load.rows).toContainEqual(expect.objectContaining({ person: { recordId: asked.personId }, isViewer: true, open: 1 }));
    for (const subject of ['S10_OFFICIAL', 'NTOP_DIRECTOR']) expect(JSON.stringify((await overviews(subject))?.load), subject).not.toContain(asked.personId);
  });

  it('count as theirs what is asked of a position that one person holds, and as nobody’s what is asked of two', async () => {
    const position = `position:${api.positions['S10_OFFICIAL'] ?? ''}`;
    await api.owner.query(`UPDATE task SET assigned_to = $1 WHERE stream_id = $2 AND task_id = 'triage'`, [position, waiting]);
    await api.owner.query('UPDATE task SET claimed_by_id = NULL WHERE stream_id = $1', [waiting]);
    const open = async (id: string | undefined) => (await overviews('S10_OFFICIAL'))?.load.rows.find(({ person }) => person?.recordId === id)?.open ?? 0;
    expect(await open(api.person('S10_OFFICIAL'))).toBe(1);
    const nobodys = await open(undefined);
    const appointment = { personId: api.person('EMPLOYEE'), startsOn: '2026-01-01', endsOn: null, acting: true };
    await api.as('ADMINISTRATOR', 'position', 'appoint', api.positions['S10_OFFICIAL'] ?? '', appointment);
    expect([await open(api.person('S10_OFFICIAL')), await open(undefined)]).toEqual([0, nobodys + 1]);
  });

  it('measure stays at the stages that were left, from the log', async () => {
    const seen = await overviews('S10_OFFICIAL');
    const triage = seen?.stays.find(({ stage }) => stage === 'triage');
    // Ten days, and the moment that the approved case took.
    expect(triage?.count).toBe(2);
    expect(triage?.medianDays).toBeCloseTo(5, 1);
    expect(triage?.ninetiethDays).toBeCloseTo(9, 1);
    expect(seen?.stays.find(({ stage }) => stage === 'preparation')?.count).toBe(2);
    expect(seen?.stays.map(({ stage }) => stage)).not.toContain('closed');
    expect(seen?.stays.map(({ stage }) => stage)).not.toContain('conditions');
  });

  it('name what ends or is due soon, with counts that agree', async () => {
    const seen = await overviews('PPU_ANALYST');
    const ending = seen?.expiring.edges.map(({ node }) => node) ?? [];
    expect(ending.map(({ kind, on, case: of }) => [kind, on, of?.recordId])).toEqual([
      ['authorization', onDay(20), approved],
      ...ending.slice(1).map(() => ['condition', onDay(70), approved]),
    ]);
    expect(ending.every(({ position }) => position !== null)).toBe(true);
    expect(seen?.expiringCounts.toSorted((a, b) => a.withinDays - b.withinDays)).toEqual([
      { kind: 'authorization', withinDays: 30, count: 1 },
      { kind: 'condition', withinDays: 90, count: ending.length - 1 },
    ]);
  });

  it('hold what is hidden in no count, sum or list', async () => {
    const before = await overviews('AUDITOR');
    await api.owner.query(`DELETE FROM visibility WHERE key = 'power:audit:read' AND stream_id IN ($1, $2, $3)`, [inReview, approved, authorizationId]);
    const after = await overviews('AUDITOR');
    expect(counted(before)).toBe(3);
    expect(after).toMatchObject({ stages: [{ stage: 'triage', age: 'under7', count: 1 }], stays: [], expiring: { edges: [] }, expiringCounts: [] });
    expect(after?.overdue).toEqual({ offices: 0, overdue: 0, open: 0, rows: [] });
    expect(JSON.stringify(after)).not.toContain(nodeId('Case', inReview));
    expect(counted(await overviews('NTOP_DIRECTOR'))).toBe(3);
  });
});
