import type { Bilingual } from '../kernel/localized.ts';
import { isPlainDate } from '../kernel/time.ts';

export type Fact = string | number | boolean | readonly string[] | null;
export type Facts = Readonly<Record<string, Fact>>;

/**
 * What a table wants to know. `risk` lists values from the least to the most risky (of numbers: `up`): a fact that moves
 * along it never takes an obligation away, and each further choice of an `anyOf` marked `accumulates` neither. A test holds
 * every table to that.
 */
export type FactDefinition = {
  /** What is asked, as a short question or phrase. */
  readonly meaning: Bilingual;
} & (
  | { readonly type: 'yesNo'; readonly risk?: readonly ('yes' | 'no')[] }
  | { readonly type: 'oneOf'; readonly values: Readonly<Record<string, Bilingual>>; readonly risk?: readonly string[] }
  | { readonly type: 'anyOf'; readonly values: Readonly<Record<string, Bilingual>>; readonly accumulates?: true }
  | { readonly type: 'number'; readonly unit: Bilingual; readonly minimum: number; readonly maximum: number; readonly risk?: 'up' }
  /** A calendar date, `YYYY-MM-DD`. */
  | { readonly type: 'date' }
);

const yesNo = { yes: { en: 'Yes', fr: 'Oui' }, no: { en: 'No', fr: 'Non' } } as const satisfies Record<string, Bilingual>;

/** The words of every value that a fact can have; none for numbers and dates, which say themselves. */
export function wordsOf(definition: FactDefinition): Readonly<Record<string, Bilingual>> {
  if (definition.type === 'yesNo') return yesNo;
  return 'values' in definition ? definition.values : {};
}

export type FactDefinitions = Readonly<Record<string, FactDefinition>>;

export interface FactFault {
  readonly fact: string;
  readonly code: 'unknownFact' | 'wrongType' | 'unknownValue' | 'outOfRange' | 'notADate';
}

function faultOf(definition: FactDefinition, value: unknown): FactFault['code'] | null {
  switch (definition.type) {
    case 'yesNo':
      return value === 'yes' || value === 'no' ? null : 'wrongType';
    case 'oneOf':
      if (typeof value !== 'string') return 'wrongType';
      return Object.hasOwn(definition.values, value) ? null : 'unknownValue';
    case 'anyOf':
      if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) return 'wrongType';
      return value.every((one) => Object.hasOwn(definition.values, one)) ? null : 'unknownValue';
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'wrongType';
      return value >= definition.minimum && value <= definition.maximum ? null : 'outOfRange';
    case 'date':
      if (typeof value !== 'string') return 'wrongType';
      return isPlainDate(value) ? null : 'notADate';
  }
}

/** What is wrong with facts given from outside; a fact that is null is merely not known. */
export function faultsIn(definitions: FactDefinitions, given: Readonly<Record<string, unknown>>): FactFault[] {
  return Object.entries(given).flatMap(([fact, value]): FactFault[] => {
    const definition = Object.hasOwn(definitions, fact) ? definitions[fact] : undefined;
    if (!definition) return [{ fact, code: 'unknownFact' }];
    if (value === null) return [];
    const code = faultOf(definition, value);
    return code ? [{ fact, code }] : [];
  });
}
