import { taskCommands } from '../kernel/task-commands.ts';
import { attachFile, comment } from './decide/conversation.ts';
import { answerQuestion, askQuestion, handOnQuestion, withdrawQuestion } from './decide/questions.ts';
import { recommend, recordDecision } from './decide/decision.ts';
import { giveLegalAdvice, signForLegal } from './decide/legal.ts';
import { prepareDecision } from './decide/prepared-decision.ts';
import { acceptOwnership, declineOwnership, freezePreparation, nominateExecutive } from './decide/preparation.ts';
import { freezePaper } from './decide/papers.ts';
import { declineChecklist, freezeChecklist, returnChecklist, signChecklist } from './decide/privacy.ts';
import { register } from './decide/registration.ts';
import { confirmReview, provideInformation, recordReview, requestInformation } from './decide/reviews.ts';
import { mergeCase } from './decide/merge.ts';
import { splitCase } from './decide/split.ts';
import { followUp, reportDecisionBrief } from './decide/time.ts';
import { acceptPrivacyDuty, triage } from './decide/triage.ts';
import { stateUseStopped, withdraw } from './decide/withdrawal.ts';
import { onboarding } from './evolve.ts';

const answers = {
  register,
  triage,
  mergeCase,
  splitCase,
  acceptPrivacyDuty,
  nominateExecutive,
  acceptOwnership,
  declineOwnership,
  freezePreparation,
  recordReview,
  requestInformation,
  confirmReview,
  provideInformation,
  freezeChecklist,
  freezePaper,
  signChecklist,
  returnChecklist,
  declineChecklist,
  giveLegalAdvice,
  signForLegal,
  recommend,
  prepareDecision,
  recordDecision,
  stateUseStopped,
  withdraw,
  comment,
  askQuestion,
  answerQuestion,
  handOnQuestion,
  withdrawQuestion,
  attachFile,
  ...followUp,
  reportDecisionBrief,
};

/** Everything that can be asked of an onboarding case. */
export const onboardingCommands = {
  ...answers,
  ...taskCommands({ on: 'onboarding', tasks: onboarding.tasks, claims: ({ followUp }) => followUp.claims, answering: answers }),
};
