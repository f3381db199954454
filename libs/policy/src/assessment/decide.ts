import type { z } from 'zod';
import { accept, append, type Command, type Context } from '../kernel/command.ts';
import type { FileAnswer } from '../forms/definition.ts';
import { followUpCommands } from '../kernel/follow-up-commands.ts';
import { frozenAnswers } from '../kernel/frozen-answers.ts';
import { authorityFor, holds, personOf } from '../kernel/permission.ts';
import { isRefusal, refuse, type Refusal } from '../kernel/refusal.ts';
import { taskCommands } from '../kernel/task-commands.ts';
import {
  declineAssessmentInput,
  freezeAssessmentInput,
  returnAssessmentInput,
  signAssessmentInput,
} from './commands.ts';
import { assessmentDeadlines } from './deadlines.ts';
import { assessment } from './evolve.ts';
import { signers, writers } from './permissions.ts';
import type { SignerRole } from './state.ts';

/**
 * As which of the two does this person sign? The program executive's position goes first; nobody is both, and nobody
 * signs for privacy what they asked for or own (D5).
 */
function roleOf(context: Context<'assessment'>): SignerRole | Refusal {
  const { state, actor } = context;
  if (holds(actor, state.executivePositionId)) return 'executive';
  if (!authorityFor(actor, 'privacy:s10')) return refuse('powerMissing', { power: 'privacy:s10' });
  if (personOf(actor)?.personId === state.requesterId) return refuse('requesterMayNot');
  return 's10';
}

const freezeAssessment: Command<'assessment', z.infer<typeof freezeAssessmentInput>> = {
  on: 'assessment',
  input: freezeAssessmentInput,
  permission: writers,
  needs: ({ state }) => ({
    draft: state.form,
    read: state.status === 'none' ? [] : [{ kind: 'onboarding', id: state.caseId }],
  }),
  stages: ['draft', 'signing'],
  when: () => null,
  then(context, input) {
    const { files } = context.get('onboarding', context.state.caseId);
    const frozen = frozenAnswers(context, context.state.form, input.draftRevision, files);
    if (isRefusal(frozen)) return frozen;
    // The mandatory TBS form is what counts; ours only carries it (DPP C.2.2.11).
    const officialFormSha256 = (frozen.answers['officialForm'] as FileAnswer | undefined)?.sha256;
    if (!officialFormSha256) return refuse('officialFormMissing');
    if (frozen.contentHash === context.state.contentHash && context.state.status === 'signing') return refuse('nothingChanged');
    const frozenBy = personOf(context.actor)?.personId;
    if (!frozenBy) return refuse('peopleOnly');
    const version = context.state.frozenVersion + 1;
    const { contentHash, definitionVersion, content } = frozen;
    return accept(
      context,
      [{ name: 'assessmentFrozen', data: { version, contentHash, definitionVersion, officialFormSha256, frozenBy } }],
      { content: [content], answer: { version, contentHash } },
    );
  },
};

const signAssessment: Command<'assessment', z.infer<typeof signAssessmentInput>> = {
  on: 'assessment',
  input: signAssessmentInput,
  permission: signers,
  needs: ({ state }) => (state.status === 'none' ? {} : { write: [{ kind: 'onboarding', id: state.caseId }] }),
  stages: ['signing'],
  when(context) {
    const role = roleOf(context);
    if (isRefusal(role)) return role;
    return context.state.signatures.some((signature) => signature.role === role) ? refuse('alreadySigned') : null;
  },
  then(context, input) {
    const { state, actor } = context;
    const role = roleOf(context);
    if (isRefusal(role)) return role;
    if (input.version !== state.frozenVersion || input.contentHash !== state.contentHash) {
      return refuse('olderVersion', { version: input.version, current: state.frozenVersion });
    }
    const personId = personOf(actor)?.personId;
    const positionId =
      role === 'executive' ? state.executivePositionId : authorityFor(actor, 'privacy:s10')?.positionId;
    if (!personId || !positionId) return refuse('peopleOnly');
    const other = state.signatures[0];
    if (other?.personId === personId) return refuse('signerMayNot');
    const signed = {
      name: 'assessmentSigned',
      data: { role, ...input, personId, positionId },
    } as const;
    if (!other) return accept(context, [signed]);
    return accept(context, [signed, { name: 'assessmentApproved', data: { version: state.frozenVersion } }], {
      also: [
        append('onboarding', state.caseId, [
          {
            name: 'assessmentConcluded',
            data: {
              assessmentId: context.ref.id,
              outcome: 'approved',
              version: state.frozenVersion,
              signerIds: [other.personId, personId],
            },
          },
        ]),
      ],
    });
  },
};

const returnAssessment: Command<'assessment', z.infer<typeof returnAssessmentInput>> = {
  on: 'assessment',
  input: returnAssessmentInput,
  permission: signers,
  stages: ['signing'],
  when: () => null,
  then(context, { version, items }) {
    const role = roleOf(context);
    if (isRefusal(role)) return role;
    if (version !== context.state.frozenVersion) {
      return refuse('olderVersion', { version, current: context.state.frozenVersion });
    }
    return accept(context, [{ name: 'assessmentReturned', data: { role, version, items: items.length }, text: { items } }]);
  },
};

const declineAssessment: Command<'assessment', z.infer<typeof declineAssessmentInput>> = {
  on: 'assessment',
  input: declineAssessmentInput,
  permission: signers,
  stages: ['signing'],
  when: () => null,
  then(context, { version, reasons }) {
    const role = roleOf(context);
    if (isRefusal(role)) return role;
    if (version !== context.state.frozenVersion) {
      return refuse('olderVersion', { version, current: context.state.frozenVersion });
    }
    return accept(context, [{ name: 'assessmentDeclined', data: { role, version }, text: { reasons } }]);
  },
};

const followUp = followUpCommands({
  on: 'assessment',
  deadlines: assessmentDeadlines,
  onDeadline: () => refuse('superseded'),
});

const answers = {
  freezeAssessment,
  signAssessment,
  returnAssessment,
  declineAssessment,
  ...followUp,
};

export const assessmentCommands = {
  ...answers,
  ...taskCommands({
    on: 'assessment',
    tasks: assessment.tasks,
    claims: ({ followUp }) => followUp.claims,
    answering: answers,
    mayNot: ({ signatures }, _task, personId) => (signatures.some((one) => one.personId === personId) ? refuse('signerMayNot') : null),
  }),
};
