import { Repeater } from 'graphql-yoga';

/** Streams that changed; a hint and not a message, so a late or lost one costs a refetch and nothing else. */
export interface ChangeFeed {
  publish(streamIds: readonly string[]): void;
  subscribe(): AsyncIterable<readonly string[]>;
}

/** Hands the ids of changed streams to every subscriber of this process; slow ones get their backlog as one. */
export function createChangeFeed(): ChangeFeed {
  const listeners = new Set<(ids: readonly string[]) => void>();
  return {
    publish(ids) {
      for (const listener of listeners) listener(ids);
    },
    subscribe() {
      return new Repeater<readonly string[]>(async (push, stop) => {
        const waiting = new Set<string>();
        let pushing = false;
        const drain = async () => {
          if (pushing) return;
          pushing = true;
          while (waiting.size > 0) {
            const batch = [...waiting];
            waiting.clear();
            await push(batch);
          }
          pushing = false;
        };
        const listener = (ids: readonly string[]) => {
          for (const id of ids) waiting.add(id);
          void drain();
        };
        listeners.add(listener);
        await stop;
        listeners.delete(listener);
      });
    },
  };
}
