import type { Pool, PoolClient } from 'pg';
import { aggregates, dateIn, effectsOf, rcmp, type Effect, type Profile, type StateOf, type StreamKind } from '@gatehouse/policy';
import { canonical, canonicalOfJson, eventHash, genesis, payloadHashOf, textHashOf, type Header } from './chain.ts';
import { rulesVersionOn } from './rules-version.ts';
import { toRecorded } from './streams.ts';
import { checkLooseEnds } from './verify-loose-ends.ts';
import { compareSearch, compareTables, createTables, fillTables, type Folded } from './verify-tables.ts';

export type Fault =
  | { readonly kind: 'chainBroken'; readonly streamId: string; readonly version: number; readonly detail: string }
  | { readonly kind: 'headDiffers'; readonly streamId: string; readonly version: number; readonly detail: string }
  | { readonly kind: 'tableDiffers'; readonly table: string; readonly detail: string };

export interface Verification {
  readonly streams: number;
  readonly events: number;
  /** Of headers, data and texts: what was hashed. */
  readonly bytes: number;
  readonly disposedTexts: number;
  /** Events whose effects came by rules that have changed since: whether these are all is not compared. */
  readonly earlierEffects: number;
  /** The first fault found, if any; what follows it is not looked at. */
  readonly fault: Fault | null;
}

type Counted = { -readonly [K in keyof Omit<Verification, 'fault'>]: number };

/** What no look at the database alone can tell; `npm run verify` says it each time. */
export const notDetected: readonly string[] = [
  'a whole history replaced together with every later hash, or the newest events cut off together with all that follows from them: compare head hashes kept elsewhere',
  'whether the events counted as `earlierEffects` had all their effects: the rules for these have changed since, and what is there is taken as it stands',
  'how an effect went (its status), what was delivered, drafts, sessions, and the wording of privileged advice: they are not chained',
  'stored files: each is checked against its hash when it is read',
];

interface Row {
  stream_id: string;
  kind: StreamKind;
  version: number;
  name: string;
  schema_version: number;
  recorded_at: Date;
  effective_on: string | null;
  actor_kind: 'person' | 'system' | 'import';
  actor_id: string;
  authority: never;
  command_id: string;
  rules_version: string;
  data: unknown;
  text: Record<string, unknown> | null;
  salt: Buffer;
  text_salt: Buffer | null;
  text_hash: Buffer;
  payload_hash: Buffer;
  prev_hash: Buffer;
  hash: Buffer;
}

const batch = 2000;

function headerOf(row: Row): Header {
  return {
    streamId: row.stream_id,
    kind: row.kind,
    version: row.version,
    name: row.name,
    schemaVersion: row.schema_version,
    recordedAt: row.recorded_at.toISOString(),
    effectiveOn: row.effective_on,
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    authority: row.authority,
    commandId: row.command_id,
    rulesVersion: row.rules_version,
  };
}

/** What is wrong with an event, if anything; counts what it hashed. */
function checkEvent(row: Row, prev: Buffer, counted: Counted): string | null {
  const write = (value: unknown): string => {
    const text = canonicalOfJson(value);
    counted.bytes += text.length;
    return text;
  };
  counted.events += 1;
  if (!row.prev_hash.equals(prev)) return 'does not follow the event before it';
  // Disposed text keeps its hash: the chain holds without it (Privacy Act s.6(3)). Without its salt nothing may stand there.
  if (row.text_salt === null) counted.disposedTexts += 1;
  const textHolds = row.text_salt ? textHashOf(row.text, row.text_salt, write).equals(row.text_hash) : row.text === null;
  if (!textHolds) return 'text changed';
  if (!payloadHashOf(row.data, row.salt, row.text_hash, write).equals(row.payload_hash)) return 'data changed';
  return eventHash(prev, headerOf(row), row.payload_hash, write).equals(row.hash) ? null : 'header changed';
}

/**
 * Checks the whole record in one consistent snapshot: the chain of every stream, each head against its events, and all
 * that follows from the events (read tables, tasks, deadlines, visibility, effects) against a fold of them.
 */
