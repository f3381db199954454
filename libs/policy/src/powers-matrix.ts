import { commands } from './aggregates.ts';
import type { Command } from './kernel/command.ts';
import type { Ground } from './kernel/grounds.ts';
import type { RefusalCode } from './kernel/refusal.ts';
import { streamKinds, type StreamKind } from './kernel/stream.ts';
import { stagesOf } from './not-now.ts';
import type { Profile, Role } from './profile/profile.ts';

/** One thing that can be asked of a process: at which of its stages, and by whom. */
export interface PowersRow {
  readonly process: StreamKind;
  readonly action: string;
  /** It begins the process, before which there is no stage. */
  readonly opens: boolean;
  /** All of the process's stages where the command names none. */
  readonly stages: readonly string[];
  /** Any of these suffices. */
  readonly by: readonly Ground[];
  /** Codes of the profile's roles whose positions can be given one of the powers; relations ask for no role. */
  readonly roles: readonly string[];
}

/** The processes as people meet them: the case first, what it rests on last. */
export const processes: readonly StreamKind[] = streamKinds.toReversed();

/**
 * The refusals that keep duties apart whatever powers one person holds (design D5), each with the acts that it may meet. The
 * matrix cannot show it: it is of a person in one case, not of a position.
 */
export const separatedDuties = {
  reporterMayNot: ['followUpReport', 'recordPrivacyFinding', 'claimTask'],
  requesterMayNot: [
    'claimTask',
    'triage',
    'mergeCase',
    'splitCase',
    'recordReview',
    'requestInformation',
    'confirmReview',
    'signChecklist',
    'returnChecklist',
    'declineChecklist',
    'signForLegal',
    'recommend',
    'prepareDecision',
    'recordDecision',
    'signAssessment',
    'returnAssessment',
    'declineAssessment',
    'acceptCondition',
  ],
  executiveMayNot: ['claimTask', 'recordReview', 'requestInformation', 'confirmReview', 'recordDecision'],
  reviewerMayNot: ['claimTask', 'recordDecision'],
  signerMayNot: ['claimTask', 'signChecklist', 'signAssessment', 'recordDecision'],
  ownerMayNot: ['claimTask', 'acceptCondition', 'returnCondition'],
} as const satisfies Partial<Record<RefusalCode, readonly string[]>>;

/**
 * Position × action × stage, from what the commands themselves declare. It says who may ask; what the case holds, and
 * which duties the same person may not join, is decided for each case.
 */
export function powersMatrix({ roles }: Pick<Profile, 'roles'>): readonly PowersRow[] {
  return processes.flatMap((process) =>
    Object.entries(commands[process] as unknown as Record<string, Command<StreamKind, never>>).map(([action, command]) => {
      const opens = command.opens === true;
      const by = command.permission.allows;
      return {
        process,
        action,
        opens,
        stages: opens ? [] : (command.stages ?? stagesOf(process)?.names ?? []),
        by,
        roles: roles.filter((role) => by.some((ground) => givenTo(role, ground))).map(({ code }) => code),
      };
    }),
  );
}

function givenTo({ powers }: Role, { power }: Ground): boolean {
  return power !== null && powers.includes(power);
}
