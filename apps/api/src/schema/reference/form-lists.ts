import { endedOn, entriesOn, findReferenceList } from '@gatehouse/policy';
import { codesFromLists, compile, listsIn, withLists, type FormDefinition, type ListEntry } from '@gatehouse/policy/forms';
import { readDrafts } from '@gatehouse/db/drafts';
import type { Context } from '../../context.ts';
import { today } from './reference.queries.ts';
import { changesOf, held } from './reference.type.ts';

/**
 * The form as one answer to it is held to: with the reference lists from which that question takes its choices. A code that
 * ended is refused, unless the draft has it already: then another answer in the same list can still be changed.
 */
export async function formWithLists(context: Context, definition: FormDefinition, scope: string, questionId: string): Promise<FormDefinition> {
  const question = compile(definition).questions.get(questionId);
  const ids = question ? [...listsIn([question])] : [];
  if (!question || ids.length === 0) return definition;
  const [draft] = await readDrafts(context.services.pool, [scope], definition.id);
  const kept = codesFromLists(question, draft?.answers.find((answer) => answer.questionId === questionId)?.value);
  const entries = await Promise.all(
    ids.map(async (id): Promise<[string, readonly ListEntry[]]> => {
      const list = findReferenceList(id);
      if (!list) return [id, []];
      const changes = held(await changesOf(context, list));
      const on = today(context.services);
      const ended = endedOn(list, changes, on).filter(({ code }) => kept.get(id)?.has(code));
      return [id, [...entriesOn(list, changes, on).map((one) => ({ ...one, isEnded: false })), ...ended.map((one) => ({ ...one, isEnded: true }))]];
    }),
  );
  return withLists(definition, Object.fromEntries(entries));
}

/** The form with what its lists offer today, and nothing that ended: what may be suggested anew. */
export async function formWithListsOfToday(context: Context, definition: FormDefinition): Promise<FormDefinition> {
  const ids = [...listsIn(compile(definition).set.list)];
  const entries = await Promise.all(
    ids.map(async (id): Promise<[string, readonly ListEntry[]]> => {
      const list = findReferenceList(id);
      const offered = list ? entriesOn(list, held(await changesOf(context, list)), today(context.services)) : [];
      return [id, offered.map((one) => ({ ...one, isEnded: false }))];
    }),
  );
  return withLists(definition, Object.fromEntries(entries));
}