export async function verify(pool: Pool, profile: Profile = rcmp): Promise<Verification> {
  const client = await pool.connect();
  try {
    // Not read only: the comparison needs temporary tables, which go with the rollback.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await createTables(client);
    const counted: Counted = { streams: 0, events: 0, bytes: 0, disposedTexts: 0, earlierEffects: 0 };
    const fault = (await checkChains(client, profile, counted)) ?? (await compareTables(client)) ?? (await checkLooseEnds(client)) ?? (await compareSearch(client));
    return { ...counted, fault };
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

async function checkChains(client: PoolClient, profile: Profile, counted: Counted): Promise<Fault | null> {
  await client.query(`DECLARE log NO SCROLL CURSOR FOR
    SELECT e.stream_id, s.kind, e.version, e.name, e.schema_version, e.recorded_at, e.effective_on::text, e.actor_kind,
           e.actor_id, e.authority, e.command_id, e.rules_version, e.data, e.text, e.salt, e.text_salt, e.text_hash,
           e.payload_hash, e.prev_hash, e.hash
      FROM public.event e JOIN public.stream s ON s.id = e.stream_id ORDER BY e.stream_id, e.version`);
  const fetchNext = () => client.query<Row>(`FETCH ${batch} FROM log`);
  let open: Row[] = [];
  let next = fetchNext();
  for (;;) {
    const { rows } = await next;
    const isLast = rows.length < batch;
    // The database reads on while we hash.
    if (!isLast) next = fetchNext();
    const whole: Row[][] = [];
    for (const row of rows) {
      if (open[0] && open[0].stream_id !== row.stream_id) {
        whole.push(open);
        open = [];
      }
      const before = open.at(-1);
      const at = { streamId: row.stream_id, version: row.version };
      if (row.version !== (before?.version ?? 0) + 1) return { kind: 'chainBroken', ...at, detail: 'an event is missing before it' };
      const detail = checkEvent(row, before?.hash ?? genesis, counted);
      if (detail) return { kind: 'chainBroken', ...at, detail };
      open.push(row);
    }
    if (isLast && open.length > 0) whole.push(open);
    counted.streams += whole.length;
    const fault = await checkStreams(client, profile, whole, counted);
    if (fault || isLast) return fault;
  }
}

interface Head {
  readonly earlier_effects: number;
  readonly id: string;
  readonly version: number;
  readonly head_hash: Buffer;
  readonly state: unknown;
  readonly state_version: number;
  readonly concluded: boolean;
  readonly opened_at: Date;
  readonly updated_at: Date;
}

async function checkStreams(client: PoolClient, profile: Profile, streams: readonly (readonly Row[])[], counted: Counted): Promise<Fault | null> {
  const { rows } = await client.query<Head>(
    `SELECT s.id, s.version, head_hash, state, state_version, concluded, opened_at, updated_at, COALESCE(earlier.version, 0) AS earlier_effects
       FROM public.stream s LEFT JOIN public.earlier_effects earlier ON earlier.stream_id = s.id WHERE s.id = ANY($1::uuid[])`,
    [streams.map((events) => events[0]?.stream_id)],
  );
  const heads = new Map(rows.map((head) => [head.id, head]));
  const folded = streams.map((events) => foldOf(events, profile, heads.get(events[0]?.stream_id ?? '')?.earlier_effects ?? 0));
  for (const one of folded) {
    const detail = checkHead(one, heads.get(one.id));
    if (detail) return { kind: 'headDiffers', streamId: one.id, version: one.version, detail };
    counted.earlierEffects += one.version - one.effects.length;
  }
  await fillTables(client, folded, profile);
  return null;
}

interface FoldedRows extends Folded {
  readonly first: Row;
  readonly last: Row;
}

function foldOf(rows: readonly Row[], profile: Profile, earlierEffects: number): FoldedRows {
  const first = rows[0] as Row;
  const last = rows.at(-1) as Row;
  const aggregate = aggregates[first.kind];
  const recorded = rows.map((row) => toRecorded(first.kind, row));
  const effects: { version: number; effects: readonly Effect[] }[] = [];
  let state = aggregate.initial as StateOf<StreamKind>;
  for (const one of recorded) {
    const was = state;
    state = aggregate.evolve(was as never, one as never);
    if (one.version > earlierEffects) effects.push({ version: one.version, effects: effectsOf(aggregate as never, one, { before: was, after: state, profile }) });
  }
  const rulesThen = rulesVersionOn(profile, dateIn(profile.timeZone, last.recorded_at.toISOString()));
  const sameRules = rulesThen === last.rules_version;
  return { id: first.stream_id, kind: first.kind, version: last.version, state, recorded, effects, sameRules, first, last };
}

function checkHead({ kind, state, version, first, last }: FoldedRows, head: Head | undefined): string | null {
  if (!head || head.version !== version || !head.head_hash.equals(last.hash)) return `head is at version ${head?.version ?? 0}`;
  const aggregate = aggregates[kind];
  if (head.state_version === aggregate.stateVersion && canonicalOfJson(head.state) !== canonical(state)) {
    return 'the stored state is not the fold of the events';
  }
  if (head.concluded !== aggregate.concluded(state as never)) return `stored as ${head.concluded ? '' : 'not '}concluded`;
  const sameTimes = head.opened_at.getTime() === first.recorded_at.getTime() && head.updated_at.getTime() === last.recorded_at.getTime();
  return sameTimes ? null : 'stored with other times than its events';
}
