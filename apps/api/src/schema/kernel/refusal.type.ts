import { refusals, type Refusal as PolicyRefusal, type RefusalCode } from '@gatehouse/policy';
import { builder } from '../builder.ts';
import { CitationType } from './citation.type.ts';

export const RefusalCodeEnum = builder.enumType('RefusalCode', { values: Object.keys(refusals) as RefusalCode[] });

/** An expected "no": a code and parameters, never a sentence. */
export const Refusal = builder.objectRef<PolicyRefusal>('Refusal').implement({
  extensions: { visibility: 'viewer' },
  description: 'Why something may not happen. Nothing was written.',
  fields: (t) => ({
    code: t.field({ type: RefusalCodeEnum, resolve: ({ code }) => code }),
    params: t.field({ type: 'JSON', resolve: ({ params }) => params }),
    citation: t.field({ type: CitationType, nullable: true, resolve: ({ citation }) => citation }),
  }),
});

/** May the viewer do this now? */
export const Availability = builder.objectRef<{ readonly refusal: PolicyRefusal | null }>('Availability').implement({
  extensions: { visibility: 'viewer' },
  description: 'Whether the viewer may do this now, and if not, why. The command itself has the last word.',
  fields: (t) => ({
    allowed: t.boolean({ resolve: ({ refusal }) => refusal === null }),
    refusal: t.field({ type: Refusal, nullable: true, resolve: ({ refusal }) => refusal }),
  }),
});
