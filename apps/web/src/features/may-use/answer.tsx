import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { nodeId } from '../../graphql/client.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { Facts } from '../../ui/text.tsx';

const mayUseQuery = graphql(`
  query MayUse($id: ID!, $unit: String!, $use: ID!) {
    organization {
      programName {
        en
        fr
      }
    }
    node(id: $id) {
      ... on Technology {
        id
        recordId
        mayUse(unitId: $unit, useCaseId: $use) {
          answer
          because
          authorization {
            id
            until
            stage
            data
            accountsAtMost
            executivePosition {
              id
              title {
                en
                fr
              }
            }
          }
        }
      }
    }
  }
`);

/** Stands for a purpose that nobody has asked for yet: no authorization names it. */
export const otherUse = '00000000-0000-4000-8000-000000000000';

const kinds = { yes: 'success', notYet: 'warning', no: 'danger' } as const;

/** Yes until when, not yet, or no; why; whom to ask; and what to do next. */
export function Answer({ technologyId, unitId, useCaseId }: { readonly technologyId: string; readonly unitId: string; readonly useCaseId: string }) {
  const { t, pick, code, date, number } = useWords();
  const [result, retry] = useQuery({
    query: mayUseQuery,
    variables: { id: nodeId('Technology', technologyId), unit: unitId, use: useCaseId },
    requestPolicy: 'cache-and-network',
  });
  const { data, error } = result;
  const found = data?.node && 'mayUse' in data.node ? data.node.mayUse : null;
  if (error && !data) return <Failed onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading />;
  if (!found) return null;
  const { answer, because, authorization } = found;
  const program = t('mayuse::program', { name: pick(data.organization.programName) });
  const owner = authorization && answer !== 'no' ? pick(authorization.executivePosition.title) : null;
  return (
    <div className={`notice ${kinds[answer]}`} role="status">
      <h3>{t(`mayuse::answer.${answer}`, { date: authorization ? date(authorization.until) : '' })}</h3>
      <p>{t(`mayuse::because.${because}`)}</p>
      {useCaseId === otherUse && because !== 'prohibited' && <p>{t('mayuse::newUse')}</p>}
      <Facts
        rows={[
          answer === 'yes' && authorization && [t('mayuse::stage'), code('asked', authorization.stage)],
          answer === 'yes' && authorization && [t('mayuse::data'), code('data', authorization.data)],
          answer === 'yes' && authorization && [t('mayuse::accounts'), number(authorization.accountsAtMost)],
          [t('mayuse::ask'), owner ? `${owner}; ${program}` : program],
        ]}
      />
      <p className="actions">
        {answer === 'no' && because !== 'prohibited' && (
          <Link className="button primary" to="/register" search={{ technology: technologyId } as never}>
            {t('mayuse::askForIt')}
          </Link>
        )}
        {answer !== 'yes' && (
          <Link className="button" to="/existing-use/new" search={{ technology: technologyId } as never}>
            {t('mayuse::reportUse')}
          </Link>
        )}
        <Link className="button" to={`/technologies/${technologyId}`}>
          {t('mayuse::look')}
        </Link>
      </p>
    </div>
  );
}
