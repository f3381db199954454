import type { z } from 'zod';
import { frozenAnswers } from '../kernel/frozen-answers.ts';
import { accept, append, type Append, type Command, type DecidingContext, type Needs } from '../kernel/command.ts';
import { followUpCommands } from '../kernel/follow-up-commands.ts';
import { either, holds, personOf, power, relation } from '../kernel/permission.ts';
import { isRefusal, refuse } from '../kernel/refusal.ts';
import { taskCommands } from '../kernel/task-commands.ts';
import {
  acceptConditionInput,
  endAuthorizationInput,
  evidenceConditionInput,
  returnConditionInput,
  signReportInput,
} from './commands.ts';
import { authorizationDeadlines } from './deadlines.ts';
import { authorization } from './evolve.ts';
import { executive } from './permissions.ts';
import type { AuthorizationState, EndReason } from './state.ts';
import { mustReport } from './tasks.ts';

/** Everything that an end or a start must be known to: the technology's table and the case. */
function elsewhere({ state }: { state: AuthorizationState }): Needs {
  if (state.status === 'none') return {};
  return {
    write: [
      { kind: 'technology', id: state.technologyId },
      { kind: 'onboarding', id: state.caseId },
    ],
  };
}

const live = ['pending', 'inForce'] as const;

/** The news of an end, for the technology and the case. An authorization never used needs no report and closes the case. */
export function endElsewhere(authorizationId: string, state: AuthorizationState, reason: EndReason): Append[] {
  return [
    append('technology', state.technologyId, [{ name: 'authorizationEnded', data: { authorizationId, reason } }]),
    append('onboarding', state.caseId, [
      { name: 'authorizationEnded', data: { authorizationId, reason, reportDue: state.used } },
    ]),
  ];
}

const evidenceCondition: Command<'authorization', z.infer<typeof evidenceConditionInput>> = {
  on: 'authorization',
  input: evidenceConditionInput,
  permission: relation('conditionOwner', (state, actor) =>
    state.conditions.some((condition) => holds(actor, condition.ownerPositionId)),
  ),
  needs: ({ state }) => (state.status === 'none' ? {} : { read: [{ kind: 'onboarding', id: state.caseId }] }),
  stages: live,
  when: () => null,
  then(context, input) {
    const condition = context.state.conditions.find((one) => one.conditionId === input.conditionId);
    const personId = personOf(context.actor)?.personId;
    if (!condition || !personId) return refuse('conditionUnknown');
    if (!holds(context.actor, condition.ownerPositionId)) return refuse('notYourPart', { part: 'conditionOwner' });
    if (condition.status === 'accepted') return refuse('alreadyDone');
    const { files } = context.get('onboarding', context.state.caseId);
    if (!input.fileSha256s.every((sha256) => files.includes(sha256))) return refuse('fileNotAttached');
    return accept(context, [
      {
        name: 'conditionEvidenced',
        data: { conditionId: input.conditionId, personId, fileSha256s: input.fileSha256s },
        text: { explanation: input.explanation },
      },
    ]);
  },
};

const acceptCondition: Command<'authorization', z.infer<typeof acceptConditionInput>> = {
  on: 'authorization',
  input: acceptConditionInput,
  permission: power('condition:accept'),
  needs: elsewhere,
  stages: live,
  when: () => null,
  then(context, { conditionId }) {
    const { state, actor } = context;
    const condition = state.conditions.find((one) => one.conditionId === conditionId);
    const personId = personOf(actor)?.personId;
    if (!condition || !personId) return refuse('conditionUnknown');
    if (personId === state.requesterId) return refuse('requesterMayNot');
    if (condition.status !== 'evidenced') return refuse('conditionNotEvidenced');
    // Accepted by someone other than its owner, whichever position they act from (D5).
    if (condition.evidencedBy === personId || holds(actor, condition.ownerPositionId)) return refuse('ownerMayNot');
    const accepted = { name: 'conditionAccepted', data: { conditionId, personId } } as const;
    const lastPrecedent =
      state.status === 'pending' &&
      condition.kind === 'precedent' &&
      state.conditions.every(
        (one) => one.kind === 'ongoing' || one.status === 'accepted' || one.conditionId === conditionId,
      );
    if (!lastPrecedent) return accept(context, [accepted]);
    return accept(context, [accepted, { name: 'cameIntoForce', data: {} }], {
      also: intoForceElsewhere(context),
    });
  },
};

