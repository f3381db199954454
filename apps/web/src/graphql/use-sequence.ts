import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { commands, type CommandName } from './commands.ts';
import type { Refusal } from './refusal.ts';

/** One command of several that one press confirms. */
export interface Step {
  /** What it is about, for whoever shows its outcome. */
  readonly key: string;
  readonly name: CommandName;
  readonly input: Readonly<Record<string, unknown>>;
}

export interface StepOutcome {
  readonly key: string;
  /** Null where it was recorded, or where nobody knows. */
  readonly refusal: Refusal | null;
  readonly isLost: boolean;
}

/**
 * Gives several commands one after the other, each recorded apart. A refusal stops none of the others; a lost connection stops
 * the rest, and the same again is the same act.
 */
export function useSequence() {
  const client = useClient();
  const ids = useRef(new Map<string, string>());
  const running = useRef(false);
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number } | null>(null);

  async function run(steps: readonly Step[]): Promise<StepOutcome[]> {
    if (running.current) return [];
    running.current = true;
    const outcomes: StepOutcome[] = [];
    for (const { key, name, input } of steps) {
      setProgress({ done: outcomes.length, of: steps.length });
      const intent = JSON.stringify([key, name, input]);
      const commandId = ids.current.get(intent) ?? crypto.randomUUID();
      ids.current.set(intent, commandId);
      const result = await client.mutation(commands[name] as never, { input: { ...input, commandId } } as never).toPromise();
      const answer = (result.data as Record<string, { readonly __typename: string }> | undefined)?.[name];
      if (answer) ids.current.delete(intent);
      outcomes.push({ key, isLost: !answer, refusal: answer?.__typename === 'Refusal' ? (answer as unknown as Refusal) : null });
      if (!answer) break;
    }
    setProgress(null);
    running.current = false;
    return outcomes;
  }

  return { run, progress };
}
