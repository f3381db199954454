import type { ActivityOptions } from '@temporalio/workflow';

/** The record is asked until it answers: a database that is down comes back, and nothing may be skipped meanwhile. */
export const untilAnswered: ActivityOptions = {
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
};

/**
 * An effect is tried for about nine hours, which outlasts the usual outage of a mail server; then a person is asked.
 * The timeout is shorter than the lease on the effect's row, so two attempts never run at once.
 */
export const untilGivenUp: ActivityOptions = {
  startToCloseTimeout: '2 minutes',
  retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumInterval: '1 hour', maximumAttempts: 18 },
};

/** Upkeep that a Schedule begins again within the hour: a few attempts bridge a short outage, more would only pile up. */
export const untilNextTime: ActivityOptions = {
  startToCloseTimeout: '10 minutes',
  retry: { initialInterval: '10 seconds', backoffCoefficient: 3, maximumAttempts: 4 },
};
