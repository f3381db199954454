import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { commands, type CommandName } from './commands.ts';
import type { VariablesOf } from './graphql.ts';
import { useGiveReceipt } from './receipt.ts';
import type { Refusal } from './refusal.ts';

export type InputOf<N extends CommandName> = Omit<VariablesOf<(typeof commands)[N]>['input'], 'commandId'>;

export interface Changed {
  readonly case?: { readonly id: string; readonly number: string; readonly recordId: string } | null;
  readonly existingUse?: { readonly id: string; readonly number: string } | null;
}

export interface Outcome {
  readonly changed: Changed | null;
  readonly refusal: Refusal | null;
}

/** Their result appears where they were given: a message in its list, a file in its place, who has a task beside it. */
const showsItself: ReadonlySet<CommandName> = new Set<CommandName>([
  'comment',
  'attachFile',
  ...(['Case', 'Assessment', 'Authorization', 'ReferenceList', 'ExistingUse'] as const).flatMap((kind): CommandName[] => [
    `claim${kind}Task`,
    `release${kind}Task`,
    `handOver${kind}Task`,
  ]),
]);

/**
 * Gives one command. Its id stands for the intent: kept until there is an answer, so that a retry after a lost
 * connection or a double click is the same act; another one after a refusal. What is done leaves a receipt on the page,
 * except where the page itself shows it at once.
 */
export function useCommand<N extends CommandName>(name: N) {
  const client = useClient();
  const giveReceipt = useGiveReceipt();
  const commandId = useRef(crypto.randomUUID());
  const running = useRef(false);
  const [state, setState] = useState<'idle' | 'running' | 'lost'>('idle');
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function run(input: InputOf<N>): Promise<Outcome> {
    if (running.current) return { changed: null, refusal: null };
    running.current = true;
    setState('running');
    setRefusal(null);
    const variables = { input: { ...input, commandId: commandId.current } } as never;
    const result = await client.mutation(commands[name] as never, variables).toPromise();
    running.current = false;
    const answer = (result.data as Record<string, { __typename: string }> | undefined)?.[name];
    if (!answer) {
      setState('lost');
      return { changed: null, refusal: null };
    }
    commandId.current = crypto.randomUUID();
    setState('idle');
    if (answer.__typename === 'Refusal') {
      const refused = answer as unknown as Refusal;
      setRefusal(refused);
      return { changed: null, refusal: refused };
    }
    if (!showsItself.has(name)) await giveReceipt(name);
    return { changed: answer as Changed, refusal: null };
  }

  return { run, refusal, isRunning: state === 'running', isLost: state === 'lost', clear: () => setRefusal(null) };
}
