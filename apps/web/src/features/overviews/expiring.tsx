import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Empty, Loaded } from '../../ui/states.tsx';
import { Passage } from '../../ui/text.tsx';
import { OverviewTable } from './overview-table.tsx';
import { rowsAtMost, soonDays } from './overview-parts.ts';

const query = graphql(`
  query OverviewOfExpiring($language: Language!) {
    overviews {
      expiringCounts {
        kind
        withinDays
        count
      }
      expiring {
        id
        kind
        on
        text
        case {
          id
          number
          technologyName(language: $language)
        }
        position {
          id
          title {
            en
            fr
          }
        }
      }
    }
  }
`);

const kinds = ['authorization', 'condition'] as const;

/** Authorizations that end and conditions that are due soon: how many, then which. */
export function ExpiringOverview({ fileName }: { readonly fileName: string }) {
  const { t, pick, day, number, language } = useWords();
  const [result, refetch] = useQuery({ query, variables: { language }, requestPolicy: 'cache-and-network' });
  const within = (days: number): string => t('overviews::expiring.within', { from: days - 29, to: days });
  return (
    <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ overviews }) => {
        const { expiringCounts = [], expiring = [] } = overviews ?? {};
        if (expiring.length === 0) return <Empty>{t('overviews::expiring.none')}</Empty>;
        const figure = (kind: string, days: number) => {
          const count = expiringCounts.find((one) => one.kind === kind && one.withinDays === days)?.count ?? 0;
          return { text: String(count), shown: number(count), bar: count };
        };
        const all = expiringCounts.reduce((sum, { count }) => sum + count, 0);
        return (
          <>
            <OverviewTable
              caption={t('overviews::expiring.caption')}
              columns={[t('overviews::expiring.kind'), ...soonDays.map((days, index) => (index === 0 ? t('overviews::expiring.first', { to: days }) : within(days)))]}
              rows={kinds.map((kind) => ({ key: kind, cells: [{ text: t(`overviews::expiring.kinds.${kind}`) }, ...soonDays.map((days) => figure(kind, days))] }))}
              fileName={fileName}
            />
            <OverviewTable
              caption={t('overviews::expiring.list')}
              columns={['on', 'what', 'case', 'technology', 'position'].map((name) => t(`overviews::expiring.${name}`))}
              rows={expiring.map((one) => ({
                key: one.id,
                cells: [
                  { text: one.on, shown: day(one.on) },
                  {
                    text: [t(`overviews::expiring.one.${one.kind}`), one.text].filter(Boolean).join(t('colon')),
                    shown: (
                      <>
                        {t(`overviews::expiring.one.${one.kind}`)}
                        {one.text && t('colon')}
                        {one.text && <Passage text={one.text} />}
                      </>
                    ),
                  },
                  one.case ? { text: one.case.number, to: { to: `/cases/${one.case.number}`, search: { tab: 'conditions' } } } : { text: '' },
                  { text: one.case?.technologyName ?? '' },
                  { text: pick(one.position?.title) },
                ],
              }))}
              fileName={`${fileName}-${t('overviews::expiring.listFile')}`}
            />
            {all > expiring.length && <p>{t('overviews::expiring.cut', { shown: number(rowsAtMost), all: number(all) })}</p>}
          </>
        );
      }}
    </Loaded>
  );
}
