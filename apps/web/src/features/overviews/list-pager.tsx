import { useSearch } from '@tanstack/react-router';
import type { Search } from '../../app/search.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Pager } from '../../ui/pager.tsx';

/** The next page of a list that is walked forward; on paper, that there is more than this page. */
export function ListPager({ info }: { readonly info: { readonly hasNextPage: boolean; readonly endCursor: string | null } }) {
  const { t } = useWords();
  const { after } = useSearch({ strict: false }) as Search;
  return (
    <>
      {(info.hasNextPage || after) && <p className="print-only">{t('overviews::onePage')}</p>}
      <Pager info={{ ...info, hasPreviousPage: false }} label={t('paging.label')} />
    </>
  );
}
