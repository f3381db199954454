import type { Citation } from '../kernel/citation.ts';
import type { Bilingual } from '../kernel/localized.ts';
import type { Power } from '../kernel/powers.ts';
import type { PlainDate } from '../kernel/time.ts';
import { factsOf, type When } from './condition.ts';
import type { FactDefinitions } from './fact.ts';
import type { Term } from './term.ts';

/**
 * What a row brings about.
 *
 * - `duty`: something must be done.
 * - `refusal`: the act may not go on while the row holds.
 * - `permission`: something that is otherwise a duty need not be done, or may be done.
 * - `outcome`: a class or a level that other rules build on.
 */
export type ObligationKind = 'duty' | 'refusal' | 'permission' | 'outcome';

export interface ObligationDefinition {
  readonly kind: ObligationKind;
  /** What must be done, by whom; what is refused; which class. */
  readonly label: Bilingual;
  /** Who determines what the table only proposes: a power, or an office outside the powers of the product. */
  readonly proposedFor?: Power | 'head';
}

export interface Row {
  /** Number and name, such as `3-new-administrative`; the number is the source's where it numbers. */
  readonly id: string;
  /** The rule in one sentence. */
  readonly label: Bilingual;
  readonly when: When;
  readonly obligations: readonly { readonly code: string; readonly term?: Term }[];
  readonly citation: Citation;
}

/** What a version of a table applies to when it comes into force. */
export type Binds = 'newCases' | 'laterActsInOpenCases' | 'everythingFromDate';

export interface TableVersion {
  readonly version: string;
  readonly effectiveFrom: PlainDate;
  readonly effectiveTo: PlainDate | null;
  readonly binds: Binds;
  readonly rows: readonly Row[];
}

/** A decision table: everything that is asked, every rule of every version, and everything that can follow. */
export interface Table {
  readonly id: string;
  readonly title: Bilingual;
  readonly facts: FactDefinitions;
  readonly obligations: Readonly<Record<string, ObligationDefinition>>;
  /** Outcomes of which the last that holds counts, from the least to the weightiest. */
  readonly ladder?: readonly string[];
  readonly versions: readonly TableVersion[];
}

type ValuesOf<D> = D extends { readonly type: 'yesNo' }
  ? 'yes' | 'no'
  : D extends { readonly values: infer V }
    ? keyof V & string
    : D extends { readonly type: 'number' }
      ? number
      : string;

/** Conditions that name only facts of the table, and of a fact only the values that it can have. */
type WhenOf<F extends FactDefinitions> =
  | { [N in keyof F & string]: { readonly fact: N; readonly is: ValuesOf<F[N]> } | { readonly fact: N; readonly in: readonly ValuesOf<F[N]>[] } }[keyof F & string]
  | {
      [N in keyof F & string]: F[N] extends { readonly type: 'anyOf' }
        ? { readonly fact: N; readonly includesAny: readonly ValuesOf<F[N]>[] } | { readonly fact: N; readonly includesAll: readonly ValuesOf<F[N]>[] }
        : never;
    }[keyof F & string]
  | { [N in keyof F & string]: F[N] extends { readonly type: 'number' } ? { readonly fact: N; readonly atLeast: number } : never }[keyof F & string]
  | { [N in keyof F & string]: F[N] extends { readonly type: 'date' } ? { readonly fact: N; readonly before: keyof F & string } : never }[keyof F & string]
  | { readonly fact: keyof F & string; readonly known: true }
  | { readonly all: readonly WhenOf<F>[] }
  | { readonly any: readonly WhenOf<F>[] }
  | { readonly not: WhenOf<F> };

type RowOf<F extends FactDefinitions, C extends string> = Omit<Row, 'when' | 'obligations'> & {
  readonly when: WhenOf<F>;
  readonly obligations: readonly { readonly code: C; readonly term?: Term }[];
};

/** A table whose rows can name only its own facts, values and obligations; anything else does not compile. */
export function defineTable<const F extends FactDefinitions, const C extends string>(table: {
  readonly id: string;
  readonly title: Bilingual;
  readonly facts: F;
  readonly obligations: Readonly<Record<C, ObligationDefinition>>;
  readonly ladder?: readonly NoInfer<C>[];
  readonly versions: readonly (Omit<TableVersion, 'rows'> & { readonly rows: readonly RowOf<F, NoInfer<C>>[] })[];
}): Table & { readonly facts: F; readonly obligations: Readonly<Record<C, ObligationDefinition>> } {
  return table as unknown as Table & { readonly facts: F; readonly obligations: Readonly<Record<C, ObligationDefinition>> };
}

/** Definitions without those that nothing uses under an institution's profile. */
export function without<O extends Readonly<Record<string, ObligationDefinition>>>(definitions: O, unused: readonly (keyof O)[]): O {
  return Object.fromEntries(Object.entries(definitions).filter(([code]) => !unused.includes(code))) as O;
}

/** When a case was opened, and the date of the act that the rules are asked about. */
export interface Occasion {
  readonly openedOn: PlainDate;
  readonly on: PlainDate;
}

/** The version in force on a date; a table always has one from its first effective date. */
export function versionOn(table: Table, on: PlainDate): TableVersion {
  const found = table.versions.find(
    (version) => version.effectiveFrom <= on && (version.effectiveTo === null || on < version.effectiveTo),
  );
  if (!found) throw new Error(`The table ${table.id} has no version on ${on}`);
  return found;
}

/**
 * The version that an act in a case is held to: the one in force that day, unless it binds only cases opened since; then
 * the newest one that bound the case before.
 */
export function versionFor(table: Table, { openedOn, on }: Occasion): TableVersion {
  const found = table.versions
    .filter((version) => version.effectiveFrom <= on && (version.binds !== 'newCases' || version.effectiveFrom <= openedOn))
    .at(-1);
  // A case older than the first version is held to it: there is no other.
  return found ?? versionOn(table, on);
}

/** The names of all facts that a version's rows look at. */
export function factsLookedAt(version: TableVersion): string[] {
  return [...new Set(version.rows.flatMap((row) => factsOf(row.when)))];
}
