import type { Pool } from 'pg';
import type { Effect, FollowedKind } from '@gatehouse/policy';
import { run } from '../record/sql.ts';

export interface EffectRow {
  readonly id: string;
  readonly streamId: string;
  readonly kind: FollowedKind;
  readonly version: number;
  readonly name: string;
  readonly params: Effect['params'];
  readonly repetition: 'repeatable' | 'mustNotRepeat';
  readonly attempt: number;
  /** What an earlier attempt left behind. */
  readonly outcome: Readonly<Record<string, unknown>> | null;
}

export type Lease =
  | { readonly outcome: 'leased'; readonly effect: EffectRow }
  /** Finished before; the same Signal came again. */
  | { readonly outcome: 'finished' }
  /** Somebody else is at it. */
  | { readonly outcome: 'busy' }
  /** It may or may not have happened, and must not happen twice: a person decides. */
  | { readonly outcome: 'uncertain'; readonly effect: EffectRow };

/** Longer than an activity may take (two minutes), so that two attempts never overlap. */
export const leaseSeconds = 150;

const columns = `e.id, e.stream_id::text AS "streamId", (SELECT s.kind FROM stream s WHERE s.id = e.stream_id) AS kind, e.version, e.name,
  e.params, e.repetition, e.attempt, e.outcome`;

/** Takes an effect for one attempt. */
export async function leaseEffect(pool: Pool, effectId: string): Promise<Lease> {
  const [leased] = await run<EffectRow>(
    pool as never,
    `UPDATE effect e SET status = 'attempting', attempt = e.attempt + 1, updated_at = clock_timestamp(),
            lease_until = clock_timestamp() + make_interval(secs => $2)
      WHERE e.id = $1
        AND (e.status = 'pending' OR (e.status = 'attempting' AND e.lease_until < clock_timestamp() AND e.repetition = 'repeatable'))
      RETURNING ${columns}`,
    [effectId, leaseSeconds],
  );
  if (leased) return { outcome: 'leased', effect: leased };
  const [found] = await run<EffectRow & { status: string; expired: boolean }>(
    pool as never,
    `SELECT ${columns}, e.status, COALESCE(e.lease_until < clock_timestamp(), true) AS expired FROM effect e WHERE e.id = $1`,
    [effectId],
  );
  if (!found) return { outcome: 'finished' };
  const { status, expired, ...effect } = found;
  if (status === 'uncertain') return { outcome: 'uncertain', effect };
  if (status !== 'attempting') return { outcome: 'finished' };
  return expired ? { outcome: 'uncertain', effect } : { outcome: 'busy' };
}

export async function findEffect(pool: Pool, effectId: string): Promise<(EffectRow & { readonly status: string }) | null> {
  const [row] = await run<EffectRow & { status: string }>(
    pool as never,
    `SELECT ${columns}, e.status FROM effect e WHERE e.id = $1`,
    [effectId],
  );
  return row ?? null;
}

/** Records how an attempt ended. `pending` gives it back for another. */
export async function settleEffect(
  pool: Pool,
  effectId: string,
  status: 'pending' | 'done' | 'failed' | 'uncertain',
  outcome: Readonly<Record<string, unknown>>,
): Promise<void> {
  await run(
    pool as never,
    `UPDATE effect SET status = $2, outcome = $3, lease_until = NULL, updated_at = clock_timestamp()
      WHERE id = $1 AND status IN ('pending', 'attempting', 'uncertain')`,
    [effectId, status, JSON.stringify(outcome)],
  );
}
