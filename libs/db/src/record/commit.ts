import type { Pool, PoolClient } from 'pg';
import {
  aggregates,
  commands,
  compareRefs,
  dateIn,
  isRefusal,
  keysOf,
  refuse,
  type Accepted,
  type Actor,
  type Command,
  type CommandName,
  type DecidingContext,
  type Draft,
  type InputOf,
  type Needs,
  type Profile,
  type Refusal,
  type StateOf,
  type StreamKind,
  type StreamRef,
} from '@gatehouse/policy';
import { lockDraft } from '../drafts/lock-draft.ts';
import { actorRefs, callerId, toActor, type Caller } from './actor.ts';
import { appendAccepted } from './append.ts';
import { canonical, sha256 } from './chain.ts';
import type { Clock } from './clock.ts';
import { idFor } from './ids.ts';
import { rulesVersionOn } from './rules-version.ts';
import { run } from './sql.ts';
import { absent, loadStreams, lockStreams, type Loaded } from './streams.ts';

/** One intent of one caller. */
export interface CommandEnvelope<K extends StreamKind = StreamKind, N extends CommandName<K> = CommandName<K>> {
  readonly kind: K;
  readonly name: N;
  /** Null for a command that opens its stream; a person names themselves by their own id. */
  readonly streamId: string | null;
  readonly commandId: string;
  readonly caller: Caller;
  readonly input: InputOf<K, N>;
  /** When it was true, if earlier than when it is recorded; bounded by policy. */
  readonly effectiveOn?: string | null;
}

export type CommandAnswer = Accepted['answer'];

export type CommitResult =
  | { readonly ok: true; readonly streamId: string; readonly version: number; readonly answer: CommandAnswer }
  | { readonly ok: false; readonly refusal: Refusal };

export interface CommandRecord {
  readonly commandId: string;
  readonly requestHash: Buffer;
}

export interface RecordDependencies {
  readonly pool: Pool;
  readonly profile: Profile;
  readonly clock: Clock;
  /** Told after each commit; must not throw. */
  readonly wake?: (streamIds: readonly string[]) => void;
}

type AnyCommand = Command<StreamKind, unknown>;

/** Lost a race for the same rows; deadlock and serialization failures are the database's advice to try again. */
const retryable = new Set(['40P01', '40001', '23505']);
const attempts = 6;

/** Raised inside the transaction to leave it without having written anything. */
class Retry extends Error {}

/**
 * Makes `commit`: the one transaction in which anything is decided. It locks the stream and the facts that the decision
 * rests on, decides, and appends; a refusal writes nothing.
 */
export function createCommit(dependencies: RecordDependencies) {
  return async function commit<K extends StreamKind, N extends CommandName<K>>(
    envelope: CommandEnvelope<K, N>,
  ): Promise<CommitResult> {
    const command = (commands[envelope.kind] as Record<string, unknown>)[envelope.name] as AnyCommand | undefined;
    if (!command) return refused(refuse('unknownCommand', { command: envelope.name }));
    const parsed = command.input.safeParse(envelope.input);
    if (!parsed.success) {
      const issues = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
      return refused(refuse('invalidInput', { issues }));
    }
    for (let attempt = 1; ; attempt++) {
      try {
        return await attemptCommit(dependencies, envelope as never, command, parsed.data);
      } catch (error) {
        const again = error instanceof Retry || retryable.has((error as { code?: string }).code ?? '');
        if (!again || attempt === attempts) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 4 * attempt));
      }
    }
  };
}

export type Commit = ReturnType<typeof createCommit>;

function refused(refusal: Refusal): CommitResult {
  return { ok: false, refusal };
}

interface Prelude {
  request_hash: Buffer | null;
  answer: { streamId: string; version: number; answer: CommandAnswer } | null;
  positions: string[] | null;
  sequence: string | null;
}

