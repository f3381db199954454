import { builder } from '../builder.ts';
import { commandMutations, type Changed } from '../kernel/command-mutations.ts';
import { seen } from '../kernel/seen.ts';
import { Technology } from './technology.type.ts';

const TechnologyChanged = builder.objectRef<Changed>('TechnologyChanged').implement({
  extensions: { visibility: 'viewer' },
  fields: (t) => ({
    commandId: t.exposeID('commandId'),
    version: t.exposeInt('version'),
    technology: t.field({
      type: Technology,
      nullable: true,
      resolve: ({ changedId }, _args, context, info) => seen(context, 'technology', changedId, info),
    }),
  }),
});

const { ViewerCan, viewerCan } = commandMutations(
  {
    kind: 'technology',
    typeName: 'Technology',
    commands: {
      stateFeature: 'States a feature and whether it is enabled; a disabled one needs evidence.',
      liftProhibition: 'Reopens a prohibited technology: the level that prohibited, or a higher one.',
      changeSensitivity: 'Who may know that the technology exists.',
    },
  },
  TechnologyChanged,
);

builder.prismaObjectField('Technology', 'viewerCan', (t) =>
  t.field({ type: ViewerCan, resolve: ({ id }, _args, context) => viewerCan(context, id) }),
);
