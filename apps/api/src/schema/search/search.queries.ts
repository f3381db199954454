import { resolveCursorConnection, type ResolveCursorConnectionArgs } from '@pothos/plugin-relay';
import {
  countedAtMost,
  search,
  searchKinds,
  suggest,
  type Piece,
  type SearchAsked,
  type SearchHit as Hit,
  type SearchKind,
  type SearchPlace,
} from '@gatehouse/db/read';
import { readerOf, type Context } from '../../context.ts';
import { isFault, longestText, searchAsked, type SearchParameters } from '../../search/asked.ts';
import { questionLabel } from '../../search/question-label.ts';
import { unitsNamed } from '../../search/units-named.ts';
import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';
import { LocalizedText } from '../kernel/localized-text.type.ts';
import { forwardOnly, wrongInput } from '../kernel/pages.ts';

export const SearchKindEnum = builder.enumType('SearchKind', {
  values: searchKinds,
  description: '`document`: a frozen form; `opinion`: a review, recommendation, decision or other act with its reasons; `conversation`: comments, questions and answers.',
});

export const SearchFilter = builder.inputType('SearchFilter', {
  description: 'What names a case’s stage, unit or people finds only what belongs to a case that the viewer may see.',
  fields: (t) => ({
    kinds: t.field({ type: [SearchKindEnum] }),
    stages: t.field({ type: [enums.caseStage] }),
    open: t.boolean({ description: 'Of cases that are not concluded.' }),
    unitId: t.string({ description: 'Of cases of this unit.' }),
    category: t.string({ description: 'Of technologies in this category.' }),
    requesterId: t.string({ description: 'Of cases that this person requested; the record’s id.' }),
    executivePositionId: t.string({ description: 'Of cases that this position owns; the record’s id.' }),
    from: t.field({ type: 'Date', description: 'Written on this day or later, in the institution’s time.' }),
    to: t.field({ type: 'Date', description: 'Written on this day or earlier.' }),
  }),
});

const SearchPiece = builder.objectRef<Piece>('SearchPiece').implement({
  extensions: { visibility: 'parent' },
  fields: (t) => ({ text: t.exposeString('text'), isMatch: t.exposeBoolean('isMatch') }),
});

const SearchHit = builder.objectRef<Hit>('SearchHit').implement({
  extensions: { visibility: 'viewer' },
  description: 'Something that the viewer may see and that holds what was searched for.',
  fields: (t) => ({
    id: t.id({ resolve: ({ place }) => place.id }),
    kind: t.field({ type: SearchKindEnum, resolve: ({ kind }) => kind }),
    part: t.exposeString('part', { description: 'Which form, act or column of it: `preparation`, `decision`, `comment`, …' }),
    process: t.exposeString('process', { description: 'Whose record it is part of: `onboarding`, `assessment`, …' }),
    recordId: t.id({ description: 'Of that process, technology, person or position.', resolve: ({ streamId }) => streamId }),
    caseNumber: t.exposeString('caseNumber', { nullable: true, description: 'Null where the viewer may not see the case, or there is none.' }),
    reportNumber: t.exposeString('reportNumber', { nullable: true, description: 'Of a report of existing use.' }),
    caseStage: t.field({ type: enums.caseStage, nullable: true, resolve: ({ caseStage }) => caseStage as never }),
    technologyName: t.expose('technologyName', { type: LocalizedText, nullable: true }),
    technologyId: t.id({ nullable: true, description: 'The record’s id, where the viewer may look the technology up.', resolve: ({ technologyId }) => technologyId }),
    question: t.field({
      type: LocalizedText,
      nullable: true,
      description: 'The question of the form that the passage answers.',
      resolve: ({ part, at }) => (at === null ? null : questionLabel(part, at)),
    }),
    language: t.field({ type: enums.language, nullable: true, description: 'Of the passage, where its writer said.', resolve: ({ language }) => language }),
    passage: t.field({ type: [SearchPiece], description: 'Around what was found.', resolve: ({ pieces }) => [...pieces] }),
    writtenAt: t.expose('writtenAt', { type: 'DateTime' }),
  }),
});

const KindCount = builder.objectRef<{ readonly kind: SearchKind; readonly count: number }>('SearchKindCount').implement({
  extensions: { visibility: 'viewer' },
  fields: (t) => ({
    kind: t.field({ type: SearchKindEnum, resolve: ({ kind }) => kind }),
    count: t.exposeInt('count', { description: `At ${countedAtMost} there may be more: it counts no further.` }),
  }),
});

