import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';

interface Reason {
  /** What is explained: a list of all buttons tells them apart by it. */
  readonly of: string;
  /** The rule in words, with its instrument and section where it has one. */
  readonly rule: ReactNode;
  readonly facts?: readonly ReactNode[];
  readonly change: ReactNode;
}

/** "Why?", and to those who do not see what stands beside it, of what. */
export function WhySummary({ of }: { readonly of: string }) {
  const { t } = useWords();
  return (
    <summary>
      {t('why')} <span className="visually-hidden">{of}</span>
    </summary>
  );
}

/** "Why?", in place: the rule, the facts used, what would change it. */
export function Why({ of, rule, facts = [], change }: Reason) {
  const { t } = useWords();
  return (
    <details className="why">
      <WhySummary of={of} />
      <dl>
        <dt>{t('why::rule')}</dt>
        <dd>{rule}</dd>
        {facts.length > 0 && (
          <>
            <dt>{t('why::facts')}</dt>
            {facts.map((fact, index) => (
              <dd key={index}>{fact}</dd>
            ))}
          </>
        )}
        <dt>{t('why::change')}</dt>
        <dd>{change}</dd>
      </dl>
    </details>
  );
}
