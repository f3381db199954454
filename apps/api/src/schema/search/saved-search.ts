import { isRefusal, refuse } from '@gatehouse/policy';
import { deleteSearch, renameSearch, savedSearches, savedSearchesAtMost, saveSearch, type SavedSearch as Saved } from '@gatehouse/db/read';
import { readerOf } from '../../context.ts';
import { builder } from '../builder.ts';
import { isUuid, wrongInput } from '../kernel/pages.ts';
import { Refusal } from '../kernel/refusal.type.ts';
import { askedOf, SearchFilter } from './search.queries.ts';

const longestName = 100;

const SavedSearch = builder.objectRef<Saved>('SavedSearch').implement({
  extensions: { visibility: 'viewer' },
  description: 'A search that the viewer keeps under a name: a convenience, no part of the record. Nobody else sees it.',
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    parameters: t.field({ type: 'JSON', description: 'Its `text`, and the `SearchFilter`.', resolve: ({ parameters }) => parameters }),
    savedAt: t.expose('savedAt', { type: 'DateTime' }),
  }),
});

const SearchDeleted = builder.objectRef<{ readonly deleted: string }>('SearchDeleted').implement({
  extensions: { visibility: 'viewer' },
  fields: (t) => ({ id: t.id({ resolve: ({ deleted }) => deleted }) }),
});

const SaveSearchResult = builder.unionType('SaveSearchResult', {
  types: [SavedSearch, Refusal],
  resolveType: (value) => (isRefusal(value) ? 'Refusal' : 'SavedSearch'),
});

const DeleteSearchResult = builder.unionType('DeleteSearchResult', {
  types: [SearchDeleted, Refusal],
  resolveType: (value) => (isRefusal(value) ? 'Refusal' : 'SearchDeleted'),
});

builder.queryField('savedSearches', (t) =>
  t.field({
    type: [SavedSearch],
    description: 'The viewer’s own, by name.',
    resolve: (_root, _args, context) => savedSearches(context.services.pool, readerOf(context).actor.personId),
  }),
);

builder.mutationFields((t) => ({
  saveSearch: t.field({
    type: SaveSearchResult,
    description: `Keeps a search under a name of the viewer’s own; at most ${savedSearchesAtMost}.`,
    args: {
      name: t.arg.string({ required: true }),
      text: t.arg.string({ required: true }),
      filter: t.arg({ type: SearchFilter }),
    },
    resolve: async (_root, { name, text, filter }, context) => {
      // As it was understood: around the words and in lists there may stand any amount of what says nothing.
      const { text: words, kinds, stages } = askedOf(context, { text, ...filter });
      const said = Object.entries({ ...filter, text: words, kinds, stages }).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0));
      const kept = await saveSearch(context.services.pool, readerOf(context).actor.personId, { name: nameOf(name), parameters: Object.fromEntries(said) as never });
      return isRefusal(kept) ? kept : kept.saved;
    },
  }),
  renameSearch: t.field({
    type: SaveSearchResult,
    description: 'Gives a saved search of the viewer’s another name.',
    args: { id: t.arg.id({ required: true }), name: t.arg.string({ required: true }) },
    resolve: async (_root, { id, name }, context) => {
      const kept = await renameSearch(context.services.pool, readerOf(context).actor.personId, idOf(id), nameOf(name));
      return isRefusal(kept) ? kept : kept.saved;
    },
  }),
  deleteSearch: t.field({
    type: DeleteSearchResult,
    description: 'Removes a saved search of the viewer’s.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => {
      const isDeleted = await deleteSearch(context.services.pool, readerOf(context).actor.personId, idOf(id));
      return isDeleted ? { deleted: id } : refuse('notFound');
    },
  }),
}));

function nameOf(given: string): string {
  const name = given.trim();
  if (name === '' || name.length > longestName) throw wrongInput(`name has 1 to ${longestName} characters`);
  return name;
}

function idOf(given: string): string {
  if (!isUuid(given)) throw wrongInput('id is no id of a saved search');
  return given;
}
