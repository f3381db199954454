import { Link, useSearch } from '@tanstack/react-router';
import type { Search } from '../app/search.ts';
import { useWords } from '../i18n/use-words.ts';

const pageSize = 25;

/** The page of a list that the address names, as the API's arguments. */
export function usePage(size = pageSize) {
  const { after, before } = useSearch({ strict: false }) as Search;
  return before ? { before, last: size, after: null, first: null } : { after: after ?? null, first: size, before: null, last: null };
}

/** The first page of the same list: what a change of filter goes to. */
export const firstPage = { after: undefined, before: undefined } as const;

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage?: boolean;
  readonly startCursor?: string | null;
  readonly endCursor?: string | null;
}

/** Next and previous page, in the address: coming back to the list is coming back to the place in it. */
export function Pager({ info, label }: { readonly info: PageInfo; readonly label: string }) {
  const { t } = useWords();
  const search = useSearch({ strict: false }) as Search;
  const isFirst = !search.after && !search.before;
  // After going back, the API knows only that there is more behind; ahead is where one came from.
  const hasNext = info.hasNextPage || search.before !== undefined;
  const hasPrevious = info.hasPreviousPage ?? !isFirst;
  if (isFirst && !hasNext) return null;
  const to = (part: Search) => ({ to: '.', search: { ...search, ...firstPage, ...part } as never, hash: '' });
  return (
    <nav className="pager" aria-label={label}>
      {!isFirst && (
        <Link className="button" {...to({})}>
          {t('paging.first')}
        </Link>
      )}
      {!isFirst && hasPrevious && info.startCursor && (
        <Link className="button" {...to({ before: info.startCursor })} rel="prev">
          {t('paging.previous')}
        </Link>
      )}
      {hasNext && info.endCursor && (
        <Link className="button" {...to({ after: info.endCursor })} rel="next">
          {t('paging.next')}
        </Link>
      )}
    </nav>
  );
}
