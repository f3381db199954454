import { followUpSignals } from './follow-up.ts';
import { defineProcess } from './process.ts';

/** A report of existing use: followed up, looked at by ATIP, and its accounts until each is closed or kept. */
export const existingUse = defineProcess('existingUse', {
  useReported: 'people',
  reportFollowedUp: 'people',
  privacyFindingAsked: 'people',
  privacyFindingRecorded: 'people',
  accountAdded: 'people',
  accountClosed: 'people',
  accountKept: 'people',
  reportConcluded: 'people',
  ...followUpSignals,
});
