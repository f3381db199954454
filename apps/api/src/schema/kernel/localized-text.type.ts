import type { Localized } from '@gatehouse/policy';
import { builder } from '../builder.ts';

/** Both official languages; one may be missing, and then the reader is told so. */
export const LocalizedText = builder.objectRef<Localized>('LocalizedText').implement({
  extensions: { visibility: 'parent' },
  description: 'A text in both official languages. Null: not written in that language.',
  fields: (t) => ({
    en: t.string({ nullable: true, resolve: (text) => text.en }),
    fr: t.string({ nullable: true, resolve: (text) => text.fr }),
  }),
});
