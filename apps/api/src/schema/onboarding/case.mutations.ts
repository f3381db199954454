import type { Pool } from 'pg';
import { refuse } from '@gatehouse/policy';
import { heldPositionIds } from '@gatehouse/db/read';
import { readerOf } from '../../context.ts';
import { builder } from '../builder.ts';
import { commandMutations, type Changed } from '../kernel/command-mutations.ts';
import { recordId } from '../kernel/input-from-schema.ts';
import { isUuid } from '../kernel/pages.ts';
import { seen } from '../kernel/seen.ts';
import { taskActs } from '../kernel/task-acts.ts';
import { Case } from './case.type.ts';

const CaseChanged = builder.objectRef<Changed>('CaseChanged').implement({
  extensions: { visibility: 'viewer' },
  description: 'Recorded. The case is null when what was done takes it out of the viewer’s sight.',
  fields: (t) => ({
    commandId: t.exposeID('commandId'),
    version: t.exposeInt('version'),
    case: t.field({
      type: Case,
      nullable: true,
      resolve: ({ changedId }, _args, context, info) => seen(context, 'case', changedId, info),
    }),
  }),
});

/** Commands whose input names people or positions that must be able to read the case. */
const namesOthers = new Set(['comment', 'askQuestion', 'answerQuestion', 'handOnQuestion']);

const { ViewerCan, viewerCan } = commandMutations(
  {
    kind: 'onboarding',
    typeName: 'Case',
    mutationNames: {
      resolveEffect: 'resolveCaseEffect',
      claimTask: 'claimCaseTask',
      releaseTask: 'releaseCaseTask',
      handOverTask: 'handOverCaseTask',
    },
    commands: {
      register:
        'Registers a technology, by the answers to the form `intake`, which name what they refer to by `recordId`. Never refused for what the technology is.',
      triage: 'NTOP decides how the case goes on.',
      mergeCase: 'NTOP ends a case that turned out to be the same as another of its technology: it goes on there, and points to it.',
      splitCase: 'NTOP opens a second case from one registration that speaks of two technologies or of two very different uses.',
      acceptPrivacyDuty: 'ATIP takes over the privacy duty of a case that is out of NTOP’s scope.',
      nominateExecutive: 'Names the program executive’s position that should own the case.',
      acceptOwnership: 'The program executive takes ownership.',
      declineOwnership: 'The program executive declines, with reasons.',
      freezePreparation: 'Makes the version that is reviewed; earlier reviews must be confirmed or renewed.',
      recordReview: 'An opinion on the version read: freezes the draft of its form, and takes the opinion from the answers.',
      requestInformation: 'Says what is missing before an opinion can be given; the requester is asked.',
      confirmReview: 'The same opinion holds for the newer version.',
      provideInformation: 'Answers a reviewer who needed more information.',
      freezeChecklist: 'Makes the version of the privacy checklist that is signed.',
      freezePaper: 'Freezes a form that only some cases are asked for; what it says counts for the decision tables.',
      signChecklist: 'Signs the checklist with a determination.',
      returnChecklist: 'Returns the checklist with a list of what is missing.',
      declineChecklist: 'Declines to sign, with reasons.',
      giveLegalAdvice: 'Privileged advice; the record says only that it was given.',
      signForLegal: 'Legal Services sign, where local policy asks for it.',
      recommend: 'NTOP’s recommendation.',
      prepareDecision: 'The office of whoever may decide puts outcome and reasons before them. It decides nothing.',
      recordDecision: 'The decision, at the level that the profile’s table names.',
      stateUseStopped: 'States that use has stopped, accounts are closed and data is accounted for.',
      withdraw: 'Ends the case.',
      comment: 'Says something in the conversation.',
      askQuestion:
        'Asks one person who may read the case, or one office that reads cases, about the case, a question of a form or a file. Stops nothing.',
      answerQuestion: 'Whoever is asked answers, which closes the question.',
      handOnQuestion: 'Whoever is asked passes the question on to another who reads the case; whoever asked may send it elsewhere too.',
      withdrawQuestion: 'Whoever asked no longer needs the answer.',
      attachFile: 'Attaches an uploaded file (`POST /files`) to the case.',
      resolveEffect: 'An operator settles a follow-up that failed.',
      ...taskActs,
    },
    supplied: {
      attachFile: ['bytes', 'mediaType'],
      comment: ['positionIds'],
      askQuestion: ['positionIds'],
      answerQuestion: ['positionIds'],
      handOnQuestion: ['positionIds'],
    },
    complete: async (name, input, context) => {
      const { pool } = context.services;
      if (namesOthers.has(name)) return { ...input, positionIds: await positionsOf(pool, input) };
      if (name !== 'attachFile') return input;
      const { rows } = await pool.query<{ bytes: string; media_type: string }>(
        'SELECT bytes, media_type FROM stored_file WHERE sha256 = $1 AND uploaded_by = $2',
        [input['sha256'], readerOf(context).actor.personId],
      );
      return rows[0] ? { ...input, bytes: Number(rows[0].bytes), mediaType: rows[0].media_type } : refuse('notFound');
    },
  },
  CaseChanged,
);

/** Where those named may read a case from: the positions that they hold, or that are named themselves. Whether they do, the decider says. */
async function positionsOf(pool: Pool, { personId, mentions }: Record<string, unknown>): Promise<string[]> {
  const named = (mentions ?? []) as readonly Readonly<Record<string, unknown>>[];
  const idsOf = (ids: readonly unknown[]): string[] => ids.flatMap((id) => (typeof id === 'string' ? [recordId(id)] : [])).filter(isUuid);
  const personIds = idsOf([personId, ...named.map((one) => one['personId'])]);
  const positionIds = idsOf(named.map((one) => one['positionId']));
  return personIds.length + positionIds.length > 0 ? heldPositionIds(pool, personIds, positionIds) : [];
}

builder.prismaObjectField('Case', 'viewerCan', (t) =>
  t.field({ type: ViewerCan, resolve: ({ id }, _args, context) => viewerCan(context, id) }),
);
