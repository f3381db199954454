import { useCallback, useEffect, useRef } from 'react';
import { Link, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useChanges } from '../../app/live-updates.ts';
import type { Search } from '../../app/search.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Loaded } from '../../ui/states.tsx';
import { Passage, Tag } from '../../ui/text.tsx';
import { Holds, Source } from './entries-table.tsx';
import { FieldValues } from './field-values.tsx';
import { historyQuery, type Change, type Entry, type List } from './reference-parts.ts';

/** All that was said of one code, and who proposed and decided; opened by the address, which takes the focus here. */
export function History({ list, code }: { readonly list: List; readonly code: string }) {
  const { t } = useWords();
  const { code: _code, ...rest } = useSearch({ strict: false }) as Search;
  const [result, refetch] = useQuery({ query: historyQuery, variables: { id: list.id, code } });
  const retry = useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]);
  useChanges([list.recordId], retry);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [code]);
  return (
    <section className="card" aria-labelledby="history">
      <h2 id="history" tabIndex={-1} ref={heading}>
        {t('reference::historyOf', { code })}
      </h2>
      <Loaded result={result} retry={retry}>
        {({ referenceList }) =>
          referenceList && (
            <ol className="timeline">
              {referenceList.history.periods
                .filter(({ isShipped }) => isShipped)
                .map((period) => (
                  <Period key={`${period.effectiveFrom} shipped`} period={period} list={list} />
                ))}
              {referenceList.history.overridden.map((period) => (
                <Period key={`${period.effectiveFrom} overridden`} period={period} list={list} isOverridden />
              ))}
              {referenceList.history.changes.map((change) => (
                <ChangeItem key={change.id} change={change} list={list} />
              ))}
            </ol>
          )
        }
      </Loaded>
      <p>
        <Link className="button plain" to="." search={rest as never} resetScroll={false}>
          {t('reference::closeHistory')}
        </Link>
      </p>
    </section>
  );
}

function Labels({ label }: { readonly label: { readonly en: string | null; readonly fr: string | null } }) {
  return (
    <>
      <span lang="en">{label.en}</span> – <span lang="fr">{label.fr}</span>
    </>
  );
}

function Period({ period, list, isOverridden = false }: { readonly period: Entry; readonly list: List; readonly isOverridden?: boolean }) {
  const { t } = useWords();
  return (
    <li>
      <p>
        <Tag>{t('reference::status.shipped')}</Tag> <Holds entry={period} />
      </p>
      <p>
        <Labels label={period.label} />
      </p>
      <FieldValues fields={list.fields} values={period.fields} />
      <p className="quiet small">
        <Source entry={period} />
      </p>
      {isOverridden && <p className="small">{t('reference::overridden')}</p>}
    </li>
  );
}

const kinds: Readonly<Record<Change['status'], string>> = { waiting: 'warn', inForce: 'good', approved: 'good', declined: 'bad', withdrawn: '' };

function ChangeItem({ change, list }: { readonly change: Change; readonly list: List }) {
  const { t, day, date } = useWords();
  const isByOne = change.status === 'inForce';
  return (
    <li>
      <p>
        <Tag kind={kinds[change.status]}>{t(`reference::status.${change.status}`)}</Tag> {t(`reference::kind.${change.kind}`)}
        {t('colon')}
        {day(change.effectiveFrom)}
        {change.effectiveTo && ` – ${t('reference::untilDay', { date: day(change.effectiveTo) })}`}
      </p>
      {change.label && (
        <p>
          <Labels label={change.label} />
        </p>
      )}
      <FieldValues fields={list.fields} values={change.fields} />
      <p className="small">
        {t(isByOne ? 'reference::changedByPerson' : 'reference::proposedBy', { name: change.proposedBy?.name ?? t('unknown'), date: date(change.proposedAt) })}
        {t('colon')}
        <Passage text={change.reasons} />
      </p>
      {change.decidedAt && (
        <p className="small">
          {t(`reference::decidedBy.${change.status}`, { name: change.decidedBy?.name ?? t('unknown'), date: date(change.decidedAt) })}
          {change.decisionReasons && (
            <>
              {t('colon')}
              <Passage text={change.decisionReasons} />
            </>
          )}
        </p>
      )}
    </li>
  );
}
