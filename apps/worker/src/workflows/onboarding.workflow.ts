import { onboarding } from '@gatehouse/contracts';
import type { Carried } from './carry-over.ts';
import { notify, renderDecisionBrief } from './effects.ts';
import { follow } from './follow.ts';

/** An onboarding case, from registration until nothing is left to do: months, sometimes years. */
export async function onboardingWorkflow(carried?: Carried): Promise<void> {
  const life = follow(onboarding, carried);
  life.does({ notify, renderDecisionBrief });
  life.expects('registered', 'triaged', 'caseJoined', 'useReportJoined', 'privacyDutyAccepted');
  life.expects('merged', 'split', 'splitOff');
  life.expects('executiveNominated', 'ownershipAccepted', 'ownershipDeclined', 'preparationFrozen');
  life.expects('reviewRecorded', 'reviewConfirmed', 'informationProvided', 'legalAdviceGiven', 'legalSigned');
  life.expects('checklistFrozen', 'checklistSigned', 'checklistReturned', 'checklistDeclined');
  life.expects('paperFrozen');
  life.expects('privacyDetermined', 'assessmentConcluded');
  life.expects('recommended', 'decisionPrepared', 'decided', 'deferralEnded', 'decisionBriefRendered');
  life.expects('authorizationCameIntoForce', 'authorizationEnded', 'authorizationReported');
  life.expects('useStopped', 'withdrawn', 'commented', 'mentioned', 'fileAttached');
  life.expects('questionAsked', 'questionAnswered', 'questionHandedOn', 'questionWithdrawn');
  life.expects('reminded', 'escalated', 'effectFailed', 'effectResolved', 'taskClaimed', 'taskReleased', 'taskHandedOver');
  await life.concluded();
}
