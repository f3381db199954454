import { useDeferredValue, useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import type { Suggested } from '../../app/search-box.tsx';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';

const suggestionsQuery = graphql(`
  query SearchSuggestions($text: String!) {
    searchSuggestions(text: $text) {
      kind
      recordId
      number
      name {
        en
        fr
      }
    }
  }
`);

type Suggestion = ResultOf<typeof suggestionsQuery>['searchSuggestions'][number];

/** A case and a technology have a page of their own; of people, positions and units it is their cases that are looked for. */
function targetOf({ kind, recordId, number }: Suggestion, text: string): Suggested {
  switch (kind) {
    case 'case':
      return { to: `/cases/${number ?? ''}`, search: {} };
    case 'technology':
      return { to: `/technologies/${recordId}`, search: {} };
    case 'unit':
      return { to: '/cases', search: { unit: recordId } };
    default:
      return { to: '/search', search: { text, kind } };
  }
}

interface Props {
  readonly text: string;
  readonly list: string;
  readonly active: number;
  readonly onFound: (found: readonly Suggested[]) => void;
  readonly onChoose: (chosen: Suggested) => void;
}

/** Names and numbers that hold what is being typed: options of the list in the search box. */
export function Suggestions({ text, list, active, onFound, onChoose }: Props) {
  const { t, pick, language, other } = useWords();
  const asked = useDeferredValue(text);
  const [{ data, stale }] = useQuery({ query: suggestionsQuery, variables: { text: asked } });
  const found = useMemo(() => (stale ? [] : (data?.searchSuggestions ?? [])), [data, stale]);
  const targets = useMemo(() => found.map((one) => targetOf(one, pick(one.name))), [found, pick]);
  useEffect(() => {
    onFound(targets);
    // `pick` is made anew with every page; what was found is what counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [found, onFound]);
  useEffect(() => () => onFound([]), [onFound]);
  return (
    <>
      {found.map((one, index) => (
        // The field keeps the focus; the keyboard acts there.
        <div
          key={`${one.kind}:${one.recordId}`}
          id={`${list}-${index}`}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            const target = targets[index];
            if (target) onChoose(target);
          }}
        >
          {one.number && <strong>{one.number} </strong>}
          <span lang={one.name[language] === null ? other : language}>{pick(one.name)}</span> <span className="quiet small">{t(`find.kind.${one.kind}`)}</span>
        </div>
      ))}
    </>
  );
}
