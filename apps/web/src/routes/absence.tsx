import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { leavingQuery } from '../features/people/leaving-parts.ts';
import { StateAbsence } from '../features/people/state-absence.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { Loaded, NotFound } from '../ui/states.tsx';

/** A holder says that they are away, who stands in, and to whom goes what they had taken. */
export function AbsencePage() {
  const { t, pick, language } = useWords();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const [result, refetch] = useQuery({ query: leavingQuery, variables: { id, language } });
  const again = () => refetch({ requestPolicy: 'network-only' });
  return (
    <Loaded result={result} retry={again}>
      {({ incumbency: one, viewer }) =>
        // Nobody says of another that they are away.
        one?.viewerMayEnd && one.person.id === viewer.person.id ? (
          <Page title={t('absence::title', { position: pick(one.position.title) })}>
            <p>{t('absence::intro')}</p>
            <StateAbsence one={one} onChange={again} />
            <p>
              <Link to="/people">{t('leaving::toPeople')}</Link>
            </p>
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}
