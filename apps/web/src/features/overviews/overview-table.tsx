import { useState, type CSSProperties, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { Search } from '../../app/search.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { download, toCsv } from '../../ui/csv.ts';
import { fileRowsAtMost } from './overview-parts.ts';
import './overviews.css';

export interface Cell {
  /** As a file says it, and the page where it shows nothing else. */
  readonly text: string;
  readonly shown?: ReactNode;
  /** Drawn beside the figure as a bar, long as it compares with the largest of the table. */
  readonly bar?: number;
  /** The list behind it. */
  readonly to?: { readonly to: string; readonly search: Search; readonly hash?: string };
}

export interface Row {
  readonly key: string;
  readonly cells: readonly Cell[];
  /** Of all rows together, which no bar is compared with. */
  readonly isSum?: boolean;
}

/** Figures as a table, with bars in its cells, and the same rows as a file. The first cell names its row. */
export function OverviewTable({ caption, columns, rows, fileName, allRows }: {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly fileName: string;
  /** Of a list that is paged, what its file holds: null where it could not be had. */
  readonly allRows?: () => Promise<readonly Row[] | null>;
}) {
  const { t, number } = useWords();
  const [saving, setSaving] = useState<'running' | 'failed' | null>(null);
  const largest = Math.max(0, ...rows.flatMap(({ cells, isSum }) => (isSum ? [] : cells.map(({ bar }) => bar ?? 0))));
  const write = (saved: readonly Row[]): void => download(`${fileName}.csv`, toCsv([columns, ...saved.map(({ cells }) => cells.map(({ text }) => text))]));
  const save = async (): Promise<void> => {
    if (!allRows) return write(rows);
    setSaving('running');
    const all = await allRows();
    setSaving(all ? null : 'failed');
    if (all) write(all);
  };
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
      <div className="actions no-print">
        <Button isRunning={saving === 'running'} onPress={() => void save()}>
          {t('overviews::csv')}
          <span className="visually-hidden"> – {caption}</span>
        </Button>
        {allRows && <span className="small quiet">{t('overviews::csvHint', { limit: number(fileRowsAtMost) })}</span>}
        {saving === 'failed' && <p role="alert">{t('failed.title')}</p>}
      </div>
    </>
  );
}

function Content({ cell: { text, shown, to } }: { readonly cell: Cell }) {
  if (!to) return <>{shown ?? text}</>;
  return (
    <Link to={to.to} search={to.search as never} hash={to.hash ?? ''}>
      {shown ?? text}
    </Link>
  );
}
