import { resolveCursorConnection, type ResolveCursorConnectionArgs } from '@pothos/plugin-relay';
import { mailKinds, mailTimingOf, type MailChoices, type MailKind, type MailTiming } from '@gatehouse/policy';
import { mailOf, unreachedPeople, type Unreached, type UnreachedPosition } from '@gatehouse/db/read';
import { readerOf } from '../../context.ts';
import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';
import { forwardOnly, isUuid, wrongInput } from '../kernel/pages.ts';
import { Viewer } from '../organization/viewer.type.ts';
import { Person } from './person.type.ts';

interface Setting {
  readonly kind: MailKind;
  readonly timing: MailTiming;
}

const MailSetting = builder.objectRef<Setting>('MailSetting').implement({
  extensions: { visibility: 'viewer' },
  description: 'When the viewer gets mail of a kind.',
  fields: (t) => ({
    kind: t.field({ type: enums.mailKind, resolve: ({ kind }) => kind }),
    timing: t.field({ type: enums.mailTiming, resolve: ({ timing }) => timing }),
    canBeChosen: t.boolean({ description: 'What is overdue comes at once, whatever anybody chose.', resolve: ({ kind }) => kind !== 'overdue' }),
  }),
});

const UnreachedPerson = builder.objectRef<Unreached>('UnreachedPerson').implement({
  extensions: { visibility: 'viewer' },
  description: 'Somebody whom mail has not reached since the last one that arrived.',
  fields: (t) => ({
    id: t.id({ resolve: ({ personId }) => personId }),
    refused: t.exposeInt('refused', { description: 'How many the mail server refused for good.' }),
    uncertain: t.exposeInt('uncertain', { description: 'Of how many nobody knows whether they arrived.' }),
    lastAt: t.expose('lastAt', { type: 'DateTime' }),
    reply: t.exposeString('reply', { nullable: true, description: 'The number that the mail server answered last.' }),
    person: t.prismaField({
      type: Person,
      nullable: true,
      resolve: (query, { personId }, _args, { services }) => services.prisma.person.findUnique({ ...query, where: { id: personId } }),
    }),
  }),
});

const ViewerMail = builder
  .objectRef<{ readonly choices: MailChoices | null; readonly unreached: Unreached | null }>('ViewerMail')
  .implement({
    extensions: { visibility: 'viewer' },
    fields: (t) => ({
      settings: t.field({
        type: [MailSetting],
        resolve: ({ choices }) => mailKinds.map((kind) => ({ kind, timing: mailTimingOf(kind, choices) })),
      }),
      isChosen: t.boolean({ description: 'Or what holds for those who chose nothing.', resolve: ({ choices }) => choices !== null }),
      digestHour: t.int({ description: 'The hour of a business day at which the mail of the day is sent.', resolve: (_mail, _args, { services }) => services.profile.mailDigestHour }),
      unreached: t.field({ type: UnreachedPerson, nullable: true, description: 'Where mail does not reach the viewer.', resolve: ({ unreached }) => unreached }),
    }),
  });

function positionOf(cursor: string | undefined): UnreachedPosition | null {
  if (cursor === undefined) return null;
  const [at = '', personId = ''] = cursor.split('|');
  if (!/^\d{1,14}$/.test(at) || !isUuid(personId)) throw wrongInput('after is no cursor of this list');
  return { lastAtMs: Number(at), personId };
}

builder.objectFields(Viewer, (t) => ({
  mail: t.field({ type: ViewerMail, resolve: ({ actor }, _args, { services }) => mailOf(services.pool, actor.personId) }),
  unreachedPeople: t.connection({
    type: UnreachedPerson,
    description: 'Whom mail does not reach, newest first: for NTOP, which settles what could not be finished. Empty for others.',
    resolve: (_viewer, args, context) =>
      resolveCursorConnection(
        { args, defaultSize: 25, maxSize: 100, toCursor: ({ lastAt, personId }) => `${lastAt.getTime()}|${personId}` },
        async ({ after, limit, inverted }: ResolveCursorConnectionArgs) => {
          forwardOnly(inverted);
          const isOperator = readerOf(context).actor.positions.some(({ powers }) => powers.includes('ntop:triage'));
          return isOperator ? unreachedPeople(context.services.pool, { first: limit, after: positionOf(after) }) : [];
        },
      ),
  }),
}));
