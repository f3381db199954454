import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type Harness } from './harness.ts';

const day = 24 * 3_600_000;

let api: Harness;
/** Two cases in review whose tasks are overdue, and one approved with a condition. */
let cases: readonly string[];
let approved: string;
let authorizationId: string;

const ago = (days: number): Date => new Date(Date.now() - days * day);
const onDay = (days: number): string => new Date(Date.now() + days * day).toISOString().slice(0, 10);

beforeAll(async () => {
  api = await openApi();
  cases = await Promise.all(
    [0, 1].map(async () => {
      const id = await api.story.register();
      await api.story.triage(id);
      await api.story.prepare(id);
      return id;
    }),
  );
  ({ id: approved, authorizationId } = await api.story.untilDecided('approveWithConditions'));
  for (const [index, id] of cases.entries()) {
    await api.owner.query('UPDATE task SET due_at = $2 WHERE stream_id = $1', [id, ago(3 + index)]);
    for (const [version, days] of [[1, 30 + index], [2, 20]] as const) await api.owner.query('UPDATE event SET recorded_at = $3 WHERE stream_id = $1 AND version = $2', [id, version, ago(days)]);
  }
  // What stands still is in no figure, and so in no list.
  await api.owner.query(`UPDATE task SET paused_since = now() WHERE stream_id = $1 AND kind = 'freezeChecklist'`, [cases[1]]);
  await api.owner.query('UPDATE "authorization" SET until = $2 WHERE id = $1', [authorizationId, `${onDay(20)}T12:00:00Z`]);
  await api.owner.query('UPDATE condition SET due_on = $2 WHERE authorization_id = $1', [authorizationId, onDay(70)]);
}, 120_000);
afterAll(() => api.close());

interface Node {
  readonly id: string;
  readonly kind: string;
  readonly dueAt: string | null;
  readonly on: string;
  readonly days: number;
  readonly case: { readonly recordId: string } | null;
  readonly assignee: { readonly key: string };
}

interface Connection {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

interface Answer {
  readonly overviews: Readonly<Record<string, Connection>> | null;
}

const task = 'id kind dueAt case { recordId } assignee { key }';

/** The whole list, two rows a page, so that every list is paged. */
async function all(subject: string, list: string, args: string, fields: string): Promise<Node[]> {
  const found: Node[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data, errors }: Awaited<ReturnType<typeof api.ask<Answer>>> = await api.ask<Answer>(
      subject,
      `query ($after: String) { overviews { ${list}(${args} first: 2, after: $after) { pageInfo { hasNextPage endCursor } edges { node { ${fields} } } } } }`,
      { after },
    );
    expect(errors, `${subject} ${list}`).toBeUndefined();
    const page: Connection | undefined = data?.overviews?.[list];
    found.push(...(page?.edges ?? []).map(({ node }) => node));
    more = page?.pageInfo.hasNextPage ?? false;
    after = page?.pageInfo.endCursor ?? null;
  }
  return found;
}

async function figures(subject: string) {
  const { data } = await api.ask<{
    overviews: {
      overdue: { overdue: number; rows: { office: { key: string } | null; overdue: number }[] };
      load: { people: number; open: number; rows: { person: { recordId: string } | null; open: number }[] };
      stays: { stage: string; count: number }[];
      expiringCounts: { kind: string; withinDays: number; count: number }[];
    };
  }>(
    subject,
    `{ overviews { overdue { overdue rows { office { key } overdue } } load { people open rows { person { recordId } open } }
       stays(period: lastYear) { stage count } expiringCounts { kind withinDays count } } }`,
  );
  if (!data) throw new Error('no figures');
  return data.overviews;
}

const inOrder = (values: readonly string[]): void => expect(values).toEqual(values.toSorted());

