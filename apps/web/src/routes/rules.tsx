import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../graphql/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { Loaded } from '../ui/states.tsx';

const rulesQuery = graphql(`
  query Rules {
    ruleTables {
      id
      title {
        en
        fr
      }
      version {
        version
        effectiveFrom
      }
      rows {
        id
        citation {
          instrument
          name {
            en
            fr
          }
        }
      }
    }
  }
`);

/** Every decision table in force, for whoever wants to read a rule next to its citation. */
export function RulesPage() {
  const { t, pick, day, number, language } = useWords();
  const [result, refetch] = useQuery({ query: rulesQuery });
  return (
    <Page title={t('reference.rules')} printed={{ kind: 'general' }}>
      <p>{t('rules::intro')}</p>
      <p>
        <Link to="/powers">{t('matrix::fromRules')}</Link>
      </p>
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ ruleTables }) => (
          <table className="stacks">
            <caption className="visually-hidden">{t('reference.rules')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('rules::table')}</th>
                <th scope="col">{t('rules::instruments')}</th>
                <th scope="col">{t('rules::rows')}</th>
                <th scope="col">{t('rules::inForce')}</th>
              </tr>
            </thead>
            <tbody>
              {ruleTables
                .toSorted((a, b) => pick(a.title).localeCompare(pick(b.title), language))
                .map((table) => (
                  <tr key={table.id}>
                    <th scope="row" data-label={t('rules::table')}>
                      <Link to={`/rules/${table.id}`}>{pick(table.title)}</Link>
                    </th>
                    <td data-label={t('rules::instruments')}>
                      {[...new Set(table.rows.map(({ citation }) => pick(citation.name) || citation.instrument))].join('; ')}
                    </td>
                    <td data-label={t('rules::rows')}>{number(table.rows.length)}</td>
                    <td data-label={t('rules::inForce')}>{day(table.version.effectiveFrom)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        )}
      </Loaded>
    </Page>
  );
}
