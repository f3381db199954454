import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from '@tanstack/react-router';
import type { Search } from '../app/search.ts';
import { useReceipt } from '../graphql/receipt.ts';
import { useWords } from '../i18n/use-words.ts';
import { PrintButton, PrintFrame } from './print/print-frame.tsx';
import type { PrintedDocument } from './print/printed-document.ts';
import { usePrinting } from './print/use-printing.ts';
import { ReceiptNotice } from './receipt.tsx';

interface Crumb {
  readonly to: string;
  readonly label: string;
  readonly search?: Search;
}

/** The frame of every page: where I am, what this is. The title takes focus when the page changes. */
export function Page({
  title,
  crumbs = [],
  printed,
  beside,
  children,
}: {
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  /** What the page is on paper; without it, the page is no document. */
  readonly printed?: PrintedDocument | undefined;
  /** What else can be had of it, beside its title. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  const { pathname, hash } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t('app')}`;
  }, [title, t]);
  useEffect(() => {
    // A task's link lands on the form that answers it.
    if (hash !== 'act') return;
    // A form that is folded away is not what the link is about.
    const form = [...document.querySelectorAll<HTMLElement>('[data-act]')].find((one) => one.checkVisibility()) ?? heading.current;
    form?.scrollIntoView();
    form?.focus({ preventScroll: true });
  }, [hash]);
  const onPaper = usePrinting() ? (printed?.title ?? title) : title;
  const hasReceipt = useReceipt() !== undefined;
  const opensWith = useRef({ hasReceipt, hash });
  useEffect(() => {
    // The first page of a visit leaves the focus where the browser put it; a receipt or a form asked for takes it itself;
    // and whoever typed on in the header while the page was fetched keeps their field.
    const { hasReceipt: isTaken, hash: wanted } = opensWith.current;
    const isTyping = document.activeElement?.matches('input, textarea, select') ?? false;
    if (sessionStorage.getItem('gatehouse.visited') && !isTaken && !isTyping && wanted !== 'act') heading.current?.focus({ preventScroll: true });
    sessionStorage.setItem('gatehouse.visited', '1');
  }, []);
  return (
    <>
      {pathname !== '/' && (
        <nav className="breadcrumbs" aria-label={t('breadcrumbs')}>
          <ol>
            <li>
              <Link to="/">{t('nav.home')}</Link>
            </li>
            {crumbs.map(({ to, label, search = {} }) => (
              <li key={to}>
                <Link to={to} search={search as never}>
                  {label}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="title-row">
        <h1 tabIndex={-1} ref={heading}>
          {onPaper}
        </h1>
        {(beside || printed) && (
          <div className="beside-title">
            {beside}
            {printed && <PrintButton />}
          </div>
        )}
      </div>
      <PrintFrame title={printed?.title ?? title} document={printed} />
      <ReceiptNotice />
      {children}
    </>
  );
}