async function attemptCommit(
  { pool, profile, clock, wake }: RecordDependencies,
  envelope: CommandEnvelope,
  command: AnyCommand,
  input: unknown,
): Promise<CommitResult> {
  const actorId = callerId(envelope.caller);
  const { commandId } = envelope;
  const requestHash = sha256(
    canonical([envelope.kind, envelope.name, envelope.streamId, input, envelope.effectiveOn ?? null]),
  );
  const newId = (label: string): string => idFor(actorId, commandId, label);
  const id = envelope.streamId ?? newId(envelope.kind);
  const ref: StreamRef = { kind: envelope.kind, id };
  const takesNumber = command.opens === true && envelope.kind === 'onboarding';

  const [prelude] = await run<Prelude>(
    pool as never,
    `SELECT c.request_hash, c.answer,
            (SELECT array_agg(DISTINCT i.position_id::text) FROM incumbency i WHERE i.person_id = $3::uuid AND i.ended_at IS NULL) AS positions,
            CASE WHEN $4 THEN nextval('case_number') END AS sequence
       FROM (SELECT 1) one LEFT JOIN command c ON c.actor_id = $1 AND c.command_id = $2`,
    [actorId, commandId, envelope.caller.kind === 'system' ? null : envelope.caller.personId, takesNumber],
  );
  if (prelude?.request_hash) return known(prelude, requestHash);
  const positionIds = prelude?.positions ?? [];

  // Find out, without locks, which rows the command rests on.
  const base = actorRefs(envelope.caller, positionIds);
  const cache = await loadStreams(pool as never, [id, ...base.map((one) => one.id)]);
  const before = cache.get(id);
  if (before && before.ref.kind !== envelope.kind) return refused(refuse('notFound'));
  if (!before && !command.opens) return refused(refuse('notFound'));
  const peekFrom = (source: ReadonlyMap<string, Loaded>) => ({
    needs: needsOf(command, source.get(id) ?? absent(ref), input, source, id, newId),
    get: (wanted: StreamRef): Loaded => source.get(wanted.id) ?? absent(wanted),
  });
  const unlockedNow = new Date().toISOString();
  if (before && envelope.caller.kind !== 'system') {
    const reader = toActor(envelope.caller, positionIds, peekFrom(cache).get, clock ? await clock() : unlockedNow, profile);
    if (!maySee(before, reader)) return refused(refuse('notFound'));
  }
  let wanted = peekFrom(cache).needs;
  for (;;) {
    const missing = refsOf(wanted).filter((one) => !cache.has(one.id));
    const found = missing.length > 0 ? await loadStreams(pool as never, missing.map((one) => one.id)) : new Map<string, Loaded>();
    for (const one of missing) cache.set(one.id, found.get(one.id) ?? absent(one));
    const next = peekFrom(cache).needs;
    if (sameRefs(wanted, next)) break;
    wanted = next;
  }

  const client = await pool.connect();
  try {
    const ids = [ref, ...refsOf(wanted), ...base].map((one) => one.id);
    const [, locked, now] = await Promise.all([
      client.query('BEGIN'),
      lockAll(client, ref, wanted, base),
      readClock(client, clock, ids),
    ]);
    // A state that moved before the lock may name other rows: begin again with those.
    if (!sameRefs(wanted, needsOf(command, locked.get(id) ?? absent(ref), input, locked, id, newId))) throw new Retry();

    const actor = toActor(envelope.caller, positionIds, (one) => locked.get(one.id) ?? absent(one), now, profile);
    const named = new Set(wanted.named);
    const get = (one: StreamRef): Loaded => {
      const found = locked.get(one.id);
      return found && (!named.has(one.id) || maySee(found, actor)) ? found : absent(one);
    };
    const draft = wanted.draft ? await lockDraft(client, `${ref.kind}:${id}`, wanted.draft) : null;
    const decision = decide(command, input, {
      envelope,
      ref,
      get,
      now,
      actor,
      profile,
      draft,
      newId,
      sequence: Number(prelude?.sequence ?? 0),
    });
    if (isRefusal(decision)) {
      await client.query('ROLLBACK');
      // The same intent may have been recorded while this one waited for the lock.
      const [again] = await run<Prelude>(
        pool as never,
        'SELECT request_hash, answer FROM command WHERE actor_id = $1 AND command_id = $2',
        [actorId, commandId],
      );
      return again ? known(again, requestHash) : refused(decision);
    }
    const version = get(ref).version + (decision.accepted.appends.find((one) => one.ref.id === id)?.events.length ?? 0);
    const answer = { streamId: id, version, answer: decision.accepted.answer };
    const appending = appendAccepted(
      client,
      { ...decision.accepted, answer: answer as never },
      get,
      {
        commandId,
        requestHash,
        recordedAt: now,
        effectiveOn: envelope.effectiveOn ?? null,
        actor,
        actorId,
        authority: decision.accepted.authority ?? decision.authority,
        rulesVersion: rulesVersionOn(profile, dateIn(profile.timeZone, now)),
      },
      profile,
    );
    await Promise.all([appending, client.query('COMMIT')]);
    wake?.(decision.accepted.appends.map((one) => one.ref.id));
    return { ok: true, ...answer };
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

function known(row: Prelude, requestHash: Buffer): CommitResult {
  if (!row.request_hash || !row.answer) throw new Error('A known command has a hash and an answer');
  return row.request_hash.equals(requestHash) ? { ok: true, ...row.answer } : refused(refuse('commandIdReused'));
}

/** D9: a stream's readers are its grant keys; anyone else is told what they would be told of nothing. */
function maySee({ ref, state }: Loaded, actor: Actor): boolean {
  if (actor.kind === 'system') return true;
  const grants = new Set<string>(aggregates[ref.kind].grants(state as never));
  return keysOf(actor).some((key) => grants.has(key));
}

function needsOf(
  command: AnyCommand,
  primary: Loaded,
  input: unknown,
  source: ReadonlyMap<string, Loaded>,
  id: string,
  newId: (label: string) => string,
): Needs {
  if (!command.needs) return {};
  return command.needs({
    state: primary.state as never,
    input: input as never,
    id,
    newId,
    peek: ((_kind: StreamKind, other: string) => {
      const found = source.get(other);
      return found && found.version > 0 ? found.state : undefined;
    }) as never,
  });
}

function refsOf(needs: Needs): StreamRef[] {
  return [...(needs.write ?? []), ...(needs.read ?? [])];
}

function sameRefs(a: Needs, b: Needs): boolean {
  const text = (needs: Needs) =>
    [...(needs.write ?? []).map((one) => `w${one.id}`), ...(needs.read ?? []).map((one) => `r${one.id}`)].toSorted().join();
  return text(a) === text(b);
}

/** Locks everything in the one global order, in as few statements as the runs of one mode allow. */
async function lockAll(
  client: PoolClient,
  ref: StreamRef,
  needs: Needs,
  base: readonly StreamRef[],
): Promise<Map<string, Loaded>> {
  const exclusive = new Map<string, StreamRef>([ref, ...(needs.write ?? [])].map((one) => [one.id, one]));
  const all = new Map<string, StreamRef>(exclusive);
  for (const one of [...(needs.read ?? []), ...base]) if (!all.has(one.id)) all.set(one.id, one);
  const ordered = [...all.values()].toSorted(compareRefs);
  const runs: { readonly mode: 'UPDATE' | 'SHARE'; readonly refs: StreamRef[] }[] = [];
  for (const one of ordered) {
    const mode = exclusive.has(one.id) ? 'UPDATE' : 'SHARE';
    const last = runs.at(-1);
    if (last?.mode === mode) last.refs.push(one);
    else runs.push({ mode, refs: [one] });
  }
  const found = await Promise.all(runs.map(({ mode, refs }) => lockStreams(client, refs.map((one) => one.id), mode)));
  const locked = new Map<string, Loaded>();
  for (const [index, { refs }] of runs.entries()) {
    for (const one of refs) {
      const loaded = found[index]?.get(one.id);
      if (loaded && loaded.ref.kind !== one.kind) throw new Error(`${one.id} is no ${one.kind}`);
      locked.set(one.id, loaded ?? absent(one));
    }
  }
  return locked;
}

/** After the locks, and never below what the streams already hold (D10). */
async function readClock(client: PoolClient, clock: Clock, ids: readonly string[]): Promise<string> {
  const given = clock ? await clock() : null;
  const [row] = await run<{ now: Date }>(
    client,
    `SELECT GREATEST(date_trunc('milliseconds', COALESCE($2::timestamptz, clock_timestamp())),
            (SELECT max(updated_at) FROM stream WHERE id = ANY($1::uuid[]) AND kind <> ALL(ARRAY['delegation','position','person']))) AS now`,
    [ids, given],
  );
  if (!row) throw new Error('The database did not tell the time');
  return row.now.toISOString();
}

interface Deciding {
  readonly envelope: CommandEnvelope;
  readonly ref: StreamRef;
  readonly get: (ref: StreamRef) => Loaded;
  readonly now: string;
  readonly actor: Actor;
  readonly profile: Profile;
  readonly draft: Draft | null;
  readonly newId: (label: string) => string;
  readonly sequence: number;
}

/** Who may, then when, then what; the first refusal is the answer. */
function decide(command: AnyCommand, input: unknown, deciding: Deciding) {
  const { envelope, ref, get, now, actor, profile, draft, newId, sequence } = deciding;
  const primary = get(ref);
  const today = dateIn(profile.timeZone, now);
  const effectiveOn = envelope.effectiveOn ?? null;
  if (effectiveOn !== null && effectiveOn > today) return refuse('effectiveDateOutOfBounds', { today });
  const context: DecidingContext<StreamKind> = {
    ref: ref as never,
    state: primary.state,
    version: primary.version,
    actor,
    now,
    today,
    profile,
    authority: null,
    draft,
    effectiveOn,
    sequence,
    newId,
    hash: (text) => sha256(text).toString('hex'),
    get: ((kind: StreamKind, other: string) => get({ kind, id: other }).state) as never,
  };
  const allowed = command.permission.check(context as never);
  if (isRefusal(allowed)) return allowed;
  const refusal = command.when(context as never);
  if (refusal) return refusal;
  const decision = command.then({ ...context, authority: allowed.authority } as never, input);
  return isRefusal(decision) ? decision : { accepted: decision, authority: allowed.authority };
}

export type { StateOf };
