import { useEffect } from 'react';
import { Link, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Search } from '../../app/search.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { useWords, type Words } from '../../i18n/use-words.ts';
import { Select } from '../../ui/fields.tsx';
import { firstPage, Pager, usePage } from '../../ui/pager.tsx';
import { Empty, Loaded } from '../../ui/states.tsx';
import { When } from '../../ui/text.tsx';

export const timelineEntry = graphql(`
  fragment TimelineEntry on Event {
    id
    process
    version
    name
    recordedAt
    effectiveOn
    actorKind
    actor {
      id
      name
    }
    position {
      id
      title {
        en
        fr
      }
    }
    acting
    data
    text
    hash
    previousHash
    rulesVersion
  }
`);

const timelineQuery = graphql(
  `
    query Timeline($id: ID!, $first: Int, $after: String, $names: [String!]) {
      node(id: $id) {
        ... on Case {
          id
          timeline(first: $first, after: $after, names: $names) {
            pageInfo {
              hasNextPage
              startCursor
              endCursor
            }
            edges {
              node {
                ...TimelineEntry
              }
            }
          }
        }
        ... on ExistingUse {
          id
          timeline(first: $first, after: $after) {
            pageInfo {
              hasNextPage
              startCursor
              endCursor
            }
            edges {
              node {
                ...TimelineEntry
              }
            }
          }
        }
      }
    }
  `,
  [timelineEntry],
);

export type Event = ResultOf<typeof timelineEntry>;

const filters: Readonly<Record<string, readonly string[] | null>> = {
  all: null,
  decisions: ['triaged', 'privacyDetermined', 'recommended', 'decided', 'assessmentApproved', 'withdrawn', 'ownershipAccepted'],
  signatures: ['checklistSigned', 'checklistReturned', 'checklistDeclined', 'assessmentSigned', 'assessmentReturned', 'assessmentDeclined', 'reported'],
  reviews: ['reviewRecorded', 'reviewConfirmed', 'informationProvided', 'legalAdviceGiven'],
};

/** The event log of a case or a report in sentences, newest first, each with what was recorded behind it. */
export function TimelineTab({ id, isFiltered = true }: { readonly id: string; readonly isFiltered?: boolean }) {
  const { t } = useWords();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const filter = search.show && search.show in filters ? search.show : 'all';
  const { first, after } = usePage();
  const names = filters[filter] ?? null;
  const [result, refetch] = useQuery({ query: timelineQuery, variables: { id, first, after, names: names && [...names] } });
  const isLoaded = result.data !== undefined;
  useEffect(() => {
    // A link to one entry lands on it once the entries are there.
    if (isLoaded && location.hash.startsWith('#entry-')) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isLoaded]);
  return (
    <>
      {isFiltered && <div className="filters">
        <Select
          label={t('case::show')}
          value={filter}
          onChange={(show) =>
            void navigate({
              to: '.',
              search: { ...search, ...firstPage, show: show === 'all' ? undefined : show } as never,
              replace: true,
              resetScroll: false,
            })
          }
          choices={Object.keys(filters).map((value) => ({ value, label: t(`case::filters.${value}`) }))}
        />
      </div>}
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ node }) => {
          const events = node && 'timeline' in node ? node.timeline : null;
          const list = (events?.edges ?? []).flatMap((edge) => (edge ? [edge.node] : []));
          if (list.length === 0) return <Empty>{t('case::noEvents')}</Empty>;
          return (
            <>
              <ol className="timeline">
                {list.map((event) => (
                  <Entry key={event.id} event={event} />
                ))}
              </ol>
              {events && <Pager info={{ ...events.pageInfo, hasPreviousPage: false }} label={t('paging.label')} />}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

/** The sentence of an event, its codes as words. */
export function sentence(event: Event, { t, code }: Words): string {
  const data = (event.data ?? {}) as Record<string, unknown>;
  const determination = (data['determination'] as { outcome?: string } | undefined)?.outcome;
  const outcome = String(data['outcome'] ?? '');
  return t(`event::${event.name}`, {
    ...data,
    outcome: code('triage', outcome),
    review: code('review', String(data['kind'] ?? '')),
    opinion: code('opinion', String(data['opinion'] ?? '')),
    proposal: code('determination', String(data['proposal'] ?? '')),
    determination: code('determination', determination),
    recommendation: code('decision', outcome),
    decision: code('decided', outcome),
    form: code('paper', String(data['form'] ?? '')),
    reportOutcome: code('reportOutcome', outcome),
    finding: code('privacyFinding', String(data['finding'] ?? '')),
    reason: code('endReason', String(data['reason'] ?? '')),
  });
}

function Entry({ event }: { readonly event: Event }) {
  const words = useWords();
  const { hash } = useLocation();
  const { t, pick, day } = words;
  const anchor = `entry-${event.id.replaceAll(':', '-')}`;
  return (
    <li id={anchor} className={hash === anchor ? 'linked' : ''}>
      <p>
        <strong>{event.actor?.name ?? t('event::system')}</strong>
        {event.position && ` ${t('event::byPosition', { position: pick(event.position.title) })}`}
        {event.acting && ` (${t('event::acting')})`} {sentence(event, words)}
      </p>
      <p className="quiet small">
        <Link to="." search={true} hash={anchor} replace hashScrollIntoView={false} resetScroll={false}>
          <When at={event.recordedAt} />
        </Link>
        {event.effectiveOn && ` · ${t('case::effective', { date: day(event.effectiveOn) })}`}
        {event.actorKind === 'import' && ` · ${t('event::imported')}`}
      </p>
      <details>
        <summary className="small">{t('case::recorded')}</summary>
        <pre className="mono prewrap" translate="no">{JSON.stringify({ ...(event.data as object), ...((event.text as object | null) ?? {}) }, null, 2)}</pre>
        <p className="mono">
          {event.process} {event.version} · SHA-256 {event.hash}
          <br />
          {t('case::previousEntry')} {event.previousHash}
          <br />
          {t('case::rulesVersion')} {event.rulesVersion}
        </p>
      </details>
    </li>
  );
}
