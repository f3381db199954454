import { visibleIds } from '@gatehouse/db/read';
import { readerOf, type Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { recordId } from './input-from-schema.ts';

interface ChangeOf {
  readonly id: string;
  readonly version: number;
  readonly process: string;
}

const Change = builder.objectRef<ChangeOf>('Change').implement({
  extensions: { visibility: 'viewer' },
  description: 'Something the viewer may see has changed: fetch it again when it is on screen.',
  fields: (t) => ({
    processId: t.id({ description: 'The record’s id, as in `recordId` of the types.', resolve: (change) => change.id }),
    process: t.exposeString('process'),
    version: t.exposeInt('version'),
  }),
});

async function* changesFor(context: Context, wanted: ReadonlySet<string> | null): AsyncGenerator<ChangeOf[]> {
  const { pool, prisma, changes, resolveReader } = context.services;
  const { personId } = readerOf(context).actor;
  for await (const ids of changes.subscribe()) {
    const concerned = wanted ? ids.filter((id) => wanted.has(id)) : ids;
    if (concerned.length === 0) continue;
    // A session may end while the subscription lasts.
    if (!(await context.isStillSignedIn())) return;
    // Positions may have changed since the subscription began (D5), so the keys are looked up again.
    const { keys } = await resolveReader(personId);
    const visible = await visibleIds(pool, keys, concerned);
    if (visible.size === 0) continue;
    const streams = await prisma.stream.findMany({
      where: { id: { in: [...visible] } },
      select: { id: true, version: true, kind: true },
    });
    yield streams.map(({ id, version, kind }) => ({ id, version, process: kind }));
  }
}

builder.subscriptionField('changed', (t) =>
  t.field({
    type: [Change],
    description: 'Ids and versions of what changed, nothing else; each is authorized again when it is sent.',
    args: { ids: t.arg.idList({ description: 'Only these; all that the viewer may see otherwise.' }) },
    subscribe: (_root, { ids }, context) => changesFor(context, ids ? new Set(ids.map(recordId)) : null),
    resolve: (changes) => changes,
  }),
);