function intoForceElsewhere(context: DecidingContext<'authorization'>): Append[] {
  const authorizationId = context.ref.id;
  return [
    append('technology', context.state.technologyId, [{ name: 'authorizationCameIntoForce', data: { authorizationId } }]),
    append('onboarding', context.state.caseId, [{ name: 'authorizationCameIntoForce', data: { authorizationId } }]),
  ];
}

const returnCondition: Command<'authorization', z.infer<typeof returnConditionInput>> = {
  on: 'authorization',
  input: returnConditionInput,
  permission: power('condition:accept'),
  stages: live,
  when: () => null,
  then(context, { conditionId, reasons }) {
    const condition = context.state.conditions.find((one) => one.conditionId === conditionId);
    if (!condition) return refuse('conditionUnknown');
    if (condition.status !== 'evidenced') return refuse('conditionNotEvidenced');
    if (condition.evidencedBy === personOf(context.actor)?.personId || holds(context.actor, condition.ownerPositionId)) {
      return refuse('ownerMayNot');
    }
    return accept(context, [{ name: 'conditionReturned', data: { conditionId }, text: { reasons } }]);
  },
};

/** The program stops before the end date, or an office that oversees it revokes. */
const endAuthorization: Command<'authorization', z.infer<typeof endAuthorizationInput>> = {
  on: 'authorization',
  input: endAuthorizationInput,
  permission: either(executive, power('ntop:recommend')),
  needs: elsewhere,
  stages: live,
  when: () => null,
  then(context, { reasons }) {
    const reason = holds(context.actor, context.state.executivePositionId) ? 'ended' : 'revoked';
    return accept(context, [{ name: 'ended', data: { reason }, text: { reasons } }], {
      also: endElsewhere(context.ref.id, context.state, reason),
    });
  },
};

const signReport: Command<'authorization', z.infer<typeof signReportInput>> = {
  on: 'authorization',
  input: signReportInput,
  permission: executive,
  needs: (lookup) => ({ ...elsewhere(lookup), draft: 'test-report' }),
  stages: ['ended', 'revoked'],
  when: ({ state }) => (mustReport(state) ? null : refuse('concluded')),
  then(context, input) {
    const frozen = frozenAnswers(
      context,
      'test-report',
      input.draftRevision,
      context.get('onboarding', context.state.caseId).files,
    );
    if (isRefusal(frozen)) return frozen;
    const { answers, content, contentHash, definitionVersion } = frozen;
    const personId = personOf(context.actor)?.personId;
    if (!personId) return refuse('peopleOnly');
    const count = (id: string): number => Number(answers[id] ?? 0);
    const authorizationId = context.ref.id;
    return accept(
      context,
      [
        {
          name: 'reported',
          data: {
            searches: count('searches'),
            probes: count('probes'),
            files: count('files'),
            people: count('people'),
            accountsClosed: count('accountsClosed'),
            dataDisposed: answers['dataDisposed'] === 'yes' || answers['dataDisposed'] === true,
            contentHash,
            definitionVersion,
            signedBy: personId,
          },
        },
      ],
      {
        content: [content],
        also: [
          append('technology', context.state.technologyId, [{ name: 'testReported', data: { authorizationId } }]),
          append('onboarding', context.state.caseId, [{ name: 'authorizationReported', data: { authorizationId } }]),
        ],
      },
    );
  },
};

const followUp = followUpCommands({
  on: 'authorization',
  deadlines: authorizationDeadlines,
  needs: elsewhere,
  onDeadline: (context) =>
    accept(context, [{ name: 'ended', data: { reason: 'expired' } }], {
      also: endElsewhere(context.ref.id, context.state, 'expired'),
    }),
});

const answers = {
  evidenceCondition,
  acceptCondition,
  returnCondition,
  endAuthorization,
  signReport,
  ...followUp,
};

export const authorizationCommands = {
  ...answers,
  ...taskCommands({
    on: 'authorization',
    tasks: authorization.tasks,
    claims: ({ followUp }) => followUp.claims,
    answering: answers,
    mayNot({ requesterId, conditions }, { kind, params }, personId) {
      if (kind !== 'acceptCondition') return null;
      if (personId === requesterId) return refuse('requesterMayNot');
      const condition = conditions.find(({ conditionId }) => conditionId === params['conditionId']);
      return condition?.evidencedBy === personId ? refuse('ownerMayNot') : null;
    },
  }),
};
