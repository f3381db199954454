/** An instant as ISO 8601 in UTC with milliseconds (`2026-11-24T15:04:05.123Z`); compares as a string. */
export type Instant = string;

/** A calendar date in the institution's time zone, `YYYY-MM-DD`; compares as a string. */
export type PlainDate = string;
