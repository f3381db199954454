import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { nodeId } from '../graphql/client.ts';
import { graphql, type ResultOf } from '../graphql/graphql.ts';
import { availabilityParts } from '../graphql/refusal.ts';
import { LiftProhibition } from '../features/technology/lift-prohibition.tsx';
import { StateFeature } from '../features/technology/state-feature.tsx';
import { useWords } from '../i18n/use-words.ts';
import { List } from '../ui/list.tsx';
import { Page } from '../ui/page.tsx';
import { Empty, Loaded, NotFound } from '../ui/states.tsx';
import { Facts, Localized, Tag } from '../ui/text.tsx';

const technologyQuery = graphql(
  `
    query Technology($id: ID!) {
      node(id: $id) {
        ... on Technology {
          id
          recordId
          name {
            en
            fr
          }
          kind
          origin
          vendor
          description
          sensitivity
          prohibitedAt
          prohibitedLevel
          useCases {
            id
            name {
              en
              fr
            }
          }
          features {
            id
            name {
              en
              fr
            }
            status
            evidenceSource
            evidenceSha256
            statedAt
          }
          authorizations {
            id
            status
            stage
            until
            featureIds
            useCaseIds
            units {
              name {
                en
                fr
              }
            }
            searches
            filesConcerned
            peopleConcerned
            case {
              number
            }
          }
          assessments {
            id
            recordId
            kind
            status
            approvedAt
          }
          cases(first: 50) {
            totalCount
            edges {
              node {
                id
                number
                stage
                outcome
                registeredAt
              }
            }
          }
          existingUses {
            id
            number
            status
            reportedAt
          }
          viewerCan {
            stateFeature {
              ...AvailabilityParts
            }
            liftProhibition {
              ...AvailabilityParts
            }
          }
        }
      }
    }
  `,
  [availabilityParts],
);

type Technology = Extract<NonNullable<ResultOf<typeof technologyQuery>['node']>, { recordId: string }>;

const stages = ['test', 'pilot', 'operational'] as const;

