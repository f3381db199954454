import { askedAnswers, canonicalForm, filesIn } from '../forms/canonical.ts';
import { compile } from '../forms/compile.ts';
import type { Answers, FormDefinition } from '../forms/definition.ts';
import { evaluateForm } from '../forms/evaluate.ts';
import { definitions } from '../questionnaires/definitions.ts';
import type { DecidingContext } from './command.ts';
import { isRefusal, refuse, type Refusal } from './refusal.ts';
import type { StreamKind } from './stream.ts';

export interface FrozenAnswers {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly definitionVersion: string;
  readonly contentHash: string;
  readonly content: { readonly sha256: string; readonly text: string };
}

/**
 * Takes the draft under its lock as it was on the person's screen and makes the immutable text that is signed (D4). A
 * draft that moved since, or that is incomplete or malformed, is refused with what is wrong; so is one that names a
 * file which is not attached to the case, for then nobody could read what is signed.
 */
export function frozenAnswers<K extends StreamKind>(
  context: Pick<DecidingContext<K>, 'draft' | 'hash'>,
  form: string,
  draftRevision: number,
  attached: readonly string[],
): FrozenAnswers | Refusal {
  const { draft } = context;
  const definition = definitions.find((one) => one.id === form && (!draft || one.version === draft.definitionVersion));
  if (!definition || !draft) return refuse('formIncomplete', { form, questions: [] });
  if (draft.revision !== draftRevision) return refuse('draftMoved', { revision: draft.revision });
  const frozen = frozenForm(context, definition, askedAnswers(compile(definition), draft.answers));
  if (isRefusal(frozen)) return frozen;
  if (filesIn(compile(definition), frozen.answers).some(({ sha256 }) => !attached.includes(sha256))) return refuse('fileNotAttached', { form });
  return frozen;
}

/**
 * The immutable text of answers, or what is wrong with them. Answers that came at once are held to all that the form asks:
 * one to what is not asked, or not there, is refused too; from a draft such answers are left out before.
 */
export function frozenForm(
  context: { readonly hash: (text: string) => string },
  definition: FormDefinition,
  answers: Answers,
): FrozenAnswers | Refusal {
  const form = definition.id;
  const compiled = compile(definition);
  const { refused, missing } = evaluateForm(compiled, answers);
  if (refused.length > 0) {
    return refuse('formInvalid', { form, questions: refused.map((fault) => `${fault.question}:${fault.code}`) });
  }
  if (missing.length > 0) return refuse('formIncomplete', { form, questions: missing.map((one) => one.question) });
  const text = canonicalForm(compiled, answers);
  const sha256 = context.hash(text);
  return { answers: askedAnswers(compiled, answers), definitionVersion: definition.version, contentHash: sha256, content: { sha256, text } };
}
