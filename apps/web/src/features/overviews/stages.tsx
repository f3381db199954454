import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Figures } from './figures.tsx';
import { OverviewTable, type Cell } from './overview-table.tsx';
import { openStages, stageAges } from './overview-parts.ts';

const query = graphql(`
  query OverviewOfStages {
    overviews {
      asOf
      stages {
        stage
        age
        count
      }
    }
  }
`);

/** Where open cases stand, and for how long; each figure leads to its cases. */
export function StagesOverview({ fileName }: { readonly fileName: string }) {
  const { t, code, number } = useWords();
  return (
    <Figures query={query} variables={{}}>
      {({ stages: counts }) => {
        const cell = (stage: string | null, age: string | null): Cell => {
          const isHere = (one: (typeof counts)[number]): boolean => (stage === null || one.stage === stage) && (age === null || one.age === age);
          const count = counts.filter(isHere).reduce((sum, one) => sum + one.count, 0);
          const search = { ...(stage === null ? { open: true } : { stage }), ...(age === null ? {} : { age }), sort: 'stageSince' };
          return {
            text: String(count),
            shown: number(count),
            ...(age === null ? {} : { bar: count }),
            ...(count === 0 ? {} : { to: { to: '/cases', search } }),
          };
        };
        const row = (stage: string | null) => [...stageAges.map((age) => cell(stage, age)), cell(stage, null)];
        return (
          <OverviewTable
            caption={t('overviews::stages.caption')}
            columns={[t('cases::stage'), ...stageAges.map((age) => t(`cases::ages.${age}`)), t('overviews::total')]}
            rows={[
              ...openStages.map((stage) => ({ key: stage, cells: [{ text: code('stage', stage) }, ...row(stage)] })),
              { key: 'total', isSum: true, cells: [{ text: t('overviews::total') }, ...row(null)] },
            ]}
            fileName={fileName}
          />
        );
      }}
    </Figures>
  );
}
