import { useCallback, useState, type ReactNode } from 'react';
import { useQuery, type TypedDocumentNode } from 'urql';
import { useAnyChange } from '../../app/live-updates.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Loaded } from '../../ui/states.tsx';
import './overviews.css';

interface Answer {
  readonly overviews: { readonly asOf: string } | null;
}

/**
 * Figures or the list behind one, asked anew when a page opens. They are counted over everything and therefore not again at
 * each change: the page says of when they are, and that something changed since.
 */
export function Figures<D extends Answer, V extends object>({ query, variables, children }: {
  readonly query: TypedDocumentNode<D, V>;
  readonly variables: V;
  readonly children: (overviews: NonNullable<D['overviews']>) => ReactNode;
}) {
  const { t, dateTimeZone } = useWords();
  const [result, refetch] = useQuery<D>({ query, variables, requestPolicy: 'cache-and-network' });
  const { data, stale } = result;
  const [changedSince, setChangedSince] = useState<D>();
  useAnyChange(useCallback(() => setChangedSince(() => data), [data]));
  const refresh = (): void => refetch({ requestPolicy: 'network-only' });
  return (
    <Loaded result={result} retry={refresh}>
      {({ overviews }) =>
        overviews && (
          <>
            <div className="as-of">
              <p className="quiet small">{t('overviews::asOf', { date: dateTimeZone(overviews.asOf) })}</p>
              <Button kind="plain" isRunning={stale || result.fetching} onPress={refresh}>
                {t('overviews::refresh')}
              </Button>
              <p role="status" className="small no-print">
                {data !== undefined && changedSince === data && t('overviews::changed')}
              </p>
            </div>
            {children(overviews)}
          </>
        )
      }
    </Loaded>
  );
}
