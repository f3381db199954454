import type { PoolClient } from 'pg';
import {
  aggregates,
  effectsOf,
  followedKinds,
  schemaVersionOf,
  type Accepted,
  type Actor,
  type Authority,
  type Deadline,
  type DomainEvent,
  type Profile,
  type RecordedEvent,
  type StateOf,
  type StreamKind,
  type StreamRef,
  type Task,
} from '@gatehouse/policy';
import { project } from '../projection/project.ts';
import { applySearch, searchChanges } from '../search/index-documents.ts';
import { seal, type Header } from './chain.ts';
import { run } from './sql.ts';
import type { Loaded } from './streams.ts';

/** Kinds that no workflow follows count as delivered when they are written. */
const followed: ReadonlySet<StreamKind> = new Set(followedKinds);

interface Appended {
  readonly ref: StreamRef;
  readonly before: Loaded;
  readonly version: number;
  readonly headHash: Buffer;
  readonly state: StateOf<StreamKind>;
  readonly recorded: readonly RecordedEvent[];
  readonly rows: readonly object[];
  readonly effects: readonly object[];
}

function hex(bytes: Buffer): string {
  return bytes.toString('hex');
}

/** Folds the new events onto a stream and prepares its rows; writes nothing. */
function extend(
  before: Loaded,
  events: readonly DomainEvent[],
  meta: Omit<Header, 'streamId' | 'kind' | 'version' | 'name' | 'schemaVersion' | 'authority'> & {
    readonly authority: Authority | null;
  },
  profile: Profile,
): Appended {
  const { ref } = before;
  const aggregate = aggregates[ref.kind];
  let { version, headHash } = before;
  let state = before.state as never;
  const recorded: RecordedEvent[] = [];
  const rows: object[] = [];
  const effects: object[] = [];
  for (const event of events) {
    version += 1;
    const schemaVersion = schemaVersionOf(aggregate, event.name);
    const header: Header = { streamId: ref.id, kind: ref.kind, version, name: event.name, schemaVersion, ...meta };
    const text = event.text ?? null;
    const sealed = seal(headHash, header, event.data, text);
    headHash = sealed.hash;
    const one: RecordedEvent = {
      version,
      recordedAt: meta.recordedAt,
      effectiveOn: meta.effectiveOn,
      actorKind: meta.actorKind as RecordedEvent['actorKind'],
      actorId: meta.actorId,
      authority: meta.authority,
      event,
    };
    const was = state;
    state = aggregate.evolve(was, one as never) as never;
    recorded.push(one);
    rows.push({
      stream_id: ref.id,
      version,
      name: event.name,
      schema_version: schemaVersion,
      recorded_at: meta.recordedAt,
      effective_on: meta.effectiveOn,
      actor_kind: meta.actorKind,
      actor_id: meta.actorId,
      authority: meta.authority,
      command_id: meta.commandId,
      rules_version: meta.rulesVersion,
      data: event.data,
      text,
      salt: hex(sealed.salt),
      text_salt: sealed.textSalt && hex(sealed.textSalt),
      text_hash: hex(sealed.textHash),
      payload_hash: hex(sealed.payloadHash),
      prev_hash: hex(rows.length === 0 ? before.headHash : Buffer.from((rows.at(-1) as { hash: string }).hash, 'hex')),
      hash: hex(sealed.hash),
    });
    const wanted = effectsOf(aggregate as never, one, { before: was, after: state, profile });
    const idOf = (name: string, index: number) => effectId(ref.id, one.version, name, index);
    wanted.forEach((effect, index) => {
      const after = effect.after === undefined ? -1 : wanted.findIndex((other) => other.name === effect.after);
      effects.push({
        id: idOf(effect.name, index),
        stream_id: ref.id,
        version,
        name: effect.name,
        params: effect.params,
        repetition: effect.repetition,
        after: after < 0 ? null : idOf(wanted[after]?.name ?? '', after),
        // Nobody is written to about what is imported as past (D10).
        status: meta.actorKind === 'import' && effect.name === 'notify' ? 'done' : 'pending',
      });
    });
  }
  return { ref, before, version, headHash, state, recorded, rows, effects };
}

