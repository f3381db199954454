import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';

const myLeavingQuery = graphql(`
  query MyLeaving {
    viewer {
      leaving {
        id
        endsOn
        position {
          id
          title {
            en
            fr
          }
        }
      }
    }
  }
`);

/** Positions that the reader holds and soon leaves, each with the way to what they would leave open. */
export function MyLeaving() {
  const { t, pick, day } = useWords();
  const [{ data }] = useQuery({ query: myLeavingQuery });
  return (data?.viewer.leaving ?? []).map(({ id, endsOn, position }) => (
    <p key={id} className="notice">
      {t('home::leaving', { position: pick(position.title), date: endsOn ? day(endsOn) : '' })}{' '}
      <Link to={`/people/leaving/${id}`}>{t('home::leavingOpen')}</Link>
    </p>
  ));
}