describe('behind every figure stands its list', () => {
  it('of what is overdue, by office, by name and in all, longest first', async () => {
    // A question by name that is late: counted with all others of its kind.
    const asked = { personId: api.person('PPU_ANALYST'), power: null, positionIds: [api.positions['PPU_ANALYST'] ?? ''], form: null, question: null, fileSha256: null };
    await api.as('PROGRAM_OFFICER', 'onboarding', 'askQuestion', cases[0] ?? '', { ...asked, body: 'Why?', language: 'en' });
    await api.owner.query(`UPDATE task SET due_at = $1 WHERE kind = 'answerQuestion'`, [ago(1)]);
    const { overdue } = await figures('NTOP_DIRECTOR');
    expect(overdue.rows.length).toBeGreaterThan(2);
    const whole = await all('NTOP_DIRECTOR', 'overdueTasks', '', task);
    expect(whole).toHaveLength(overdue.overdue);
    inOrder(whole.map(({ dueAt }) => dueAt ?? ''));
    expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length);
    for (const { office, overdue: count } of overdue.rows) {
      const list = await all('NTOP_DIRECTOR', 'overdueTasks', `office: "${office?.key ?? 'byName'}",`, task);
      expect(list, office?.key).toHaveLength(count);
      expect(list.every(({ assignee }) => (office ? assignee.key === office.key : assignee.key.startsWith('person:'))), office?.key).toBe(true);
    }
    // Nobody is told what one person is asked by name, and what is no office has nothing.
    expect(await all('NTOP_DIRECTOR', 'overdueTasks', `office: "person:${asked.personId}",`, task)).toEqual([]);
    expect(await all('NTOP_DIRECTOR', 'overdueTasks', 'office: "nothing",', task)).toEqual([]);
  });

  it('of what is with one person, for their own office', async () => {
    const waiting = await api.story.register();
    await api.story.register();
    await api.as('NTOP_ANALYST', 'onboarding', 'claimTask', waiting, { taskId: 'triage' });
    const id = api.person('NTOP_ANALYST');
    for (const subject of ['NTOP_ANALYST', 'NTOP_DIRECTOR', 'PPU_ANALYST', 'S10_OFFICIAL', 'AUDITOR']) {
      const { load } = await figures(subject);
      expect(load.rows.reduce((sum, { open }) => sum + open, 0), subject).toBe(load.open);
      expect(load.rows, subject).toHaveLength(load.people);
      for (const { person, open } of load.rows) {
        const list = await all(subject, 'tasksOf', person ? `personId: "${person.recordId}",` : '', task);
        expect(list, subject).toHaveLength(open);
        expect(list.every((one) => one.case !== null || one.kind === 'approveReferenceEntry'), subject).toBe(true);
        inOrder(list.map(({ dueAt }) => dueAt ?? '9999'));
      }
    }
    expect((await all('NTOP_DIRECTOR', 'tasksOf', `personId: "${id}",`, task)).map((one) => one.case?.recordId)).toEqual([waiting]);
    // Whoever could not answer these tasks reads nothing of who took them.
    for (const subject of ['PPU_ANALYST', 'S10_OFFICIAL', 'AUDITOR']) expect(await all(subject, 'tasksOf', `personId: "${id}",`, task), subject).toEqual([]);
  });

  it('of stays that ended, longest first, each with its days', async () => {
    const { stays } = await figures('S10_OFFICIAL');
    for (const { stage, count } of stays) {
      const list = await all('S10_OFFICIAL', 'staysAt', `stage: ${stage}, period: lastYear,`, 'id days case { recordId }');
      expect(list, stage).toHaveLength(count);
      expect(list.map(({ days }) => days)).toEqual(list.map(({ days }) => days).toSorted((a, b) => b - a));
    }
    const triage = await all('S10_OFFICIAL', 'staysAt', 'stage: triage, period: lastYear,', 'id days case { recordId }');
    expect(triage.slice(0, 2).map(({ case: of, days }) => [of?.recordId, Math.round(days)])).toEqual([
      [cases[1], 11],
      [cases[0], 10],
    ]);
  });

  it('of what ends soon, by kind and days', async () => {
    const { expiringCounts } = await figures('PPU_ANALYST');
    expect(expiringCounts.map(({ kind }) => kind).toSorted()).toEqual(['authorization', 'condition']);
    for (const kind of ['authorization', 'condition']) {
      for (const withinDays of [30, 60, 90]) {
        const list = await all('PPU_ANALYST', 'expiring', `kind: ${kind}, withinDays: ${withinDays},`, 'id kind on case { recordId }');
        expect(list, `${kind} ${withinDays}`).toHaveLength(expiringCounts.find((one) => one.kind === kind && one.withinDays === withinDays)?.count ?? 0);
        expect(list.every((one) => one.case?.recordId === approved && one.kind === kind)).toBe(true);
      }
    }
    const whole = await all('PPU_ANALYST', 'expiring', '', 'id kind on');
    expect(whole).toHaveLength(expiringCounts.reduce((sum, { count }) => sum + count, 0));
    inOrder(whole.map(({ on }) => on));
  });

  it('holds nothing of what is hidden, from any place in the list', async () => {
    const [hidden = ''] = cases;
    const lists = [
      ['overdueTasks', '', task],
      ['staysAt', 'stage: triage, period: lastYear,', 'id case { recordId }'],
      ['expiring', '', 'id case { recordId }'],
    ] as const;
    const before = await Promise.all(lists.map(([list, args, fields]) => all('AUDITOR', list, args, fields)));
    expect(before.map((rows) => rows.length > 0)).toEqual([true, true, true]);
    await api.owner.query(`DELETE FROM visibility WHERE key = 'power:audit:read' AND stream_id IN ($1, $2)`, [hidden, authorizationId]);
    const after = await Promise.all(lists.map(([list, args, fields]) => all('AUDITOR', list, args, fields)));
    expect(JSON.stringify(after)).not.toContain(hidden);
    expect(after.map((rows) => rows.length)).toEqual([before[0]?.filter((one) => one.case?.recordId !== hidden).length, (before[1]?.length ?? 0) - 1, 0]);
  });

  it('refuses what is no place in the list, and what it is not filtered by', async () => {
    const refused = async (asked: string): Promise<unknown> => (await api.ask('AUDITOR', `{ overviews { ${asked} { edges { cursor } } } }`)).errors?.[0]?.extensions?.['code'];
    for (const list of ['overdueTasks(', 'tasksOf(', 'staysAt(stage: triage, ', 'expiring(']) {
      expect(await refused(`${list}first: 2, after: "bm90aGluZw==")`), list).toBe('BAD_USER_INPUT');
      expect(await refused(`${list}last: 2)`), list).toBe('BAD_USER_INPUT');
    }
    expect(await refused('tasksOf(personId: "nobody")')).toBe('BAD_USER_INPUT');
    expect(await refused('expiring(withinDays: 31)')).toBe('BAD_USER_INPUT');
  });

  it('is nobody’s else', async () => {
    const { data } = await api.ask<{ overviews: unknown }>('PROGRAM_OFFICER', '{ overviews { overdueTasks { edges { node { id } } } } }');
    expect(data?.overviews).toBeNull();
  });
});
