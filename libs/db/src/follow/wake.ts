import pg from 'pg';

const channel = 'gatehouse';

/** At most one NOTIFY in this time: inside it takes a global lock until the flush. */
const coalesceMs = 10;

/** The payload of a NOTIFY is limited to 8,000 bytes; with more ids than this, everybody looks for themselves. */
const maxIds = 150;

/** Tells other processes that streams changed, from a connection of its own and after the commit. A hint: it may be lost. */
export function createWaker(connectionString: string, onError: (error: unknown) => void) {
  let waiting = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  const pool = new pg.Pool({ connectionString, max: 1 });
  pool.on('error', onError);
  const flush = (): void => {
    timer = null;
    const ids = [...waiting];
    waiting = new Set();
    const payload = ids.length > maxIds ? '' : ids.join();
    pool.query('SELECT pg_notify($1, $2)', [channel, payload]).catch(onError);
  };
  return {
    wake(streamIds: readonly string[]): void {
      for (const id of streamIds) waiting.add(id);
      timer ??= setTimeout(flush, coalesceMs);
    },
    async close(): Promise<void> {
      if (timer) {
        clearTimeout(timer);
        flush();
      }
      await pool.end();
    },
  };
}

/** Listens for changed streams, for ever: a lost connection is made again, and `onWake` is called once for what was missed. */
export function listenForWakes(
  connectionString: string,
  onWake: (streamIds: readonly string[]) => void,
  onError: (error: unknown) => void,
) {
  let stopped = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  const connect = async (): Promise<void> => {
    if (stopped) return;
    const next = new pg.Client({ connectionString });
    client = next;
    const again = (error: unknown): void => {
      if (stopped || client !== next) return;
      client = null;
      onError(error);
      retry = setTimeout(() => void connect(), 1000);
    };
    next.on('error', again);
    next.on('end', () => again(new Error('The listening connection ended')));
    next.on('notification', ({ payload }) => onWake(payload ? payload.split(',') : []));
    try {
      await next.connect();
      await next.query(`LISTEN ${channel}`);
      onWake([]);
    } catch (error) {
      again(error);
    }
  };
  void connect();
  return {
    async close(): Promise<void> {
      stopped = true;
      if (retry) clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
  };
}
