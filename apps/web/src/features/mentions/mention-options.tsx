import { useDeferredValue, useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../app/session.tsx';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useAwayUntil } from '../people/away.tsx';
import { keyOf, type Named } from './named.ts';

const mentionableQuery = graphql(`
  query Mentionable($id: ID!, $search: String) {
    node(id: $id) {
      ... on Case {
        id
        readingOffices
        readingPositions(search: $search) {
          positionId
          title {
            en
            fr
          }
        }
        readers(search: $search) {
          personId
          name
          away {
            until
            standIn {
              id
              name
            }
          }
          positionTitle {
            en
            fr
          }
        }
      }
    }
  }
`);

interface Option extends Named {
  readonly detail: string;
}

/** More is found by typing: eight stand on a small screen without scrolling. */
const peopleAtMost = 4;
const othersAtMost = 2;

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

interface Props {
  readonly caseId: string;
  readonly name: string;
  readonly list: string;
  readonly active: number;
  /** Null while nobody knows yet. */
  readonly onFound: (found: readonly Named[] | null) => void;
  readonly onChoose: (chosen: Named) => void;
}

/** People, positions and offices that read the case, by the name being typed: options of the list at the field. */
export function MentionOptions({ caseId, name, list, active, onFound, onChoose }: Props) {
  const { t, pick, power, language } = useWords();
  const awayUntil = useAwayUntil();
  const { person } = useSession();
  const search = useDeferredValue(name.trim());
  const [{ data, stale }] = useQuery({ query: mentionableQuery, variables: { id: caseId, search: search || null } });
  const node = !stale && data?.node && 'readers' in data.node ? data.node : null;
  const found = useMemo((): readonly Option[] => {
    if (!node) return [];
    const nobody = { personId: null, positionId: null, power: null };
    const people = node.readers.flatMap(({ personId, name: label, positionTitle, away }) =>
      // Nobody tells themselves.
      label && personId !== person?.id ? [{ ...nobody, personId, label, detail: [pick(positionTitle), awayUntil(away)].filter(Boolean).join(', ') }] : [],
    );
    const positions = node.readingPositions.map(({ positionId, title }) => ({ ...nobody, positionId, label: pick(title), detail: t('mention::position') }));
    const offices = node.readingOffices
      .map((one) => ({ ...nobody, power: one, label: power(one), detail: t('mention::office') }))
      .filter(({ label }) => plain(label).includes(plain(search)))
      .toSorted((a, b) => a.label.localeCompare(b.label, language));
    return [...people.slice(0, peopleAtMost), ...positions.slice(0, othersAtMost), ...offices.slice(0, othersAtMost)];
    // The words are made anew with every page; what was found is what counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [node, search, language, person]);
  useEffect(() => onFound(node ? found : null), [node, found, onFound]);
  useEffect(() => () => onFound(null), [onFound]);
  return (
    <>
      {found.map((one, index) => (
        // The field keeps the focus; the keyboard acts there.
        <div
          key={keyOf(one)}
          id={`${list}-${index}`}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(one)}
        >
          <strong>{one.label}</strong> {one.detail && <span className="quiet small">{one.detail}</span>}
        </div>
      ))}
    </>
  );
}
