import type { PoolClient } from 'pg';
import { aggregates, type Effect, type Profile, type RecordedEvent, type StateOf, type StreamKind } from '@gatehouse/policy';
import { rowsAfter, type ProjectedRow } from '../projection/changes.ts';
import { changesOf } from '../projection/project.ts';
import { contentHashOf, searchChanges } from '../search/index-documents.ts';
import { effectId, taskRow } from './append.ts';
import type { Fault } from './verify.ts';

/** A stream folded anew from its events. */
export interface Folded {
  readonly id: string;
  readonly kind: StreamKind;
  readonly version: number;
  readonly state: StateOf<StreamKind>;
  readonly recorded: readonly RecordedEvent[];
  /** Of each event whose effects follow the rules of today. */
  readonly effects: readonly { readonly version: number; readonly effects: readonly Effect[] }[];
  /** Due dates follow from the profile of their day; under another they are not compared. */
  readonly sameRules: boolean;
}

/** Read tables that projections write. */
const projectedTables = [
  'person',
  'position',
  'incumbency',
  'absence',
  'office_member',
  'prepared_decision',
  'position_power',
  'reference_entry',
  'technology',
  'use_case',
  'feature',
  'case',
  'joined_case',
  'review',
  'signature',
  'comment',
  'mention',
  'question',
  'case_file',
  'assessment',
  'authorization',
  'condition',
  'existing_use',
  'reported_account',
] as const;

/** What follows from the events besides: who sees what, whose turn it is, what must be done and when. */
const derivedTables = {
  visibility: 'stream_id, key',
  task: 'stream_id, task_id, kind, assigned_to, since, due_at, paused_since, params, case_id, claimed_by_id, claimed_as_id, claimed_at, note_version',
  // The version at which it was set depends on how commands were grouped; it is held to lie within the stream.
  deadline: 'stream_id, deadline_id, due_at',
  // How it went is no fact of the record.
  effect: 'id, stream_id, version, name, params, repetition, after',
} as const;

/** What can be found by its words; the vector follows from the words by itself, and is no fact that could differ. */
const searchColumns = 'id, stream_id, kind, part, case_id, technology_id, names, content, written_at';

/** Temporary tables of the same shape, to be filled by the fold. */
export async function createTables(client: PoolClient): Promise<void> {
  for (const table of [...projectedTables, 'search_document', ...Object.keys(derivedTables)]) {
    await client.query(`CREATE TEMPORARY TABLE "${table}" (LIKE public."${table}" INCLUDING DEFAULTS INCLUDING GENERATED) ON COMMIT DROP`);
  }
  await client.query('ALTER TABLE pg_temp.search_document ALTER COLUMN vector DROP EXPRESSION, ALTER COLUMN name_vector DROP EXPRESSION');
  await client.query('CREATE TEMPORARY TABLE other_rules (stream_id uuid PRIMARY KEY) ON COMMIT DROP');
}

/** Writes all that follows from the folded events. Sent together; the connection keeps the order. */
export async function fillTables(client: PoolClient, streams: readonly Folded[], profile: Profile): Promise<void> {
  const contents = await contentsOf(client, streams);
  await Promise.all([
    deriveRows(client, streams, profile),
    insertRows(client, 'pg_temp', streams.map((one) => rowsAfter(changesOf(refOf(one), one.state, one.recorded, one.version)))),
    insertRows(client, 'pg_temp', searchRows(streams, contents)),
  ]);
}

type Folding = Pick<Folded, 'id' | 'kind' | 'state' | 'recorded'>;

const refOf = ({ kind, id }: Folding) => ({ kind, id });

/** What these streams make findable. */
export function searchRows(streams: readonly Folding[], contents: ReadonlyMap<string, string>) {
  return streams.map((one) => rowsAfter(searchChanges(refOf(one), one.state, one.recorded, contents)));
}

/** The frozen texts that the events of these streams name. */
export async function contentsOf(client: Pick<PoolClient, 'query'>, streams: readonly Folding[]): Promise<ReadonlyMap<string, string>> {
  const hashes = streams.flatMap(({ recorded }) => recorded.flatMap(({ event }) => contentHashOf(event) ?? []));
  const { rows } = await client.query<{ sha256: string; text: string }>('SELECT sha256, text FROM public.content WHERE sha256 = ANY($1)', [hashes]);
  return new Map(rows.map(({ sha256, text }) => [sha256, text]));
}

/** Rows that say the same columns go in one statement. */
export async function insertRows(
  client: Pick<PoolClient, 'query'>,
  schema: 'pg_temp' | 'public',
  streams: readonly ReadonlyMap<string, readonly ProjectedRow[]>[],
): Promise<void> {
  const shapes = new Map<string, { readonly table: string; readonly columns: readonly string[]; readonly rows: ProjectedRow[] }>();
  for (const one of streams) {
    for (const [table, rows] of one) {
      for (const row of rows) {
        const columns = Object.keys(row);
        const name = `${table}:${columns.join()}`;
        const shape = shapes.get(name) ?? { table, columns, rows: [] };
        shapes.set(name, shape);
        shape.rows.push(row);
      }
    }
  }
  await Promise.all(
    [...shapes.values()].map(({ table, columns, rows }) => {
      const list = columns.map((column) => `"${column}"`).join(', ');
      return client.query(
        `INSERT INTO ${schema}."${table}" (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::public."${table}", $1::jsonb)`,
        [JSON.stringify(rows)],
      );
    }),
  );
}

