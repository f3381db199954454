import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { numberEvents, tryToLead } from '@gatehouse/db/follow';

const pauseMs = 1000;
/** What was imported as past lies before the window of the quick look. */
const fullLookEvery = 300;

/** Numbers committed events without gaps, for exports and feeds. One process leads. */
export function startSequencer({ pool, databaseUrl, onError }: {
  readonly pool: Pool;
  readonly databaseUrl: string;
  readonly onError: (error: unknown) => void;
}): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const pause = () => sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
  const done = (async () => {
    while (!stopping.signal.aborted) {
      try {
        const lead = await tryToLead(databaseUrl, 'sequencer');
        try {
          for (let round = 0; lead?.isLeading() && !stopping.signal.aborted; round++) {
            await numberEvents(pool, round % fullLookEvery === 0 ? 'all' : 'recent');
            await pause();
          }
        } finally {
          // Otherwise the lock would outlive the lead, and nobody could ever lead again.
          await lead?.resign();
        }
      } catch (error) {
        onError(error);
      }
      await pause();
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await done;
    },
  };
}
