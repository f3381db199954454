/// <reference types="node" />
import { createHash } from 'node:crypto';
import { aggregates, commands, type CommandName, type EventOf, type InputOf, type StateOf } from '../aggregates.ts';
import type { Actor, Authority } from '../kernel/actor.ts';
import { dateIn } from '../kernel/calendar.ts';
import type { Accepted, Command, DecidingContext, Draft, Needs } from '../kernel/command.ts';
import type { DomainEvent, RecordedEvent } from '../kernel/event.ts';
import type { Power } from '../kernel/powers.ts';
import { isRefusal, refuse, type Refusal } from '../kernel/refusal.ts';
import { delegationRef, refKey, streamKinds, type StreamKind, type StreamRef } from '../kernel/stream.ts';
import type { Instant, PlainDate } from '../kernel/time.ts';
import { readingKeysOf } from '../kernel/visibility.ts';
import { notNow } from '../not-now.ts';
import { heldPositions, officesOf } from '../position/holdings.ts';
import type { Profile } from '../profile/profile.ts';
import { rcmp } from '../profile/rcmp.ts';
import { definitions } from '../questionnaires/definitions.ts';

/** What a command came to: the same two answers that `commit` gives. */
export type Result =
  | { readonly ok: true; readonly streamId: string; readonly version: number; readonly answer: Accepted['answer'] }
  | { readonly ok: false; readonly refusal: Refusal };

/** Somebody who gives commands: a person by id, or the system. */
export type WorldCaller =
  | { readonly kind: 'person' | 'import'; readonly personId: string }
  | { readonly kind: 'system'; readonly part: 'deadlines' | 'effects' };

interface Stream {
  readonly ref: StreamRef;
  version: number;
  state: unknown;
  events: RecordedEvent[];
}

type AnyCommand = Command<StreamKind, unknown>;

