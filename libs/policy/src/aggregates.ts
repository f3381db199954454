import { assessment } from './assessment/evolve.ts';
import { assessmentCommands } from './assessment/decide.ts';
import { authorization } from './authorization/evolve.ts';
import { authorizationCommands } from './authorization/decide.ts';
import { delegation } from './delegation/evolve.ts';
import { delegationCommands } from './delegation/decide.ts';
import { existingUse } from './existing-use/evolve.ts';
import { existingUseCommands } from './existing-use/decide.ts';
import type { Aggregate } from './kernel/aggregate.ts';
import type { Command } from './kernel/command.ts';
import type { StreamKind } from './kernel/stream.ts';
import { onboarding } from './onboarding/evolve.ts';
import { onboardingCommands } from './onboarding/decide.ts';
import { person } from './person/evolve.ts';
import { personCommands } from './person/decide.ts';
import { position } from './position/evolve.ts';
import { positionCommands } from './position/decide.ts';
import { referenceListCommands } from './reference/decide.ts';
import { referenceList } from './reference/evolve.ts';
import { technology } from './technology/evolve.ts';
import { technologyCommands } from './technology/decide.ts';

/** The pure core of every process, by the kind of its streams. */
export const aggregates = { delegation, position, person, referenceList, technology, assessment, authorization, onboarding, existingUse } as const;

type Aggregates = typeof aggregates;

export type StateOf<K extends StreamKind> = Aggregates[K] extends Aggregate<infer S, infer _E, infer _G> ? S : never;
export type EventOf<K extends StreamKind> = Aggregates[K] extends Aggregate<infer _S, infer E, infer _G> ? E : never;
/** The names of a process's stages. */
export type StageOf<K extends StreamKind> = Aggregates[K] extends Aggregate<infer _S, infer _E, infer G> ? G : never;

/** Every command, by the kind of stream that it is addressed to. A command without an entry here does not exist. */
export const commands = {
  delegation: delegationCommands,
  position: positionCommands,
  person: personCommands,
  referenceList: referenceListCommands,
  technology: technologyCommands,
  assessment: assessmentCommands,
  authorization: authorizationCommands,
  onboarding: onboardingCommands,
  existingUse: existingUseCommands,
} as const;

export type CommandName<K extends StreamKind> = keyof (typeof commands)[K] & string;

export type InputOf<K extends StreamKind, N extends CommandName<K>> =
  (typeof commands)[K][N] extends Command<infer _K, infer I> ? I : never;
