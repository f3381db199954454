import type { CSSProperties, ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { Search } from '../../app/search.ts';
import { useWords } from '../../i18n/use-words.ts';
import { download, toCsv } from '../../ui/csv.ts';
import './overviews.css';

export interface Cell {
  /** As a file says it, and the page where it shows nothing else. */
  readonly text: string;
  readonly shown?: ReactNode;
  /** Drawn beside the figure as a bar, long as it compares with the largest of the table. */
  readonly bar?: number;
  /** The list behind it. */
  readonly to?: { readonly to: string; readonly search: Search };
}

interface Row {
  readonly key: string;
  readonly cells: readonly Cell[];
  /** Of all rows together, which no bar is compared with. */
  readonly isSum?: boolean;
}

/** Figures as a table, with bars in its cells, and the same rows as a file. The first cell names its row. */
export function OverviewTable({ caption, columns, rows, fileName }: {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly fileName: string;
}) {
  const { t } = useWords();
  const largest = Math.max(0, ...rows.flatMap(({ cells, isSum }) => (isSum ? [] : cells.map(({ bar }) => bar ?? 0))));
  const save = (): void => download(`${fileName}.csv`, toCsv([columns, ...rows.map(({ cells }) => cells.map(({ text }) => text))]));
  return (
    <>
      <table className="stacks overview">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, isSum }) => (
            <tr key={key} className={isSum ? 'sum' : undefined}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]} scope="row">
                    <Content cell={cell} />
                  </th>
                ) : (
                  <td key={columns[index]} data-label={columns[index]}>
                    <div>
                      <Content cell={cell} />
                      {!isSum && largest > 0 && (cell.bar ?? 0) > 0 && (
                        <span className="bar" aria-hidden="true" style={{ '--share': (cell.bar ?? 0) / largest } as CSSProperties} />
                      )}
                    </div>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="actions no-print">
        <button type="button" className="button" onClick={save}>
          {t('overviews::csv')}
          <span className="visually-hidden"> – {caption}</span>
        </button>
      </p>
    </>
  );
}

function Content({ cell: { text, shown, to } }: { readonly cell: Cell }) {
  if (!to) return <>{shown ?? text}</>;
  return (
    <Link to={to.to} search={to.search as never}>
      {shown ?? text}
    </Link>
  );
}
