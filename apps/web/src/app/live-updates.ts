import { useEffect } from 'react';
import { client } from '../graphql/client.ts';
import { graphql } from '../graphql/graphql.ts';

const changedSubscription = graphql(`
  subscription Changed {
    changed {
      processId
      version
    }
  }
`);

const listeners = new Set<(processIds: readonly string[]) => void>();

/** Calls back when one of these processes changed, in whichever tab the news arrived. */
export function useChanges(processIds: readonly (string | null | undefined)[], onChange: () => void): void {
  const wanted = processIds.filter(Boolean).join();
  useEffect(() => {
    const listener = (ids: readonly string[]): void => {
      if (ids.length === 0 || ids.some((id) => wanted.includes(id))) onChange();
    };
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, [wanted, onChange]);
}

/** Milliseconds within which changes are one: a page of somebody who sees every case would otherwise ask anew at each. */
const together = 2_000;

/** Calls back when anything changed that this reader may see. */
export function useAnyChange(onChange: () => void): void {
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const listener = (): void => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        onChange();
      }, together);
    };
    listeners.add(listener);
    return () => {
      clearTimeout(waiting);
      listeners.delete(listener);
    };
  }, [onChange]);
}

/** One connection a browser: the tab that holds the lock listens and tells the others. */
export function useLiveUpdates(isSignedIn: boolean): void {
  useEffect(() => {
    if (!isSignedIn) return;
    const channel = new BroadcastChannel('gatehouse.changes');
    const tell = (ids: readonly string[]): void => {
      for (const listener of listeners) listener(ids);
    };
    channel.onmessage = ({ data }) => tell(data as string[]);
    const leaving = new AbortController();
    void navigator.locks
      .request('gatehouse.changes', { signal: leaving.signal }, async () => {
        const { unsubscribe } = client.subscription(changedSubscription, {}).subscribe(({ data }) => {
          const ids = data?.changed.map(({ processId }) => processId) ?? [];
          if (ids.length === 0) return;
          channel.postMessage(ids);
          tell(ids);
        });
        await new Promise((resolve) => leaving.signal.addEventListener('abort', resolve));
        unsubscribe();
      })
      .catch(() => undefined);
    return () => {
      leaving.abort();
      channel.close();
    };
  }, [isSignedIn]);
}
