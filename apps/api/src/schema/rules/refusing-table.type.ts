import { refusingTable, type RefusingTable as Refusing } from '@gatehouse/policy';
import { builder } from '../builder.ts';
import { Refusal } from '../kernel/refusal.type.ts';
import { Explained } from './obligation.type.ts';
import { RuleTable } from './rule-table.type.ts';

const RefusingTable = builder.objectRef<Refusing>('RefusingTable').implement({
  extensions: { visibility: 'parent' },
  description: 'The decision table that refuses, in the version that counts, with those of its rows that do.',
  fields: (t) => ({
    table: t.field({ type: RuleTable, resolve: (refusing) => refusing }),
    obligations: t.field({ type: [Explained], resolve: ({ table, obligations }) => obligations.map((one) => ({ table, one })) }),
  }),
});

builder.objectField(Refusal, 'refusedBy', (t) =>
  t.field({
    type: RefusingTable,
    nullable: true,
    description: 'Of `rulesRefuse`: the table that refuses, and why. Null of every other refusal.',
    resolve: (refusal, _args, { services: { profile } }) => refusingTable(refusal, profile),
  }),
);
