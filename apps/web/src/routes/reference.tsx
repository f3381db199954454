import { useCallback } from 'react';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useChanges } from '../app/live-updates.ts';
import { graphql } from '../graphql/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { Loaded } from '../ui/states.tsx';
import { Localized, Tag } from '../ui/text.tsx';

const listsQuery = graphql(`
  query ReferenceLists {
    referenceLists {
      id
      recordId
      name {
        en
        fr
      }
      about {
        en
        fr
      }
      secondPersonBecause {
        en
      }
      entryCount
      lastChangedAt
      proposals {
        id
      }
    }
  }
`);

/** The lists: how much is in each, what waits in it, and whether one person or two change it. */
export function ReferencePage() {
  const { t, date, number } = useWords();
  const [result, refetch] = useQuery({ query: listsQuery });
  const retry = useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]);
  useChanges(result.data?.referenceLists.map(({ recordId }) => recordId) ?? [], retry);
  return (
    <Page title={t('reference.lists')} printed={{ kind: 'general' }}>
      <p>{t('reference::intro')}</p>
      <Loaded result={result} retry={retry}>
        {({ referenceLists }) => (
          <div className="table-wrap">
            <table className="stacks">
              <caption>{t('reference::table')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('reference::list')}</th>
                  <th scope="col">{t('reference::entries')}</th>
                  <th scope="col">{t('reference::waiting')}</th>
                  <th scope="col">{t('reference::changedBy')}</th>
                  <th scope="col">{t('reference::lastChange')}</th>
                </tr>
              </thead>
              <tbody>
                {referenceLists.map((list) => (
                  <tr key={list.id}>
                    <th scope="row">
                      <Link to={`/reference/${list.id}`}>
                        <Localized text={list.name} />
                      </Link>
                      <p className="quiet small">
                        <Localized text={list.about} />
                      </p>
                    </th>
                    <td data-label={t('reference::entries')}>{number(list.entryCount)}</td>
                    <td data-label={t('reference::waiting')}>
                      {list.proposals.length > 0 ? <Tag kind="warn">{number(list.proposals.length)}</Tag> : number(0)}
                    </td>
                    <td data-label={t('reference::changedBy')}>{t(list.secondPersonBecause ? 'reference::twoPeople' : 'reference::onePerson')}</td>
                    <td data-label={t('reference::lastChange')}>{list.lastChangedAt ? date(list.lastChangedAt) : t('reference::never')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
