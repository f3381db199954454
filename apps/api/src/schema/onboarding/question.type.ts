import { dateIn, readingOffices } from '@gatehouse/policy';
import { readersOf, searchedFor, type CaseReader } from '@gatehouse/db/read';
import { readerOf, type Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { Assignee } from '../kernel/assignee.type.ts';
import { enums } from '../kernel/enums.ts';
import { joined } from '../kernel/joined.ts';
import { LocalizedText } from '../kernel/localized-text.type.ts';
import { rowsNamedBy } from '../kernel/pages.ts';

/** Who can be asked is looked for by name: nobody scrolls through an institution. */
const readersAtMost = 20;

builder.prismaObject('CaseQuestion', {
  description: 'Something that one person or one office is asked about a case. It stops nothing.',
  extensions: { visibility: 'parent' },
  fields: (t) => ({
    id: t.exposeID('id'),
    askedBy: t.relation('askedBy'),
    askedOf: t.field({ type: Assignee, resolve: ({ askedOf }) => askedOf }),
    form: t.exposeString('form', { nullable: true, description: 'It is about a question of this form.' }),
    formQuestion: t.exposeString('formQuestion', { nullable: true }),
    fileSha256: t.exposeString('fileSha256', { nullable: true, description: 'It is about this file of the case.' }),
    body: t.exposeString('body', { nullable: true, description: 'Null when it was lawfully disposed of.' }),
    language: t.field({ type: enums.language, nullable: true, resolve: ({ language }) => language }),
    askedAt: t.expose('askedAt', { type: 'DateTime' }),
    status: t.exposeString('status', { description: '`open`, `answered`, `withdrawn`, or `lapsed` since the case is closed.' }),
    answer: t.exposeString('answer', { nullable: true }),
    answerLanguage: t.field({ type: enums.language, nullable: true, resolve: ({ answerLanguage }) => answerLanguage }),
    answeredBy: t.relation('answeredBy', { nullable: true }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true }),
    viewerMayAnswer: t.boolean({
      description: 'It is open and asked of the viewer, or of an office of theirs.',
      resolve: ({ isOpen, askedOf }, _args, context) => isOpen && (readerOf(context).answers as readonly string[]).includes(askedOf),
    }),
    viewerMayWithdraw: t.boolean({
      resolve: ({ isOpen, askedById }, _args, context) => isOpen && readerOf(context).actor.personId === askedById,
    }),
  }),
});

export const CaseReaderType = builder.objectRef<CaseReader>('CaseReader').implement({
  extensions: { visibility: 'parent' },
  description: 'Somebody who may read the case, and so can be asked about it.',
  fields: (t) => ({
    personId: t.exposeID('id'),
    name: t.exposeString('name', { nullable: true }),
    positionTitle: t.field({ type: LocalizedText, nullable: true, resolve: ({ titleEn, titleFr }) => ({ en: titleEn, fr: titleFr }) }),
  }),
});

/** Apart from the relation: a count of one is asked again for each row wherever cases are loaded by their ids. */
async function countOpen({ services }: Context, ids: readonly string[]): Promise<number[]> {
  const counts = await services.prisma.caseQuestion.groupBy({ by: ['caseId'], where: { caseId: { in: [...ids] }, isOpen: true }, _count: true });
  const byCase = new Map(counts.map(({ caseId, _count }) => [caseId, _count]));
  return ids.map((id) => byCase.get(id) ?? 0);
}

builder.prismaObjectFields('Case', (t) => ({
  questions: t.relatedConnection('questions', {
    cursor: 'id',
    totalCount: true,
    description: 'What is asked about the case; open questions first, then the newest.',
    query: ({ after, before }) => ({
      where: { AND: rowsNamedBy(after, before).map((id) => ({ case: { questions: { some: { id } } } })) },
      orderBy: [{ isOpen: 'desc' }, { askedAt: 'desc' }, { id: 'asc' }],
    }),
  }),
  openQuestionCount: t.int({
    resolve: ({ id }, _args, context) => joined(context, 'open questions', id, (ids) => countOpen(context, ids)),
  }),
  readers: t.field({
    type: [CaseReaderType],
    description: `People who may read the case, by name; ${readersAtMost} at most.`,
    args: { search: t.arg.string({ description: 'In names; accents and capitals do not matter.' }) },
    resolve: ({ id }, { search }, context) => {
      const { pool, profile } = context.services;
      return joined(context, `readers ${search ?? ''}`, id, async (ids) => {
        const named = search ? await searchedFor(pool, search) : null;
        return readersOf(pool, ids, { on: dateIn(profile.timeZone, new Date().toISOString()), named, first: readersAtMost });
      });
    },
  }),
  readingOffices: t.stringList({
    description: 'The powers by which offices read cases; each of them can be asked.',
    resolve: () => [...readingOffices],
  }),
}));
