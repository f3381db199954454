import { from, inEarlierCase, itemOf, itemsOf, some, textOf, type Origin } from './origin.ts';
import type { Answers } from '../../forms/definition.ts';

/** Deep enough for what the preparation asks: a vendor, its suppliers, and two levels behind them. */
const deepest = 4;

/**
 * Who a provider is and what stands behind it. How lawfully each obtained personal information is left out: that is shown by
 * evidence, which belongs to the case that it was attached to and has grown older since.
 */
function whoItIs(provider: Answers, depth: number): Answers {
  const { name, kind, jurisdiction, ownership, keptIn } = provider;
  const behind = (list: unknown): readonly Answers[] | null => (depth < deepest ? some(itemsOf(list).map((one) => whoItIs(one, depth + 1))) : null);
  return itemOf({
    name: textOf(name),
    kind: textOf(kind),
    jurisdiction: textOf(jurisdiction),
    ownership: textOf(ownership),
    keptIn: textOf(keptIn),
    datasets: behind(provider['datasets']),
    subProviders: behind(provider['subProviders']),
  });
}

/** The vendor and its suppliers as an earlier case of the technology describes them. */
export const providersKnown: Origin = inEarlierCase(
  from('preparation', 'providers', (providers) => some(itemsOf(providers).map((one) => whoItIs(one, 1)))),
);