/** The arguments as the database is asked; a fault is said by the argument's name. */
export function askedOf(context: Context, given: SearchParameters): SearchAsked {
  const asked = searchAsked(context.services.profile, given);
  if (isFault(asked)) throw wrongInput(asked.message);
  return asked;
}

builder.queryField('search', (t) =>
  t.connection(
    {
      type: SearchHit,
      description:
        'What the viewer may see and holds these words: case numbers first, then names, then texts, each newest first. All words must be there, in any of their forms, in English or French, with or without accents; "a phrase", or, and - before a word that must not. Numbers and names are found by any part of them. Without words, the cases that the filter leaves.',
      args: { text: t.arg.string({ required: true, description: `At most ${longestText} characters.` }), filter: t.arg({ type: SearchFilter }) },
      resolve: async (_root, args, context) => {
        const { keys } = readerOf(context);
        const asked = askedOf(context, { text: args.text, ...args.filter });
        const found = search(context.services.pool, keys, asked);
        let counted: ReturnType<typeof found.counts> | null = null;
        const page = await resolveCursorConnection(
          { args, defaultSize: 25, maxSize: 100, toCursor: ({ place }: Hit) => `${place.tier}|${place.writtenAtMs}|${place.id}` },
          ({ after, limit, inverted }: ResolveCursorConnectionArgs) => {
            forwardOnly(inverted);
            return found.page({ first: limit, after: placeOf(after) });
          },
        );
        return { ...page, asked, counts: () => (counted ??= found.counts()) };
      },
    },
    {
      fields: (connection) => ({
        totalCount: connection.int({
          description: `Of the kinds asked for. At ${countedAtMost} there may be more: it counts no further.`,
          resolve: async ({ asked, counts }) => {
            const wanted = [...(await counts())].filter(([kind]) => asked.kinds.length === 0 || asked.kinds.includes(kind));
            return Math.min(countedAtMost, wanted.reduce((sum, [, count]) => sum + count, 0));
          },
        }),
        counts: connection.field({
          type: [KindCount],
          description: 'Of each kind, whatever kinds were asked for.',
          resolve: async ({ counts }) => [...(await counts())].map(([kind, count]) => ({ kind, count })),
        }),
      }),
    },
  ),
);

function placeOf(cursor: string | undefined): SearchPlace | null {
  if (cursor === undefined) return null;
  const [, tier, at = '', id = ''] = /^(-1|0|1|2)\|(\d{1,14})\|([\w:-]{1,200})$/.exec(cursor) ?? [];
  if (tier === undefined) throw wrongInput('after is no cursor of this list');
  return { tier: Number(tier), writtenAtMs: Number(at), id };
}

const SuggestionKind = builder.enumType('SearchSuggestionKind', { values: ['case', 'technology', 'person', 'position', 'unit'] as const });

interface Suggestion {
  readonly kind: (typeof SuggestionKind)['$inferType'];
  readonly id: string;
  readonly number: string | null;
  readonly name: { readonly en: string | null; readonly fr: string | null };
}

const SearchSuggestion = builder.objectRef<Suggestion>('SearchSuggestion').implement({
  extensions: { visibility: 'viewer' },
  fields: (t) => ({
    kind: t.field({ type: SuggestionKind, resolve: ({ kind }) => kind }),
    recordId: t.id({ resolve: ({ id }) => id }),
    number: t.exposeString('number', { nullable: true }),
    name: t.expose('name', { type: LocalizedText }),
  }),
});

builder.queryField('searchSuggestions', (t) =>
  t.field({
    type: [SearchSuggestion],
    description: 'A few numbers and names that hold what is being typed: numbers from two characters, names from three.',
    args: { text: t.arg.string({ required: true }) },
    resolve: async (_root, args, context): Promise<Suggestion[]> => {
      const { text } = askedOf(context, { text: args.text });
      if (text.length < 2) return [];
      const found = (await suggest(context.services.pool, readerOf(context).keys, text)) as Suggestion[];
      return [...found, ...unitsNamed(context.services.profile, text).map(({ id, name }) => ({ kind: 'unit' as const, id, number: null, name }))];
    },
  }),
);
