import type { Correction, ExplainedObligation, Table } from '@gatehouse/policy';
import { builder } from '../builder.ts';
import { CitationType } from '../kernel/citation.type.ts';
import { enums } from '../kernel/enums.ts';
import { LocalizedText } from '../kernel/localized-text.type.ts';
import { KnownFact } from './rule-table.type.ts';

const fact = (table: Table, name: string, value: Correction['to']) => ({ name, definition: table.facts[name], value });

const Way = builder.objectRef<{ readonly table: Table; readonly corrections: readonly Correction[] }>('WayOut').implement({
  extensions: { visibility: 'parent' },
  description: 'Corrections of facts that, made together, would end an obligation.',
  fields: (t) => ({
    corrections: t.field({ type: [KnownFact], resolve: ({ table, corrections }) => corrections.map(({ fact: name, to }) => fact(table, name, to)) }),
  }),
});

/** What a table says, with its rule, the facts used and what would change it. */
export const Explained = builder.objectRef<{ readonly table: Table; readonly one: ExplainedObligation }>('Obligation').implement({
  extensions: { visibility: 'parent' },
  description: 'What a table says, and why.',
  fields: (t) => ({
    code: t.string({ resolve: ({ one }) => one.code }),
    kind: t.field({ type: enums.obligationKind, resolve: ({ one }) => one.kind }),
    label: t.field({ type: LocalizedText, resolve: ({ one }) => one.label }),
    rule: t.field({ type: LocalizedText, description: 'The row that brings it about.', resolve: ({ one }) => one.rule }),
    row: t.string({ resolve: ({ one }) => one.row }),
    citation: t.field({ type: CitationType, resolve: ({ one }) => one.citation }),
    proposedFor: t.string({
      nullable: true,
      description: 'Who determines what the table only proposes: a power, or `head`.',
      resolve: ({ one }) => one.proposedFor,
    }),
    dueAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ one }) => (one.dueAt ? new Date(one.dueAt) : null) }),
    factsUsed: t.field({
      type: [KnownFact],
      resolve: ({ table, one }) => Object.entries(one.factsUsed).map(([name, value]) => fact(table, name, value)),
    }),
    waysOut: t.field({
      type: [Way],
      description: 'Each is enough by itself. Empty: nothing would change it.',
      resolve: ({ table, one }) => one.waysOut.map((corrections) => ({ table, corrections })),
    }),
  }),
});
