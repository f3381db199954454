import { isPlainDate } from '../kernel/time.ts';
import { invalidFields, missingFields } from './fields.ts';
import type { ReferenceList, ShippedEntry } from './list.ts';

export type ReferenceFault =
  | 'listTwice'
  | 'codeMalformed'
  | 'languageMissing'
  | 'dateUnknown'
  | 'datesReversed'
  | 'periodsOverlap'
  | 'fieldMissing'
  | 'fieldInvalid'
  | 'fieldTwice'
  | 'optionTwice'
  | 'labelTwice'
  | 'officialWithoutSource';

export interface ReferenceFinding {
  readonly list: string;
  readonly code: string;
  readonly fault: ReferenceFault;
}

export const codePattern = /^[A-Z0-9][A-Za-z0-9_.()-]{0,59}$/;

const twice = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);

/** Whether two periods of one code have a day in common; the last day of one may be the eve of the other's first. */
export function overlap(a: Pick<ShippedEntry, 'effectiveFrom' | 'effectiveTo'>, b: Pick<ShippedEntry, 'effectiveFrom' | 'effectiveTo'>): boolean {
  return (a.effectiveTo === null || b.effectiveFrom < a.effectiveTo) && (b.effectiveTo === null || a.effectiveFrom < b.effectiveTo);
}

function lintEntry(list: ReferenceList, entry: ShippedEntry): ReferenceFault[] {
  const { code, label, labelStatus, frenchFrom, source, effectiveFrom, effectiveTo, fields } = entry;
  const found: ReferenceFault[] = [];
  if (!codePattern.test(code)) found.push('codeMalformed');
  if (label.en.trim() === '' || label.fr.trim() === '') found.push('languageMissing');
  if (!isPlainDate(effectiveFrom) || (effectiveTo !== null && !isPlainDate(effectiveTo))) found.push('dateUnknown');
  if (effectiveTo !== null && effectiveTo <= effectiveFrom) found.push('datesReversed');
  if (missingFields(list, fields).length > 0) found.push('fieldMissing');
  if (invalidFields(list, fields).length > 0) found.push('fieldInvalid');
  const official = labelStatus.en === 'official' || labelStatus.fr === 'official';
  if (official && source.citation === null && frenchFrom === null) found.push('officialWithoutSource');
  const others = list.entries.filter((other) => other !== entry && overlap(other, entry));
  if (others.some((other) => other.code === code)) found.push('periodsOverlap');
  // Two entries that read the same in one language cannot be told apart by who reads that language.
  if (others.some((other) => other.code !== code && (other.label.en === label.en || other.label.fr === label.fr))) found.push('labelTwice');
  return found;
}

/** What is wrong with lists as data; nothing, for those that ship. */
export function lintReferenceLists(lists: readonly ReferenceList[]): ReferenceFinding[] {
  const ids = [...twice(lists.map(({ id }) => id)), ...twice(lists.map(({ streamId }) => streamId))];
  return [
    ...ids.map((id): ReferenceFinding => ({ list: id, code: '', fault: 'listTwice' })),
    ...lists.flatMap((list) => {
      const of = (code: string, fault: ReferenceFault): ReferenceFinding => ({ list: list.id, code, fault });
      const fields = [list.name, list.about, ...list.fields.flatMap(({ label, options = [] }) => [label, ...options.map((one) => one.label)])];
      return [
        ...(fields.some(({ en, fr }) => en.trim() === '' || fr.trim() === '') ? [of('', 'languageMissing')] : []),
        ...twice(list.fields.map(({ id }) => id)).map((id) => of(id, 'fieldTwice')),
        ...list.fields.flatMap(({ options = [] }) => twice(options.map(({ code }) => code)).map((code) => of(code, 'optionTwice'))),
        ...list.entries.flatMap((entry) => lintEntry(list, entry).map((fault) => of(entry.code, fault))),
      ];
    }),
  ];
}
