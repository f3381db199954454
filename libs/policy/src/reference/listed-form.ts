import type { FormDefinition } from '../forms/definition.ts';
import { listsIn, withLists, type ListEntries } from '../forms/lists.ts';
import type { Context } from '../kernel/command.ts';
import type { StreamKind, StreamRef } from '../kernel/stream.ts';
import { findReferenceList } from './lists.ts';
import { entriesOn } from './timeline.ts';

const shippedOnly: ListEntries = {};

const listsOf = ({ sections }: FormDefinition) =>
  [...listsIn(sections.flatMap(({ questions }) => questions))].flatMap((id) => findReferenceList(id) ?? []);

/** The streams of the reference lists from which a form takes choices. */
export function listRefs(definition: FormDefinition): StreamRef[] {
  return listsOf(definition).map(({ streamId }) => ({ kind: 'referenceList', id: streamId }));
}

/** The form with what its reference lists offer today, for answers that come at once and were held to no list before. */
export function listedForm<K extends StreamKind>({ get, today }: Pick<Context<K>, 'get' | 'today'>, definition: FormDefinition): FormDefinition {
  const changed = listsOf(definition).flatMap((list): [string, ListEntries[string]][] => {
    const { changes } = get('referenceList', list.streamId);
    return changes.length === 0 ? [] : [[list.id, entriesOn(list, changes, today).map((one) => ({ ...one, isEnded: false }))]];
  });
  return withLists(definition, changed.length === 0 ? shippedOnly : Object.fromEntries(changed));
}
