import type { Stages } from '../kernel/aggregate.ts';
import { refuse } from '../kernel/refusal.ts';
import { existingUseStatuses, type ExistingUseState, type ExistingUseStatus } from './state.ts';

/** A report is followed up until it is concluded. */
export const stagesOfExistingUse: Stages<ExistingUseState, ExistingUseStatus> = {
  names: existingUseStatuses,
  of: ({ status }) => status,
  refusal: () => refuse('concluded'),
};
