/** Signals that every process has: its reminders, who took what was asked, and effects that nobody could finish. */
export const followUpSignals = {
  reminded: 'time',
  escalated: 'time',
  effectFailed: 'outside',
  effectResolved: 'people',
  taskClaimed: 'people',
  taskReleased: 'people',
  taskHandedOver: 'people',
} as const;
