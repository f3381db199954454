import type { Client, RequestParams, Sink } from 'graphql-sse';
import { csrf } from './csrf.ts';

let connecting: Promise<Client> | undefined;

/** Its code comes with the first subscription, so that the first screen does not wait for it. */
function connected(): Promise<Client> {
  connecting ??= import('graphql-sse').then(({ createClient }) =>
    createClient({ url: '/graphql', headers: csrf, retryAttempts: Number.MAX_SAFE_INTEGER, credentials: 'same-origin' }),
  );
  return connecting;
}

/** Milliseconds until code that could not be fetched is asked for again. */
const again = 5_000;

/** Listens to a subscription until the returned function is called; nothing is told after that. */
export function listen<D>(request: RequestParams, { next, error, complete }: Sink<{ readonly data?: D | null }>): () => void {
  let stop: (() => void) | undefined;
  let isStopped = false;
  const unless = <A extends unknown[]>(tell: (...told: A) => void) => (...told: A): void => void (isStopped || tell(...told));
  const begin = async (): Promise<void> => {
    try {
      const client = await connected();
      if (!isStopped) stop = client.subscribe<D>(request, { next: unless(next as never), error: unless(error), complete: unless(complete) });
    } catch {
      connecting = undefined;
      if (!isStopped) setTimeout(() => void begin(), again);
    }
  };
  void begin();
  return () => {
    isStopped = true;
    stop?.();
  };
}
