import type { FollowedKind } from '@gatehouse/policy';
import type { Harness } from './harness.ts';
import type { Act } from './mutations.ts';

const act = (mutation: string, prepare: Act['prepare']): Act => ({ mutation, prepare });

/** Taking, giving back and handing over what several may answer; what is given back was taken by the first of them. */
export function sharing(
  type: string,
  kind: FollowedKind,
  taker: string,
  receiver: string,
  prepare: (api: Harness) => Promise<{ readonly id: string; readonly taskId: string }>,
): Readonly<Record<string, Act>> {
  const claim = `claim${type}Task`;
  const release = `release${type}Task`;
  const handOver = `handOver${type}Task`;
  return {
    [claim]: act(claim, async (api) => {
      const { id, taskId } = await prepare(api);
      return { id, input: { taskId } };
    }),
    [release]: act(release, async (api) => {
      const { id, taskId } = await prepare(api);
      await api.as(taker, kind, 'claimTask', id, { taskId } as never);
      return { id, input: { taskId } };
    }),
    [handOver]: act(handOver, async (api) => {
      const { id, taskId } = await prepare(api);
      return { id, input: { taskId, personId: api.person(receiver), positionId: api.positions[receiver], note: 'A note' } };
    }),
  };
}
