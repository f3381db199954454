import type { Pool, PoolClient } from 'pg';
import {
  aggregates,
  commands,
  dateIn,
  isRefusal,
  notNow,
  readingKeysOf,
  refuse,
  type Accepted,
  type Actor,
  type CommandName,
  type DecidingContext,
  type Draft,
  type InputOf,
  type Profile,
  type Refusal,
  type StreamKind,
  type StreamRef,
} from '@gatehouse/policy';
import { lockDraft } from '../drafts/lock-draft.ts';
import { actorRefs, callerId, toActor, type Caller } from './actor.ts';
import { appendAccepted } from './append.ts';
import { canonical, sha256 } from './chain.ts';
import type { Clock } from './clock.ts';
import { idFor } from './ids.ts';
import { findNeeds, lockNeeds, needsOf, sameRefs, type AnyCommand, type Asking } from './needs.ts';
import { rulesVersionOn } from './rules-version.ts';
import { run } from './sql.ts';
import { absent, loadWithHeld, type Loaded } from './streams.ts';

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

export interface RecordDependencies {
  readonly pool: Pool;
  readonly profile: Profile;
  readonly clock: Clock;
  /** Told after each commit; must not throw. */
  readonly wake?: (streamIds: readonly string[]) => void;
}

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
        return await attemptCommit(dependencies, envelope as never, { command, input: parsed.data });
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
  sequence: string | null;
}