function difference<T>(before: readonly T[], after: readonly T[], key: (one: T) => string) {
  const was = new Map(before.map((one) => [key(one), JSON.stringify(one)]));
  const is = new Set(after.map(key));
  return {
    gone: before.map(key).filter((id) => !is.has(id)),
    changed: after.filter((one) => was.get(key(one)) !== JSON.stringify(one)),
  };
}

export function effectId(streamId: string, version: number, name: string, index: number): string {
  return `${streamId}:${version}:${name}:${index}`;
}

/** The case that a task or effect of any stream belongs to. */
export function caseIdOf(ref: StreamRef, state: StateOf<StreamKind>): string | null {
  if (ref.kind === 'onboarding') return ref.id;
  if (ref.kind === 'assessment' || ref.kind === 'authorization') return (state as StateOf<'assessment'>).caseId;
  return null;
}

/** A task as its row; null columns where nobody took it. */
export function taskRow(ref: StreamRef, state: StateOf<StreamKind>, { assignedTo, dueAt, pausedSince, claim, ...rest }: Task): object {
  return {
    stream_id: ref.id,
    ...rest,
    assigned_to: assignedTo,
    due_at: dueAt,
    paused_since: pausedSince ?? null,
    case_id: caseIdOf(ref, state),
    claimed_by_id: claim?.personId ?? null,
    claimed_as_id: claim?.positionId ?? null,
    claimed_at: claim?.at ?? null,
    note_version: claim?.noteVersion ?? null,
  };
}

