import type { Harness } from './harness.ts';

export interface Listening<T> {
  /** The next event, once it comes. */
  next(): Promise<T>;
  stop(): void;
}

/** Subscribes as a browser does: server-sent events over one request. */
export async function listen<T>(
  api: Harness,
  subject: string,
  query: string,
  cookie?: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Listening<T>> {
  const abort = new AbortController();
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    signal: abort.signal,
    headers: {
      cookie: cookie ?? (await api.cookie(subject)),
      'x-gatehouse-csrf': '1',
      'content-type': 'application/json',
      accept: 'text/event-stream',
    },
    body: JSON.stringify({ query, variables }),
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!response.ok || !reader) throw new Error(`No stream: ${response.status}`);
  let text = '';
  return {
    async next() {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end >= 0) {
          const event = text.slice(0, end);
          text = text.slice(end + 2);
          const data = event.split('\n').find((line) => line.startsWith('data: {'));
          if (data) return JSON.parse(data.slice('data: '.length)) as T;
          continue;
        }
        const { value, done } = await reader.read();
        if (done) throw new Error('The stream ended');
        text += value;
      }
    },
    stop: () => abort.abort(),
  };
}
