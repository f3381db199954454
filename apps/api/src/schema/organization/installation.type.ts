import { installation, type Installation as State } from '@gatehouse/db/read';
import { builder } from '../builder.ts';

/** Later than this, people are told that follow-ups wait. */
const delayedAfterMs = 15_000;

const Installation = builder.objectRef<State>('Installation').implement({
  extensions: { visibility: 'everyone' },
  description: 'How the installation fares. Decisions are recorded even while follow-ups wait.',
  fields: (t) => ({
    followUpsDelayed: t.boolean({
      resolve: ({ oldestUndeliveredAt, now }) =>
        oldestUndeliveredAt !== null && now.getTime() - oldestUndeliveredAt.getTime() > delayedAfterMs,
    }),
    oldestUndeliveredAt: t.expose('oldestUndeliveredAt', { type: 'DateTime', nullable: true }),
    undelivered: t.exposeInt('undelivered'),
    demo: t.boolean({ resolve: (_state, _args, { services }) => services.demo }),
  }),
});

builder.queryField('installation', (t) =>
  t.field({ type: Installation, resolve: (_root, _args, { services }) => installation(services.pool) }),
);
