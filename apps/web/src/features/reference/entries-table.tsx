import { Link, useSearch } from '@tanstack/react-router';
import type { Search } from '../../app/search.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Localized, Tag } from '../../ui/text.tsx';
import { Code } from './code.tsx';
import { FieldValues } from './field-values.tsx';
import type { Entry, Field } from './reference-parts.ts';

/** From when until when an entry holds; the day named last is the first on which it no longer does. */
export function Holds({ entry }: { readonly entry: Pick<Entry, 'effectiveFrom' | 'effectiveTo'> }) {
  const { t, day } = useWords();
  return (
    <>
      {day(entry.effectiveFrom)}
      {entry.effectiveTo && ` – ${t('reference::untilDay', { date: day(entry.effectiveTo) })}`}
    </>
  );
}

/** What an entry rests on: the instrument of what ships, the words of the institution for its own. */
export function Source({ entry }: { readonly entry: Pick<Entry, 'citation' | 'source'> }) {
  const { t, pick } = useWords();
  if (entry.source) return <>{entry.source}</>;
  if (!entry.citation) return null;
  return <>{t('section', { instrument: pick(entry.citation.name) || entry.citation.instrument, section: entry.citation.section ?? '' })}</>;
}

/** The entries of a list: both languages, the reader's first. */
export function EntriesTable({ caption, entries, fields, isEnded = false }: {
  readonly caption: string;
  readonly entries: readonly Entry[];
  readonly fields: readonly Field[];
  readonly isEnded?: boolean;
}) {
  const { t, language, other, day } = useWords();
  const search = useSearch({ strict: false }) as Search;
  return (
    <div className="table-wrap">
      <table className="stacks">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('reference::code')}</th>
            <th scope="col">{t('reference::label')}</th>
            <th scope="col">{t('reference::from')}</th>
            <th scope="col">{t('reference::source')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.code}>
              <th scope="row">
                <Code>{entry.code}</Code>
              </th>
              <td data-label={t('reference::label')}>
                <div>
                  <Localized text={entry.label} />
                  {entry.label[other] !== entry.label[language] && (
                    <p className="quiet small" lang={other}>
                      {entry.label[other]}
                    </p>
                  )}
                  {isEnded && <Tag kind="warn">{t('reference::endedOn', { date: day(entry.effectiveTo ?? entry.effectiveFrom) })}</Tag>}{' '}
                  {!entry.isShipped && <Tag>{t('reference::own')}</Tag>} {entry.isCorrected && <Tag>{t('reference::corrected')}</Tag>}
                  <FieldValues fields={fields} values={entry.fields} />
                </div>
              </td>
              <td data-label={t('reference::from')}>
                <Holds entry={entry} />
              </td>
              <td data-label={t('reference::source')}>
                <div>
                  <Source entry={entry} />{' '}
                  <span className="quiet small">
                    ({t((language === 'fr' ? entry.frenchStatus : entry.englishStatus) === 'official' ? 'reference::official' : 'reference::ours')}
                    {language === 'fr' && entry.frenchFrom && `; ${t('reference::frenchFrom', { source: entry.frenchFrom })}`})
                  </span>{' '}
                  <Link to="." search={{ ...search, code: entry.code } as never} aria-label={t('reference::showHistory', { code: entry.code })} resetScroll={false}>
                    {t('reference::history')}
                  </Link>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
