import { readerOf, type Context } from '../../context.ts';

/** Put before whoever decides: they and their offices read it, and no other reader of the case. */
export function mayReadPrepared(context: Context): boolean {
  return readerOf(context).keys.some((key) => key.startsWith('power:decide:'));
}
