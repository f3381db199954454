import type { PlainDate } from '../kernel/time.ts';
import type { Profile } from '../profile/profile.ts';
import { lawAndPowers, referenceLists } from '../reference/lists.ts';
import { entriesOn } from '../reference/timeline.ts';
import { versionOn, type Table } from './table.ts';
import { tablesOf } from './tables.ts';

/** What a table decides on a date, without its words: rewording a rule does not make it another one. */
function decisive(table: Table, on: PlainDate): unknown {
  const { rows, ...version } = versionOn(table, on);
  return {
    id: table.id,
    ...version,
    rows: rows.map(({ label: _words, ...row }) => row),
    obligations: Object.entries(table.obligations).map(([code, { label: _label, ...definition }]) => ({ code, ...definition })),
  };
}

/**
 * Everything dated that decisions rest on, on a date: its content hash is the `rulesVersion` of every event (D4). A table
 * whose instrument is younger than the date was no rule then.
 */
export function rulesInForce(profile: Profile, on: PlainDate): unknown {
  const begun = tablesOf(profile).filter(({ versions }) => versions.some(({ effectiveFrom }) => effectiveFrom <= on));
  // As they ship: what the institution made of them is in the record itself.
  const lists = referenceLists.map((list) => ({ id: list.id, twoPeople: list.id in lawAndPowers, entries: entriesOn(list, [], on) }));
  return { profile, tables: begun.map((table) => decisive(table, on)), lists };
}
