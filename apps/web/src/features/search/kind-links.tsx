import { Link } from '@tanstack/react-router';
import type { Search } from '../../app/search.ts';
import { useWords } from '../../i18n/use-words.ts';
import { firstPage } from '../../ui/pager.tsx';
import { countedAtMost, searchKinds } from './search-parts.ts';

/** How much was found of each kind, and the way to only that. */
export function KindLinks({ counts, kind, search }: {
  readonly counts: readonly { readonly kind: string; readonly count: number }[];
  readonly kind: string | undefined;
  readonly search: Search;
}) {
  const { t } = useWords();
  const of = (one: string): number => counts.find((counted) => counted.kind === one)?.count ?? 0;
  const shown = searchKinds.filter((one) => of(one) > 0 || one === kind);
  if (shown.length === 0) return null;
  const to = (chosen: string | undefined) => ({ to: '/search', search: { ...search, ...firstPage, kind: chosen } as never, resetScroll: false });
  return (
    <nav aria-label={t('search::byKind')}>
      <ul className="links kinds">
        <li>
          <Link {...to(undefined)} aria-current={kind === undefined ? 'true' : undefined}>
            {t('search::allKinds')}
          </Link>
        </li>
        {shown.map((one) => (
          <li key={one}>
            <Link {...to(one)} aria-current={one === kind ? 'true' : undefined}>
              {t(of(one) >= countedAtMost ? 'search::countAtLeast' : 'search::count', { name: t(`search::kinds.${one}`), count: of(one) })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
