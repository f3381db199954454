import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { delegationRef, powers, rcmp } from '@gatehouse/policy';
import { createCommit, personIdFor, type Clock, type CommandEnvelope } from '@gatehouse/db/record';

/** One person for each role of the profile, named by the role's code, holding its position with all it may hold. */
export async function foundOrganization(owner: pg.Pool, issuer: string, clock: Clock): Promise<Readonly<Record<string, string>>> {
  const commit = createCommit({ pool: owner, profile: rcmp, clock });
  const give = async (subject: string, envelope: Pick<CommandEnvelope, 'kind' | 'streamId'> & { name: string; input: unknown }) => {
    const caller = { kind: 'import' as const, personId: personIdFor(issuer, subject) };
    const outcome = await commit({ ...envelope, commandId: randomUUID(), caller } as never);
    if (!outcome.ok) throw new Error(`${envelope.name}: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.params)}`);
    return outcome.streamId;
  };
  const positions: Record<string, string> = {};
  const subjects = rcmp.roles.map((role) => role.code);
  for (const subject of subjects) {
    const input = { issuer, subject, name: `Demo ${subject}`, email: `${subject.toLowerCase()}@demo.example`, unitId: 'unit-a', language: 'en' };
    await give(subject, { kind: 'person', name: 'enrol', streamId: personIdFor(issuer, subject), input });
  }
  for (const { code, name } of rcmp.roles) {
    const by = code === 'ADMINISTRATOR' ? 'HEAD' : 'ADMINISTRATOR';
    const id = await give(by, { kind: 'position', name: 'establishPosition', streamId: null, input: { title: name, role: code, unitId: 'unit-a' } });
    positions[code] = id;
    await give(by, {
      kind: 'position',
      name: 'appoint',
      streamId: id,
      input: { personId: personIdFor(issuer, code), startsOn: '2020-01-01', endsOn: null, acting: false },
    });
  }
  await give('HEAD', {
    kind: 'delegation',
    name: 'orderDelegation',
    streamId: delegationRef.id,
    input: {
      powers: powers.map((power) => ({
        power,
        positionIds: rcmp.roles.filter((role) => role.powers.includes(power)).map((role) => positions[role.code] ?? ''),
      })),
    },
  });
  return positions;
}
