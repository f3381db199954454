/** An instant as ISO 8601 in UTC with milliseconds (`2026-11-24T15:04:05.123Z`); compares as a string. */
export type Instant = string;

/** A calendar date in the institution's time zone, `YYYY-MM-DD`; compares as a string. */
export type PlainDate = string;

/** Whether a text is a date that the calendar has, `YYYY-MM-DD`. There is no year 0000: PostgreSQL refuses it too. */
export function isPlainDate(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
