import { answerTo, isAnswered, textFault, type AnswerRefusal, type Fault } from './check.ts';
import type { CompiledForm } from './compile.ts';
import type { Answers, Question } from './definition.ts';

/** As long as the reason of a person's decision may be. */
const maxReason = 8000;

const responses = ['include', 'edit', 'decline'];

/** What an entry says besides the fields of a risk. No field may have one of these names. */
export const entryKeys = ['proposal', 'response', 'reason'] as const;
type EntryKey = (typeof entryKeys)[number];

/** One entry as the form understands it; like everywhere, what is refused counts as not said. */
export interface EntryReading {
  readonly proposal: string | null;
  readonly response: string | null;
  readonly refused: readonly AnswerRefusal[];
  /** Answered, but not asked of an entry like this. */
  readonly hidden: readonly EntryKey[];
  readonly missing: readonly EntryKey[];
  /** Whether the fields of a risk are asked; of a declined one they are not. */
  readonly asksFields: boolean;
  /** Which of its required fields are missing when empty: of a proposal that nobody has answered yet none; the response comes first. */
  readonly needs: 'all' | 'whatIsNotProposed' | 'nothing';
}

/** `seen` holds the proposals that earlier entries answer: each is answered once. */
export function readEntry(form: CompiledForm, entry: Answers, path: string, seen: Set<string>): EntryReading {
  const said = (key: EntryKey): unknown => (isAnswered(answerTo(entry, key)) ? answerTo(entry, key) : undefined);
  const found = { proposal: proposalFault(form, said('proposal'), seen), response: responseFault(said('response')), reason: reasonFault(said('reason')) };
  const counted = (key: EntryKey): unknown => (found[key] ? undefined : said(key));
  const proposal = (counted('proposal') as string | undefined) ?? null;
  const response = (proposal !== null && (counted('response') as string | undefined)) || null;
  if (proposal !== null) seen.add(proposal);
  const isOwn = said('proposal') === undefined;
  const isDeclined = response === 'decline';
  const hidden: EntryKey[] = [];
  if (isOwn && said('response') !== undefined) hidden.push('response');
  if (!isDeclined && said('reason') !== undefined) hidden.push('reason');
  const missing: EntryKey[] = [];
  if (proposal !== null && response === null) missing.push('response');
  if (isDeclined && counted('reason') === undefined) missing.push('reason');
  return {
    proposal,
    response,
    refused: entryKeys.flatMap((key) => (found[key] ? [{ question: `${path}${key}`, ...found[key] }] : [])),
    hidden,
    missing,
    asksFields: !isDeclined,
    needs: isOwn || response === 'edit' ? 'all' : response === 'include' ? 'whatIsNotProposed' : 'nothing',
  };
}

/** Whether a field of a risk that is required has to be answered in this entry. */
export function isNeeded({ needs }: Pick<EntryReading, 'needs'>, register: Extract<Question, { type: 'riskRegister' }>, field: string): boolean {
  return needs === 'all' || (needs === 'whatIsNotProposed' && !register.proposalSays.includes(field));
}

function proposalFault(form: CompiledForm, value: unknown, seen: ReadonlySet<string>): Fault | null {
  if (value === undefined) return null;
  if (typeof value !== 'string') return { code: 'wrongType', params: {} };
  if (!form.proposals.has(value)) return { code: 'unknownOption', params: {} };
  return seen.has(value) ? { code: 'answeredTwice', params: {} } : null;
}

function responseFault(value: unknown): Fault | null {
  if (value === undefined) return null;
  if (typeof value !== 'string') return { code: 'wrongType', params: {} };
  return responses.includes(value) ? null : { code: 'unknownOption', params: {} };
}

function reasonFault(value: unknown): Fault | null {
  return value === undefined ? null : textFault(value, maxReason);
}

/** Whether it answers a risk that the form knows and that is not, or no longer, proposed: like an answer that is hidden. */
export function isStale(form: CompiledForm, entry: Answers, proposed: { has(code: string): boolean }): boolean {
  const proposal = answerTo(entry, 'proposal');
  return typeof proposal === 'string' && form.proposals.has(proposal) && !proposed.has(proposal);
}

/** What an entry says of the risk itself. */
export function fieldsOf(entry: Answers): Answers {
  return Object.fromEntries(Object.entries(entry).filter(([id]) => !(entryKeys as readonly string[]).includes(id)));
}
