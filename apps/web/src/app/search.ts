/** What the address may say beside the path; anything else is dropped. */
export interface Search {
  readonly tab?: string;
  /** Filters and order of a list. */
  /** What a question is about, or which one is to be answered; see `question-about.tsx`. */
  readonly about?: string;
  readonly text?: string;
  readonly stage?: string;
  /** How long a case stands at its stage. */
  readonly age?: string;
  readonly unit?: string;
  readonly sort?: string;
  readonly kind?: string;
  readonly show?: string;
  readonly role?: string;
  /** Of a search: a technology's category, who requested a case, which position owns it. */
  readonly category?: string;
  readonly person?: string;
  readonly position?: string;
  /** Of an overview: which office owes something, and in how many days something ends. */
  readonly office?: string;
  readonly within?: number;
  /** A date of the calendar, for what was in force then. */
  readonly asOf?: string;
  /** The days on which something was written. */
  readonly from?: string;
  readonly to?: string;
  readonly mine?: boolean;
  readonly open?: boolean;
  /** The entry of a reference list whose history is open. */
  readonly code?: string;
  /** The place in a list: cursors of the API. */
  readonly after?: string;
  readonly before?: string;
  /** Registration. */
  readonly step?: number;
  readonly technology?: string;
  /** The use of a technology that is asked about. */
  readonly use?: string;
  /** A version of a form, and the one it is compared with. */
  readonly version?: string;
  readonly with?: string;
}

const texts = ['tab', 'about', 'text', 'stage', 'age', 'unit', 'sort', 'kind', 'show', 'role', 'code', 'category', 'person', 'position', 'office', 'after', 'before', 'technology', 'use', 'version', 'with'] as const;
const dates = ['asOf', 'from', 'to'] as const;
const numbers = ['step', 'within'] as const;
const flags = ['mine', 'open'] as const;

/** A date that the calendar has. The shared rule is in policy, whose forms would then load with every page. */
function isDate(given: unknown): given is string {
  if (typeof given !== 'string' || !/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(given)) return false;
  const at = new Date(`${given}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(given);
}

export function readSearch(search: Readonly<Record<string, unknown>>): Search {
  return {
    ...Object.fromEntries(texts.flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : []))),
    // The router lays what is returned over what was given, so that a name is dropped only by saying undefined.
    ...Object.fromEntries(dates.flatMap((name) => (name in search ? [[name, isDate(search[name]) ? search[name] : undefined]] : []))),
    ...Object.fromEntries(flags.flatMap((name) => (search[name] === true ? [[name, true]] : []))),
    ...Object.fromEntries(numbers.flatMap((name) => (typeof search[name] === 'number' ? [[name, search[name]]] : []))),
  };
}
