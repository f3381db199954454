/** Signals that every process has: its reminders, and effects that nobody could finish. */
export const followUpSignals = {
  reminded: 'time',
  escalated: 'time',
  effectFailed: 'outside',
  effectResolved: 'people',
} as const;
