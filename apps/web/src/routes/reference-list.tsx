import { useCallback, useState } from 'react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useChanges } from '../app/live-updates.ts';
import type { Search } from '../app/search.ts';
import { ResolveEffect } from '../features/commands/resolve-effect.tsx';
import { EntriesTable } from '../features/reference/entries-table.tsx';
import { valueInWords } from '../features/reference/field-values.tsx';
import { findEntries, orders, type Order } from '../features/reference/find-entries.ts';
import { History } from '../features/reference/history.tsx';
import { Proposals } from '../features/reference/proposals.tsx';
import { ProposeEntry } from '../features/reference/propose-entry.tsx';
import { listQuery, valueOf, type Entry, type List } from '../features/reference/reference-parts.ts';
import { today } from '../features/reference/today.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { download, toCsv } from '../ui/csv.ts';
import { Select, TextField } from '../ui/fields.tsx';
import { Page } from '../ui/page.tsx';
import { Empty, Loaded, NotFound } from '../ui/states.tsx';
import { Localized } from '../ui/text.tsx';

/** One list, as it was, is or will be on the date in the address; what waits in it, and what may be changed. */
export function ReferenceListPage() {
  const { pick } = useWords();
  const { list: id = '' } = useParams({ strict: false });
  const asOf = (useSearch({ strict: false }) as Search).asOf ?? null;
  const [result, refetch] = useQuery({ query: listQuery, variables: { id, asOf } });
  const retry = useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]);
  useChanges([result.data?.referenceList?.recordId], retry);
  return (
    <Loaded result={result} retry={retry}>
      {({ referenceList: list }) => (list ? <ListPage key={list.id} list={list} title={pick(list.name)} /> : <NotFound />)}
    </Loaded>
  );
}

function ListPage({ list, title }: { readonly list: List; readonly title: string }) {
  const words = useWords();
  const { t, language, day } = words;
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const [text, setText] = useState(search.text ?? '');
  const [asOf, setAsOf] = useState(search.asOf ?? '');
  const order: Order = orders.find((one) => one === search.sort) ?? 'list';
  const isToday = list.asOf === today();
  const entries = findEntries(list.entries, search.text ?? '', order, language);
  const ended = findEntries(list.ended, search.text ?? '', order, language);
  const go = (change: { readonly [K in keyof Search]?: Search[K] | undefined }): void =>
    void navigate({ to: '.', search: { ...search, ...change } as never, replace: true, resetScroll: false });
  return (
    <Page title={title} crumbs={[{ to: '/reference', label: t('reference.lists') }]} printed={{ kind: 'general' }}>
      <p>
        <Localized text={list.about} />
      </p>
      {list.secondPersonBecause && (
        <div className="notice">
          <p>
            {t('reference::whyTwo')} <Localized text={list.secondPersonBecause} />
          </p>
        </div>
      )}
      {list.tasks
        .filter(({ kind, isForViewer }) => kind === 'resolveEffect' && isForViewer)
        .map((task) => (
          <ResolveEffect key={task.id} task={task} />
        ))}
      {isToday && <Proposals list={list} />}
      <form
        className="filters"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          go({ text: text.trim() || undefined, asOf: asOf || undefined });
        }}
      >
        <TextField label={t('reference::search')} type="search" value={text} onChange={setText} />
        <TextField label={t('reference::asOf')} type="date" value={asOf} onChange={setAsOf} />
        <Select
          label={t('reference::sort')}
          value={order}
          onChange={(chosen) => go({ sort: chosen === 'list' ? undefined : chosen })}
          choices={orders.map((value) => ({ value, label: t(`reference::sorts.${value}`) }))}
        />
        <button className="button" type="submit">
          {t('searchLabel')}
        </button>
        {(search.text || search.asOf) && (
          <button
            className="button plain"
            type="button"
            onClick={() => {
              setText('');
              setAsOf('');
              go({ text: undefined, asOf: undefined });
            }}
          >
            {t('clear')}
          </button>
        )}
      </form>
      {!isToday && (
        <p className="notice warning">{t(list.asOf < today() ? 'reference::asOfPast' : 'reference::asOfFuture', { date: day(list.asOf) })}</p>
      )}
      {search.code && <History list={list} code={search.code} />}
      <p role="status" className="quiet">
        {t('results', { count: entries.length })}
      </p>
      {entries.length === 0 && <Empty>{t(list.entries.length === 0 ? 'reference::noneYet' : 'reference::none')}</Empty>}
      {entries.length > 0 && <EntriesTable caption={title} entries={entries} fields={list.fields} />}
      {ended.length > 0 && (
        <details open={search.open === true}>
          <summary>{t('reference::showEndedCount', { count: ended.length })}</summary>
          <EntriesTable caption={t('reference::showEndedCount', { count: ended.length })} entries={ended} fields={list.fields} isEnded />
        </details>
      )}
      <p>
        <button type="button" className="button" onClick={() => download(`${list.id}-${list.asOf}.csv`, toCsv(csvRows(list, [...entries, ...ended], words)))}>
          {t('reference::csv')}
        </button>
      </p>
      {isToday && <ProposeEntry list={list} />}
    </Page>
  );
}

/** What the page shows, in both languages whatever the reader's. */
function csvRows(list: List, entries: readonly Entry[], words: Words): string[][] {
  const { t, pick } = words;
  const ofField = (field: List['fields'][number], entry: Entry | null): string[] => {
    const value = entry && valueOf(entry.fields, field.id);
    const isPair = field.kind === 'localizedText';
    if (!entry) return isPair ? [t('reference::inEnglish', { label: pick(field.label) }), t('reference::inFrench', { label: pick(field.label) })] : [pick(field.label)];
    if (!isPair) return [valueInWords(field, value, words)];
    return typeof value === 'object' && value !== null && 'en' in value ? [value.en, value.fr] : ['', ''];
  };
  const source = ({ source: said, citation }: Entry): string =>
    said ?? (citation ? t('section', { instrument: pick(citation.name) || citation.instrument, section: citation.section ?? '' }) : '');
  return [
    [
      t('reference::code'),
      t('reference::labelEn'),
      t('reference::labelFr'),
      ...list.fields.flatMap((field) => ofField(field, null)),
      t('reference::firstDay'),
      t('reference::lastDay'),
      t('reference::source'),
    ],
    ...entries.map((entry) => [
      entry.code,
      entry.label.en ?? '',
      entry.label.fr ?? '',
      ...list.fields.flatMap((field) => ofField(field, entry)),
      entry.effectiveFrom,
      entry.effectiveTo ?? '',
      source(entry),
    ]),
  ];
}
