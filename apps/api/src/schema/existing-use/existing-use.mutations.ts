import { builder } from '../builder.ts';
import { commandMutations, type Changed } from '../kernel/command-mutations.ts';
import { seen } from '../kernel/seen.ts';
import { taskActs } from '../kernel/task-acts.ts';
import { ExistingUse } from './existing-use.type.ts';

const ExistingUseChanged = builder.objectRef<Changed>('ExistingUseChanged').implement({
  extensions: { visibility: 'viewer' },
  fields: (t) => ({
    commandId: t.exposeID('commandId'),
    version: t.exposeInt('version'),
    existingUse: t.field({
      type: ExistingUse,
      nullable: true,
      resolve: ({ changedId }, _args, context, info) => seen(context, 'existingUse', changedId, info),
    }),
  }),
});

const { ViewerCan, viewerCan } = commandMutations(
  {
    kind: 'existingUse',
    typeName: 'ExistingUse',
    mutationNames: {
      resolveEffect: 'resolveExistingUseEffect',
      claimTask: 'claimExistingUseTask',
      releaseTask: 'releaseExistingUseTask',
      handOverTask: 'handOverExistingUseTask',
    },
    commands: {
      reportExistingUse:
        'Reports that something is, or was, used without having been registered, by the answers to the form `existing-use`. Never refused for what it says.',
      followUpReport:
        'NTOP follows a report up: it becomes a case as if who reported had registered it, joins a case that is open, or is closed with reasons.',
      askForPrivacyFinding: 'Somebody learned that personal information was, or may have been, collected after all: ATIP looks at it.',
      recordPrivacyFinding: 'ATIP says what became of personal information that was, or may have been, collected.',
      addAccount: 'Names an account that was learned of since.',
      closeAccount: 'Records that an account was closed: when, who said so and how it was confirmed.',
      keepAccount: 'An open case or an authorization in force answers for an account, which is then not closed.',
      resolveEffect: 'An operator settles a follow-up that failed.',
      ...taskActs,
    },
  },
  ExistingUseChanged,
);

builder.prismaObjectField('ExistingUse', 'viewerCan', (t) =>
  t.field({ type: ViewerCan, resolve: ({ id }, _args, context) => viewerCan(context, id) }),
);