/** What it is, for what it may be used by whom until when, and what has been assessed. */
export function TechnologyPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const words = useWords();
  const { t, pick } = words;
  const [result, refetch] = useQuery({ query: technologyQuery, variables: { id: nodeId('Technology', id) } });
  return (
    <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ node }) => {
        if (!node || !('recordId' in node)) return <NotFound />;
        const technology = node as Technology;
        return (
          <Page title={pick(technology.name)} crumbs={[{ to: '/technologies', label: t('nav.technologies') }]}>
            <Standing technology={technology} />
            <Matrix technology={technology} />
            <Features technology={technology} />
            <Others technology={technology} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function Standing({ technology }: { readonly technology: Technology }) {
  const { t, code, date } = useWords();
  const { kind, origin, vendor, description, sensitivity, prohibitedAt, prohibitedLevel, viewerCan } = technology;
  return (
    <>
      {prohibitedAt && (
        <div className="notice danger">
          <p>
            <strong>{t('technology::prohibitedSince', { date: date(prohibitedAt) })}</strong>
          </p>
          <p>{t('technology::reopen', { level: code('level', String(prohibitedLevel ?? 0)) })}</p>
          <LiftProhibition id={technology.id} availability={viewerCan.liftProhibition} />
        </div>
      )}
      <Facts
        rows={[
          [t('technology::kind'), code('kind', kind)],
          [t('technology::origin'), code('origin', origin)],
          [t('technology::vendor'), vendor ?? t('none')],
          Boolean(description) && [t('technology::description'), description],
          [t('technology::sensitivity'), code('sensitivity', sensitivity)],
        ]}
      />
      <p className="actions">
        <Link className="button" to="/may-i-use" search={{ technology: technology.recordId } as never}>
          {t('technology::mayIUse')}
        </Link>
        <Link className="button" to="/register" search={{ technology: technology.recordId } as never}>
          {t('technology::askFor')}
        </Link>
        <Link className="button" to="/existing-use/new" search={{ technology: technology.recordId } as never}>
          {t('existinguse::title')}
        </Link>
      </p>
    </>
  );
}

/** Features × use cases × stages: each cell says allowed until when, or why not. */
function Matrix({ technology }: { readonly technology: Technology }) {
  const { t, code, date, pick } = useWords();
  const rows = [{ id: null, name: null, status: null }, ...technology.features] as const;
  const cell = (useCaseId: string, featureId: string | null, status: string | null, stage: string) => {
    if (technology.prohibitedAt) return <Tag kind="bad">{t('technology::prohibited')}</Tag>;
    if (status === 'disabled') return <Tag kind="warn">{t('technology::disabled')}</Tag>;
    const found = technology.authorizations.find(
      (one) =>
        one.stage === stage &&
        one.useCaseIds.includes(useCaseId) &&
        (featureId === null || one.featureIds.includes(featureId)) &&
        ['pending', 'inForce', 'ended', 'revoked'].includes(one.status),
    );
    if (!found) return <span className="quiet">{t('technology::notAssessed')}</span>;
    if (found.status === 'inForce') return <Tag kind="good">{t('technology::allowedUntil', { date: date(found.until) })}</Tag>;
    return <Tag>{code('authorizationStatus', found.status)}</Tag>;
  };
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix">{t('technology::matrix')}</h2>
      <div className="table-wrap">
        <table className="stacks">
          <caption>{t('technology::matrixCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('technology::use')}</th>
              <th scope="col">{t('technology::feature')}</th>
              {stages.map((stage) => (
                <th key={stage} scope="col">
                  {code('asked', stage)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {technology.useCases.flatMap((useCase) =>
              rows.map((feature) => (
                <tr key={`${useCase.id}-${feature.id ?? 'base'}`}>
                  <th scope="row">
                    <Localized text={useCase.name} />
                  </th>
                  <td data-label={t('technology::feature')}>{feature.name ? pick(feature.name) : t('technology::base')}</td>
                  {stages.map((stage) => (
                    <td key={stage} data-label={code('asked', stage)}>
                      {cell(useCase.id, feature.id, feature.status, stage)}
                    </td>
                  ))}
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Features({ technology }: { readonly technology: Technology }) {
  const { t, code, date } = useWords();
  return (
    <section aria-labelledby="features">
      <h2 id="features">{t('technology::features')}</h2>
      {technology.features.length === 0 && <Empty>{t('technology::noFeatures')}</Empty>}
      <List kind="cards">
        {technology.features.map((feature) => (
          <li key={feature.id} className="card">
            <h3>
              <Localized text={feature.name} />
            </h3>
            <p>
              <Tag kind={feature.status === 'disabled' ? 'warn' : ''}>{code('feature', feature.status)}</Tag>{' '}
              <span className="quiet">{date(feature.statedAt)}</span>
            </p>
            {feature.evidenceSource && (
              <p>
                {t('technology::evidence')}
                {t('colon')}
                {feature.evidenceSource}
              </p>
            )}
            {feature.evidenceSha256 && <p className="mono">SHA-256 {feature.evidenceSha256}</p>}
          </li>
        ))}
      </List>
      {technology.viewerCan.stateFeature.allowed && <StateFeature id={technology.id} />}
    </section>
  );
}

function Others({ technology }: { readonly technology: Technology }) {
  const { t, code, date } = useWords();
  return (
    <div className="columns halves">
      <section aria-labelledby="technology-cases">
        <h2 id="technology-cases">{t('nav.cases')}</h2>
        {technology.cases.totalCount === 0 && <Empty>{t('technology::noCases')}</Empty>}
        <List>
          {(technology.cases.edges ?? []).map((edge) =>
            edge ? (
              <li key={edge.node.id}>
                <Link to={`/cases/${edge.node.number}`}>{edge.node.number}</Link> <Tag>{code('stage', edge.node.stage)}</Tag>{' '}
                <span className="quiet">{date(edge.node.registeredAt)}</span>
              </li>
            ) : null,
          )}
        </List>
      </section>
      <section aria-labelledby="technology-assessments">
        <h2 id="technology-assessments">{t('technology::assessments')}</h2>
        {technology.assessments.length === 0 && <Empty>{t('technology::noAssessments')}</Empty>}
        <List>
          {technology.assessments.map((one) => (
            <li key={one.id}>
              <Link to={`/assessments/${one.recordId}`}>{code('assessmentKind', one.kind)}</Link>{' '}
              <Tag>{code('assessmentStatus', one.status)}</Tag>
            </li>
          ))}
        </List>
      </section>
      {technology.existingUses.length > 0 && (
        <section aria-labelledby="technology-reports">
          <h2 id="technology-reports">{t('existinguse::ofTechnology')}</h2>
          <ul>
            {technology.existingUses.map((one) => (
              <li key={one.id}>
                <Link to={`/existing-use/${one.number}`}>{one.number}</Link> <Tag>{code('reportStatus', one.status)}</Tag>{' '}
                <span className="quiet">{date(one.reportedAt)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
