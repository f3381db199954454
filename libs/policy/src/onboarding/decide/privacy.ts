import type { z } from 'zod';
import { accept, append, type Append, type Command, type Context, type DecidingContext } from '../../kernel/command.ts';
import { frozenAnswers } from '../../kernel/frozen-answers.ts';
import { authorityFor, either, holds, personOf, power } from '../../kernel/permission.ts';
import { isRefusal, refuse, type Refusal } from '../../kernel/refusal.ts';
import { formOf } from '../../assessment/form-of.ts';
import type { AssessmentKind, SignerRole } from '../../assessment/state.ts';
import { proposedDetermination } from '../../rules/proposed-determination.ts';
import {
  declineChecklistInput,
  freezeChecklistInput,
  returnChecklistInput,
  signChecklistInput,
} from '../commands.ts';
import type { OnboardingEvent } from '../events.ts';
import { caseFacts } from '../facts.ts';
import { papersOfChecklist } from '../papers.ts';
import { asked, caseTeam, checklistSigners } from '../permissions.ts';
import { checklistIsCurrent, openAssessments } from '../standing.ts';
import type { ChecklistSignature, Determination } from '../state.ts';
import { toldBy } from '../told/told.ts';

/** The checklist proposes; nothing follows until two people have determined (DPP C.2.2.6, C.2.2.7). */
export const freezeChecklist: Command<'onboarding', z.infer<typeof freezeChecklistInput>> = {
  on: 'onboarding',
  input: freezeChecklistInput,
  permission: either(caseTeam, power('privacy:analyse')),
  needs: () => ({ draft: 'privacy-checklist' }),
  stages: ['review'],
  when: () => null,
  then(context, input) {
    const { state } = context;
    const frozen = frozenAnswers(context, 'privacy-checklist', input.draftRevision, state.files);
    if (isRefusal(frozen)) return frozen;
    const sameText = frozen.contentHash === state.checklist?.contentHash;
    if (sameText && checklistIsCurrent(state)) return refuse('nothingChanged');
    const frozenBy = personOf(context.actor)?.personId;
    if (!frozenBy) return refuse('peopleOnly');
    const { proposal, obligations } = proposedDetermination(frozen.answers, context.today);
    const version = (state.checklist?.version ?? 0) + 1;
    const { contentHash, definitionVersion, content } = frozen;
    return accept(
      context,
      [
        {
          name: 'checklistFrozen',
          data: {
            version,
            contentHash,
            definitionVersion,
            preparationVersion: state.preparation.version,
            proposal,
            obligations,
            papers: papersOfChecklist(frozen.answers, caseFacts(state)),
            told: toldBy('privacy-checklist', frozen.answers),
            frozenBy,
          },
        },
      ],
      { content: [content], answer: { version, contentHash } },
    );
  },
};

/** Which of the two signatures can this person give? Nobody gives both, and nobody signs for section 10 on their own request. */
function roleOf(context: Context<'onboarding'>): SignerRole | Refusal {
  const { state, actor } = context;
  if (state.executive?.status === 'accepted' && holds(actor, state.executive.positionId)) return 'executive';
  if (!authorityFor(actor, 'privacy:s10')) return refuse('powerMissing', { power: 'privacy:s10' });
  const personId = personOf(actor)?.personId;
  if (asked(state, personId)) return refuse('requesterMayNot');
  return 's10';
}

function signable(context: Context<'onboarding'>, version?: number): Refusal | null {
  const { state } = context;
  if (!state.checklist || state.checklist.returned) return refuse('checklistNotFrozen');
  if (!checklistIsCurrent(state)) return refuse('checklistOutOfDate');
  if (version !== undefined && version !== state.checklist.version) {
    return refuse('olderVersion', { version, current: state.checklist.version });
  }
  return state.determination === null ? null : refuse('alreadySigned');
}

function sameDetermination(a: Determination, b: Determination): boolean {
  return a.outcome === b.outcome && a.assessmentIds.toSorted().join() === b.assessmentIds.toSorted().join();
}

/**
 * What two signatures determine together. Where they differ, the section 10 official's determination that a PIA is
 * needed stands (DPP C.2.2.9.3); any other difference stays open until one of them signs anew.
 */
export function determinationOf(signatures: readonly Pick<ChecklistSignature, 'role' | 'determination'>[]): Determination | null {
  const executive = signatures.find((signature) => signature.role === 'executive');
  const s10 = signatures.find((signature) => signature.role === 's10');
  if (!executive || !s10) return null;
  if (s10.determination.outcome === 'pia') return s10.determination;
  return sameDetermination(executive.determination, s10.determination) ? s10.determination : null;
}

const paper: Partial<Record<Determination['outcome'], AssessmentKind>> = {
  pia: 'pia',
  protocol: 'protocol',
  addendum: 'addendum',
};

/**
 * The assessment that a determination asks for. One that is open for the same paper serves again; one approved for an
 * earlier version does not: signers who find that it still covers the use determine `covered` and name it.
 */
