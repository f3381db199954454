import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';

const breachQuery = graphql(`
  query WhatToDoOfABreach {
    organization {
      breachToDoAtOnce {
        en
        fr
      }
    }
  }
`);

/** That a privacy breach is told at once and to whom, in the institution's own words. */
export function BreachNotice() {
  const { t, pick } = useWords();
  const [{ data }] = useQuery({ query: breachQuery });
  if (!data) return null;
  return (
    <section className="notice warning" aria-labelledby="breach">
      <h3 id="breach">{t('existinguse::breach.title')}</h3>
      <p>{pick(data.organization.breachToDoAtOnce)}</p>
      <p className="quiet small">{t('existinguse::breach.ours')}</p>
    </section>
  );
}
