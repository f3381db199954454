import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { delegationRef, powers, rcmp } from '@gatehouse/policy';
import { createCommit, personIdFor, type Clock, type CommandEnvelope } from '@gatehouse/db/record';

/** Somebody of a test's institution; without a role, any employee. */
export interface Member {
  /** What the issuer calls them. */
  readonly subject: string;
  readonly role: string | null;
  readonly unitId: string;
}

/** One person for each role of the profile, named by the role's code. */
export const oneOfEachRole: readonly Member[] = rcmp.roles.map(({ code }) => ({ subject: code, role: code, unitId: 'unit-a' }));

interface Founding {
  /** The owner's connections: nobody else may record an import. */
  readonly owner: pg.Pool;
  readonly issuer: string;
  readonly clock?: Clock;
  readonly members?: readonly Member[];
}

/**
 * People who hold a position of their role with all that it may hold, through the real commands; answers the position
 * ids by subject. The members need a HEAD and an ADMINISTRATOR, who appoint.
 */
export async function foundOrganization({
  owner,
  issuer,
  clock = null,
  members = oneOfEachRole,
}: Founding): Promise<Readonly<Record<string, string>>> {
  const commit = createCommit({ pool: owner, profile: rcmp, clock });
  const give = async (subject: string, envelope: Pick<CommandEnvelope, 'kind' | 'streamId'> & { name: string; input: unknown }) => {
    const caller = { kind: 'import' as const, personId: personIdFor(issuer, subject) };
    const outcome = await commit({ ...envelope, commandId: randomUUID(), caller } as never);
    if (!outcome.ok) throw new Error(`${envelope.name}: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.params)}`);
    return outcome.streamId;
  };
  for (const { subject, unitId } of members) {
    const input = { issuer, subject, name: `Demo ${subject}`, email: `${subject.toLowerCase()}@demo.example`, unitId, language: 'en' };
    await give(subject, { kind: 'person', name: 'enrol', streamId: personIdFor(issuer, subject), input });
  }
  const positions: Record<string, string> = {};
  for (const { subject, role, unitId } of members) {
    const name = rcmp.roles.find(({ code }) => code === role)?.name;
    if (!name) continue;
    // Nobody appoints themselves (D5), so the administrator's own appointment is the head's act.
    const by = role === 'ADMINISTRATOR' ? 'HEAD' : 'ADMINISTRATOR';
    const id = await give(by, { kind: 'position', name: 'establishPosition', streamId: null, input: { title: name, role, unitId } });
    positions[subject] = id;
    const personId = personIdFor(issuer, subject);
    const input = { personId, startsOn: '2020-01-01', endsOn: null, acting: false };
    await give(by, { kind: 'position', name: 'appoint', streamId: id, input });
  }
  const holding = (power: string): string[] =>
    members
      .filter(({ role }) => rcmp.roles.some(({ code, powers: given }) => code === role && (given as readonly string[]).includes(power)))
      .map(({ subject }) => positions[subject] ?? '');
  await give('HEAD', {
    kind: 'delegation',
    name: 'orderDelegation',
    streamId: delegationRef.id,
    input: { powers: powers.map((power) => ({ power, positionIds: holding(power) })) },
  });
  return positions;
}
