import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { CombinedError } from 'urql';
import { useWords } from '../i18n/use-words.ts';
import { Page } from './page.tsx';

/** The frame of what is coming; said to screen readers once. */
export function Loading() {
  const { t } = useWords();
  return (
    <div role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {[70, 90, 55, 80].map((width) => (
        <div key={width} className="skeleton" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}

export function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useWords();
  return (
    <div className="notice warning" role="alert">
      <p>
        <strong>{t('failed.title')}</strong>
      </p>
      <button type="button" className="button" onClick={onRetry}>
        {t('failed.retry')}
      </button>
    </div>
  );
}

/** Absent and hidden look the same. */
export function NotFound() {
  const { t } = useWords();
  return (
    <Page title={t('notFound.title')}>
      <p>{t('notFound.text')}</p>
      <p>
        <Link to="/">{t('notFound.home')}</Link>
      </p>
    </Page>
  );
}

export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className="card quiet">{children}</p>;
}

interface Result<T> {
  readonly data?: T | undefined;
  readonly fetching: boolean;
  readonly error?: CombinedError | undefined;
}

/** Shows what was loaded before while it is refreshed; loading and failure otherwise. */
export function Loaded<T>({ result, retry, children }: {
  readonly result: Result<T>;
  readonly retry: () => void;
  readonly children: (data: T) => ReactNode;
}) {
  if (result.data) return <>{children(result.data)}</>;
  if (result.fetching) return <Loading />;
  return <Failed onRetry={retry} />;
}
