import { powersMatrix, processes, separatedDuties, stagesOf, type Ground, type PowersRow, type Profile } from '@gatehouse/policy';
import { builder } from '../builder.ts';
import { Role } from './organization.type.ts';

const GroundType = builder.objectRef<Ground>('Ground').implement({
  extensions: { visibility: 'everyone' },
  description: 'What lets somebody act: a power, a relation to the process, or a relation that counts with the power only.',
  fields: (t) => ({
    relation: t.exposeString('relation', { nullable: true, description: 'Such as `requester`, `executive`, `reader` or `system`.' }),
    power: t.exposeString('power', { nullable: true }),
  }),
});

const ActionPowers = builder.objectRef<PowersRow>('ActionPowers').implement({
  extensions: { visibility: 'everyone' },
  description: 'One command: at which stages it can be given, and by whom. What the case holds decides the rest.',
  fields: (t) => ({
    action: t.exposeString('action', { description: 'The name of the command.' }),
    opens: t.exposeBoolean('opens', { description: 'It begins the process.' }),
    stages: t.stringList({ resolve: ({ stages }) => [...stages] }),
    by: t.field({ type: [GroundType], description: 'Any of these suffices.', resolve: ({ by }) => [...by] }),
    roles: t.field({
      type: [Role],
      description: 'Roles whose positions a delegation order may give one of the powers.',
      resolve: ({ roles }, _args, { services: { profile } }) => profile.roles.filter(({ code }) => roles.includes(code)),
    }),
  }),
});

interface Process {
  readonly process: (typeof processes)[number];
  readonly profile: Profile;
}

const ProcessPowers = builder.objectRef<Process>('ProcessPowers').implement({
  extensions: { visibility: 'everyone' },
  fields: (t) => ({
    process: t.exposeString('process'),
    stages: t.stringList({
      description: 'In the order in which they are mostly reached; none where everything can be done at any time.',
      resolve: ({ process }) => [...(stagesOf(process)?.names ?? [])],
    }),
    actions: t.field({
      type: [ActionPowers],
      resolve: ({ process, profile }) => powersMatrix(profile).filter((row) => row.process === process),
    }),
  }),
});

const SeparatedDuty = builder.objectRef<{ readonly refusal: string; readonly actions: readonly string[] }>('SeparatedDuty').implement({
  extensions: { visibility: 'everyone' },
  description: 'A refusal that keeps duties apart, whatever powers one person holds.',
  fields: (t) => ({
    refusal: t.exposeString('refusal', { description: 'Its code.' }),
    actions: t.stringList({ description: 'The commands that it may meet.', resolve: ({ actions }) => [...actions] }),
  }),
});

const PowersMatrix = builder.objectRef<Profile>('PowersMatrix').implement({
  extensions: { visibility: 'everyone' },
  description: 'Position × action × stage, from what the commands themselves declare.',
  fields: (t) => ({
    processes: t.field({ type: [ProcessPowers], resolve: (profile) => processes.map((process) => ({ process, profile })) }),
    separatedDuties: t.field({
      type: [SeparatedDuty],
      resolve: () => Object.entries(separatedDuties).map(([refusal, actions]) => ({ refusal, actions })),
    }),
  }),
});

builder.queryField('powersMatrix', (t) =>
  t.field({ type: PowersMatrix, resolve: (_root, _args, { services }) => services.profile }),
);