/** Writes what policy derives from the folded states. */
async function deriveRows(client: PoolClient, streams: readonly Folded[], profile: Profile): Promise<void> {
  const visibility: object[] = [];
  const tasks: object[] = [];
  const deadlines: object[] = [];
  const effects: object[] = [];
  for (const one of streams) {
    const aggregate = aggregates[one.kind];
    const state = one.state as never;
    const stream_id = one.id;
    for (const key of new Set(aggregate.grants(state))) visibility.push({ stream_id, key });
    for (const task of aggregate.tasks(state, profile)) {
      tasks.push({ ...taskRow({ kind: one.kind, id: one.id }, one.state, task), task_id: task.id });
    }
    for (const { id, dueAt } of aggregate.deadlines(state, profile)) deadlines.push({ stream_id, deadline_id: id, due_at: dueAt });
    for (const { version, effects: wanted } of one.effects) {
      wanted.forEach(({ name, params, repetition, after }, index) => {
        const before = wanted.findIndex((other) => other.name === after);
        effects.push({
          id: effectId(one.id, version, name, index),
          stream_id,
          version,
          name,
          params,
          repetition,
          after: after === undefined || before < 0 ? null : effectId(one.id, version, after, before),
        });
      });
    }
  }
  const other = streams.filter(({ sameRules }) => !sameRules).map(({ id }) => id);
  await Promise.all([
    client.query(
      'INSERT INTO pg_temp.visibility SELECT stream_id, key FROM jsonb_to_recordset($1::jsonb) AS v(stream_id uuid, key text)',
      [JSON.stringify(visibility)],
    ),
    client.query(
      `INSERT INTO pg_temp.task (${derivedTables.task}) SELECT ${derivedTables.task}
         FROM jsonb_to_recordset($1::jsonb) AS t(stream_id uuid, task_id text, kind text, assigned_to text, since timestamptz,
              due_at timestamptz, paused_since timestamptz, params jsonb, case_id uuid, claimed_by_id uuid, claimed_as_id uuid, claimed_at timestamptz,
              note_version int)`,
      [JSON.stringify(tasks)],
    ),
    client.query(
      `INSERT INTO pg_temp.deadline (stream_id, deadline_id, set_at_version, due_at) SELECT stream_id, deadline_id, 0, due_at
         FROM jsonb_to_recordset($1::jsonb) AS d(stream_id uuid, deadline_id text, due_at timestamptz)`,
      [JSON.stringify(deadlines)],
    ),
    client.query(
      `INSERT INTO pg_temp.effect (${derivedTables.effect}, status, updated_at) SELECT ${derivedTables.effect}, 'done', now()
         FROM jsonb_to_recordset($1::jsonb) AS f(id text, stream_id uuid, version int, name text, params jsonb, repetition text, after text)`,
      [JSON.stringify(effects)],
    ),
    client.query('INSERT INTO pg_temp.other_rules SELECT unnest($1::uuid[])', [other]),
  ]);
}

/** Compares what is stored with what was folded, in both directions; what came by other rules is taken as it stands. */
export async function compareTables(client: PoolClient): Promise<Fault | null> {
  for (const [table, key] of [['task', 'task_id'], ['deadline', 'deadline_id']] as const) {
    await client.query(
      `UPDATE pg_temp."${table}" f SET due_at = s.due_at FROM public."${table}" s
        WHERE s.stream_id = f.stream_id AND s.${key} = f.${key} AND f.stream_id IN (SELECT stream_id FROM pg_temp.other_rules)`,
    );
  }
  await client.query(
    `INSERT INTO pg_temp.effect SELECT e.* FROM public.effect e JOIN public.earlier_effects earlier ON earlier.stream_id = e.stream_id AND e.version <= earlier.version`,
  );
  for (const table of projectedTables) {
    const fault = await compare(client, table, '*');
    if (fault) return fault;
  }
  for (const [table, columns] of Object.entries(derivedTables)) {
    const fault = await compare(client, table, columns);
    if (fault) return fault;
  }
  return null;
}

/** Compares what can be found; after what it is made of, so that a fault is told where it lies. */
export function compareSearch(client: PoolClient): Promise<Fault | null> {
  return compare(client, 'search_document', searchColumns);
}

async function compare(client: PoolClient, table: string, columns: string): Promise<Fault | null> {
  const { rows } = await client.query<{ side: string; row: string }>(
    `(SELECT 'stored, not folded' AS side, to_jsonb(t)::text AS row
        FROM (SELECT ${columns} FROM public."${table}" EXCEPT ALL SELECT ${columns} FROM pg_temp."${table}") t LIMIT 1)
     UNION ALL
     (SELECT 'folded, not stored', to_jsonb(t)::text
        FROM (SELECT ${columns} FROM pg_temp."${table}" EXCEPT ALL SELECT ${columns} FROM public."${table}") t LIMIT 1)`,
  );
  const difference = rows[0];
  if (!difference) return null;
  // Rows may hold personal information: the table and key say enough to find them.
  const { id, stream_id: streamId } = JSON.parse(difference.row) as { id?: string; stream_id?: string };
  return { kind: 'tableDiffers', table, detail: `${difference.side}: ${id ?? streamId ?? 'composite key'}` };
}
