import { approvalTables, dateIn, ruleChangesOf, rulesOfCase, tellingForms, type CaseUnderRules, type PlainDate, type RuleChange, type TableAnswer } from '@gatehouse/policy';
import { categoriesOfCases } from '@gatehouse/db/read';
import type { Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { versionsOf } from '../kernel/frozen-version.type.ts';
import { joined } from '../kernel/joined.ts';
import { LocalizedText } from '../kernel/localized-text.type.ts';
import { Explained } from './obligation.type.ts';
import { RuleTable } from './rule-table.type.ts';
import { today } from './rules.queries.ts';
import { underRules } from './under-rules.ts';

const Undecided = builder.objectRef<{ readonly row: string; readonly needs: readonly string[] }>('UndecidedRow').implement({
  extensions: { visibility: 'parent' },
  description: 'A row that facts not known yet may still bring about.',
  fields: (t) => ({ row: t.exposeString('row'), needs: t.stringList({ resolve: ({ needs }) => [...needs] }) }),
});

const CaseRule = builder.objectRef<TableAnswer>('CaseRule').implement({
  extensions: { visibility: 'parent' },
  description: 'A table that speaks of the case. What was done keeps the rules of its day.',
  fields: (t) => ({
    table: t.field({ type: RuleTable, resolve: (answer) => answer }),
    doneOn: t.field({ type: 'Date', nullable: true, description: 'When the act that rests on it was done; null while it is to be done.', resolve: ({ doneOn }) => doneOn }),
    refusesApproval: t.boolean({ description: 'Its refusals stand in the way of an approval.', resolve: ({ table }) => approvalTables.has(table.id) }),
    obligations: t.field({ type: [Explained], resolve: ({ table, explanation }) => explanation.obligations.map((one) => ({ table, one })) }),
    undecided: t.field({ type: [Undecided], resolve: ({ explanation }) => [...explanation.undecided] }),
  }),
});

const CaseRuleChange = builder.objectRef<RuleChange>('CaseRuleChange').implement({
  extensions: { visibility: 'parent' },
  description: 'A table that has another version for the case than when an act that rests on it was done.',
  fields: (t) => ({
    table: t.field({ type: RuleTable, resolve: ({ table, to }) => ({ table, version: to }) }),
    doneOn: t.field({ type: 'Date', resolve: ({ doneOn }) => doneOn }),
    fromVersion: t.string({ resolve: ({ from }) => from.version }),
    added: t.field({ type: [LocalizedText], resolve: ({ table, added }) => added.flatMap((code) => table.obligations[code]?.label ?? []) }),
    removed: t.field({ type: [LocalizedText], resolve: ({ table, removed }) => removed.flatMap((code) => table.obligations[code]?.label ?? []) }),
    mustRedo: t.exposeBoolean('mustRedo', { description: 'The newer rules bind what was already done.' }),
  }),
});

interface CaseRow {
  readonly id: string;
  readonly registeredAt: Date;
  readonly stageAsked: string;
  readonly dataAsked: string;
  readonly personalInformation: string;
}

/** The case as the tables look at it, with what had been frozen by a date. */
async function underRulesOf(one: CaseRow, on: PlainDate, context: Context): Promise<CaseUnderRules> {
  const { timeZone } = context.services.profile;
  const [categories, ...versions] = await Promise.all([
    joined(context, 'categories', one.id, (ids) => categoriesOfCases(context.services.pool, ids)),
    ...tellingForms.map((form) => versionsOf(context, one.id, form)),
  ]);
  const by = ({ frozenAt }: { readonly frozenAt: Date }): boolean => dateIn(timeZone, frozenAt.toISOString()) <= on;
  const frozen = tellingForms.flatMap((form, index) => {
    const newest = versions[index]?.findLast(by);
    return newest ? [{ form, at: newest.frozenAt, text: newest.text }] : [];
  });
  return underRules({ ...one, categories, preparedAt: frozen.find(({ form }) => form === 'preparation')?.at ?? null, frozen }, timeZone);
}

const selected = { id: true, registeredAt: true, stageAsked: true, dataAsked: true, personalInformation: true } as const;

builder.prismaObjectFields('Case', (t) => ({
  rules: t.field({
    type: [CaseRule],
    description: 'What each table says of the case on a date, today where none is given, and why. Empty before it was registered.',
    args: { asOf: t.arg({ type: 'Date' }) },
    select: selected,
    resolve: async (one, { asOf }, context) => {
      const { profile } = context.services;
      const on = asOf ?? today(profile);
      const under = await underRulesOf(one, on, context);
      return under.openedOn <= on ? rulesOfCase(under, profile, on) : [];
    },
  }),
  ruleChanges: t.field({
    type: [CaseRuleChange],
    description: 'What is otherwise under the rules of a date than under those that the acts of the case were done under.',
    args: { asOf: t.arg({ type: 'Date' }) },
    select: selected,
    resolve: async (one, { asOf }, context) => {
      const { profile } = context.services;
      const on = asOf ?? today(profile);
      return ruleChangesOf(await underRulesOf(one, on, context), profile, on);
    },
  }),
}));
