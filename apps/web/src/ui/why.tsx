import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';

interface Reason {
  /** The rule in words, with its instrument and section where it has one. */
  readonly rule: ReactNode;
  readonly facts?: readonly ReactNode[];
  readonly change: ReactNode;
}

/** "Why?", in place: the rule, the facts used, what would change it. */
export function Why({ rule, facts = [], change }: Reason) {
  const { t } = useWords();
  return (
    <details className="why">
      <summary>{t('why')}</summary>
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
