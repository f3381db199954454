import { followUpSignals } from './follow-up.ts';
import { defineProcess } from './process.ts';

/** An authorization to test, pilot or operate: conditions, coming into force, expiry, report. */
export const authorization = defineProcess('authorization', {
  granted: 'otherProcess',
  conditionEvidenced: 'people',
  conditionReturned: 'people',
  conditionAccepted: 'people',
  cameIntoForce: 'people',
  ended: 'time',
  reported: 'people',
  ...followUpSignals,
});
