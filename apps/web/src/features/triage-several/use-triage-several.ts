import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { useKept } from '../../app/use-kept.ts';
import { graphql } from '../../graphql/graphql.ts';
import { refusalParts, type Refusal } from '../../graphql/refusal.ts';

const triageCases = graphql(
  `
    mutation TriageCases($input: TriageCasesInput!) {
      triageCases(input: $input) {
        __typename
        ...RefusalParts
        ... on CasesTriaged {
          cases {
            caseId
            refusal {
              ...RefusalParts
            }
            case {
              id
              version
            }
          }
        }
      }
    }
  `,
  [refusalParts],
);

/** Outcomes that name nothing beside, so that several cases can have the same. */
export const outcomesOfSeveral = ['inAssessment', 'outOfScope'] as const;

/** A case as it was chosen: still named when it is no longer in the list. */
export interface Chosen {
  readonly id: string;
  readonly number: string;
  readonly technologyName: string;
}

interface Kept {
  readonly chosen: readonly Chosen[];
  readonly outcome: (typeof outcomesOfSeveral)[number] | '';
  readonly reasons: string;
  /** Of what was sent and not yet answered whole: sent again, it happens once. */
  readonly intent: string | null;
}

/** What one request carries: few enough that progress shows, and that a lost connection leaves little to send again. */
const portion = 10;

/**
 * Gives several cases one triage, in portions of one intent. What was recorded leaves the choice; what was refused stays in
 * it with its reason.
 */
export function useTriageSeveral() {
  const client = useClient();
  const { value: kept, change } = useKept<Kept>('triage-several', { chosen: [], outcome: '', reasons: '', intent: null });
  const running = useRef(false);
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number } | null>(null);
  const [recorded, setRecorded] = useState<number | null>(null);
  const [refused, setRefused] = useState<ReadonlyMap<string, Refusal>>(new Map());
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isLost, setLost] = useState(false);

  async function run(): Promise<void> {
    if (running.current || kept.outcome === '') return;
    running.current = true;
    const { chosen, outcome } = kept;
    const commandId = kept.intent ?? crypto.randomUUID();
    const input = { commandId, outcome, reasons: kept.reasons.trim() || null };
    change({ intent: commandId });
    setLost(false);
    setRefusal(null);
    setRefused(new Map());
    let count = 0;
    let isWhole = true;
    for (let at = 0; at < chosen.length; at += portion) {
      setProgress({ done: at, of: chosen.length });
      const cases = chosen.slice(at, at + portion).map(({ id }) => id);
      const { data } = await client.mutation(triageCases, { input: { ...input, cases } }).toPromise();
      const answer = data?.triageCases;
      if (!answer || answer.__typename === 'Refusal') {
        isWhole = answer !== undefined;
        if (answer) setRefusal(answer as Refusal);
        else setLost(true);
        break;
      }
      const no = answer.cases.flatMap(({ caseId, refusal: why }) => (why ? [[caseId, why as Refusal] as const] : []));
      const held = new Set(no.map(([id]) => id));
      count += cases.length - held.size;
      setRefused((before) => new Map([...before, ...no]));
      change((now) => ({ chosen: now.chosen.filter(({ id }) => !cases.includes(id) || held.has(id)) }));
    }
    if (isWhole) change({ intent: null });
    setRecorded(count);
    setProgress(null);
    running.current = false;
  }

  return {
    ...kept,
    progress,
    recorded,
    refused,
    refusal,
    isLost,
    run,
    choose(all: readonly Chosen[], isChosen: boolean) {
      const ids = new Set(all.map(({ id }) => id));
      change((now) => ({ chosen: [...now.chosen.filter(({ id }) => !ids.has(id)), ...(isChosen ? all : [])] }));
    },
    // Another outcome or other reasons are another intent.
    say: (said: Partial<Pick<Kept, 'outcome' | 'reasons'>>) => change({ ...said, intent: null }),
  };
}
