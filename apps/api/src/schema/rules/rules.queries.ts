import { dateIn, tablesOf, versionOn, type PlainDate, type Profile, type Table } from '@gatehouse/policy';
import { builder } from '../builder.ts';
import { RuleTable, type TableIn } from './rule-table.type.ts';

export function today(profile: Profile): PlainDate {
  return dateIn(profile.timeZone, new Date().toISOString());
}

function on(table: Table, date: PlainDate): TableIn[] {
  const [first] = table.versions;
  return first && first.effectiveFrom <= date ? [{ table, version: versionOn(table, date) }] : [];
}

builder.queryFields((t) => ({
  ruleTables: t.field({
    type: [RuleTable],
    description: 'Every decision table in force on a date; today where none is given.',
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { services: { profile } }) => tablesOf(profile).flatMap((table) => on(table, asOf ?? today(profile))),
  }),
  ruleTable: t.field({
    type: RuleTable,
    nullable: true,
    description: 'Null where there is no such table, or it was not yet in force on the date.',
    args: { id: t.arg.string({ required: true }), asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { id, asOf }, { services: { profile } }) => {
      const table = tablesOf(profile).find((one) => one.id === id);
      return table ? (on(table, asOf ?? today(profile))[0] ?? null) : null;
    },
  }),
}));
