import type { Bilingual, Localized } from '../kernel/localized.ts';
import { durationUnits, type Duration, type FieldValue, type FieldValues, type ReferenceField, type ReferenceList } from './list.ts';

/** A value of a field as a person gives it: one of these, as the field's kind asks. */
export interface GivenField {
  readonly field: string;
  readonly text: string | null;
  readonly localized: Localized | null;
  readonly yes: boolean | null;
  readonly duration: Duration | null;
}

const isPair = (value: FieldValue | undefined): value is Bilingual =>
  typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string' && value.en.trim() !== '' && typeof value.fr === 'string' && value.fr.trim() !== '';

const isDuration = (value: FieldValue | undefined): value is Duration =>
  typeof value === 'object' && value !== null && 'amount' in value && Number.isInteger(value.amount) && value.amount > 0 && durationUnits.includes(value.unit);

function fits({ kind, options = [] }: ReferenceField, value: FieldValue): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value.trim() !== '';
    case 'localizedText':
      return isPair(value);
    case 'choice':
      return options.some(({ code }) => code === value);
    case 'yesNo':
      return typeof value === 'boolean';
    case 'duration':
      return isDuration(value);
  }
}

/** The required fields that are still to be filled in. */
export function missingFields(list: Pick<ReferenceList, 'fields'>, values: FieldValues): string[] {
  return list.fields.filter(({ id, isRequired }) => isRequired && (values[id] ?? null) === null).map(({ id }) => id);
}

/** What the list does not ask, and what is no answer to what it asks. */
export function invalidFields(list: Pick<ReferenceList, 'fields'>, values: FieldValues): string[] {
  return Object.entries(values)
    .filter(([id, value]) => {
      const field = list.fields.find((one) => one.id === id);
      return !field || (value !== null && !fits(field, value));
    })
    .map(([id]) => id);
}

/** What was given as the values of an entry, every field of the list named; what is given amiss is named too. */
export function readFields(list: Pick<ReferenceList, 'fields'>, given: readonly GivenField[]): { readonly values: FieldValues; readonly invalid: readonly string[] } {
  const values: Record<string, FieldValue> = Object.fromEntries(list.fields.map(({ id }) => [id, null]));
  const invalid: string[] = [];
  const seen = new Set<string>();
  for (const one of given) {
    const said = [one.text, one.localized, one.yes, one.duration].filter((value) => value !== null);
    const known = list.fields.some(({ id }) => id === one.field);
    if (!known || seen.has(one.field) || said.length > 1) invalid.push(one.field);
    else values[one.field] = (said[0] ?? null) as FieldValue;
    seen.add(one.field);
  }
  return { values, invalid: [...invalid, ...invalidFields(list, values)] };
}

/** Text, which a slip of the pen can spoil; rules compute with the others, so that these are never corrected. */
export function isWording(field: ReferenceField): boolean {
  return field.kind === 'text' || field.kind === 'localizedText';
}
