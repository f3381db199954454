import type { z } from 'zod';
import { accept, type Command } from '../kernel/command.ts';
import { authorityFor, power } from '../kernel/permission.ts';
import { refuse } from '../kernel/refusal.ts';
import { changeSensitivityInput, liftProhibitionInput, stateFeatureInput } from './commands.ts';

const stateFeature: Command<'technology', z.infer<typeof stateFeatureInput>> = {
  on: 'technology',
  input: stateFeatureInput,
  permission: power('ntop:triage'),
  needs: ({ state, input }) => ({
    read: input?.evidence?.fileSha256 ? state.caseIds.map((id) => ({ kind: 'onboarding', id })) : [],
  }),
  when: ({ state }) => (state.catalogued ? null : refuse('unknownTechnology')),
  then(context, input) {
    const { state } = context;
    const sha256 = input.evidence?.fileSha256;
    if (sha256 && !state.caseIds.some((id) => context.get('onboarding', id).files.includes(sha256))) {
      return refuse('fileNotAttached');
    }
    const known = state.features.find((feature) => feature.featureId === input.featureId);
    if (input.featureId !== null && !known) return refuse('notFound');
    // Enabling is for an authorization, not for a statement; disabling must be shown (D6).
    if (input.status === 'disabled' && !input.evidence?.fileSha256 && !input.evidence?.source) {
      return refuse('formIncomplete', { questions: ['evidence'] });
    }
    const featureId = input.featureId ?? context.newId('feature');
    const { name, status, evidence } = input;
    return accept(
      context,
      [
        {
          name: 'featureStated',
          data: { featureId, name, status, evidenceFileSha256: evidence?.fileSha256 ?? null },
          text: { source: evidence?.source ?? null },
        },
      ],
      { answer: { featureId } },
    );
  },
};

const changeSensitivity: Command<'technology', z.infer<typeof changeSensitivityInput>> = {
  on: 'technology',
  input: changeSensitivityInput,
  permission: power('ntop:triage'),
  when: ({ state }) => (state.catalogued ? null : refuse('unknownTechnology')),
  then(context, input) {
    if (context.state.sensitivity === input.sensitivity) return refuse('nothingChanged');
    return accept(context, [{ name: 'sensitivityChanged', data: input }]);
  },
};

/** Only the level that prohibited, or a higher one, may reopen. */
const liftProhibition: Command<'technology', z.infer<typeof liftProhibitionInput>> = {
  on: 'technology',
  input: liftProhibitionInput,
  permission: power('prohibit'),
  stages: ['prohibited'],
  when({ state, actor }) {
    const level = state.prohibition?.level ?? 0;
    return authorityFor(actor, 'prohibit', level) ? null : refuse('levelTooLow', { level });
  },
  then(context, input) {
    const { state, actor } = context;
    const authority = authorityFor(actor, 'prohibit', state.prohibition?.level ?? 0);
    if (!authority || actor.kind === 'system') return refuse('powerMissing', { power: 'prohibit' });
    const level = actor.positions.find((held) => held.positionId === authority.positionId)?.level ?? 0;
    return accept(context, [
      { name: 'prohibitionLifted', data: { level, positionId: authority.positionId }, text: { reasons: input.reasons } },
    ]);
  },
};

export const technologyCommands = { stateFeature, changeSensitivity, liftProhibition };
