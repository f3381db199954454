import { useCallback, useEffect, useRef, useState } from 'react';
import type { VariablesOf } from '../../graphql/graphql.ts';
import { follow } from '../../graphql/client.ts';
import { whatIfSubscription, type CandidateFault, type Change } from './what-if-parts.ts';

export interface Walk {
  /** `stopped`: the API ended it, for another walk or with the session. */
  readonly status: 'none' | 'running' | 'finished' | 'cancelled' | 'stopped' | 'refused' | 'failed';
  readonly done: number;
  readonly total: number;
  readonly changes: readonly Change[];
  readonly faults: readonly CandidateFault[];
  /** What was run, so that a later change of it can be told. */
  readonly of: unknown;
}

const none: Walk = { status: 'none', done: 0, total: 0, changes: [], faults: [], of: null };

/** A walk through the cases, from its start to its end or until somebody stops it; leaving the page stops it too. */
export function useWalk() {
  const [walk, setWalk] = useState(none);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const start = useCallback((variables: VariablesOf<typeof whatIfSubscription>): void => {
    stop.current?.();
    const begun: Walk = { ...none, status: 'running', of: variables.candidate };
    setWalk(begun);
    stop.current = follow(whatIfSubscription, variables, {
      next: ({ data, errors }) => {
        if (!data || errors?.length) {
          const faults = errors?.flatMap(({ extensions }) => (extensions?.['faults'] ?? []) as CandidateFault[]) ?? [];
          setWalk({ ...begun, status: faults.length > 0 ? 'refused' : 'failed', faults });
          return;
        }
        const { done, total, finished, changes } = data.whatIf;
        // After a lost connection it begins anew.
        setWalk((before) => ({
          ...begun,
          status: finished ? 'finished' : 'running',
          done,
          total,
          changes: done === 0 ? changes : [...before.changes, ...changes],
        }));
      },
      error: () => setWalk((before) => (before.status === 'running' ? { ...before, status: 'failed' } : before)),
      complete: () => setWalk((before) => (before.status === 'running' ? { ...before, status: 'stopped' } : before)),
    });
  }, []);

  const cancel = useCallback((): void => {
    stop.current?.();
    setWalk((before) => ({ ...before, status: 'cancelled' }));
  }, []);

  return { walk, start, cancel };
}
