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
      useCases {
        id
        name {
          en
          fr
        }
      }
    }
  }
`);

export interface LookAlike {
  readonly recordId: string;
  readonly name: { readonly en: string | null; readonly fr: string | null };
}

/** Technologies that look like what is being typed; choosing one asks for a use of it instead of a second entry. */
export function LookAlikes({ text, onChoose }: { readonly text: string; readonly onChoose: (technology: LookAlike) => void }) {
  const { t } = useWords();
  const asked = useDeferredValue(text.trim());
  const [{ data }] = useQuery({ query: lookAlikesQuery, variables: { text: asked }, pause: asked.length < 3 });
  const found = asked.length < 3 ? [] : (data?.lookAlikes ?? []);
  return (
    <div aria-live="polite">
      {found.length > 0 && (
        <div className="notice">
          <p>
            <strong>{t('register::alikeTitle')}</strong>
          </p>
          <ul>
            {found.map((one) => (
              <li key={one.id}>
                <Localized text={one.name} /> {one.vendor && <span className="quiet">({one.vendor})</span>}{' '}
                {one.prohibitedAt && <Tag kind="bad">{t('technology::prohibited')}</Tag>}{' '}
                <button type="button" className="button plain" onClick={() => onChoose(one)}>
                  {t('register::alikeChoose')}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
