import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { RuleTable } from './rule-parts.ts';

/** A condition as the API gives it: data over the facts of a table. */
export interface When {
  readonly fact?: string;
  readonly is?: string | number | boolean;
  readonly in?: readonly (string | number)[];
  readonly includesAny?: readonly string[];
  readonly includesAll?: readonly string[];
  readonly atLeast?: number;
  readonly known?: true;
  readonly before?: string;
  readonly all?: readonly When[];
  readonly any?: readonly When[];
  readonly not?: When;
}

/** A condition in words: each question with the answers that meet it. */
export function Condition({ when, facts }: { readonly when: unknown; readonly facts: RuleTable['facts'] }) {
  return <One when={when as When} facts={facts} />;
}

function One({ when, facts }: { readonly when: When; readonly facts: RuleTable['facts'] }): ReactNode {
  const { t, pick, number } = useWords();
  const list = (name: 'all' | 'any', parts: readonly When[]): ReactNode => {
    if (parts.length === 0) return t(name === 'all' ? 'rules::always' : 'rules::never');
    if (parts.length === 1 && parts[0]) return <One when={parts[0]} facts={facts} />;
    return (
      <>
        {t(`rules::${name}`)}
        <ul>
          {parts.map((part) => (
            <li key={JSON.stringify(part)}>
              <One when={part} facts={facts} />
            </li>
          ))}
        </ul>
      </>
    );
  };
  if (when.all) return list('all', when.all);
  if (when.any) return list('any', when.any);
  if (when.not) {
    return (
      <>
        {t('rules::not')} <One when={when.not} facts={facts} />
      </>
    );
  }
  const nameOf = (name: string | undefined): string => pick(facts.find((one) => one.name === name)?.meaning) || (name ?? '');
  const fact = facts.find((one) => one.name === when.fact);
  const say = (value: string | number | boolean): string =>
    pick(fact?.values.find((one) => one.value === String(value))?.words) || (typeof value === 'number' ? number(value) : String(value));
  const asked = nameOf(when.fact);
  if (when.known) return t('rules::isKnown', { asked });
  if (when.before !== undefined) return t('rules::isBefore', { asked, other: nameOf(when.before) });
  if (when.atLeast !== undefined) return t('rules::isAtLeast', { asked, value: say(when.atLeast), unit: pick(fact?.unit) });
  const values = when.in ?? when.includesAny ?? when.includesAll ?? (when.is === undefined ? [] : [when.is]);
  return (
    <>
      {asked} <strong>{values.map(say).join(t(when.includesAll ? 'rules::listAnd' : 'rules::listOr'))}</strong>
    </>
  );
}
