import {
  endedOn,
  entriesOn,
  holdsOn,
  lawAndPowers,
  overriddenOf,
  periodsOf,
  type Period,
  type RecordedChange,
  type ReferenceField as PolicyField,
  type ReferenceList as PolicyList,
  type ReferenceListId,
} from '@gatehouse/policy';
import { referenceChanges, type ReferenceChange as ChangeRow } from '@gatehouse/db/read';
import type { Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';
import { joined } from '../kernel/joined.ts';
import { LocalizedText } from '../kernel/localized-text.type.ts';
import { CitationType } from '../kernel/citation.type.ts';
import { ReferenceChange } from './reference-change.type.ts';

/** A list as it is shown: what it says on a date. */
export interface Shown {
  readonly list: PolicyList<ReferenceListId>;
  readonly on: string;
}

export function changesOf(context: Context, { streamId }: PolicyList): Promise<readonly ChangeRow[]> {
  return joined(context, 'referenceChanges', streamId, (ids) => referenceChanges(context.services.pool, ids));
}

/** Those that hold, as policy merges them with what ships. */
export function held(rows: readonly ChangeRow[]): RecordedChange[] {
  return rows
    .filter(({ heldSince }) => heldSince !== null)
    .toSorted((a, b) => (a.heldSince ?? 0) - (b.heldSince ?? 0))
    .map(({ id, change }) => ({ changeId: id, change }));
}

const FieldOption = builder.objectRef<NonNullable<PolicyField['options']>[number]>('ReferenceFieldOption').implement({
  extensions: { visibility: 'everyone' },
  fields: (t) => ({ code: t.exposeString('code'), label: t.expose('label', { type: LocalizedText }) }),
});

const Field = builder.objectRef<PolicyField>('ReferenceField').implement({
  extensions: { visibility: 'everyone' },
  description: 'What the entries of a list say besides their label.',
  fields: (t) => ({
    id: t.exposeID('id'),
    label: t.expose('label', { type: LocalizedText }),
    kind: t.field({ type: enums.referenceFieldKind, resolve: ({ kind }) => kind }),
    isRequired: t.boolean({ resolve: ({ isRequired }) => isRequired ?? false }),
    options: t.field({ type: [FieldOption], resolve: ({ options }) => [...(options ?? [])] }),
  }),
});

const Entry = builder.objectRef<Period>('ReferenceEntry').implement({
  extensions: { visibility: 'everyone' },
  description: 'What a code says from one day until another.',
  fields: (t) => ({
    code: t.exposeString('code'),
    label: t.expose('label', { type: LocalizedText }),
    englishStatus: t.field({ type: enums.labelStatus, resolve: ({ labelStatus }) => labelStatus.en }),
    frenchStatus: t.field({ type: enums.labelStatus, resolve: ({ labelStatus }) => labelStatus.fr }),
    frenchFrom: t.exposeString('frenchFrom', { nullable: true, description: 'Where the French label was read, if elsewhere than in the instrument.' }),
    citation: t.field({ type: CitationType, nullable: true, resolve: ({ source }) => source.citation }),
    source: t.string({ nullable: true, description: 'What the institution rests its own entry on.', resolve: ({ source }) => source.text }),
    sortOrder: t.exposeInt('sortOrder'),
    fields: t.field({ type: 'JSON', description: 'Values by the field’s id.', resolve: ({ fields }) => fields }),
    effectiveFrom: t.field({ type: 'Date', resolve: ({ effectiveFrom }) => effectiveFrom }),
    effectiveTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which it no longer holds.',
      resolve: ({ effectiveTo }) => effectiveTo,
    }),
    isShipped: t.boolean({ description: 'As the product ships it, not as the institution changed it.', resolve: ({ changeId }) => changeId === null }),
    isCorrected: t.boolean({ resolve: ({ correctedBy }) => correctedBy.length > 0 }),
  }),
});

interface CodeHistory {
  readonly code: string;
  readonly list: PolicyList;
  readonly rows: readonly ChangeRow[];
}

const History = builder.objectRef<CodeHistory>('ReferenceHistory').implement({
  extensions: { visibility: 'everyone' },
  description: 'All that was ever said of one code, and by whom.',
  fields: (t) => ({
    code: t.exposeString('code'),
    periods: t.field({
      type: [Entry],
      description: 'What it said, says and will say, one period after the other.',
      resolve: ({ code, list, rows }) => periodsOf(list, held(rows)).filter((period) => period.code === code),
    }),
    overridden: t.field({
      type: [Entry],
      description: 'What the product ships and does not hold, since the institution recorded something else.',
      resolve: ({ code, list, rows }) =>
        overriddenOf(list, held(rows))
          .filter((entry) => entry.code === code)
          .map((entry) => ({ ...entry, changeId: null, correctedBy: [] })),
    }),
    changes: t.field({
      type: [ReferenceChange],
      description: 'Oldest first, with those that came to nothing.',
      resolve: ({ code, rows }) => rows.filter(({ change }) => change.code === code),
    }),
  }),
});

export const ReferenceList = builder.objectRef<Shown>('ReferenceList').implement({
  extensions: { visibility: 'everyone' },
  description: 'Codes with their labels in both languages, each from one day until another. Open to every employee.',
  fields: (t) => ({
    id: t.id({ description: 'Its name, such as `disclosure-code`.', resolve: ({ list }) => list.id }),
    recordId: t.id({ description: 'By which the mutations name it.', resolve: ({ list }) => list.streamId }),
    name: t.field({ type: LocalizedText, resolve: ({ list }) => list.name }),
    about: t.field({ type: LocalizedText, resolve: ({ list }) => list.about }),
    secondPersonBecause: t.field({
      type: LocalizedText,
      nullable: true,
      description: 'Law and powers: why each change needs a second person. Null: one person answers for it.',
      resolve: ({ list }) => lawAndPowers[list.id] ?? null,
    }),
    fields: t.field({ type: [Field], resolve: ({ list }) => [...list.fields] }),
    asOf: t.field({ type: 'Date', resolve: ({ on }) => on }),
    entries: t.field({
      type: [Entry],
      description: 'What holds on the date, in the order of the list.',
      resolve: async ({ list, on }, _args, context) => entriesOn(list, held(await changesOf(context, list)), on),
    }),
    ended: t.field({
      type: [Entry],
      description: 'What had ended by the date: ended entries stay in the list.',
      resolve: async ({ list, on }, _args, context) => endedOn(list, held(await changesOf(context, list)), on),
    }),
    entryCount: t.int({
      resolve: async ({ list, on }, _args, context) => periodsOf(list, held(await changesOf(context, list))).filter((period) => holdsOn(period, on)).length,
    }),
    proposals: t.field({
      type: [ReferenceChange],
      description: 'The changes that wait for a second person.',
      resolve: async ({ list }, _args, context) => (await changesOf(context, list)).filter(({ status }) => status === 'waiting'),
    }),
    lastChangedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When something last came to hold; null: as it ships.',
      resolve: async ({ list }, _args, context) =>
        (await changesOf(context, list)).filter(({ heldSince }) => heldSince !== null).map(({ decidedAt, proposedAt }) => decidedAt ?? proposedAt).toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null,
    }),
    history: t.field({
      type: History,
      args: { code: t.arg.string({ required: true }) },
      resolve: async ({ list }, { code }, context) => ({ code, list, rows: await changesOf(context, list) }),
    }),
  }),
});
