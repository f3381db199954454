import { nodeId } from './harness.ts';
import type { Act } from './mutations.ts';

const input = { assigned: 'digest', reminder: 'atOnce', news: 'never', question: 'digest', mention: 'never' };

/** For oneself, and for somebody else. */
export const choosingMail: Readonly<Record<string, Act>> = {
  chooseMail: { mutation: 'chooseMail', prepare: async (api, asker) => ({ id: nodeId('Person', api.person(asker)), input }) },
  'chooseMail of the head': { mutation: 'chooseMail', prepare: async (api) => ({ id: nodeId('Person', api.person('HEAD')), input }) },
};
