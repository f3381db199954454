import type { PoolClient } from 'pg';
import { run } from '../record/sql.ts';

/** An object is written as JSON; a list as an array of the column's type. */
type Value = string | number | boolean | null | readonly string[] | object;

/** A row as a projection says it; what it does not say is the column's default. */
export type ProjectedRow = Readonly<Record<string, Value>>;

/** A change of one read table, said by a projection and written by `apply`. Column names are the table's own. */
export type Change =
  | { readonly put: string; readonly key: Readonly<Record<string, Value>>; readonly set: Readonly<Record<string, Value>> }
  | { readonly alter: string; readonly where: Readonly<Record<string, Value>>; readonly set: Readonly<Record<string, Value>> }
  | { readonly remove: string; readonly where: Readonly<Record<string, Value>> };

const quote = (name: string): string => `"${name}"`;

/** Writes changes in order, sent together. The SQL text depends on table and columns only, so each shape is prepared once. */
export async function apply(client: Pick<PoolClient, 'query'>, changes: readonly Change[]): Promise<void> {
  await Promise.all(changes.map((change) => write(client, change)));
}

function write(client: Pick<PoolClient, 'query'>, change: Change): Promise<unknown> {
  if ('put' in change) {
    const keys = Object.keys(change.key);
    const columns = [...keys, ...Object.keys(change.set)];
    const updates = Object.keys(change.set).map((column) => `${quote(column)} = excluded.${quote(column)}`);
    const conflict = updates.length > 0 ? `DO UPDATE SET ${updates.join(', ')}` : 'DO NOTHING';
    return run(
      client,
      `INSERT INTO ${quote(change.put)} (${columns.map(quote).join(', ')}) VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')})
       ON CONFLICT (${keys.map(quote).join(', ')}) ${conflict}`,
      [...Object.values(change.key), ...Object.values(change.set)],
    );
  }
  const table = 'alter' in change ? change.alter : change.remove;
  const set = 'alter' in change ? change.set : {};
  const assignments = Object.keys(set).map((column, i) => `${quote(column)} = $${i + 1}`);
  const offset = assignments.length;
  const where = Object.keys(change.where).map((column, i) => `${quote(column)} = $${offset + i + 1}`);
  return run(
    client,
    'alter' in change
      ? `UPDATE ${quote(table)} SET ${assignments.join(', ')} WHERE ${where.join(' AND ')}`
      : `DELETE FROM ${quote(table)} WHERE ${['true', ...where].join(' AND ')}`,
    [...Object.values(set), ...Object.values(change.where)],
  );
}

/**
 * The rows that one stream's changes lead to, from nothing, without a database: what `apply` would have written. A
 * projection changes rows of its own stream only.
 */
export function rowsAfter(changes: readonly Change[]): ReadonlyMap<string, readonly ProjectedRow[]> {
  const tables = new Map<string, ProjectedRow[]>();
  for (const change of changes) {
    const table = 'put' in change ? change.put : 'alter' in change ? change.alter : change.remove;
    const where = 'put' in change ? change.key : change.where;
    const rows = tables.get(table) ?? [];
    // As in SQL, nothing equals null.
    const matches = (row: ProjectedRow): boolean => Object.entries(where).every(([column, value]) => value !== null && row[column] === value);
    if ('remove' in change) {
      tables.set(table, rows.filter((row) => !matches(row)));
    } else if ('put' in change && !rows.some(matches)) {
      tables.set(table, [...rows, { ...change.key, ...change.set }]);
    } else {
      tables.set(table, rows.map((row) => (matches(row) ? { ...row, ...change.set } : row)));
    }
  }
  return tables;
}
