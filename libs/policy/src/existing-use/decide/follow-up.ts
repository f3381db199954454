import type { z } from 'zod';
import type { Answers } from '../../forms/definition.ts';
import { accept, append, type Command, type DecidingContext, type Decision } from '../../kernel/command.ts';
import { frozenForm } from '../../kernel/frozen-answers.ts';
import { personOf, power } from '../../kernel/permission.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { openCase } from '../../onboarding/open-case.ts';
import { definitions } from '../../questionnaires/definitions.ts';
import { askForPrivacyFindingInput, followUpReportInput, recordPrivacyFindingInput } from '../commands.ts';
import { intakeFromReport } from '../intake-from-report.ts';
import { learningMore, notOwnReport } from '../permissions.ts';
import { settle } from '../settle.ts';

/** NTOP says how a report goes on: as a case of its own, in one that exists, or not at all. */
export const followUpReport: Command<'existingUse', z.infer<typeof followUpReportInput>> = {
  on: 'existingUse',
  input: followUpReportInput,
  takesNumber: true,
  permission: power('ntop:triage'),
  needs: ({ state, input, newId }) => {
    if (state.status === 'none' || !input) return {};
    const { outcome, caseId, technologyId } = input;
    switch (outcome) {
      case 'registered':
        return {
          content: state.contentHash,
          write: [
            { kind: 'technology', id: technologyId ?? state.technologyId ?? newId('technology') },
            { kind: 'onboarding', id: newId('case') },
          ],
          named: technologyId === null ? [] : [technologyId],
        };
      case 'joined':
        return caseId === null ? {} : { write: [{ kind: 'onboarding', id: caseId }], named: [caseId] };
      case 'closed':
        return {};
    }
  },
  stages: ['open'],
  when(context) {
    return context.state.outcome === null ? notOwnReport(context) : refuse('alreadyDone');
  },
  then(context, input) {
    const personId = personOf(context.actor)?.personId;
    if (!personId) return refuse('peopleOnly');
    const { state, ref } = context;
    switch (input.outcome) {
      case 'registered':
        return registered(context, input.technologyId, personId);

      case 'joined': {
        const caseId = input.caseId ?? '';
        const into = context.get('onboarding', caseId);
        if (into.stage === 'none' || into.stage === 'closed') return refuse('caseNotOpen');
        if (state.technologyId !== null && state.technologyId !== into.technologyId) return refuse('caseNotOpen');
        const { technologyId } = into;
        return settle(
          context,
          { name: 'reportFollowedUp', data: { outcome: 'joined', caseId, technologyId, personId }, text: { reasons: input.reasons } },
          {
            also: [append('onboarding', caseId, [{ name: 'useReportJoined', data: { reportId: ref.id, reporterId: state.reporterId } }])],
            answer: { caseId },
          },
        );
      }

      case 'closed': {
        const { technologyId } = state;
        return settle(context, {
          name: 'reportFollowedUp',
          data: { outcome: 'closed', caseId: null, technologyId, personId },
          text: { reasons: input.reasons },
        });
      }
    }
  },
};

/**
 * The case that a registration of the same would have opened, asked for by who reported. What was chosen from reference
 * lists was held to them when it was reported.
 */
function registered(context: DecidingContext<'existingUse'>, technologyId: string | null, personId: string): Decision {
  const { state, ref } = context;
  const definition = definitions.find(({ id }) => id === 'intake');
  if (!definition || context.content === null) return refuse('formIncomplete', { form: 'existing-use', questions: [] });
  // What the report names is not changed by who follows it up.
  if (technologyId !== null && state.technologyId !== null && technologyId !== state.technologyId) return refuse('unknownTechnology');
  const { answers } = JSON.parse(context.content) as { readonly answers: Answers };
  const frozen = frozenForm(context, definition, intakeFromReport(answers, technologyId));
  if (isRefusal(frozen)) return frozen;
  const caseId = context.newId('case');
  const opened = openCase(context, { caseId, requesterId: state.reporterId, frozen, language: state.language, reportId: ref.id });
  if (isRefusal(opened)) return opened;
  return settle(
    context,
    {
      name: 'reportFollowedUp',
      data: { outcome: 'registered', caseId, technologyId: opened.technologyId, personId },
      text: { reasons: null },
    },
    {
      also: [append('onboarding', caseId, [opened.registered]), opened.ofTechnology],
      content: [frozen.content],
      answer: { caseId, number: opened.number },
    },
  );
}

/**
 * The report said that no personal information was collected, and it turns out that it was, or may have been: ATIP looks at
 * it then, however long ago the report was concluded.
 */
export const askForPrivacyFinding: Command<'existingUse', z.infer<typeof askForPrivacyFindingInput>> = {
  on: 'existingUse',
  input: askForPrivacyFindingInput,
  permission: learningMore,
  stages: ['open', 'concluded'],
  when: ({ state }) => (state.privacyAskedAt === null ? null : refuse('alreadyDone')),
  then(context, { reasons }) {
    const personId = personOf(context.actor)?.personId;
    if (!personId) return refuse('peopleOnly');
    return accept(context, [{ name: 'privacyFindingAsked', data: { personId }, text: { reasons } }]);
  },
};

/** ATIP says what became of the personal information. What a breach asks for is done where breaches are handled. */
export const recordPrivacyFinding: Command<'existingUse', z.infer<typeof recordPrivacyFindingInput>> = {
  on: 'existingUse',
  input: recordPrivacyFindingInput,
  permission: power('privacy:analyse'),
  stages: ['open'],
  when(context) {
    const { privacyAskedAt, finding } = context.state;
    return privacyAskedAt !== null && finding === null ? notOwnReport(context) : refuse('alreadyDone');
  },
  then(context, { finding, reference, explanation }) {
    const personId = personOf(context.actor)?.personId;
    if (!personId) return refuse('peopleOnly');
    return settle(context, { name: 'privacyFindingRecorded', data: { finding, personId }, text: { reference, explanation } });
  },
};
