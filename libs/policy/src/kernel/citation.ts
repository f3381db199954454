import type { InstrumentCode } from '../reference/instruments.ts';

/** Where a rule comes from. */
export interface Citation {
  readonly instrument: InstrumentCode;
  /** Section or clause, as the instrument numbers it. */
  readonly section: string;
}
