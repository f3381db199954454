import { useWords } from '../../i18n/use-words.ts';
import { Hash, When } from '../../ui/text.tsx';
import { sentence, type Event } from '../case/timeline-tab.tsx';

/** The log of a case as a table, oldest first: what happened, by whom, and the hash of each entry. */
export function PrintedEntries({ entries }: { readonly entries: readonly Event[] }) {
  const words = useWords();
  const { t, pick, day } = words;
  return (
    <table className="stacks">
      <caption className="visually-hidden">{t('wholecase::parts.timeline')}</caption>
      <thead>
        <tr>
          {['when', 'what', 'entry'].map((name) => (
            <th key={name} scope="col">
              {t(`wholecase::entries.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((event) => (
          <tr key={event.id}>
            <th scope="row">
              <When at={event.recordedAt} />
            </th>
            <td data-label={t('wholecase::entries.what')}>
              <strong>{event.actor?.name ?? t('event::system')}</strong>
              {event.position && ` ${t('event::byPosition', { position: pick(event.position.title) })}`}
              {event.acting && ` (${t('event::acting')})`} {sentence(event, words)}
              {event.effectiveOn && ` · ${t('case::effective', { date: day(event.effectiveOn) })}`}
              {event.actorKind === 'import' && ` · ${t('event::imported')}`}
            </td>
            <td data-label={t('wholecase::entries.entry')}>
              <span translate="no">
                {event.process} {event.version}
              </span>{' '}
              <Hash value={event.hash} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
