import type { Obligation } from '../rules/evaluate.ts';
import type { Citation } from './citation.ts';
import { refusals, type RefusalCode } from './refusals.ts';

export type { RefusalCode } from './refusals.ts';

/** Why a command may not happen: a code and parameters, never a sentence; the web words it. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly citation: Citation | null;
  /** The rows of a decision table that refuse, with the facts they looked at; only where a table does. */
  readonly obligations?: readonly Obligation[];
}

/** A typed refusal; its instrument and section come from the catalogue. */
export function refuse(code: RefusalCode, params: Refusal['params'] = {}): Refusal {
  return { code, params, citation: refusals[code] };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'code' in value && 'params' in value && 'citation' in value;
}
