import { useEffect, useState } from 'react';
import { Link, Outlet } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../graphql/graphql.ts';
import { setLanguage } from '../i18n/i18n.ts';
import { useWords } from '../i18n/use-words.ts';
import { useMarking } from '../ui/print/print-frame.tsx';
import { useNow } from '../ui/use-now.ts';
import { signInUrl, signOut, useSession } from './session.tsx';
import { useLiveUpdates } from './live-updates.ts';
import { SearchBox } from './search-box.tsx';
import { useShortcuts } from './shortcuts.ts';

const installationQuery = graphql(`
  query Installation {
    installation {
      followUpsDelayed
    }
  }
`);

/** Header, navigation, notices and footer around every page. */
export function Layout() {
  const { t, language, other } = useWords();
  const { person, demo, mailboxUrl } = useSession();
  useShortcuts();
  useMarking(person !== null);
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="masthead">
        {demo && (
          <p className="demo-banner">
            {t('demonstration')} {mailboxUrl && <a href={`${mailboxUrl}?lang=${language}`}>{t('demoMailbox')}</a>}
          </p>
        )}
        <div className="page-width masthead-row">
          <Link to="/" className="wordmark">
            <img src="/icon.svg" alt="" width="36" height="36" />
            <span>
              {t('app')}
              <small>{t('program')}</small>
            </span>
          </Link>
          {person && <SearchBox />}
          <div className="account">
            <button type="button" className="button plain" lang={other} onClick={() => void setLanguage(other)}>
              {t('otherLanguage')}
            </button>
            {person ? (
              <>
                <span>
                  <small>{t('account.signedIn')}</small> {person.name ?? t('unknown')}
                </span>
                <Link to="/mail" className="button plain">
                  {t('account.mail')}
                </Link>
                <button type="button" className="button plain" onClick={() => void signOut()}>
                  {t('account.signOut')}
                </button>
              </>
            ) : (
              <a className="button primary" href={signInUrl(language)}>
                {t('account.signIn')}
              </a>
            )}
          </div>
        </div>
      </header>
      {person && <Navigation />}
      <Strips />
      <main id="main" className="page-width" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="site-footer">
        <div className="page-width">
          {person && <Reference />}
          <p>{t('footer.about')}</p>
          <p className="quiet">
            {t('footer.record')} {t('zone')}
          </p>
        </div>
      </footer>
    </>
  );
}

function Navigation() {
  const { t } = useWords();
  const links = [
    ['/', 'home'],
    ['/cases', 'cases'],
    ['/technologies', 'technologies'],
    ['/register', 'register'],
    ['/people', 'people'],
  ] as const;
  return (
    <nav className="main-nav" aria-label={t('navigation')}>
      <ul className="page-width">
        {links.map(([to, name]) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: to === '/' }} activeProps={{ 'aria-current': 'page' }}>
              {t(`nav.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the product goes by, for whoever wants to look it up; nobody's daily work. */
function Reference() {
  const { t } = useWords();
  const links = [
    ['/rules', 'rules'],
    ['/forms', 'forms'],
    ['/reference', 'lists'],
    ['/powers', 'powers'],
    ['/keyboard', 'keyboard'],
  ] as const;
  return (
    <nav aria-labelledby="reference">
      <h2 id="reference">{t('reference.title')}</h2>
      <ul className="links">
        {links.map(([to, name]) => (
          <li key={to}>
            <Link to={to}>{t(`reference.${name}`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What concerns the whole installation: lost connection, ended session, delayed follow-ups. */
function Strips() {
  const { t, language } = useWords();
  const { person, hasExpired } = useSession();
  const [isOffline, setOffline] = useState(!navigator.onLine);
  const [{ data }, refetch] = useQuery({ query: installationQuery, pause: !person || hasExpired });
  useLiveUpdates(person !== null && !hasExpired);
  useEffect(() => {
    const update = (): void => setOffline(!navigator.onLine);
    window.addEventListener('online', update);
    window.addEventListener('offline', update);
    const timer = setInterval(() => refetch({ requestPolicy: 'network-only' }), 20_000);
    return () => {
      window.removeEventListener('online', update);
      window.removeEventListener('offline', update);
      clearInterval(timer);
    };
  }, [refetch]);
  const hasFailed = new URLSearchParams(location.search).get('signIn') === 'failed';
  return (
    <div className="strips" aria-live="polite">
      {isOffline && <Strip text={t('offline')} />}
      {hasFailed && <Strip text={t('account.failed')} />}
      {hasExpired && <Strip text={t('account.expired')} link={{ href: signInUrl(language), label: t('account.signIn') }} />}
      <SessionEnd />
      {data?.installation.followUpsDelayed && <Strip text={t('delayed')} />}
    </div>
  );
}

/** Long enough before the end to finish a thought and sign in again. */
const warnMinutes = 10;

/**
 * Warns before the session ends. At the end of the day only a new sign-in extends it; one that merely rested goes on with
 * any key or press, so that focus stays where it is.
 */
function SessionEnd() {
  const { t, language } = useWords();
  const { expiresAt, idleUntil, hasExpired } = useSession();
  const now = useNow();
  const minutesTo = (end: string | null): number => (end ? Math.max(1, Math.ceil((new Date(end).getTime() - now) / 60_000)) : Infinity);
  if (hasExpired) return null;
  if (minutesTo(expiresAt) <= warnMinutes) {
    return (
      <Strip
        text={t('account.endsSoon', { count: minutesTo(expiresAt) })}
        link={{ href: signInUrl(language), label: t('account.signInAgain') }}
      />
    );
  }
  if (minutesTo(idleUntil) > warnMinutes) return null;
  return (
    <div className="strip stays">
      <p className="page-width">
        <span>{t('account.rests', { count: minutesTo(idleUntil) })}</span>
        {/* Any press is a sign of the person; this one does nothing else. */}
        <button type="button" className="button small">
          {t('account.stay')}
        </button>
      </p>
    </div>
  );
}

function Strip({ text, link }: { readonly text: string; readonly link?: { readonly href: string; readonly label: string } }) {
  return (
    <div className="strip">
      <p className="page-width">
        {text} {link && <a href={link.href}>{link.label}</a>}
      </p>
    </div>
  );
}
