import type { z } from 'zod';
import { accept, type Command } from '../../kernel/command.ts';
import { authorityFor, personOf, power } from '../../kernel/permission.ts';
import { refuse } from '../../kernel/refusal.ts';
import { giveLegalAdviceInput, signForLegalInput } from '../commands.ts';
import { asked } from '../permissions.ts';
import { openStages } from '../stage.ts';

/** Privileged from the first day: the event says that advice was given, by which office, and whether it sets a condition. */
export const giveLegalAdvice: Command<'onboarding', z.infer<typeof giveLegalAdviceInput>> = {
  on: 'onboarding',
  input: giveLegalAdviceInput,
  permission: power('legal:advise'),
  stages: openStages,
  when: () => null,
  then(context, { advice, conditionExists }) {
    const { actor } = context;
    const authority = authorityFor(actor, 'legal:advise');
    if (!authority || actor.kind === 'system') return refuse('powerMissing', { power: 'legal:advise' });
    const unitId = actor.positions.find((held) => held.positionId === authority.positionId)?.unitId ?? '';
    const adviceId = context.newId('advice');
    return accept(context, [{ name: 'legalAdviceGiven', data: { adviceId, unitId, conditionExists } }], {
      privileged: { id: adviceId, text: advice },
      answer: { adviceId },
    });
  },
};

/** Only where the institution's own policy asks for Legal's signature; it is on one preparation version. */
export const signForLegal: Command<'onboarding', z.infer<typeof signForLegalInput>> = {
  on: 'onboarding',
  input: signForLegalInput,
  permission: power('legal:sign'),
  stages: ['review'],
  when: ({ state }) =>
    (state.legal.signatureRequired ? null : refuse('reviewNotRequired', { review: 'legal' })) ??
    (state.legal.signedVersion === state.preparation.version ? refuse('alreadySigned') : null),
  then(context, { version }) {
    const { state, actor } = context;
    if (version !== state.preparation.version) return refuse('olderVersion', { version, current: state.preparation.version });
    const personId = personOf(actor)?.personId;
    const positionId = authorityFor(actor, 'legal:sign')?.positionId;
    if (!personId || !positionId) return refuse('peopleOnly');
    if (asked(state, personId)) return refuse('requesterMayNot');
    return accept(context, [{ name: 'legalSigned', data: { version, personId, positionId } }]);
  },
};
