import { useDeferredValue } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Localized, Tag } from '../../ui/text.tsx';

const lookAlikesQuery = graphql(`
  query LookAlikes($text: String!) {
    lookAlikes(text: $text) {
      id
      recordId
      name {
        en
        fr
      }
      vendor
      prohibitedAt
    }
  }
`);

/** From so many letters on, what is typed tells one technology from another. */
const enough = 3;

/** Technologies of the catalogue that look like what is being typed, each with a way to choose it. */
export function TechnologySearch({ text, title, choose, none = null, onChoose }: {
  readonly text: string;
  readonly title: string;
  /** What the button at each says. */
  readonly choose: string;
  /** What is said where nothing looks like it; nothing where somebody only types a name. */
  readonly none?: string | null;
  readonly onChoose: (technologyId: string) => void;
}) {
  const { t, pick } = useWords();
  const asked = useDeferredValue(text.trim());
  const isAsked = asked.length >= enough;
  const [{ data, fetching }] = useQuery({ query: lookAlikesQuery, variables: { text: asked }, pause: !isAsked });
  const found = isAsked ? (data?.lookAlikes ?? []) : [];
  return (
    <div aria-live="polite">
      {found.length > 0 && (
        <div className="notice">
          <p>
            <strong>{title}</strong>
          </p>
          <ul>
            {found.map(({ id, recordId, name, vendor, prohibitedAt }) => (
              <li key={id}>
                <Localized text={name} /> {vendor && <span className="quiet">({vendor})</span>}{' '}
                {prohibitedAt && <Tag kind="bad">{t('technology::prohibited')}</Tag>}{' '}
                <button type="button" className="button plain" onClick={() => onChoose(recordId)}>
                  {choose} <span className="visually-hidden">{pick(name)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {none && isAsked && !fetching && found.length === 0 && <p className="quiet">{none}</p>}
    </div>
  );
}
