import { signInUrl } from '../app/session.tsx';
import { useWords } from '../i18n/use-words.ts';
import { useEffect } from 'react';

/** What somebody who is not signed in sees. */
export function WelcomePage() {
  const { t, language } = useWords();
  useEffect(() => {
    document.title = t('app');
  }, [t]);
  return (
    <>
      <h1>{t('welcome::title')}</h1>
      <p>{t('welcome::text')}</p>
      <ul>
        {['look', 'register', 'prove'].map((key) => (
          <li key={key}>{t(`welcome::${key}`)}</li>
        ))}
      </ul>
      <p className="actions">
        <a className="button primary" href={signInUrl(language)}>
          {t('account.signIn')}
        </a>
      </p>
    </>
  );
}
