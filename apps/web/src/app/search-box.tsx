import { lazy, Suspense, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import type { Search } from './search.ts';

/** Where a suggestion leads. */
export interface Suggested {
  readonly to: string;
  readonly search: Search;
}

/** Loaded when somebody begins to search: most visits never do. */
const Suggestions = lazy(() => import('../features/search/suggestions.tsx').then((module) => ({ default: module.Suggestions })));

/** The way to the search from every page; arrows walk through what is suggested, Enter searches for what was typed. */
export function SearchBox() {
  const { t } = useWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [found, setFound] = useState<readonly Suggested[]>([]);
  const [active, setActive] = useState(-1);
  // The page of the search has a field of its own.
  if (pathname === '/search') return null;
  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const go = ({ to, search }: Suggested): void => {
    setText('');
    close();
    // Done with the field: the title of the page that comes takes the focus.
    field.current?.blur();
    void navigate({ to, search: search as never });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && isOpen && found.length > 0) {
      event.preventDefault();
      // From the field down to the first and up to the last, and back to the field beyond either end.
      setActive(((active + 1 + step + found.length + 1) % (found.length + 1)) - 1);
    }
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    }
  };
  return (
    <form
      role="search"
      className="search-box no-print"
      aria-label={t('find.label')}
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = isOpen ? found[active] : undefined;
        go(chosen ?? { to: '/search', search: text.trim() === '' ? {} : { text: text.trim() } });
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <input
        ref={field}
        type="search"
        role="combobox"
        aria-label={t('find.label')}
        aria-autocomplete="list"
        aria-expanded={isOpen && found.length > 0}
        aria-controls={list}
        aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        maxLength={200}
        placeholder={t('find.placeholder')}
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
      />
      <button type="submit" className="button">
        {t('searchLabel')}
      </button>
      <span role="status" className="visually-hidden">
        {isOpen && found.length > 0 && t('find.suggested', { count: found.length })}
      </span>
      <div className="suggestions" id={list} role="listbox" aria-label={t('find.suggestions')}>
        {isOpen && text.trim().length >= 2 && (
          <Suspense fallback={null}>
            <Suggestions text={text.trim()} list={list} active={active} onFound={setFound} onChoose={go} />
          </Suspense>
        )}
      </div>
    </form>
  );
}
