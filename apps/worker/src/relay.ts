import { setTimeout as sleep } from 'node:timers/promises';
import { isGrpcServiceError, type Client } from '@temporalio/client';
import { taskQueue, workflowId, type FollowedKind, type Notice } from '@gatehouse/contracts';
import { listenForWakes, markDelivered, tryToLead, undelivered, type Undelivered } from '@gatehouse/db/follow';
import type { Pool } from 'pg';
import { toFollowing } from './activities/record.ts';

export interface RelayDependencies {
  readonly pool: Pool;
  /** A direct connection, for the lock and for LISTEN: a pooler would lend them to somebody else. */
  readonly databaseUrl: string;
  readonly client: Client;
  readonly searchable: () => boolean;
  readonly onProgress: () => void;
  readonly onError: (error: unknown) => void;
}

/** Signals under way at once, over all processes; one process has at most one, so its order is kept. */
const concurrency = 48;

/** What changes again within this time is told together: Temporal then has one Signal to store and one task to run. */
const gatherMs = 50;

/** How often the index is looked at when nobody woke us: a NOTIFY may be lost. */
const sweepMs = 500;
const leadAgainMs = 2000;
const longestBackoffMs = 30_000;
/** The SDK would try again for half a minute by itself, and meanwhile nobody would know that Temporal is away. */
const tellWithinMs = 5000;
/** gRPC's codes for that: it was not about this process. Asked often, so that little time is lost when it is back. */
const away: ReadonlySet<number> = new Set([4 /* DEADLINE_EXCEEDED */, 14 /* UNAVAILABLE */]);
const longestAwayMs = 4000;
const lastWordsMs = 2000;

/** Tells processes what was recorded, in order and at least once. One relay leads; others wait for its lock. */
export function startRelay(dependencies: RelayDependencies): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const done = (async () => {
    while (!stopping.signal.aborted) {
      try {
        const lead = await tryToLead(dependencies.databaseUrl, 'relay');
        if (lead) {
          try {
            await deliverWhileLeading(dependencies, () => lead.isLeading() && !stopping.signal.aborted, stopping.signal);
          } finally {
            // Otherwise the lock would outlive the lead, and nobody could ever lead again.
            await lead.resign();
          }
        }
      } catch (error) {
        dependencies.onError(error);
      }
      await sleep(leadAgainMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await done;
    },
  };
}

async function deliverWhileLeading(
  { pool, databaseUrl, client, searchable, onProgress, onError }: RelayDependencies,
  mayGoOn: () => boolean,
  stopped: AbortSignal,
): Promise<void> {
  const inFlight = new Set<string>();
  const underWay = new Set<Promise<void>>();
  const backoff = new Map<string, { readonly until: number; readonly ms: number; readonly isAway: boolean }>();
  const told: { id: string; version: number }[] = [];
  let woken = false;
  let endPause = (): void => undefined;
  /** Heard also between two pauses: what is recorded while the index is read must not wait for the next sweep. */
  const wake = (): void => {
    woken = true;
    endPause();
  };
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, sweepMs);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
      if (woken) endPause();
    });
  stopped.addEventListener('abort', wake, { once: true });
  const listening = listenForWakes(databaseUrl, wake, onError);

  const deliver = async (one: Undelivered): Promise<void> => {
    try {
      await client.withDeadline(Date.now() + tellWithinMs, () => tell(client, one, searchable()));
      told.push({ id: one.id, version: one.version });
      backoff.delete(one.id);
      // Temporal is back: nobody waits any longer who waited for that.
      for (const [id, { isAway }] of backoff) if (isAway) backoff.delete(id);
    } catch (error) {
      const isAway = isGrpcServiceError(error) && away.has(Number(error.code));
      const ms = Math.min(isAway ? longestAwayMs : longestBackoffMs, (backoff.get(one.id)?.ms ?? 250) * 2);
      backoff.set(one.id, { until: Date.now() + ms, ms, isAway });
      inFlight.delete(one.id);
      onError(error);
    } finally {
      wake();
    }
  };

  try {
    while (mayGoOn()) {
      woken = false;
      const batch = told.splice(0);
      if (batch.length > 0) {
        await markDelivered(pool, batch);
        for (const { id } of batch) inFlight.delete(id);
      }
      const now = Date.now();
      const waiting = [...backoff].filter(([, { until }]) => until > now).map(([id]) => id);
      const room = concurrency - inFlight.size;
      const found = room > 0 ? await undelivered(pool, [...inFlight, ...waiting], room) : [];
      for (const one of found) {
        inFlight.add(one.id);
        const telling = deliver(one).finally(() => underWay.delete(telling));
        underWay.add(telling);
      }
      // A relay that has something to tell and can tell nobody is not alive.
      if (batch.length > 0 || backoff.size === 0) onProgress();
      if (found.length === 0 || inFlight.size >= concurrency) await pause();
      await sleep(gatherMs, undefined, { ref: false });
    }
    // What was begun is told and marked, unless Temporal is gone.
    await Promise.race([Promise.all(underWay), sleep(lastWordsMs, undefined, { ref: false })]);
    if (told.length > 0) await markDelivered(pool, told);
  } finally {
    stopped.removeEventListener('abort', wake);
    await listening.close();
  }
}

/** The workflow lives as long as the case: signalled where it runs, started where it does not. */
async function tell(client: Client, one: Undelivered, searchable: boolean): Promise<void> {
  const notice: Notice = {
    ...toFollowing(one, searchable),
    previous: { version: one.previousVersion, headHash: one.previousHash },
  };
  const kind = one.kind as FollowedKind;
  await client.workflow.signalWithStart(`${kind}Workflow`, {
    workflowId: workflowId({ kind, id: one.id }),
    taskQueue,
    args: [],
    signal: one.names.length === 1 ? (one.names[0] ?? 'caughtUp') : 'caughtUp',
    signalArgs: [notice],
  });
}
