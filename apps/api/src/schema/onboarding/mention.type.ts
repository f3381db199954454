import { resolveCursorConnection, type ResolveCursorConnectionArgs } from '@pothos/plugin-relay';
import { dateIn, isRefusal, refuse } from '@gatehouse/policy';
import {
  mentionsIn,
  mentionsOf,
  putMentionsAway,
  readingPositions,
  searchedFor,
  type MentionPosition,
  type MentionRow,
  type ReadingPosition,
  type ToldMention,
} from '@gatehouse/db/read';
import { readerOf, type Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { joined } from '../kernel/joined.ts';
import { LocalizedText } from '../kernel/localized-text.type.ts';
import { forwardOnly, isUuid, wrongInput } from '../kernel/pages.ts';
import { Refusal } from '../kernel/refusal.type.ts';
import { seen } from '../kernel/seen.ts';
import { Viewer } from '../organization/viewer.type.ts';
import { Person } from '../people/person.type.ts';
import { Case } from './case.type.ts';

/** As with people: looked for by name, not scrolled through. */
const positionsAtMost = 20;

const today = ({ services }: Context): string => dateIn(services.profile.timeZone, new Date().toISOString());

const Mention = builder.objectRef<MentionRow>('Mention').implement({
  extensions: { visibility: 'parent' },
  description: 'Somebody named in what is said on a case: exactly one of a person, whoever holds a position, or an office. It gives nobody anything.',
  fields: (t) => ({
    id: t.exposeID('id'),
    isPerson: t.boolean({ resolve: ({ of }) => of.startsWith('person:') }),
    name: t.exposeString('name', { nullable: true, description: 'Of a person; null when it was lawfully disposed of.' }),
    positionTitle: t.field({
      type: LocalizedText,
      nullable: true,
      description: 'Of the position, or of the one that the person holds today.',
      resolve: ({ titleEn, titleFr }) => (titleEn === null && titleFr === null ? null : { en: titleEn, fr: titleFr }),
    }),
    power: t.string({ nullable: true, description: 'Of an office, such as `privacy:s10`.', resolve: ({ of }) => (of.startsWith('power:') ? of.slice('power:'.length) : null) }),
  }),
});

function said(context: Context, kind: MentionRow['saidIn'], id: string): Promise<MentionRow[]> {
  return joined(context, 'mentions', id, async (ids) => {
    const rows = await mentionsIn(context.services.pool, [...new Set(ids)], today(context));
    return ids.map((one) => rows.filter(({ saidId }) => saidId === one));
  }).then((rows) => rows.filter(({ saidIn }) => saidIn === kind));
}

builder.prismaObjectFields('Comment', (t) => ({
  mentions: t.field({ type: [Mention], resolve: ({ id }, _args, context) => said(context, 'comment', id) }),
}));

builder.prismaObjectFields('CaseQuestion', (t) => ({
  mentions: t.field({ type: [Mention], resolve: ({ id }, _args, context) => said(context, 'question', id) }),
  answerMentions: t.field({ type: [Mention], resolve: ({ id }, _args, context) => said(context, 'answer', id) }),
}));

const ReadingPositionType = builder.objectRef<ReadingPosition>('ReadingPosition').implement({
  extensions: { visibility: 'parent' },
  description: 'A position whose holder reads the case, and so can be mentioned on it.',
  fields: (t) => ({
    positionId: t.exposeID('id'),
    title: t.field({ type: LocalizedText, resolve: ({ titleEn, titleFr }) => ({ en: titleEn, fr: titleFr }) }),
  }),
});

builder.prismaObjectFields('Case', (t) => ({
  readingPositions: t.field({
    type: [ReadingPositionType],
    description: `Positions by which the case is read, by title; ${positionsAtMost} at most.`,
    args: { search: t.arg.string({ description: 'In titles of either language; accents and capitals do not matter.' }) },
    resolve: ({ id }, { search }, context) =>
      joined(context, `reading positions ${search ?? ''}`, id, async (ids) => {
        const { pool } = context.services;
        return readingPositions(pool, ids, { named: search ? await searchedFor(pool, search) : null, first: positionsAtMost });
      }),
  }),
  comment: t.prismaField({
    type: 'Comment',
    nullable: true,
    description: 'One message of its conversation, to which a link led.',
    args: { commentId: t.arg.id({ required: true }) },
    resolve: (query, { id }, { commentId }, context) =>
      joined(context, `comment ${commentId} ${JSON.stringify(query)}`, id, async (ids) => {
        const found = isUuid(commentId) ? await context.services.prisma.comment.findFirst({ ...query, where: { id: commentId, caseId: { in: [...ids] } } }) : null;
        return ids.map((one) => (found?.caseId === one ? found : null));
      }),
  }),
  question: t.prismaField({
    type: 'CaseQuestion',
    nullable: true,
    description: 'One question about it, to which a link led.',
    args: { questionId: t.arg.id({ required: true }) },
    resolve: (query, { id }, { questionId }, context) =>
      joined(context, `question ${questionId} ${JSON.stringify(query)}`, id, async (ids) => {
        const found = isUuid(questionId) ? await context.services.prisma.caseQuestion.findFirst({ ...query, where: { id: questionId, caseId: { in: [...ids] } } }) : null;
        return ids.map((one) => (found?.caseId === one ? found : null));
      }),
  }),
}));

const ViewerMention = builder.objectRef<ToldMention>('ViewerMention').implement({
  extensions: { visibility: 'viewer' },
  description: 'Somebody named the viewer, a position or an office of theirs; it waits until they read it or put it away.',
  fields: (t) => ({
    id: t.exposeID('id'),
    saidIn: t.exposeString('saidIn', { description: '`comment`, `question` or `answer`.' }),
    saidId: t.exposeID('saidId', { description: 'The message, or the question that asks or is answered.' }),
    byName: t.exposeBoolean('byName', { description: 'Themselves, rather than a position or an office of theirs.' }),
    mentionedAt: t.expose('at', { type: 'DateTime' }),
    by: t.prismaField({
      type: Person,
      nullable: true,
      resolve: (query, { byId }, _args, { services }) => services.prisma.person.findUnique({ ...query, where: { id: byId } }),
    }),
    case: t.field({ type: Case, nullable: true, resolve: ({ caseId }, _args, context, info) => seen(context, 'case', caseId, info) }),
  }),
});

function told(context: Context) {
  const { actor, answers, keys } = readerOf(context);
  return { personId: actor.personId, answers, keys, on: today(context) };
}

function positionOf(cursor: string | undefined): MentionPosition | null {
  if (cursor === undefined) return null;
  const [at = '', saidId = ''] = cursor.split('|');
  if (!/^\d{1,14}$/.test(at) || !isUuid(saidId)) throw wrongInput('after is no cursor of this list');
  return { atMs: Number(at), saidId };
}

builder.objectFields(Viewer, (t) => ({
  mentions: t.connection({
    type: ViewerMention,
    description: 'Where the viewer is named and has neither read it nor put it away, newest first. Of their offices, in the last 30 days.',
    resolve: (_viewer, args, context) =>
      resolveCursorConnection(
        { args, defaultSize: 5, maxSize: 50, toCursor: ({ at, saidId }) => `${at.getTime()}|${saidId}` },
        ({ after, limit, inverted }: ResolveCursorConnectionArgs) => {
          forwardOnly(inverted);
          return mentionsOf(context.services.pool, told(context), { first: limit, after: positionOf(after) });
        },
      ),
  }),
}));

const MentionsPutAway = builder.objectRef<{ readonly saidId: string }>('MentionsPutAway').implement({
  extensions: { visibility: 'viewer' },
  fields: (t) => ({ saidId: t.exposeID('saidId') }),
});

const PutMentionsAwayResult = builder.unionType('PutMentionsAwayResult', {
  types: [MentionsPutAway, Refusal],
  resolveType: (value) => (isRefusal(value) ? 'Refusal' : 'MentionsPutAway'),
});

builder.mutationField('putMentionsAway', (t) =>
  t.field({
    type: PutMentionsAwayResult,
    description: 'The viewer read a message, or a question with its answer, that names them, or needs not. A convenience of theirs, no part of the record.',
    args: { saidId: t.arg.id({ required: true }) },
    resolve: async (_root, { saidId }, context) => {
      const isTheirs = isUuid(saidId) && (await putMentionsAway(context.services.pool, told(context), saidId));
      return isTheirs ? { saidId } : refuse('notFound');
    },
  }),
);
