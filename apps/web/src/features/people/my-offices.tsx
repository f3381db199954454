import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';

const myOfficesQuery = graphql(`
  query MyOffices {
    viewer {
      offices {
        id
        title {
          en
          fr
        }
      }
    }
  }
`);

/** To whose office the reader belongs: what opens to them, and that none of it signs. */
export function MyOffices() {
  const { t, pick } = useWords();
  const [{ data }] = useQuery({ query: myOfficesQuery });
  return (data?.viewer.offices ?? []).map(({ id, title }) => (
    <p key={id} className="notice">
      {t('home::office', { position: pick(title) })}
    </p>
  ));
}
