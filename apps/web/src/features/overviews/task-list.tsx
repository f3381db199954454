import { useWords } from '../../i18n/use-words.ts';
import { Empty } from '../../ui/states.tsx';
import { useNow } from '../../ui/use-now.ts';
import { ListPager } from './list-pager.tsx';
import { OverviewTable } from './overview-table.tsx';
import { taskColumns, taskRow, type ListedTask } from './task-rows.ts';

interface TaskPage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly ({ readonly node: ListedTask } | null)[] | null;
}

/** Tasks behind a figure: a page of them, and all of them as a file. */
export function TaskList({ caption, none, count, page, all, fileName }: {
  readonly caption: string;
  readonly none: string;
  /** As the figure says, where it says it. */
  readonly count: number | undefined;
  readonly page: TaskPage;
  readonly all: () => Promise<readonly ListedTask[] | null>;
  readonly fileName: string;
}) {
  const words = useWords();
  const { t } = words;
  const now = useNow();
  const rows = (page.edges ?? []).flatMap((edge) => (edge ? [taskRow(edge.node, now, words)] : []));
  return (
    <>
      <p role="status" className="quiet">
        {count !== undefined && t('results', { count })}
      </p>
      {rows.length === 0 ? (
        <Empty>{none}</Empty>
      ) : (
        <OverviewTable
          caption={caption}
          columns={taskColumns.map((name) => t(`overviews::task.${name}`))}
          rows={rows}
          allRows={async () => (await all())?.map((task) => taskRow(task, now, words)) ?? null}
          fileName={fileName}
        />
      )}
      <ListPager info={page.pageInfo} />
    </>
  );
}
