import { refuse, secondPersonRefusal, type Refusal } from '@gatehouse/policy';
import type { ReferenceChange as Row } from '@gatehouse/db/read';
import { readerOf, type Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';
import { LocalizedText } from '../kernel/localized-text.type.ts';
import { Availability } from '../kernel/refusal.type.ts';
import { Person } from '../people/person.type.ts';
import { Position } from '../people/position.type.ts';

/** What the list as a whole allows the viewer, narrowed to one proposal. */
async function availability(row: Row, context: Context, name: 'approveReferenceEntry' | 'withdrawReferenceEntry') {
  const answers = await context.availability.load({ ref: { kind: 'referenceList', id: row.streamId }, names: [name] });
  const { personId } = readerOf(context).actor;
  const own = name === 'approveReferenceEntry' ? secondPersonRefusal({ proposedBy: row.proposedById }, personId) : row.proposedById === personId ? null : refuse('notYourPart', { part: 'proposer' });
  const waits: Refusal | null = row.status === 'waiting' ? null : refuse('referenceProposalUnknown');
  return { refusal: answers.get(name) ?? waits ?? own };
}

/** A change of a list: what was asked, by whom, why, and what came of it. */
export const ReferenceChange = builder.objectRef<Row>('ReferenceChange').implement({
  extensions: { visibility: 'parent' },
  description: 'A change of a reference list as it was proposed or made. It is never altered: what is wrong is declined or withdrawn.',
  fields: (t) => ({
    id: t.exposeID('id'),
    code: t.string({ resolve: ({ change }) => change.code }),
    kind: t.field({ type: enums.referenceChangeKind, resolve: ({ change }) => change.kind }),
    status: t.field({ type: enums.referenceChangeStatus, resolve: ({ status }) => status }),
    label: t.field({ type: LocalizedText, nullable: true, description: 'Null where the entry ends.', resolve: ({ change }) => change.content?.label ?? null }),
    fields: t.field({ type: 'JSON', nullable: true, description: 'Values by the field’s id.', resolve: ({ change }) => change.content?.fields ?? null }),
    source: t.string({ nullable: true, description: 'What the institution rests the entry on.', resolve: ({ change }) => change.content?.source.text ?? null }),
    sortOrder: t.int({ nullable: true, resolve: ({ change }) => change.content?.sortOrder ?? null }),
    effectiveFrom: t.field({
      type: 'Date',
      description: 'The first day on which it holds, or no longer does; of a correction, the first day of the period corrected.',
      resolve: ({ change }) => change.effectiveFrom,
    }),
    effectiveTo: t.field({ type: 'Date', nullable: true, resolve: ({ change }) => change.effectiveTo }),
    reasons: t.exposeString('reasons', { nullable: true, description: 'Null where they were lawfully disposed of.' }),
    proposedAt: t.expose('proposedAt', { type: 'DateTime' }),
    proposedBy: t.prismaField({
      type: Person,
      nullable: true,
      resolve: (query, { proposedById }, _args, { services }) => services.prisma.person.findUnique({ ...query, where: { id: proposedById } }),
    }),
    proposedAs: t.prismaField({
      type: Position,
      nullable: true,
      description: 'The position that gave the power.',
      resolve: (query, { proposedPositionId }, _args, { services }) =>
        proposedPositionId ? services.prisma.position.findUnique({ ...query, where: { id: proposedPositionId } }) : null,
    }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true }),
    decidedBy: t.prismaField({
      type: Person,
      nullable: true,
      description: 'Who approved, declined or withdrew it.',
      resolve: (query, { decidedById }, _args, { services }) =>
        decidedById ? services.prisma.person.findUnique({ ...query, where: { id: decidedById } }) : null,
    }),
    decidedAs: t.prismaField({
      type: Position,
      nullable: true,
      resolve: (query, { decidedPositionId }, _args, { services }) =>
        decidedPositionId ? services.prisma.position.findUnique({ ...query, where: { id: decidedPositionId } }) : null,
    }),
    decisionReasons: t.exposeString('decisionReasons', { nullable: true }),
    viewerCanDecide: t.field({
      type: Availability,
      description: 'May the viewer approve or decline it now?',
      resolve: (row, _args, context) => availability(row, context, 'approveReferenceEntry'),
    }),
    viewerCanWithdraw: t.field({ type: Availability, resolve: (row, _args, context) => availability(row, context, 'withdrawReferenceEntry') }),
  }),
});
