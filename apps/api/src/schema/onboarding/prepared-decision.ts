import { askedFor } from '@gatehouse/db/read';
import { readerOf, type Context } from '../../context.ts';
import { joined } from '../kernel/joined.ts';

/**
 * Put before whoever decides: they and their offices read it, and no other reader of the case; nor who asked for it, whatever they
 * decide elsewhere (D5).
 */
export async function mayReadPrepared(context: Context, caseId: string): Promise<boolean> {
  const { actor, keys } = readerOf(context);
  if (!keys.some((key) => key.startsWith('power:decide:'))) return false;
  return !(await joined(context, 'asked for by the viewer', caseId, (ids) => askedFor(context.services.pool, actor.personId, ids)));
}
