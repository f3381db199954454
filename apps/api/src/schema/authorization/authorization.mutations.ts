import { builder } from '../builder.ts';
import { commandMutations, type Changed } from '../kernel/command-mutations.ts';
import { seen } from '../kernel/seen.ts';
import { taskActs } from '../kernel/task-acts.ts';
import { Authorization } from './authorization.type.ts';

const AuthorizationChanged = builder.objectRef<Changed>('AuthorizationChanged').implement({
  extensions: { visibility: 'viewer' },
  fields: (t) => ({
    commandId: t.exposeID('commandId'),
    version: t.exposeInt('version'),
    authorization: t.field({
      type: Authorization,
      nullable: true,
      resolve: ({ changedId }, _args, context, info) => seen(context, 'authorization', changedId, info),
    }),
  }),
});

const { ViewerCan, viewerCan } = commandMutations(
  {
    kind: 'authorization',
    typeName: 'Authorization',
    mutationNames: {
      resolveEffect: 'resolveAuthorizationEffect',
      claimTask: 'claimAuthorizationTask',
      releaseTask: 'releaseAuthorizationTask',
      handOverTask: 'handOverAuthorizationTask',
    },
    commands: {
      evidenceCondition: 'The owner shows how a condition is met.',
      acceptCondition: 'Somebody other than the owner accepts the evidence; with the last precedent it comes into force.',
      returnCondition: 'The evidence is not enough.',
      endAuthorization: 'Ends it before its date.',
      signReport: 'Signs the report at the end, without which no later stage can be asked for.',
      resolveEffect: 'An operator settles a follow-up that failed.',
      ...taskActs,
    },
  },
  AuthorizationChanged,
);

builder.prismaObjectField('Authorization', 'viewerCan', (t) =>
  t.field({ type: ViewerCan, resolve: ({ id }, _args, context) => viewerCan(context, id) }),
);
