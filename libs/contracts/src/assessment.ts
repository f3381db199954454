import { followUpSignals } from './follow-up.ts';
import { defineProcess } from './process.ts';

/** A PIA, an addendum or a privacy protocol. */
export const assessment = defineProcess('assessment', {
  opened: 'otherProcess',
  assessmentFrozen: 'people',
  assessmentSigned: 'people',
  assessmentReturned: 'people',
  assessmentDeclined: 'people',
  executiveChanged: 'otherProcess',
  assessmentApproved: 'people',
  assessmentAbandoned: 'otherProcess',
  ...followUpSignals,
});
