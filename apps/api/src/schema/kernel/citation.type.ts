import { instruments, type Citation } from '@gatehouse/policy';
import { builder } from '../builder.ts';
import { LocalizedText } from './localized-text.type.ts';

export const CitationType = builder.objectRef<Citation>('Citation').implement({
  extensions: { visibility: 'everyone' },
  description: 'Where a rule comes from.',
  fields: (t) => ({
    instrument: t.exposeString('instrument', { description: 'Code of the law, policy or promise, such as `DPP`.' }),
    section: t.string({ nullable: true, resolve: (citation) => citation.section }),
    name: t.field({ type: LocalizedText, nullable: true, resolve: ({ instrument }) => instruments[instrument].name }),
    effectiveFrom: t.field({
      type: 'Date',
      description: 'Since when this version of the instrument is in force.',
      resolve: ({ instrument }) => instruments[instrument].effectiveFrom,
    }),
    effectiveTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'Since when it no longer is; null while it is in force.',
      resolve: ({ instrument }) => instruments[instrument].effectiveTo,
    }),
  }),
});
