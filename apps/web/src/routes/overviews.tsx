import { Link, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Search } from '../app/search.ts';
import { NotYours } from '../features/commands/command-form.tsx';
import { ExpiringOverview } from '../features/overviews/expiring.tsx';
import { LoadOverview } from '../features/overviews/load.tsx';
import { mayReadQuery } from '../features/overviews/may-read.ts';
import { OverdueOverview } from '../features/overviews/overdue.tsx';
import { overviewNames, type OverviewName } from '../features/overviews/overview-parts.ts';
import { StagesOverview } from '../features/overviews/stages.tsx';
import { StaysOverview } from '../features/overviews/stays.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { Loaded } from '../ui/states.tsx';

const sections = { stages: StagesOverview, overdue: OverdueOverview, load: LoadOverview, stays: StaysOverview, expiring: ExpiringOverview } as const;

/** What stands where, for how long and with whom: one overview at a time, by the address. */
export function OverviewsPage() {
  const { t } = useWords();
  const { tab } = useSearch({ strict: false }) as Search;
  const name: OverviewName = overviewNames.find((one) => one === tab) ?? 'stages';
  const [result, refetch] = useQuery({ query: mayReadQuery });
  const Section = sections[name];
  const printed = { kind: 'answer' as const, title: t('overviews::title'), part: t(`overviews::${name}.title`) };
  return (
    <Page title={t('overviews::title')} printed={result.data?.viewer.mayReadOverviews ? printed : undefined}>
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ viewer }) =>
          viewer.mayReadOverviews ? (
            <>
              <nav aria-label={t('overviews::parts')}>
                <ul className="tabs">
                  {overviewNames.map((one) => (
                    <li key={one}>
                      <Link
                        to="/overviews"
                        search={(one === 'stages' ? {} : { tab: one }) as never}
                        aria-current={one === name ? 'page' : undefined}
                        activeOptions={{ exact: true, includeSearch: true }}
                        resetScroll={false}
                      >
                        {t(`overviews::${one}.title`)}
                      </Link>
                    </li>
                  ))}
                </ul>
              </nav>
              <h2>{t(`overviews::${name}.title`)}</h2>
              <p>{t(`overviews::${name}.means`)}</p>
              <Section fileName={t(`overviews::${name}.file`)} />
            </>
          ) : (
            <NotYours />
          )
        }
      </Loaded>
    </Page>
  );
}
