import type { z } from 'zod';
import { accept, type Command } from '../../kernel/command.ts';
import { followUpCommands } from '../../kernel/follow-up-commands.ts';
import { systemOnly } from '../../kernel/permission.ts';
import { refuse } from '../../kernel/refusal.ts';
import { reportDecisionBriefInput } from '../commands.ts';
import { onboardingDeadlines } from '../deadlines.ts';

export const followUp = followUpCommands({
  on: 'onboarding',
  deadlines: onboardingDeadlines,
  onDeadline: (context, deadlineId) =>
    deadlineId === 'deferral' ? accept(context, [{ name: 'deferralEnded', data: {} }]) : refuse('superseded'),
});

/** What the rendering effect made; it may report after the case was closed, so no stage is asked. */
export const reportDecisionBrief: Command<'onboarding', z.infer<typeof reportDecisionBriefInput>> = {
  on: 'onboarding',
  input: reportDecisionBriefInput,
  permission: systemOnly(),
  when: () => null,
  then: (context, data) => accept(context, [{ name: 'decisionBriefRendered', data }]),
};
