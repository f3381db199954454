import { followUpSignals } from './follow-up.ts';
import { defineProcess } from './process.ts';

/** What is proposed for a reference list, while it waits for a second person. */
export const referenceList = defineProcess('referenceList', {
  entryChanged: 'people',
  changeProposed: 'people',
  changeApproved: 'people',
  changeDeclined: 'people',
  changeWithdrawn: 'people',
  ...followUpSignals,
});
