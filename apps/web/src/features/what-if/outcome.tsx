import { useId, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../i18n/use-words.ts';
import { download, toCsv } from '../../ui/csv.ts';
import { Empty } from '../../ui/states.tsx';
import { termWords, type Term } from '../rules/term-text.tsx';
import type { Walk } from './use-walk.ts';
import type { Change, Table, WhatIfData } from './what-if-parts.ts';

const pageSize = 25;

type Owed = Change['added'][number];

function useSayings(table: Table, tables: WhatIfData['ruleTables']) {
  const words = useWords();
  const { pick, t, day } = words;
  const titleOf = (id: string): string => pick(tables.find((one) => one.id === id)?.title) || id;
  const say = (id: string, { code, term }: Owed): string => {
    const known = tables.find((one) => one.id === id)?.possibleObligations.find((one) => one.code === code);
    const label = pick(known?.label) || code;
    return term === null || term === undefined ? label : `${label} (${termWords(term as Term, table.facts, words)})`;
  };
  const applied = ({ doneOn }: Change): string => (doneOn ? t('rules::doneOn', { date: day(doneOn) }) : t('rules::toBeDone'));
  return { words, titleOf, say, applied };
}

/** How far a walk is, what it found, and how to take it along. */
export function Outcome({ walk, isOutdated, table, tables }: {
  readonly walk: Walk;
  /** The rules were changed since. */
  readonly isOutdated: boolean;
  readonly table: Table;
  readonly tables: WhatIfData['ruleTables'];
}) {
  const { t } = useWords();
  const label = useId();
  if (walk.status === 'none' || walk.status === 'refused') return null;
  const counts = { done: walk.done, total: walk.total };
  const cases = new Set(walk.changes.map(({ number }) => number)).size;
  return (
    <section aria-labelledby={`${label}-title`}>
      <h2 id={`${label}-title`}>{t('whatif::outcome')}</h2>
      {walk.status !== 'finished' && (
        <div className="field">
          <span id={label}>{t('whatif::progress', counts)}</span>
          <progress aria-labelledby={label} value={walk.done} max={Math.max(walk.total, 1)} />
        </div>
      )}
      <div role="status">
        {walk.status === 'running' && <p>{t('whatif::running')}</p>}
        {walk.status === 'finished' && <p>{t('whatif::summary', { count: cases, total: walk.total })}</p>}
        {walk.status === 'cancelled' && <p className="notice warning">{t('whatif::cancelled', counts)}</p>}
        {walk.status === 'stopped' && <p className="notice warning">{t('whatif::stopped', counts)}</p>}
      </div>
      {isOutdated && <p className="notice warning">{t('whatif::outdated')}</p>}
      {walk.status === 'failed' && (
        <p className="notice warning" role="alert">
          {t('whatif::failed')}
        </p>
      )}
      {walk.status === 'finished' && walk.changes.length === 0 && <Empty>{t('whatif::nobody')}</Empty>}
      {walk.changes.length > 0 && <Changes walk={walk} table={table} tables={tables} />}
    </section>
  );
}

/** In how many cases each obligation would be added, and in how many it would no longer be asked. */
function countsOf(changes: readonly Change[], say: (table: string, owed: Owed) => string): [string, { added: number; removed: number }][] {
  const counts = new Map<string, { added: number; removed: number }>();
  for (const { table, added, removed } of changes) {
    for (const [side, all] of [['added', added], ['removed', removed]] as const) {
      for (const owed of all) {
        const key = say(table, owed);
        const count = counts.get(key) ?? { added: 0, removed: 0 };
        count[side] += 1;
        counts.set(key, count);
      }
    }
  }
  return [...counts];
}

function Changes({ walk, table, tables }: { readonly walk: Walk; readonly table: Table; readonly tables: WhatIfData['ruleTables'] }) {
  const [page, setPage] = useState(0);
  const { words, titleOf, say, applied } = useSayings(table, tables);
  const { t, pick, number } = words;
  const { changes } = walk;
  const last = Math.ceil(changes.length / pageSize) - 1;
  const shown = Math.min(page, last);
  const header = ['number', 'technology', 'table', 'applied', 'added', 'removed'].map((name) => t(`whatif::column.${name}`));
  const list = (change: Change, side: 'added' | 'removed'): string[] => change[side].map((owed) => say(change.table, owed));
  // A risk and a level are told apart where a table changes what another builds on it.
  const isOne = changes.every((change) => change.table === table.id);
  const sayWhole = (id: string, owed: Owed): string => (isOne ? say(id, owed) : `${titleOf(id)}${t('colon')}${say(id, owed)}`);
  const save = (): void => {
    const rows = changes.map((change) => [
      change.number,
      pick(change.technologyName),
      titleOf(change.table),
      change.doneOn ?? '',
      list(change, 'added').join('; '),
      list(change, 'removed').join('; '),
    ]);
    download(`${t('whatif::fileName')}-${table.id}.csv`, toCsv([header, ...rows]));
  };
  return (
    <>
      <table className="stacks">
        <caption>{t('whatif::byObligation')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('whatif::column.obligation')}</th>
            <th scope="col">{t('whatif::column.added')}</th>
            <th scope="col">{t('whatif::column.removed')}</th>
          </tr>
        </thead>
        <tbody>
          {countsOf(changes, sayWhole).map(([obligation, { added, removed }]) => (
            <tr key={obligation}>
              <th scope="row">{obligation}</th>
              <td data-label={t('whatif::column.added')}>{t('whatif::cases', { count: added, number: number(added) })}</td>
              <td data-label={t('whatif::column.removed')}>{t('whatif::cases', { count: removed, number: number(removed) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="stacks">
        <caption>{t('whatif::byCase')}</caption>
        <thead>
          <tr>
            {header.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.slice(shown * pageSize, (shown + 1) * pageSize).map((change) => (
            <tr key={`${change.number} ${change.table}`}>
              <th scope="row">
                <Link to={`/cases/${change.number}`} search={{ tab: 'rules' } as never}>
                  {change.number}
                </Link>
              </th>
              <td data-label={header[1]}>{pick(change.technologyName)}</td>
              <td data-label={header[2]}>{titleOf(change.table)}</td>
              <td data-label={header[3]}>{applied(change)}</td>
              <td data-label={header[4]}>{list(change, 'added').join('; ') || '–'}</td>
              <td data-label={header[5]}>{list(change, 'removed').join('; ') || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {last > 0 && (
        <nav className="pager" aria-label={t('paging.label')}>
          <button type="button" className="button" aria-disabled={shown === 0 || undefined} onClick={() => setPage(Math.max(shown - 1, 0))}>
            {t('paging.previous')}
          </button>
          <span role="status">{t('whatif::page', { page: number(shown + 1), pages: number(last + 1) })}</span>
          <button type="button" className="button" aria-disabled={shown === last || undefined} onClick={() => setPage(Math.min(shown + 1, last))}>
            {t('paging.next')}
          </button>
        </nav>
      )}
      <p>
        <button type="button" className="button" onClick={save}>
          {t('whatif::csv')}
        </button>
      </p>
    </>
  );
}