/** SHA-256 of UTF-8 text, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A UUID that follows from a text, so that worlds repeat. */
export function idOf(text: string): string {
  const hex = sha256(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The commands of a kind as methods; commands that open their stream take the input only. */
export type Methods<K extends StreamKind> = {
  readonly [N in CommandName<K>]: (streamId: string | null, input: InputOf<K, N>, more?: SendOptions) => Result;
};

export type Voice = { readonly [K in StreamKind]: Methods<K> };

export interface SendOptions {
  /** Repeating a command id repeats the answer. */
  readonly commandId?: string;
  readonly effectiveOn?: PlainDate | null;
}

/** The version in which a new draft of a form is begun. */
function newestVersion(form: string): string {
  return definitions.find(({ id }) => id === form)?.version ?? '';
}

/**
 * The record in memory: runs commands through the deciders in the order of `commit` (visibility, needs, permission,
 * when, then, append) without a database, with a clock that a test moves.
 */
export class World {
  readonly profile: Profile;
  now: Instant;
  /** Privileged texts, apart from every event as in the record. */
  readonly privileged: { readonly id: string; readonly text: string }[] = [];
  readonly content = new Map<string, string>();
  private readonly streams = new Map<string, Stream>();
  private readonly drafts = new Map<string, Draft>();
  private readonly answers = new Map<string, { readonly request: string; readonly result: Result }>();
  private sequence = 0;
  private commandNumber = 0;

  constructor(profile: Profile = rcmp, now: Instant = '2026-11-24T15:00:00.000Z') {
    this.profile = profile;
    this.now = now;
  }

  get today(): PlainDate {
    return dateIn(this.profile.timeZone, this.now);
  }

  /** Moves the clock on by whole days. */
  passDays(days: number): void {
    this.moveTo(new Date(Date.parse(this.now) + days * 86_400_000).toISOString());
  }

  /** Moves the clock; the record's time never runs back. */
  moveTo(now: Instant): void {
    if (now < this.now) throw new Error('The clock runs forward only');
    this.now = now;
  }

  state<K extends StreamKind>(kind: K, id: string): StateOf<K> {
    return this.stream({ kind, id }).state as StateOf<K>;
  }

  version(kind: StreamKind, id: string): number {
    return this.stream({ kind, id }).version;
  }

  events<K extends StreamKind>(kind: K, id: string): readonly RecordedEvent<EventOf<K> & DomainEvent>[] {
    return this.stream({ kind, id }).events as never;
  }

  /** Every stream that has a history. */
  all(): readonly { readonly ref: StreamRef; readonly version: number; readonly state: unknown; readonly events: readonly RecordedEvent[] }[] {
    return [...this.streams.values()];
  }

  /** The same record once more: what would follow can be asked of one situation many times. */
  copy(): World {
    const copy = new World(this.profile, this.now);
    for (const [key, stream] of this.streams) copy.streams.set(key, { ...stream, events: [...stream.events] });
    for (const [key, draft] of this.drafts) copy.drafts.set(key, draft);
    for (const [key, answer] of this.answers) copy.answers.set(key, answer);
    for (const [hash, text] of this.content) copy.content.set(hash, text);
    copy.privileged.push(...this.privileged);
    copy.sequence = this.sequence;
    copy.commandNumber = this.commandNumber;
    return copy;
  }

  /** Differs as soon as anything was recorded: events, contents, privileged texts. */
  fingerprint(): string {
    return [...this.all().map(({ ref, version }) => `${refKey(ref)}@${version}`), this.content.size, this.privileged.length].join();
  }

  /** Saves a draft as the editor does; each save is a new revision, which is answered. */
  save(kind: StreamKind, id: string, form: string, answers: Draft['answers'], definitionVersion = newestVersion(form)): number {
    const key = `${kind}:${id}:${form}`;
    const revision = (this.drafts.get(key)?.revision ?? 0) + 1;
    this.drafts.set(key, { form, definitionVersion, revision, answers });
    return revision;
  }

  as(personId: string): Voice {
    return this.voice({ kind: 'person', personId });
  }

  asImport(personId: string): Voice {
    return this.voice({ kind: 'import', personId });
  }

  asSystem(part: 'deadlines' | 'effects' = 'deadlines'): Voice {
    return this.voice({ kind: 'system', part });
  }

  private voice(caller: WorldCaller): Voice {
    return Object.fromEntries(
      streamKinds.map((kind) => [
        kind,
        Object.fromEntries(
          Object.keys(commands[kind]).map((name) => [
            name,
            (streamId: string | null, input: unknown, more?: SendOptions) =>
              this.send(caller, kind, name, streamId, input, more),
          ]),
        ),
      ]),
    ) as unknown as Voice;
  }

  /** One command of one caller, named by strings: for tables and random sequences. */
  send(
    caller: WorldCaller,
    kind: StreamKind,
    name: string,
    streamId: string | null,
    raw: unknown,
    { commandId = idOf(`command:${++this.commandNumber}`), effectiveOn = null }: SendOptions = {},
  ): Result {
    const command = (commands[kind] as Record<string, unknown>)[name] as AnyCommand | undefined;
    if (!command) return { ok: false, refusal: refuse('unknownCommand', { command: name }) };
    const parsed = command.input.safeParse(raw);
    if (!parsed.success) {
      const issues = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
      return { ok: false, refusal: refuse('invalidInput', { issues }) };
    }
    const actorId = caller.kind === 'system' ? `system:${caller.part}` : caller.personId;
    const key = `${actorId}:${commandId}`;
    const request = JSON.stringify([kind, name, streamId, parsed.data, effectiveOn]);
    const known = this.answers.get(key);
    if (known) return known.request === request ? known.result : { ok: false, refusal: refuse('commandIdReused') };

    const newId = (label: string): string => idOf(`${key}:${label}`);
    const ref: StreamRef = { kind, id: streamId ?? newId(kind) };
    const primary = this.stream(ref);
    if (primary.version === 0 && !command.opens) return { ok: false, refusal: refuse('notFound') };
    const actor = this.actor(caller);
    if (primary.version > 0 && actor.kind !== 'system') {
      const grants: readonly string[] = aggregates[kind].grants(primary.state as never);
      if (!readingKeysOf(actor).some((one) => grants.includes(one))) return { ok: false, refusal: refuse('notFound') };
    }
    const needs = this.needs(command, ref, parsed.data, newId);
    const decided = this.decide(command, parsed.data, { ref, actor, needs, effectiveOn, newId });
    if (isRefusal(decided)) return { ok: false, refusal: decided };

    const writable = new Set([refKey(ref), ...(needs.write ?? []).map(refKey)]);
    const authority = decided.accepted.authority ?? decided.authority;
    for (const { ref: to, events } of decided.accepted.appends) {
      // The record could append to an unlocked stream only by mistake.
      if (!writable.has(refKey(to))) throw new Error(`${name} appends to ${refKey(to)} without having asked for it`);
      for (const event of events) this.append(to, event, { actor, actorId, authority, effectiveOn });
    }
    for (const { sha256: hash, text } of decided.accepted.content) this.content.set(hash, text);
    if (decided.accepted.privileged) this.privileged.push(decided.accepted.privileged);
    const result: Result = { ok: true, streamId: ref.id, version: this.stream(ref).version, answer: decided.accepted.answer };
    this.answers.set(key, { request, result });
    return result;
  }

  /** Who the caller is now, as the record says. */
  actor(caller: WorldCaller): Actor {
    if (caller.kind === 'system') return caller;
    const positions = this.all()
      .filter((one) => one.ref.kind === 'position')
      .map((one) => ({ id: one.ref.id, state: one.state as StateOf<'position'> }));
    const order = this.state('delegation', delegationRef.id);
    return {
      kind: caller.kind,
      personId: caller.personId,
      unitId: this.state('person', caller.personId).unitId,
      delegationVersion: this.version('delegation', delegationRef.id),
      positions: heldPositions(caller.personId, positions, order, this.today, this.profile),
      offices: officesOf(caller.personId, positions, order, this.today, this.profile),
    };
  }

  private needs(command: AnyCommand, ref: StreamRef, input: unknown, newId: (label: string) => string): Needs {
    return (
      command.needs?.({
        state: this.stream(ref).state as never,
        input,
        id: ref.id,
        newId,
        peek: ((kind: StreamKind, id: string) => {
          const found = this.streams.get(refKey({ kind, id }));
          return found && found.version > 0 ? found.state : undefined;
        }) as never,
      }) ?? {}
    );
  }

  private decide(
    command: AnyCommand,
    input: unknown,
    { ref, actor, needs, effectiveOn, newId }: {
      readonly ref: StreamRef;
      readonly actor: Actor;
      readonly needs: Needs;
      readonly effectiveOn: PlainDate | null;
      readonly newId: (label: string) => string;
    },
  ): { readonly accepted: Accepted; readonly authority: Authority | null } | Refusal {
    const primary = this.stream(ref);
    const { today } = this;
    if (effectiveOn !== null && effectiveOn > today) return refuse('effectiveDateOutOfBounds', { today });
    const named = new Set(needs.named);
    const hidden = ({ ref: of, state }: Stream): boolean =>
      named.has(of.id) &&
      actor.kind !== 'system' &&
      !readingKeysOf(actor).some((key) => (aggregates[of.kind].grants(state as never) as readonly string[]).includes(key));
    const readable = new Set([refKey(ref), ...[...(needs.write ?? []), ...(needs.read ?? [])].map(refKey)]);
    const context = {
      ref,
      state: primary.state,
      version: primary.version,
      actor,
      now: this.now,
      today,
      profile: this.profile,
      authority: null,
      draft: needs.draft ? (this.drafts.get(`${refKey(ref)}:${needs.draft}`) ?? null) : null,
      content: needs.content ? (this.content.get(needs.content) ?? null) : null,
      effectiveOn,
      sequence: command.takesNumber ? ++this.sequence : 0,
      newId,
      hash: sha256,
      get: (kind: StreamKind, id: string) => {
        // A stream that needs did not name is not locked: reading it would be a race.
        if (!readable.has(refKey({ kind, id }))) throw new Error(`${refKey({ kind, id })} was not asked for`);
        const stream = this.stream({ kind, id });
        return hidden(stream) ? aggregates[kind].initial : stream.state;
      },
    } as unknown as DecidingContext<StreamKind>;
    const allowed = command.permission.check(context);
    if (isRefusal(allowed)) return allowed;
    const refusal = notNow(command, context);
    if (refusal) return refusal;
    const decision = command.then({ ...context, authority: allowed.authority }, input);
    return isRefusal(decision) ? decision : { accepted: decision, authority: allowed.authority };
  }

  private append(
    ref: StreamRef,
    event: DomainEvent,
    meta: { readonly actor: Actor; readonly actorId: string; readonly authority: Authority | null; readonly effectiveOn: PlainDate | null },
  ): void {
    const stream = this.stream(ref);
    const recorded: RecordedEvent = {
      version: stream.version + 1,
      recordedAt: this.now,
      effectiveOn: meta.effectiveOn,
      actorKind: meta.actor.kind,
      actorId: meta.actorId,
      authority: meta.authority,
      event,
    };
    stream.state = aggregates[ref.kind].evolve(stream.state as never, recorded as never);
    stream.version += 1;
    stream.events.push(recorded);
    this.streams.set(refKey(ref), stream);
  }

  private stream(ref: StreamRef): Stream {
    return this.streams.get(refKey(ref)) ?? { ref, version: 0, state: aggregates[ref.kind].initial, events: [] };
  }
}

export type Cast = Readonly<Record<CastName, string>>;
export type CastName = (typeof cast)[number]['name'];

/** One person for each role of the profile that ships, and a few who are outside a case. */
const cast = [
  { name: 'founder', role: null, unit: 'headquarters' },
  { name: 'requester', role: 'PROGRAM_OFFICER', unit: 'unit-a' },
  { name: 'bystander', role: 'PROGRAM_OFFICER', unit: 'unit-b' },
  { name: 'executive', role: 'PROGRAM_EXECUTIVE', unit: 'unit-a' },
  { name: 'otherExecutive', role: 'PROGRAM_EXECUTIVE', unit: 'unit-b' },
  { name: 'analyst', role: 'NTOP_ANALYST', unit: 'ntop' },
  { name: 'director', role: 'NTOP_DIRECTOR', unit: 'ntop' },
  { name: 'privacy', role: 'PPU_ANALYST', unit: 'atip' },
  { name: 's10', role: 'S10_OFFICIAL', unit: 'atip' },
  { name: 'legal', role: 'LEGAL_SERVICES', unit: 'legal' },
  { name: 'security', role: 'SECURITY_AUTHORIZER', unit: 'security' },
  { name: 'ethics', role: 'ETHICS_GBA_LEAD', unit: 'ethics' },
  { name: 'policy', role: 'POLICY_CENTRE', unit: 'policy-centre' },
  { name: 'directorGeneral', role: 'DIRECTOR_GENERAL', unit: 'technical-operations' },
  { name: 'assistantCommissioner', role: 'ASSISTANT_COMMISSIONER', unit: 'technical-operations' },
  { name: 'deputyCommissioner', role: 'DEPUTY_COMMISSIONER', unit: 'headquarters' },
  { name: 'head', role: 'HEAD', unit: 'headquarters' },
  { name: 'auditor', role: 'AUDITOR', unit: 'audit' },
  { name: 'administrator', role: 'ADMINISTRATOR', unit: 'headquarters' },
] as const satisfies readonly { readonly name: string; readonly role: string | null; readonly unit: string }[];

export const castNames: readonly CastName[] = cast.map((one) => one.name);

/** The person and position ids of the cast, known before the world exists. */
export const people = Object.fromEntries(castNames.map((name) => [name, idOf(`person:${name}`)])) as Cast;
export const positions = Object.fromEntries(castNames.map((name) => [name, idOf(`position:${name}`)])) as Cast;

/** The value of an accepted result; a refusal here is a fault of the test. */
export function accepted(result: Result): Extract<Result, { ok: true }> {
  if (!result.ok) throw new Error(`Refused: ${result.refusal.code} ${JSON.stringify(result.refusal.params)}`);
  return result;
}

/** The code of a refusal, or `accepted`. */
export function codeOf(result: Result): string {
  return result.ok ? 'accepted' : result.refusal.code;
}

/** An institution founded through its own commands: people, positions, incumbencies, and a delegation order. */
export function foundedWorld(profile: Profile = rcmp, now?: Instant): World {
  const world = new World(profile, now);
  for (const { name, unit } of cast) {
    accepted(
      world.as(people[name]).person.enrol(people[name], {
        issuer: 'https://id.example.ca',
        subject: name,
        name,
        email: null,
        unitId: unit,
        language: 'en',
      }),
    );
  }
  const founder = world.asImport(people.founder);
  for (const { name, role, unit } of cast) {
    if (role === null) continue;
    accepted(founder.position.establishPosition(positions[name], { title: { en: name, fr: name }, role, unitId: unit }));
    accepted(
      founder.position.appoint(positions[name], { personId: people[name], startsOn: '2026-01-01', endsOn: null, acting: false }),
    );
  }
  const given = new Map<Power, string[]>();
  for (const { name, role } of cast) {
    for (const one of profile.roles.find((candidate) => candidate.code === role)?.powers ?? []) {
      given.set(one, [...(given.get(one) ?? []), positions[name]]);
    }
  }
  accepted(
    founder.delegation.orderDelegation(delegationRef.id, {
      powers: [...given].map(([power, positionIds]) => ({ power, positionIds })),
    }),
  );
  return world;
}
