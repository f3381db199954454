import { followUpCommands } from '../kernel/follow-up-commands.ts';
import { refuse } from '../kernel/refusal.ts';
import { taskCommands } from '../kernel/task-commands.ts';
import { existingUseDeadlines } from './deadlines.ts';
import { addAccount, closeAccount, keepAccount } from './decide/accounts.ts';
import { askForPrivacyFinding, followUpReport, recordPrivacyFinding } from './decide/follow-up.ts';
import { reportExistingUse } from './decide/report.ts';
import { existingUse } from './evolve.ts';

const answers = {
  reportExistingUse,
  followUpReport,
  askForPrivacyFinding,
  recordPrivacyFinding,
  addAccount,
  closeAccount,
  keepAccount,
  ...followUpCommands({ on: 'existingUse', deadlines: existingUseDeadlines, onDeadline: () => refuse('superseded') }),
};

/** Everything that can be asked of a report of existing use. */
export const existingUseCommands = {
  ...answers,
  ...taskCommands({ on: 'existingUse', tasks: existingUse.tasks, claims: ({ followUp }) => followUp.claims, answering: answers }),
};
