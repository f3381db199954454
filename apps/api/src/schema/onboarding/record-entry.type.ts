import { recordEntries, type RecordEntries, type RecordEntry as Entry } from '@gatehouse/db/read';
import type { Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { joined } from '../kernel/joined.ts';

const RecordEntry = builder.objectRef<Entry>('RecordEntry').implement({
  extensions: { visibility: 'parent' },
  description: 'An entry of the record, by which a paper that was printed of it can be found again.',
  fields: (t) => ({
    version: t.exposeInt('version'),
    hash: t.exposeString('hash', { description: 'SHA-256 of the entry and of all before it, hexadecimal.' }),
  }),
});

const entriesOf = (context: Context, id: string): Promise<RecordEntries | null> =>
  joined(context, 'record entries', id, (ids) => recordEntries(context.services.pool, ids));

builder.prismaObjectFields('Case', (t) => ({
  newestEntry: t.field({
    type: RecordEntry,
    nullable: true,
    description: 'What was recorded last.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => (await entriesOf(context, id))?.newest ?? null,
  }),
  decisionEntry: t.field({
    type: RecordEntry,
    nullable: true,
    description: 'The newest decision, as the rendered brief names it.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => (await entriesOf(context, id))?.decision ?? null,
  }),
}));