function assessmentNeeded(
  context: DecidingContext<'onboarding'>,
  determination: Determination,
): { assessmentId: string; kind: AssessmentKind; opened: boolean; addendumTo: string | null } | null {
  const kind = paper[determination.outcome];
  if (!kind) return null;
  const addendumTo = kind === 'addendum' ? (determination.assessmentIds[0] ?? null) : null;
  const open = openAssessments(context.state).find(
    (id) => {
      const known = context.get('assessment', id);
      return known.kind === kind && known.addendumTo === addendumTo;
    },
  );
  return { assessmentId: open ?? context.newId('assessment'), kind, opened: open === undefined, addendumTo };
}

function concluding(
  context: DecidingContext<'onboarding'>,
  determination: Determination,
): { events: OnboardingEvent[]; also: Append[] } {
  const { state, ref } = context;
  const needed = assessmentNeeded(context, determination);
  const needs = needed && { assessmentId: needed.assessmentId, kind: needed.kind, opened: needed.opened };
  const events: OnboardingEvent[] = [{ name: 'privacyDetermined', data: { determination, needs } }];
  const also: Append[] = [];
  if (needed?.opened && state.executive) {
    also.push(
      append('assessment', needed.assessmentId, [
        {
          name: 'opened',
          data: {
            kind: needed.kind,
            form: formOf[needed.kind],
            caseId: ref.id,
            technologyId: state.technologyId,
            addendumTo: needed.addendumTo,
            executivePositionId: state.executive.positionId,
            requesterId: state.requesterId,
          },
        },
      ]),
    );
  }
  // A paper that an earlier determination asked for and this one does not is nobody's work any more.
  for (const assessmentId of openAssessments(state).filter((id) => id !== needed?.assessmentId)) {
    also.push(append('assessment', assessmentId, [{ name: 'assessmentAbandoned', data: { reason: 'notNeeded' } }]));
    events.push({ name: 'assessmentConcluded', data: { assessmentId, outcome: 'abandoned', version: 0, signerIds: [] } });
  }
  return { events, also };
}

export const signChecklist: Command<'onboarding', z.infer<typeof signChecklistInput>> = {
  on: 'onboarding',
  input: signChecklistInput,
  permission: checklistSigners,
  needs: ({ state, input, newId }) => ({
    read: (input?.determination.assessmentIds ?? []).map((id) => ({ kind: 'assessment', id })),
    write: [newId('assessment'), ...openAssessments(state)].map((id) => ({ kind: 'assessment', id })),
    named: input?.determination.assessmentIds ?? [],
  }),
  stages: ['review'],
  when(context) {
    const refusal = signable(context);
    if (refusal) return refusal;
    const role = roleOf(context);
    return isRefusal(role) ? role : null;
  },
  then(context, input) {
    const { state, actor } = context;
    const refusal = signable(context, input.version);
    if (refusal) return refusal;
    if (input.contentHash !== state.checklist?.contentHash) {
      return refuse('olderVersion', { version: input.version, current: state.checklist?.version ?? 0 });
    }
    const role = roleOf(context);
    if (isRefusal(role)) return role;
    const positionId = role === 'executive' ? state.executive?.positionId : authorityFor(actor, 'privacy:s10')?.positionId;
    const personId = personOf(actor)?.personId;
    if (!personId || !positionId) return refuse('peopleOnly');
    const other = state.checklistSignatures.find((signature) => signature.role !== role);
    if (other?.personId === personId) return refuse('signerMayNot');

    const { determination } = input;
    const rests = determination.outcome === 'covered' || determination.outcome === 'addendum';
    if (rests && determination.assessmentIds.length === 0) return refuse('assessmentsMissing');
    for (const id of determination.assessmentIds) {
      if (context.get('assessment', id).status !== 'approved') return refuse('assessmentNotApproved');
    }

    const { version, contentHash, languageRead, reasons } = input;
    const signed: OnboardingEvent = {
      name: 'checklistSigned',
      data: { role, version, contentHash, determination, personId, positionId, languageRead },
      text: { reasons },
    };
    const both = determinationOf([...(other ? [other] : []), { role, determination }]);
    if (!both) return accept(context, [signed]);
    const { events, also } = concluding(context, both);
    return accept(context, [signed, ...events], { also });
  },
};

export const returnChecklist: Command<'onboarding', z.infer<typeof returnChecklistInput>> = {
  on: 'onboarding',
  input: returnChecklistInput,
  permission: checklistSigners,
  stages: ['review'],
  when: signChecklist.when,
  then(context, { version, items }) {
    const refusal = signable(context, version);
    if (refusal) return refusal;
    const role = roleOf(context);
    if (isRefusal(role)) return role;
    return accept(context, [{ name: 'checklistReturned', data: { role, version, items: items.length }, text: { items } }]);
  },
};

export const declineChecklist: Command<'onboarding', z.infer<typeof declineChecklistInput>> = {
  on: 'onboarding',
  input: declineChecklistInput,
  permission: checklistSigners,
  stages: ['review'],
  when: signChecklist.when,
  then(context, { version, reasons }) {
    const refusal = signable(context, version);
    if (refusal) return refusal;
    const role = roleOf(context);
    if (isRefusal(role)) return role;
    return accept(context, [{ name: 'checklistDeclined', data: { role, version }, text: { reasons } }]);
  },
};