async function attemptCommit(dependencies: RecordDependencies, envelope: CommandEnvelope, asking: Omit<Asking, 'ref' | 'newId'>) {
  const client = await dependencies.pool.connect();
  try {
    return await commitOn(client, dependencies, envelope, asking);
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** Three round trips: what the command rests on, the locks, the writes. A fourth where needs lead to further streams. */
async function commitOn(
  client: PoolClient,
  { profile, clock, wake }: RecordDependencies,
  envelope: CommandEnvelope,
  { command, input }: Omit<Asking, 'ref' | 'newId'>,
): Promise<CommitResult> {
  const actorId = callerId(envelope.caller);
  const { commandId } = envelope;
  const requestHash = sha256(
    canonical([envelope.kind, envelope.name, envelope.streamId, input, envelope.effectiveOn ?? null]),
  );
  const newId = (label: string): string => idFor(actorId, commandId, label);
  const id = envelope.streamId ?? newId(envelope.kind);
  const ref: StreamRef = { kind: envelope.kind, id };
  const asking: Asking = { command, input, ref, newId };

  const personId = envelope.caller.kind === 'system' ? null : envelope.caller.personId;
  const own = actorRefs(envelope.caller, []).map((one) => one.id);
  const [[prelude], { loaded, positionIds }] = await Promise.all([
    run<Prelude>(
      client,
      `SELECT c.request_hash, c.answer, CASE WHEN $3 THEN nextval('case_number') END AS sequence
         FROM (SELECT 1) one LEFT JOIN command c ON c.actor_id = $1 AND c.command_id = $2`,
      [actorId, commandId, command.takesNumber === true],
    ),
    loadWithHeld(client, [id, ...own], personId),
  ]);
  if (prelude?.request_hash) return known(prelude, requestHash);
  const before = loaded.get(id);
  if (before ? before.ref.kind !== envelope.kind : !command.opens) return refused(refuse('notFound'));
  const actorFrom = (source: ReadonlyMap<string, Loaded>, now: string): Actor =>
    toActor(envelope.caller, positionIds, (one) => source.get(one.id) ?? absent(one), now, profile);
  if (before && !maySee(before, actorFrom(loaded, clock ? await clock() : new Date().toISOString()))) {
    return refused(refuse('notFound'));
  }
  const needs = await findNeeds(client, asking, loaded);

  const base = actorRefs(envelope.caller, positionIds);
  const ids = [ref, ...(needs.write ?? []), ...(needs.read ?? []), ...base].map((one) => one.id);
  const [, locked, now] = await Promise.all([
    client.query('BEGIN'),
    lockNeeds(client, ref, needs, base),
    readClock(client, clock, id, ids),
  ]);
  // A state that moved before the lock may name other rows: begin again with those.
  if (!sameRefs(needs, needsOf(asking, locked))) throw new Retry();

  const actor = actorFrom(locked, now);
  const named = new Set(needs.named);
  const get = (one: StreamRef): Loaded => {
    const found = locked.get(one.id);
    // Undeclared is unlocked: a rule that looked at it would rest on nothing, and an initial state forbids little.
    if (!found) throw new Error(`${envelope.name} did not ask for ${one.kind} ${one.id}`);
    return !named.has(one.id) || maySee(found, actor) ? found : absent(one);
  };
  const draft = needs.draft ? await lockDraft(client, `${ref.kind}:${id}`, needs.draft) : null;
  const content = needs.content ? await frozenText(client, needs.content) : null;
  const sequence = Number(prelude?.sequence ?? 0);
  const decision = decide(asking, { envelope, get, now, actor, profile, draft, content, sequence });
  if (isRefusal(decision)) {
    await client.query('ROLLBACK');
    // The same intent may have been recorded while this one waited for the lock.
    const [again] = await run<Pick<Prelude, 'request_hash' | 'answer'>>(
      client,
      'SELECT request_hash, answer FROM command WHERE actor_id = $1 AND command_id = $2',
      [actorId, commandId],
    );
    return again ? known(again, requestHash) : refused(decision);
  }
  const { accepted, authority } = decision;
  const version = get(ref).version + (accepted.appends.find((one) => one.ref.id === id)?.events.length ?? 0);
  const answer = { streamId: id, version, answer: accepted.answer };
  const appending = appendAccepted(
    client,
    { ...accepted, answer: answer as never },
    get,
    {
      commandId,
      requestHash,
      recordedAt: now,
      effectiveOn: envelope.effectiveOn ?? null,
      actor,
      actorId,
      authority: accepted.authority ?? authority,
      rulesVersion: rulesVersionOn(profile, dateIn(profile.timeZone, now)),
    },
    profile,
  );
  await Promise.all([appending, client.query('COMMIT')]);
  wake?.(accepted.appends.map((one) => one.ref.id));
  return { ok: true, ...answer };
}

function known(row: Pick<Prelude, 'request_hash' | 'answer'>, requestHash: Buffer): CommitResult {
  if (!row.request_hash || !row.answer) throw new Error('A known command has a hash and an answer');
  return row.request_hash.equals(requestHash) ? { ok: true, ...row.answer } : refused(refuse('commandIdReused'));
}

/** D9: a stream's readers are its grant keys; anyone else is told what they would be told of nothing. */
function maySee({ ref, state }: Loaded, actor: Actor): boolean {
  if (actor.kind === 'system') return true;
  const grants = new Set<string>(aggregates[ref.kind].grants(state as never));
  return readingKeysOf(actor).some((key) => grants.has(key));
}

/** Immutable, so it needs no lock. */
async function frozenText(client: PoolClient, hash: string): Promise<string | null> {
  const [row] = await run<{ text: string }>(client, 'SELECT text FROM content WHERE sha256 = $1', [hash]);
  return row?.text ?? null;
}

/** After the locks, and never below what the streams already hold (D10); who acts may have been appointed since. */
async function readClock(client: PoolClient, clock: Clock, id: string, ids: readonly string[]): Promise<string> {
  const given = clock ? await clock() : null;
  const [row] = await run<{ now: Date }>(
    client,
    `SELECT GREATEST(date_trunc('milliseconds', COALESCE($2::timestamptz, clock_timestamp())),
            (SELECT max(updated_at) FROM stream WHERE id = ANY($1::uuid[])
                AND (id = $3::uuid OR kind <> ALL(ARRAY['delegation','position','person'])))) AS now`,
    [ids, given, id],
  );
  if (!row) throw new Error('The database did not tell the time');
  return row.now.toISOString();
}

interface Deciding {
  readonly envelope: CommandEnvelope;
  readonly get: (ref: StreamRef) => Loaded;
  readonly now: string;
  readonly actor: Actor;
  readonly profile: Profile;
  readonly draft: Draft | null;
  readonly content: string | null;
  readonly sequence: number;
}

/** Who may, then when, then what; the first refusal is the answer. */
function decide({ command, input, ref, newId }: Asking, { envelope, get, now, actor, profile, draft, content, sequence }: Deciding) {
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
    content,
    effectiveOn,
    sequence,
    newId,
    hash: (text) => sha256(text).toString('hex'),
    get: ((kind: StreamKind, other: string) => get({ kind, id: other }).state) as never,
  };
  const allowed = command.permission.check(context as never);
  if (isRefusal(allowed)) return allowed;
  const refusal = notNow(command, context);
  if (refusal) return refusal;
  const decision = command.then({ ...context, authority: allowed.authority } as never, input);
  return isRefusal(decision) ? decision : { accepted: decision, authority: allowed.authority };
}
