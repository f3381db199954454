import { timelines, visibleTo } from '@gatehouse/db/read';
import { resolveCursorConnection, type ResolveCursorConnectionArgs } from '@pothos/plugin-relay';
import { readerOf } from '../../context.ts';
import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';
import { Event } from '../kernel/event.type.ts';
import { FrozenVersion, versionsOf } from '../kernel/frozen-version.type.ts';
import { joined } from '../kernel/joined.ts';
import { forwardOnly } from '../kernel/pages.ts';
import { eventPosition } from '../kernel/timeline-position.ts';
import { Unit, unitOf } from '../organization/unit.type.ts';

export const ExistingUse = builder.prismaNode('ExistingUse', {
  id: { field: 'id' },
  nullable: true,
  extensions: { visibility: 'stream' },
  findUnique: (id, context) => ({ id, ...visibleTo(readerOf(context).keys) }),
  fields: (t) => ({
    recordId: t.exposeID('id'),
    version: t.exposeInt('version'),
    number: t.exposeString('number'),
    status: t.field({ type: enums.existingUseStatus, resolve: ({ status }) => status }),
    reporter: t.relation('reporter'),
    unit: t.field({ type: Unit, nullable: true, resolve: ({ unitId }, _args, { services }) => unitOf(services.profile, unitId) }),
    how: t.exposeString('how', { description: 'By the option of the form, such as `FREE_TRIAL`.' }),
    name: t.exposeString('name', { nullable: true, description: 'As the report names it; null where it chose from the catalogue.' }),
    vendor: t.exposeString('vendor', { nullable: true }),
    use: t.exposeString('use', { nullable: true }),
    language: t.field({ type: enums.language, description: 'Of what was written.', resolve: ({ language }) => language }),
    since: t.exposeString('since', { nullable: true, description: 'A day, a month such as `2026-03`, or null where nobody knows.' }),
    stillUsed: t.exposeBoolean('stillUsed'),
    stoppedOn: t.expose('stoppedOn', { type: 'Date', nullable: true }),
    personalInformation: t.field({ type: enums.personalInformation, resolve: (one) => one.personalInformation }),
    accountsKnown: t.exposeString('accountsKnown', { description: 'Of the accounts: `none`, `all` or `some` are named, or `unknown`.' }),
    answers: t.field({
      type: FrozenVersion,
      nullable: true,
      description: 'The answers to the form `existing-use`, as they were given.',
      resolve: async ({ id }, _args, context) => (await versionsOf(context, id, 'existing-use'))[0] ?? null,
    }),
    reportedAt: t.expose('reportedAt', { type: 'DateTime' }),
    outcome: t.field({ type: enums.reportOutcome, nullable: true, resolve: ({ outcome }) => outcome }),
    outcomeReasons: t.exposeString('outcomeReasons', { nullable: true }),
    followedUpBy: t.relation('followedUpBy', { nullable: true }),
    followedUpAt: t.expose('followedUpAt', { type: 'DateTime', nullable: true }),
    privacyAskedBy: t.relation('privacyAskedBy', { nullable: true }),
    privacyAskedAt: t.expose('privacyAskedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When ATIP was asked after all, where the report said that no personal information was collected.',
    }),
    privacyAskedReasons: t.exposeString('privacyAskedReasons', { nullable: true }),
    finding: t.field({ type: enums.privacyFinding, nullable: true, resolve: ({ finding }) => finding }),
    findingReference: t.exposeString('findingReference', { nullable: true }),
    findingExplanation: t.exposeString('findingExplanation', { nullable: true }),
    foundBy: t.relation('foundBy', { nullable: true }),
    foundAt: t.expose('foundAt', { type: 'DateTime', nullable: true }),
    concludedAt: t.expose('concludedAt', { type: 'DateTime', nullable: true }),
    accounts: t.relation('accounts', { query: { orderBy: [{ position: 'asc' }, { id: 'asc' }] } }),
    timeline: t.connection({
      type: Event,
      description: 'The event log of the report; newest first.',
      resolve: ({ id }, args, context) =>
        resolveCursorConnection(
          { args, defaultSize: 25, maxSize: 100, toCursor: (event) => `${event.recordedAt.getTime()}:${event.streamId}:${event.version}` },
          ({ after, limit, inverted }: ResolveCursorConnectionArgs) => {
            forwardOnly(inverted);
            const page = { first: limit, after: eventPosition(after), names: null };
            const fetch = (ids: readonly string[]) => timelines(context.services.pool, readerOf(context).keys, ids, page);
            return joined(context, `timeline ${JSON.stringify(page)}`, id, fetch);
          },
        ),
    }),
  }),
});
