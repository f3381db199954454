import type { z } from 'zod';
import { accept, append, type Command } from '../../kernel/command.ts';
import { power } from '../../kernel/permission.ts';
import { refuse } from '../../kernel/refusal.ts';
import { splitCaseInput } from '../commands.ts';
import { caseNumber } from '../open-case.ts';
import { notOwnRequest } from '../permissions.ts';

/**
 * One registration speaks of two things: two technologies, or two uses so different that they are not judged together. The
 * second goes on in a case of its own, opened at triage with what was registered, for the same person and unit; the
 * answers of the registration are those of both, and each points to the other.
 *
 * Not once a preparation was frozen, since reviewers have read it as one; not so that the first keeps no use at all; and
 * not by the person who asked (D5). What has joined the first stays with it. Another technology must be known already,
 * with the uses that are named: a split catalogues nothing.
 */
export const splitCase: Command<'onboarding', z.infer<typeof splitCaseInput>> = {
  on: 'onboarding',
  input: splitCaseInput,
  takesNumber: true,
  permission: power('ntop:triage'),
  needs: ({ state, input, newId }) => {
    if (state.stage === 'none' || !input) return {};
    const { contentHash } = state.intake;
    return {
      ...(contentHash === null ? {} : { content: contentHash }),
      write: [
        { kind: 'technology', id: input.technologyId ?? state.technologyId },
        { kind: 'onboarding', id: newId('split') },
      ],
      named: input.technologyId === null ? [] : [input.technologyId],
    };
  },
  stages: ['triage', 'preparation'],
  when: (context) => notOwnRequest(context) ?? (context.state.preparation.version > 0 ? refuse('splitAfterFreeze') : null),
  then(context, { technologyId: other, useCaseIds, purpose, reasons }) {
    const { state, ref } = context;
    const technologyId = other ?? state.technologyId;
    const technology = context.get('technology', technologyId);
    if (!technology.catalogued) return refuse('unknownTechnology');
    const isSame = technologyId === state.technologyId;
    if (!useCaseIds.every((id) => (isSame ? state : technology).useCaseIds.includes(id))) return refuse('useCaseUnknown');
    const left = isSame ? state.useCaseIds.filter((id) => !useCaseIds.includes(id)) : state.useCaseIds;
    if (left.length === 0) return refuse('splitLeavesNothing');

    const caseId = context.newId('split');
    const { requesterId, unitId, stageAsked, dataAsked, personalInformation, inUse, intake } = state;
    const { path: intakePath, ...registered } = intake;
    const number = caseNumber(context);
    return accept(
      context,
      [{ name: 'split', data: { caseId, technologyId, movedUseCaseIds: isSame ? useCaseIds : [], useCaseIds: left }, text: { reasons } }],
      {
        also: [
          append('onboarding', caseId, [
            {
              name: 'registered',
              data: {
                ...registered,
                number,
                technologyId,
                requesterId,
                unitId,
                useCaseIds: [...new Set(useCaseIds)],
                stageAsked,
                dataAsked,
                personalInformation,
                categories: isSame ? state.categories : technology.categories,
                inUse,
                intakePath,
                // The case it leaves says from which report it came.
                reportId: null,
              },
              text: { purpose },
            },
            { name: 'splitOff', data: { fromCaseId: ref.id }, text: { reasons } },
          ]),
          append('technology', technologyId, [{ name: 'caseOpened', data: { caseId } }]),
        ],
        // Named by the new case as well, whose readers find it by its words.
        content: intake.contentHash !== null && context.content !== null ? [{ sha256: intake.contentHash, text: context.content }] : [],
        answer: { caseId, number },
      },
    );
  },
};
