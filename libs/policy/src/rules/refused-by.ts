import { refuse, type Refusal, type RefusalCode } from '../kernel/refusal.ts';
import type { Profile } from '../profile/profile.ts';
import type { Obligation } from './evaluate.ts';
import { explained, type ExplainedObligation } from './explained.ts';
import type { Table, TableVersion } from './table.ts';
import { tablesOf } from './tables.ts';

/** Refuses what a table's rows refuse; null where none of what they bring about is a refusal. Some tables have a code of their own for it. */
export function refusedBy(table: Table, obligations: readonly Obligation[], code: RefusalCode = 'rulesRefuse'): Refusal | null {
  const refusing = obligations.filter(({ kind }) => kind === 'refusal');
  if (refusing.length === 0) return null;
  const codes = [...new Set(refusing.map(({ code }) => code))];
  const rows = [...new Set(refusing.map(({ row }) => row))];
  return { ...refuse(code, { table: table.id, codes, rows }), obligations: refusing };
}

export interface RefusingTable {
  readonly table: Table;
  readonly version: TableVersion;
  readonly obligations: readonly ExplainedObligation[];
}

/** The table that refused, with the rule, the facts and what would change it, for each of its rows; null of any other refusal. */
export function refusingTable({ params, obligations = [] }: Refusal, profile: Profile): RefusingTable | null {
  const table = tablesOf(profile).find(({ id }) => id === params['table']);
  const version = table?.versions.find((one) => obligations.some(({ tableVersion }) => tableVersion === `${table.id}@${one.version}`));
  return table && version ? { table, version, obligations: explained(table, version, obligations, profile) } : null;
}
