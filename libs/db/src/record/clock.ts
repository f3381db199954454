/**
 * Where `recordedAt` comes from. `null` is production: the database's `clock_timestamp()`, read after the locks. Tests
 * give the test server's clock, the demo loader a scripted one.
 */
export type Clock = (() => Promise<string>) | null;
