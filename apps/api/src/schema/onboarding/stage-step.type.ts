import { stageEvents, stageSteps, type StageStep } from '@gatehouse/policy';
import { timelines } from '@gatehouse/db/read';
import { readerOf, type Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';
import { joined } from '../kernel/joined.ts';

export const StageStepType = builder.objectRef<StageStep>('StageStep').implement({
  description: 'One stage on the way of a case.',
  extensions: { visibility: 'parent' },
  fields: (t) => ({
    stage: t.field({ type: enums.caseStage, resolve: ({ stage }) => stage }),
    standing: t.exposeString('standing', { description: '`done`, `current`, `ahead` or `notReached`.' }),
    at: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when it holds or, once done, when it was finished.',
      resolve: ({ at }) => (at === null ? null : new Date(at)),
    }),
  }),
});

/** The stages of a case, folded from its own events as policy folds them. */
export async function stageStepsOf(caseId: string, context: Context): Promise<StageStep[]> {
  const page = { first: 1000, after: null, names: stageEvents };
  const newestFirst = await joined(context, 'stageSteps', caseId, (ids) => timelines(context.services.pool, readerOf(context).keys, ids, page));
  const events = newestFirst
    .filter(({ streamId }) => streamId === caseId)
    .toReversed()
    .map(({ recordedAt, name, data, ...header }) => ({ ...header, recordedAt: recordedAt.toISOString(), event: { name, data } }));
  return stageSteps(events as never);
}
