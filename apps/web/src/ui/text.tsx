import { useState, type ReactNode } from 'react';
import { useWords, type Pair } from '../i18n/use-words.ts';
import type { Language } from '../i18n/i18n.ts';
import { languageOf } from '../i18n/language-of.ts';
import { usePrinting } from './print/use-printing.ts';
import { useNow } from './use-now.ts';

/** A text in the reader's language; where it exists only in the other one, it says so and carries its language. */
export function Localized({ text }: { readonly text: Pair | null | undefined }) {
  const { language, other, t } = useWords();
  if (!text) return null;
  const own = text[language];
  if (own !== null) return <span lang={language}>{own}</span>;
  return (
    <span>
      <span lang={other}>{text[other] ?? ''}</span>{' '}
      <span className="quiet small">({t(other === 'en' ? 'untranslatedEn' : 'untranslatedFr')})</span>
    </span>
  );
}

/** What people wrote, with its line breaks and in its language. */
export function Prose({ text, language }: { readonly text: string | null | undefined; readonly language?: Language | null }) {
  const { t } = useWords();
  return text ? (
    <p className="prewrap" lang={languageOf(text) ?? language ?? undefined}>
      {text}
    </p>
  ) : (
    <p className="quiet">{t('noText')}</p>
  );
}

/** The same inside a sentence, a list or a cell. */
export function Passage({ text }: { readonly text: string | null | undefined }) {
  const { t } = useWords();
  return text ? <span lang={languageOf(text)}>{text}</span> : <span className="quiet">{t('noText')}</span>;
}

/** Several of them, one a line. */
export function Passages({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>
          <Passage text={text} />
        </li>
      ))}
    </ul>
  );
}

/** A hash, short enough to read aloud, whole on demand and on paper. */
export function Hash({ value }: { readonly value: string }) {
  const { t } = useWords();
  const isPrinting = usePrinting();
  const [isCopied, setCopied] = useState(false);
  return (
    <span className="mono" title={value}>
      {isPrinting ? value : `${value.slice(0, 12)}…`}{' '}
      <button
        type="button"
        className="button plain small no-print"
        onClick={() => void navigator.clipboard.writeText(value).then(() => setCopied(true))}
      >
        {t(isCopied ? 'copied' : 'copy')}
        <span className="visually-hidden"> SHA-256 {value.slice(0, 12)}</span>
      </button>
    </span>
  );
}

export function When({ at }: { readonly at: string }) {
  const { dateTime } = useWords();
  return <time dateTime={at}>{dateTime(at)}</time>;
}

/** A due date: in words, and overdue not by colour alone. */
export function Due({ at }: { readonly at: string | null }) {
  const { t, date } = useWords();
  const now = useNow();
  if (!at) return null;
  const isLate = new Date(at).getTime() < now;
  return <span className={isLate ? 'tag bad' : ''}>{t(isLate ? 'overdue' : 'due', { date: date(at) })}</span>;
}

export function Tag({ children, kind = '' }: { readonly children: ReactNode; readonly kind?: string }) {
  return <span className={`tag ${kind}`}>{children}</span>;
}

/** Labelled facts, one a row. */
export function Facts({ rows }: { readonly rows: readonly (readonly [string, ReactNode] | null | false)[] }) {
  return (
    <dl className="facts">
      {rows
        .filter((row): row is readonly [string, ReactNode] => Boolean(row))
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
