import { ApplicationFailure } from '@temporalio/activity';
import type { Pool } from 'pg';
import { leaseEffect, settleEffect, type EffectRow } from '@gatehouse/db/follow';

/** Raised by an effect that knows that what failed did not leave the house, so that it may safely be tried again. */
export class NothingHappened extends Error {
  override readonly name = 'NothingHappened';
  /** What did happen before; the next attempt finds it in its `outcome`. */
  readonly progress: Readonly<Record<string, unknown>>;

  constructor(message: string, progress: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.progress = progress;
  }
}

/**
 * Runs one effect at least once, and at most once where it must not repeat: takes the lease, does it, records how it
 * ended. What may have happened half is for a person to settle.
 */
export function effectActivity(pool: Pool, perform: (effect: EffectRow) => Promise<Readonly<Record<string, unknown>>>) {
  return async function runEffect({ effectId }: { readonly effectId: string }): Promise<void> {
    const lease = await leaseEffect(pool, effectId);
    if (lease.outcome === 'finished') return;
    if (lease.outcome === 'busy') throw ApplicationFailure.retryable('Another attempt is under way', 'EffectBusy');
    if (lease.outcome === 'uncertain') throw ApplicationFailure.nonRetryable('It may have happened', 'EffectUncertain');
    try {
      await settleEffect(pool, effectId, 'done', await perform(lease.effect));
    } catch (error) {
      const message = error instanceof Error ? error.name : 'unknown';
      if (error instanceof NothingHappened || lease.effect.repetition === 'repeatable') {
        const progress = error instanceof NothingHappened ? error.progress : {};
        await settleEffect(pool, effectId, 'pending', { ...progress, error: message });
        throw ApplicationFailure.retryable(message, 'EffectFailed');
      }
      throw ApplicationFailure.nonRetryable(message, 'EffectUncertain');
    }
  };
}
