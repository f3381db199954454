/** Does something with each item, so many at a time. */
export async function inParallel<T>(items: readonly T[], callers: number, act: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const work = async (): Promise<void> => {
    for (const item of queue) await act(item);
  };
  await Promise.all(Array.from({ length: callers }, work));
}

/** Milliseconds that something takes. */
export async function timed(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