const appendEverything = `
WITH streams AS (
  INSERT INTO stream (id, kind, version, head_hash, state, state_version, concluded, delivered, opened_at, updated_at)
  SELECT id, kind, version, decode(head_hash, 'hex'), state, state_version, concluded, delivered, at, at
    FROM jsonb_to_recordset($1::jsonb) AS s(id uuid, kind text, version int, head_hash text, state jsonb,
         state_version int, concluded boolean, delivered int, at timestamptz, is_new boolean)
   WHERE is_new
), heads AS (
  UPDATE stream SET version = s.version, head_hash = decode(s.head_hash, 'hex'), state = s.state,
         state_version = s.state_version, concluded = s.concluded,
         delivered = CASE WHEN s.delivered > 0 THEN s.delivered ELSE stream.delivered END, updated_at = s.at
    FROM jsonb_to_recordset($1::jsonb) AS s(id uuid, version int, head_hash text, state jsonb, state_version int,
         concluded boolean, delivered int, at timestamptz, is_new boolean)
   WHERE stream.id = s.id AND NOT s.is_new
), events AS (
  INSERT INTO event (stream_id, version, name, schema_version, recorded_at, effective_on, actor_kind, actor_id,
         authority, command_id, rules_version, data, text, salt, text_salt, text_hash, payload_hash, prev_hash, hash)
  SELECT stream_id, version, name, schema_version, recorded_at, effective_on, actor_kind, actor_id,
         NULLIF(authority, 'null'::jsonb), command_id, rules_version, data, NULLIF(text, 'null'::jsonb), decode(salt, 'hex'), decode(text_salt, 'hex'),
         decode(text_hash, 'hex'), decode(payload_hash, 'hex'), decode(prev_hash, 'hex'), decode(hash, 'hex')
    FROM jsonb_to_recordset($2::jsonb) AS e(stream_id uuid, version int, name text, schema_version int,
         recorded_at timestamptz, effective_on date, actor_kind text, actor_id text, authority jsonb, command_id uuid,
         rules_version text, data jsonb, text jsonb, salt text, text_salt text, text_hash text, payload_hash text,
         prev_hash text, hash text)
), answered AS (
  INSERT INTO command (actor_id, command_id, request_hash, answer, recorded_at)
  VALUES ($3, $4, $5, $6, $7)
), contents AS (
  INSERT INTO content (sha256, text, recorded_at)
  SELECT sha256, text, $7 FROM jsonb_to_recordset($8::jsonb) AS c(sha256 text, text text)
  ON CONFLICT (sha256) DO NOTHING
), effects AS (
  INSERT INTO effect (id, stream_id, version, name, params, repetition, after, status, attempt, updated_at)
  SELECT id, stream_id, version, name, params, repetition, after, status, 0, $7
    FROM jsonb_to_recordset($9::jsonb) AS f(id text, stream_id uuid, version int, name text, params jsonb,
         repetition text, after text, status text)
), deadlines_gone AS (
  DELETE FROM deadline USING jsonb_to_recordset($10::jsonb) AS g(stream_id uuid, id text)
   WHERE deadline.stream_id = g.stream_id AND deadline.deadline_id = g.id
), deadlines AS (
  INSERT INTO deadline (stream_id, deadline_id, set_at_version, due_at)
  SELECT stream_id, id, version, due_at
    FROM jsonb_to_recordset($11::jsonb) AS d(stream_id uuid, id text, version int, due_at timestamptz)
  ON CONFLICT (stream_id, deadline_id) DO UPDATE SET due_at = excluded.due_at, set_at_version = excluded.set_at_version
), tasks_gone AS (
  DELETE FROM task USING jsonb_to_recordset($12::jsonb) AS g(stream_id uuid, id text)
   WHERE task.stream_id = g.stream_id AND task.task_id = g.id
), tasks AS (
  INSERT INTO task (stream_id, task_id, kind, assigned_to, since, due_at, paused_since, params, case_id, claimed_by_id, claimed_as_id, claimed_at, note_version)
  SELECT stream_id, id, kind, assigned_to, since, due_at, paused_since, params, case_id, claimed_by_id, claimed_as_id, claimed_at, note_version
    FROM jsonb_to_recordset($13::jsonb) AS t(stream_id uuid, id text, kind text, assigned_to text, since timestamptz,
         due_at timestamptz, paused_since timestamptz, params jsonb, case_id uuid, claimed_by_id uuid, claimed_as_id uuid, claimed_at timestamptz, note_version int)
  ON CONFLICT (stream_id, task_id) DO UPDATE SET kind = excluded.kind, assigned_to = excluded.assigned_to,
         since = excluded.since, due_at = excluded.due_at, paused_since = excluded.paused_since, params = excluded.params, claimed_by_id = excluded.claimed_by_id,
         claimed_as_id = excluded.claimed_as_id, claimed_at = excluded.claimed_at, note_version = excluded.note_version
), unseen AS (
  DELETE FROM visibility USING jsonb_to_recordset($14::jsonb) AS g(stream_id uuid, key text)
   WHERE visibility.stream_id = g.stream_id AND visibility.key = g.key
)
INSERT INTO visibility (stream_id, key)
SELECT stream_id, key FROM jsonb_to_recordset($15::jsonb) AS v(stream_id uuid, key text)
ON CONFLICT DO NOTHING`;

export interface AppendMeta {
  readonly commandId: string;
  readonly requestHash: Buffer;
  readonly recordedAt: string;
  readonly effectiveOn: string | null;
  readonly actor: Actor;
  readonly actorId: string;
  readonly authority: Authority | null;
  readonly rulesVersion: string;
}

/**
 * Writes everything that an accepted command brings, in the transaction that decided it: one statement for the record
 * (events, heads, answer, contents, effects, deadlines, tasks, visibility), then the read tables.
 */
