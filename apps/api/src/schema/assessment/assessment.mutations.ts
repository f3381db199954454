import { searchedFor, visibleTo } from '@gatehouse/db/read';
import { readerOf } from '../../context.ts';
import { builder } from '../builder.ts';
import { commandMutations, type Changed } from '../kernel/command-mutations.ts';
import { beginsUnseen } from '../kernel/pages.ts';
import { seen } from '../kernel/seen.ts';
import { taskActs } from '../kernel/task-acts.ts';
import { Assessment } from './assessment.type.ts';

const AssessmentChanged = builder.objectRef<Changed>('AssessmentChanged').implement({
  extensions: { visibility: 'viewer' },
  fields: (t) => ({
    commandId: t.exposeID('commandId'),
    version: t.exposeInt('version'),
    assessment: t.field({
      type: Assessment,
      nullable: true,
      resolve: ({ changedId }, _args, context, info) => seen(context, 'assessment', changedId, info),
    }),
  }),
});

const { ViewerCan, viewerCan } = commandMutations(
  {
    kind: 'assessment',
    typeName: 'Assessment',
    mutationNames: {
      resolveEffect: 'resolveAssessmentEffect',
      claimTask: 'claimAssessmentTask',
      releaseTask: 'releaseAssessmentTask',
      handOverTask: 'handOverAssessmentTask',
    },
    commands: {
      freezeAssessment: 'Makes the version that is signed, with the official form’s hash inside.',
      signAssessment: 'Signs exactly one version.',
      returnAssessment: 'Returns it with a list of what is missing.',
      declineAssessment: 'Declines to sign, with reasons.',
      resolveEffect: 'An operator settles a follow-up that failed.',
      ...taskActs,
    },
  },
  AssessmentChanged,
);

builder.prismaObjectField('Assessment', 'viewerCan', (t) =>
  t.field({ type: ViewerCan, resolve: ({ id }, _args, context) => viewerCan(context, id) }),
);

builder.queryField('assessments', (t) =>
  t.prismaConnection({
    type: Assessment,
    cursor: 'id',
    args: {
      status: t.arg.string(),
      search: t.arg.string({ description: 'In the technology’s names and vendor, where the viewer may look it up or see the case; accents and capitals do not matter.' }),
    },
    resolve: async (query, _root, { status, search }, context) => {
      if (await beginsUnseen(query, context.visible.assessment)) return [];
      const visible = visibleTo(readerOf(context).keys);
      // Who may read an assessment need not know what it is called that it assesses.
      const named = async (text: string) => ({
        technology: { searchText: { contains: await searchedFor(context.services.pool, text) } },
        OR: [{ technology: visible }, { case: visible }],
      });
      return context.services.prisma.assessment.findMany({
        ...query,
        where: { ...visible, ...(status ? { status } : {}), ...(search ? await named(search) : {}) },
        orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
      });
    },
  }),
);
