import { useWords } from '../../i18n/use-words.ts';
import { Localized } from '../../ui/text.tsx';
import type { Mention } from './named.ts';

/** Whom a text names, as they are called today, each person with the position that they hold; nothing where it names nobody. */
export function MentionsLine({ mentions }: { readonly mentions: readonly Mention[] }) {
  const { t, power } = useWords();
  if (mentions.length === 0) return null;
  return (
    <div className="mentions small">
      <span className="quiet">{t('mention::named')}</span>{' '}
      <ul aria-label={t('mention::named')}>
        {mentions.map((one) => (
          <li key={one.id}>
            {one.isPerson && <strong>{one.name ?? t('unknown')}</strong>}
            {one.positionTitle && (
              <>
                {one.isPerson ? ' – ' : ''}
                <Localized text={one.positionTitle} />
              </>
            )}
            {one.power && power(one.power)}
          </li>
        ))}
      </ul>
    </div>
  );
}
