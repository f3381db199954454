import { dateIn, referenceLists } from '@gatehouse/policy';
import { builder } from '../builder.ts';
import { commandMutations, type Changed } from '../kernel/command-mutations.ts';
import { taskActs } from '../kernel/task-acts.ts';
import { ReferenceList } from './reference.type.ts';

const ReferenceListChanged = builder.objectRef<Changed>('ReferenceListChanged').implement({
  extensions: { visibility: 'viewer' },
  fields: (t) => ({
    commandId: t.exposeID('commandId'),
    version: t.exposeInt('version'),
    list: t.field({
      type: ReferenceList,
      nullable: true,
      resolve: ({ changedId }, _args, { services }) => {
        const list = referenceLists.find(({ streamId }) => streamId === changedId);
        return list ? { list, on: dateIn(services.profile.timeZone, new Date().toISOString()) } : null;
      },
    }),
  }),
});

const { ViewerCan, viewerCan } = commandMutations(
  {
    kind: 'referenceList',
    typeName: 'ReferenceList',
    commands: {
      proposeReferenceEntry: 'Adds an entry, says it otherwise from a date on, ends or corrects it. Law and powers then wait for a second person.',
      approveReferenceEntry: 'Approves a change of law or powers that another person proposed. It holds from its date, never before the approval.',
      declineReferenceEntry: 'Declines a change of law or powers that another person proposed, with reasons.',
      withdrawReferenceEntry: 'Takes one’s own proposal back before it is decided.',
      resolveEffect: 'An operator settles a follow-up that failed.',
      ...taskActs,
    },
    mutationNames: {
      resolveEffect: 'resolveReferenceListEffect',
      claimTask: 'claimReferenceListTask',
      releaseTask: 'releaseReferenceListTask',
      handOverTask: 'handOverReferenceListTask',
    },
    opensKnown: true,
  },
  ReferenceListChanged,
);

builder.objectField(ReferenceList, 'viewerCan', (t) =>
  t.field({ type: ViewerCan, resolve: ({ list }, _args, context) => viewerCan(context, list.streamId) }),
);