export async function appendAccepted(
  client: PoolClient,
  accepted: Accepted,
  loaded: (ref: StreamRef) => Loaded,
  meta: AppendMeta,
  profile: Profile,
): Promise<void> {
  const merged = new Map<string, { ref: StreamRef; events: DomainEvent[] }>();
  for (const { ref, events } of accepted.appends) {
    if (events.length === 0) continue;
    const entry = merged.get(ref.id) ?? { ref, events: [] };
    entry.events.push(...(events as readonly DomainEvent[]));
    merged.set(ref.id, entry);
  }
  const appended = [...merged.values()].map(({ ref, events }) =>
    extend(loaded(ref), events, {
      recordedAt: meta.recordedAt,
      effectiveOn: meta.effectiveOn,
      actorKind: meta.actor.kind,
      actorId: meta.actorId,
      authority: meta.authority,
      commandId: meta.commandId,
      rulesVersion: meta.rulesVersion,
    }, profile),
  );

  const tasksGone: object[] = [];
  const tasks: object[] = [];
  const deadlinesGone: object[] = [];
  const deadlines: object[] = [];
  const unseen: object[] = [];
  const seen: object[] = [];
  for (const one of appended) {
    const aggregate = aggregates[one.ref.kind];
    const isNew = one.before.version === 0;
    const streamId = one.ref.id;
    const { state } = one;
    const was = one.before.state as never;
    const task = difference<Task>(
      isNew ? [] : aggregate.tasks(was, profile),
      aggregate.tasks(state as never, profile),
      (t) => t.id,
    );
    const deadline = difference<Deadline>(
      isNew ? [] : aggregate.deadlines(was, profile),
      aggregate.deadlines(state as never, profile),
      (d) => d.id,
    );
    const grant = difference<string>(isNew ? [] : aggregate.grants(was), [...new Set(aggregate.grants(state as never))], (g) => g);
    for (const id of task.gone) tasksGone.push({ stream_id: streamId, id });
    for (const changed of task.changed) tasks.push(taskRow(one.ref, state, changed));
    for (const id of deadline.gone) deadlinesGone.push({ stream_id: streamId, id });
    for (const { id, dueAt } of deadline.changed) {
      deadlines.push({ stream_id: streamId, id, due_at: dueAt, version: one.version });
    }
    for (const key of grant.gone) unseen.push({ stream_id: streamId, key });
    for (const key of grant.changed) seen.push({ stream_id: streamId, key });
  }

  const json = (value: unknown): string => JSON.stringify(value);
  // Sent together: PostgreSQL runs them in this order and refuses what follows a failure.
  const record = run(client, appendEverything, [
    json(
      appended.map((one) => ({
        id: one.ref.id,
        kind: one.ref.kind,
        version: one.version,
        head_hash: hex(one.headHash),
        state: one.state,
        state_version: aggregates[one.ref.kind].stateVersion,
        concluded: aggregates[one.ref.kind].concluded(one.state as never),
        delivered: followed.has(one.ref.kind) ? 0 : one.version,
        at: meta.recordedAt,
        is_new: one.before.version === 0,
      })),
    ),
    json(appended.flatMap((one) => one.rows)),
    meta.actorId,
    meta.commandId,
    meta.requestHash,
    json(accepted.answer),
    meta.recordedAt,
    json(accepted.content),
    json(appended.flatMap((one) => one.effects)),
    json(deadlinesGone),
    json(deadlines),
    json(tasksGone),
    json(tasks),
    json(unseen),
    json(seen),
  ]);

  const privileged =
    accepted.privileged &&
    run(client, `INSERT INTO legal_advice (id, case_id, person_id, text, recorded_at) VALUES ($1, $2, $3, $4, $5)`, [
      accepted.privileged.id,
      accepted.appends[0]?.ref.id,
      meta.actorId,
      accepted.privileged.text,
      meta.recordedAt,
    ]);
  const projected = appended.map((one) => project(client, one.ref, one.state, one.recorded, one.version));
  const contents = new Map(accepted.content.map(({ sha256, text }) => [sha256, text]));
  const searched = applySearch(
    client,
    appended.flatMap((one) => searchChanges(one.ref, one.state, one.recorded, contents)),
  );
  await Promise.all([record, privileged, ...projected, searched]);
}
