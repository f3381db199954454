import canonicalize from 'canonicalize';
import type { Localized } from '../kernel/localized.ts';
import { isRefusal, refuse, type Refusal } from '../kernel/refusal.ts';
import type { PlainDate } from '../kernel/time.ts';
import { isWording, missingFields, readFields, type GivenField } from './fields.ts';
import type { EntryContent, FieldValues, ReferenceList } from './list.ts';
import { lawAndPowers, type ReferenceListId } from './lists.ts';
import { periodsOf, type EntryChange, type Period, type RecordedChange } from './timeline.ts';

/** A change as a person asks for it. */
export interface AskedChange {
  readonly kind: EntryChange['kind'];
  readonly code: string;
  readonly label: Localized | null;
  readonly fields: readonly GivenField[];
  readonly source: string | null;
  readonly sortOrder: number | null;
  readonly effectiveFrom: PlainDate;
  readonly effectiveTo: PlainDate | null;
}

type List = ReferenceList<ReferenceListId>;

/** Whatever the order of keys: a stored state has its own. */
const same = (a: unknown, b: unknown): boolean => canonicalize(a) === canonicalize(b);

/** What the entry will say; wording that stays keeps its standing, and new wording is the institution's own. */
function contentOf(list: List, asked: AskedChange, before: Period | null, lastOrder: number): EntryContent | Refusal {
  const { en = null, fr = null } = asked.label ?? {};
  if (en === null || fr === null) return refuse('referenceLanguageMissing');
  const { values, invalid } = readFields(list, asked.fields);
  if (invalid.length > 0) return refuse('referenceFieldInvalid', { fields: invalid });
  const needsSource = list.id in lawAndPowers && asked.kind !== 'correct' && asked.source === null;
  const missing = [...missingFields(list, values), ...(needsSource ? ['source'] : [])];
  if (missing.length > 0) return refuse('referenceFieldMissing', { fields: missing });
  const keepsFrench = before?.label.fr === fr;
  return {
    label: { en, fr },
    labelStatus: {
      en: before?.label.en === en ? before.labelStatus.en : 'ours',
      fr: before && keepsFrench ? before.labelStatus.fr : 'ours',
    },
    frenchFrom: before && keepsFrench ? before.frenchFrom : null,
    source: asked.source === null && before ? before.source : { citation: null, text: asked.source },
    sortOrder: asked.sortOrder ?? before?.sortOrder ?? lastOrder + 10,
    fields: values,
  };
}

/** The fields by which a correction would do more than put words right: what rules compute with, order and dates. */
function beyondWords(list: List, asked: AskedChange, content: EntryContent, before: Period): string[] {
  const differs = (values: FieldValues, id: string): boolean => !same(values[id] ?? null, before.fields[id] ?? null);
  return [
    ...list.fields.filter((field) => !isWording(field) && differs(content.fields, field.id)).map(({ id }) => id),
    ...(content.sortOrder === before.sortOrder ? [] : ['sortOrder']),
    ...(asked.effectiveTo === null || asked.effectiveTo === before.effectiveTo ? [] : ['effectiveTo']),
  ];
}

/** Whether a change may hold from its day on, given what the list says: past days stay as they are. */
export function placeRefusal({ kind, code, effectiveFrom, effectiveTo, content }: EntryChange, periods: readonly Period[], today: PlainDate): Refusal | null {
  const own = periods.filter((period) => period.code === code);
  const last = own.at(-1);
  if (kind === 'add' ? last : !last) return last ? refuse('referenceCodeTaken', { code }) : refuse('referenceCodeUnknown', { code });
  if (kind === 'correct') {
    return own.some((period) => period.effectiveFrom === effectiveFrom) ? null : refuse('referencePeriodUnknown', { code, startsOn: effectiveFrom });
  }
  if (effectiveTo !== null && effectiveTo <= effectiveFrom) return refuse('referenceDatesReversed');
  if (effectiveFrom < today) return refuse('referenceDateTooEarly', { earliest: today });
  if (!last) return null;
  if (last.effectiveTo !== null && (last.effectiveTo <= today || last.effectiveTo < effectiveFrom)) {
    return refuse('referenceEntryEnded', { code, endedOn: last.effectiveTo });
  }
  // What begins later was decided for that day, and what began today may have been acted on: neither is cut from under.
  const later = own.find((period) => period.effectiveFrom > effectiveFrom || (period.effectiveFrom === effectiveFrom && period.effectiveFrom <= today));
  if (later) return refuse('referencePeriodsOverlap', { code, startsOn: later.effectiveFrom });
  const { label, source, sortOrder, fields } = last;
  const isSame = content
    ? last.effectiveTo === effectiveTo && same([label, source, sortOrder, fields], [content.label, content.source, content.sortOrder, content.fields])
    : last.effectiveTo === effectiveFrom;
  return isSame ? refuse('nothingChanged') : null;
}

/** The change that was asked for, whole; or why it may not be. */
export function changeOf(list: List, changes: readonly RecordedChange[], asked: AskedChange, today: PlainDate): EntryChange | Refusal {
  const { kind, code, effectiveFrom, effectiveTo } = asked;
  const periods = periodsOf(list, changes);
  if (kind === 'end') {
    const change: EntryChange = { kind, code, content: null, effectiveFrom, effectiveTo: null };
    if (effectiveTo !== null) return refuse('referenceFieldInvalid', { fields: ['effectiveTo'] });
    return placeRefusal(change, periods, today) ?? change;
  }
  const own = periods.filter((period) => period.code === code);
  const before = (kind === 'correct' ? own.find((period) => period.effectiveFrom === effectiveFrom) : own.findLast((period) => period.effectiveFrom <= effectiveFrom)) ?? null;
  const content = contentOf(list, asked, before, Math.max(0, ...periods.map(({ sortOrder }) => sortOrder)));
  if (isRefusal(content)) return content;
  if (kind === 'correct' && before) {
    const fields = beyondWords(list, asked, content, before);
    if (fields.length > 0) return refuse('referenceCorrectionOnlyWords', { fields });
    if (same([before.label, before.fields], [content.label, content.fields])) return refuse('nothingChanged');
  }
  const change: EntryChange = { kind, code, content, effectiveFrom, effectiveTo: kind === 'correct' ? null : effectiveTo };
  return placeRefusal(change, periods, today) ?? change;
}
