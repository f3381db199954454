import { expect } from 'vitest';
import { commands } from '../aggregates.ts';
import type { RefusalCode } from '../kernel/refusal.ts';
import type { StreamKind } from '../kernel/stream.ts';
import { castNames, codeOf, people, type CastName, type World, type WorldCaller } from './world.ts';

/** A caller of a table: one of the cast, the founder as importer, or the system. */
export type Who = CastName | 'importer' | 'system';
export type Answer = 'accepted' | RefusalCode;

export const everybody: readonly Who[] = [...castNames, 'importer', 'system'];

/** Those who read every case by their function. */
export const offices: readonly Who[] = [
  'analyst',
  'director',
  'privacy',
  's10',
  'legal',
  'security',
  'ethics',
  'policy',
  'directorGeneral',
  'assistantCommissioner',
  'deputyCommissioner',
  'head',
  'auditor',
];

export function callerOf(who: Who): WorldCaller {
  if (who === 'system') return { kind: 'system', part: 'deadlines' };
  if (who === 'importer') return { kind: 'import', personId: people.founder };
  return { kind: 'person', personId: people[who] };
}

/** A point in the life of one stream, with who sees it; the system sees everything. */
export interface Situation {
  readonly world: World;
  readonly id: string;
  readonly sees: readonly Who[];
  /** The stream does not exist yet: only what opens it can be asked for. */
  readonly absent?: boolean;
}

/**
 * What one command comes to, wherever and from whomever. Read it as `commit` does: who does not see the stream is told
 * `notFound`; who may not is told `others`; and those who may are answered as the situation says.
 */
export interface Row<S extends string> {
  readonly may: readonly Who[];
  /** What people are told who may not; the system is told `peopleOnly`. */
  readonly others: RefusalCode;
  readonly acceptedIn: readonly S[];
  /** Where it is not accepted: named situations first, then all others. */
  readonly but?: Partial<Record<S, Answer | Partial<Record<Who, Answer>>>>;
  readonly otherwise: RefusalCode | ((situation: S) => RefusalCode);
  /** Of those who may, who is refused all the same where it is accepted: by the part of the case, or by separated duties. */
  readonly except?: Partial<Record<Who, RefusalCode>>;
}

function expected<S extends string>(row: Row<S>, opens: boolean, name: S, situation: Situation, who: Who): Answer {
  if (situation.absent && !opens) return 'notFound';
  if (who !== 'system' && !situation.sees.includes(who)) return 'notFound';
  if (!row.may.includes(who)) return who === 'system' ? 'peopleOnly' : row.others;
  const named = row.but?.[name];
  if (typeof named === 'string') return named;
  const own = named?.[who];
  if (own) return own;
  if (named || row.acceptedIn.includes(name)) return row.except?.[who] ?? 'accepted';
  return typeof row.otherwise === 'string' ? row.otherwise : row.otherwise(name);
}

/** Asks the command of everybody in every situation; each answer must be the row's, and a refusal must change nothing. */
export function holdsFor<S extends string>(
  kind: StreamKind,
  command: string,
  row: Row<S>,
  situations: Readonly<Record<S, () => Situation>>,
  input: (situation: Situation, name: S, who: Who) => unknown,
): void {
  const opens = (commands[kind] as Record<string, { readonly opens?: boolean }>)[command]?.opens === true;
  const wrong: string[] = [];
  let asked = 0;
  for (const name of Object.keys(situations) as S[]) {
    const situation = situations[name]();
    for (const who of everybody) {
      const world = situation.world.copy();
      const raw = input({ ...situation, world }, name, who);
      const before = world.fingerprint();
      const answer = codeOf(world.send(callerOf(who), kind, command, situation.id, raw));
      const wanted = expected(row, opens, name, situation, who);
      if (answer !== wanted) wrong.push(`${name} × ${who}: ${answer}, not ${wanted}`);
      if (answer !== 'accepted' && world.fingerprint() !== before) wrong.push(`${name} × ${who}: ${answer}, and yet something changed`);
      asked += 1;
    }
  }
  expect(wrong).toEqual([]);
  expect(asked).toBe(Object.keys(situations).length * everybody.length);
}

/** Situations are costly to build and never changed: each is built once. */
export function once<T>(build: () => T): () => T {
  let built: { readonly value: T } | null = null;
  return () => (built ??= { value: build() }).value;
}
