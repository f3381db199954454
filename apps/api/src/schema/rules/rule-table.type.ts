import { possibleObligations, tablesAboutCases, wordsOf, type FactDefinition, type Fact, type ObligationDefinition, type Row, type Table, type TableVersion } from '@gatehouse/policy';
import { builder } from '../builder.ts';
import { CitationType } from '../kernel/citation.type.ts';
import { enums } from '../kernel/enums.ts';
import { LocalizedText } from '../kernel/localized-text.type.ts';

/** A table in one of its versions. */
export interface TableIn {
  readonly table: Table;
  readonly version: TableVersion;
}

const FactValue = builder.objectRef<{ readonly value: string; readonly words: { readonly en: string; readonly fr: string } }>('FactValue').implement({
  extensions: { visibility: 'everyone' },
  fields: (t) => ({ value: t.exposeString('value'), words: t.expose('words', { type: LocalizedText }) }),
});

const RuleFact = builder.objectRef<{ readonly name: string; readonly definition: FactDefinition }>('RuleFact').implement({
  extensions: { visibility: 'everyone' },
  description: 'Something a table asks.',
  fields: (t) => ({
    name: t.exposeString('name'),
    type: t.string({ description: '`yesNo`, `oneOf`, `anyOf`, `number` or `date`.', resolve: ({ definition }) => definition.type }),
    meaning: t.field({ type: LocalizedText, resolve: ({ definition }) => definition.meaning }),
    unit: t.field({ type: LocalizedText, nullable: true, resolve: ({ definition }) => ('unit' in definition ? definition.unit : null) }),
    values: t.field({
      type: [FactValue],
      resolve: ({ definition }) => Object.entries(wordsOf(definition)).map(([value, words]) => ({ value, words })),
    }),
  }),
});

/** What is known of one fact, in words where it has words. */
export const KnownFact = builder.objectRef<{ readonly name: string; readonly definition: FactDefinition | undefined; readonly value: Fact }>('KnownFact').implement({
  extensions: { visibility: 'parent' },
  description: 'A fact of the case as a table looked at it; `value` is null where it is not known.',
  fields: (t) => ({
    name: t.exposeString('name'),
    meaning: t.field({ type: LocalizedText, nullable: true, resolve: ({ definition }) => definition?.meaning ?? null }),
    value: t.field({ type: 'JSON', nullable: true, resolve: ({ value }) => value }),
    words: t.field({
      type: [LocalizedText],
      description: 'The value, or each of its choices, in words; empty for numbers, dates and what is not known.',
      resolve: ({ definition, value }) => {
        if (!definition || value === null) return [];
        const words = wordsOf(definition);
        return (Array.isArray(value) ? (value as readonly string[]) : [String(value)]).flatMap((one) => words[one] ?? []);
      },
    }),
  }),
});

interface RowObligation {
  readonly code: string;
  readonly definition: ObligationDefinition;
  readonly term: unknown;
}

const RuleObligation = builder.objectRef<RowObligation>('RuleObligation').implement({
  extensions: { visibility: 'everyone' },
  description: 'What a row brings about.',
  fields: (t) => ({
    code: t.exposeString('code'),
    kind: t.field({ type: enums.obligationKind, resolve: ({ definition }) => definition.kind }),
    label: t.field({ type: LocalizedText, resolve: ({ definition }) => definition.label }),
    proposedFor: t.string({
      nullable: true,
      description: 'Who determines what the table only proposes: a power, or `head`.',
      resolve: ({ definition }) => definition.proposedFor ?? null,
    }),
    term: t.field({ type: 'JSON', nullable: true, description: 'How long the rule gives, and counted from what.', resolve: ({ term }) => term }),
  }),
});

const RuleRow = builder.objectRef<{ readonly table: Table; readonly row: Row }>('RuleRow').implement({
  extensions: { visibility: 'everyone' },
  description: 'One rule of a table.',
  fields: (t) => ({
    id: t.string({ resolve: ({ row }) => row.id }),
    rule: t.field({ type: LocalizedText, resolve: ({ row }) => row.label }),
    when: t.field({ type: 'JSON', description: 'The condition, as data over the facts of the table.', resolve: ({ row }) => row.when }),
    citation: t.field({ type: CitationType, resolve: ({ row }) => row.citation }),
    obligations: t.field({
      type: [RuleObligation],
      resolve: ({ table, row }) =>
        row.obligations.flatMap(({ code, term }): RowObligation[] => {
          const definition = table.obligations[code];
          return definition ? [{ code, definition, term: term ?? null }] : [];
        }),
    }),
  }),
});

const RuleTableVersion = builder.objectRef<TableVersion>('RuleTableVersion').implement({
  extensions: { visibility: 'everyone' },
  fields: (t) => ({
    version: t.exposeString('version'),
    effectiveFrom: t.field({ type: 'Date', resolve: ({ effectiveFrom }) => effectiveFrom }),
    effectiveTo: t.field({ type: 'Date', nullable: true, resolve: ({ effectiveTo }) => effectiveTo }),
    binds: t.field({ type: enums.binds, resolve: ({ binds }) => binds }),
  }),
});

export const RuleTable = builder.objectRef<TableIn>('RuleTable').implement({
  extensions: { visibility: 'everyone' },
  description: 'A decision table, in the version in force on the date asked.',
  fields: (t) => ({
    id: t.string({ resolve: ({ table }) => table.id }),
    title: t.field({ type: LocalizedText, resolve: ({ table }) => table.title }),
    version: t.field({ type: RuleTableVersion, resolve: ({ version }) => version }),
    versions: t.field({ type: [RuleTableVersion], description: 'Oldest first.', resolve: ({ table }) => [...table.versions] }),
    facts: t.field({
      type: [RuleFact],
      resolve: ({ table }) => Object.entries(table.facts).map(([name, definition]) => ({ name, definition })),
    }),
    rows: t.field({ type: [RuleRow], resolve: ({ table, version }) => version.rows.map((row) => ({ table, row })) }),
    possibleObligations: t.field({
      type: [RuleObligation],
      description: 'Everything that can follow from the table, also what no row of this version brings about.',
      resolve: ({ table }) => Object.entries(possibleObligations(table)).map(([code, definition]) => ({ code, definition, term: null })),
    }),
    aboutCases: t.boolean({
      description: 'It looks at facts that are stored with cases, so that `whatIf` can be asked of it.',
      resolve: ({ table }, _args, { services: { profile } }) => tablesAboutCases(profile).has(table.id),
    }),
  }),
});
