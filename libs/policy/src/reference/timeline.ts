import type { PlainDate } from '../kernel/time.ts';
import type { changeKinds } from './commands.ts';
import type { EntryContent, ReferenceList, ShippedEntry } from './list.ts';

export interface EntryChange {
  readonly kind: (typeof changeKinds)[number];
  readonly code: string;
  /** Null where the entry ends. */
  readonly content: EntryContent | null;
  /** The first day on which it holds, or no longer does; of a correction, the first day of the period corrected. */
  readonly effectiveFrom: PlainDate;
  readonly effectiveTo: PlainDate | null;
}

export interface RecordedChange {
  readonly changeId: string;
  readonly change: EntryChange;
}

/** What a code says from one day until another. */
export interface Period extends EntryContent {
  readonly code: string;
  readonly effectiveFrom: PlainDate;
  /** The first day on which it no longer holds. */
  readonly effectiveTo: PlainDate | null;
  /** The change that made it; null for what ships. */
  readonly changeId: string | null;
  /** The corrections of its wording, in order. */
  readonly correctedBy: readonly string[];
}

/** What is left of periods when something else is said from a day on: nothing of what came before that day is touched. */
function until(periods: readonly Period[], day: PlainDate): Period[] {
  return periods
    .filter(({ effectiveFrom }) => effectiveFrom < day)
    .map((period) => (period.effectiveTo === null || period.effectiveTo > day ? { ...period, effectiveTo: day } : period));
}

function changed(periods: readonly Period[], { changeId, change }: RecordedChange): Period[] {
  const { kind, code, content, effectiveFrom, effectiveTo } = change;
  if (kind === 'end' || content === null) return until(periods, effectiveFrom);
  if (kind === 'correct') {
    return periods.map((period) =>
      period.effectiveFrom === effectiveFrom ? { ...period, ...content, correctedBy: [...period.correctedBy, changeId] } : period,
    );
  }
  const period: Period = { ...content, code, effectiveFrom, effectiveTo, changeId, correctedBy: [] };
  // A code that the institution gave is its own, also where a later product ships the same: one code, one meaning.
  return kind === 'add' ? [period] : [...until(periods, effectiveFrom), period];
}

/**
 * Every period of every code: what ships, then what was recorded, which wins. What a later product ships for a code from
 * a day on which the institution already said something else stays out of force (`overriddenOf` names it).
 */
export function periodsOf(list: Pick<ReferenceList, 'entries'>, changes: readonly RecordedChange[]): Period[] {
  const byCode = new Map<string, Period[]>();
  const shipped = list.entries.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  for (const entry of shipped) byCode.set(entry.code, [...(byCode.get(entry.code) ?? []), { ...entry, changeId: null, correctedBy: [] }]);
  for (const one of changes) byCode.set(one.change.code, changed(byCode.get(one.change.code) ?? [], one));
  return [...byCode.values()].flat();
}

/** What ships and does not hold, since the institution recorded something else. */
export function overriddenOf(list: Pick<ReferenceList, 'entries'>, changes: readonly RecordedChange[]): ShippedEntry[] {
  const standing = new Set(periodsOf(list, changes).filter(({ changeId }) => changeId === null).map((one) => `${one.code} ${one.effectiveFrom}`));
  return list.entries.filter((one) => !standing.has(`${one.code} ${one.effectiveFrom}`));
}

export function holdsOn({ effectiveFrom, effectiveTo }: Pick<Period, 'effectiveFrom' | 'effectiveTo'>, on: PlainDate): boolean {
  return effectiveFrom <= on && (effectiveTo === null || on < effectiveTo);
}

const inOrder = (a: Period, b: Period): number => a.sortOrder - b.sortOrder || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/** What the list says on a date, in the order of the list. */
export function entriesOn(list: Pick<ReferenceList, 'entries'>, changes: readonly RecordedChange[], on: PlainDate): Period[] {
  return periodsOf(list, changes).filter((period) => holdsOn(period, on)).toSorted(inOrder);
}

/** Those of which nothing is in force on a date, though something was before: each with its last period. */
export function endedOn(list: Pick<ReferenceList, 'entries'>, changes: readonly RecordedChange[], on: PlainDate): Period[] {
  const periods = periodsOf(list, changes);
  const holding = new Set(periods.filter((period) => holdsOn(period, on)).map(({ code }) => code));
  const last = new Map(periods.filter(({ code, effectiveFrom }) => !holding.has(code) && effectiveFrom <= on).map((period) => [period.code, period]));
  return [...last.values()].toSorted(inOrder);
}
