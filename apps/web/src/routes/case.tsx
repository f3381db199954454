import { useCallback } from 'react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useChanges } from '../app/live-updates.ts';
import { useRemember } from '../app/recent.ts';
import type { Search } from '../app/search.ts';
import { CaseHeadView } from '../features/case/case-head.tsx';
import { caseQuery, type Case, type Viewer } from '../features/case/case-parts.ts';
import { ConditionsTab } from '../features/case/conditions-tab.tsx';
import { ConversationTab } from '../features/case/conversation-tab.tsx';
import { FilesTab } from '../features/case/files-tab.tsx';
import { PrivacyTab } from '../features/case/privacy-tab.tsx';
import { RulesTab } from '../features/case/rules-tab.tsx';
import { ReviewsTab } from '../features/case/reviews-tab.tsx';
import { SummaryTab } from '../features/case/summary-tab.tsx';
import { TimelineTab } from '../features/case/timeline-tab.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { Loaded, NotFound } from '../ui/states.tsx';

const tabs = ['summary', 'reviews', 'privacy', 'conditions', 'files', 'conversation', 'rules', 'timeline'] as const;

/** One case: status, stages, and its parts as tabs in the address. */
export function CasePage() {
  const { number } = useParams({ strict: false }) as { number: string };
  return <OneCase key={number} number={number} />;
}

function OneCase({ number }: { readonly number: string }) {
  const { tab = 'summary', about = '' } = useSearch({ strict: false }) as Search;
  const { t, language } = useWords();
  const [result, refetch] = useQuery({ query: caseQuery, variables: { number, language } });
  const refresh = useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]);
  const one = result.data?.case;
  useRemember(one ? { to: `/cases/${number}`, name: { en: one.nameEn ?? number, fr: one.nameFr ?? number }, detail: number } : null);
  useChanges([one?.recordId, ...(one?.assessments ?? []).map(({ recordId }) => recordId)], refresh);
  return (
    <Loaded result={result} retry={refresh}>
      {(data) =>
        data.case ? (
          <Page
            title={data.case.technologyName ?? data.case.number}
            crumbs={[{ to: '/cases', label: t('nav.cases') }]}
            beside={
              <Link className="button plain small no-print" to={`/cases/${number}/print`}>
                {t('print::wholeCase')}
              </Link>
            }
            printed={{
              kind: 'record',
              part: `${t('case::title')}${t('colon')}${t(`case::tabs.${tabs.find((name) => name === tab) ?? 'summary'}`)}`,
              number,
              entry: data.case.newestEntry,
              decision: data.case.decisionEntry,
            }}
          >
            <CaseHeadView one={data.case} />
            <nav aria-label={t('case::parts')}>
              <ul className="tabs">
                {tabs.map((name) => (
                  <li key={name}>
                    <Link
                      to={`/cases/${number}`}
                      search={(name === 'summary' ? {} : { tab: name }) as never}
                      activeOptions={{ exact: true, includeSearch: true }}
                      resetScroll={false}
                    >
                      {t(`case::tabs.${name}`)}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
            <Tab tab={tab} about={about} one={data.case} viewer={data.viewer} onChange={refresh} />
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}

function Tab({ tab, about, one, viewer, onChange }: {
  readonly about: string;
  readonly tab: string;
  readonly one: Case;
  readonly viewer: Viewer;
  readonly onChange: () => void;
}) {
  switch (tab) {
    case 'reviews':
      return <ReviewsTab one={one} viewer={viewer} />;
    case 'privacy':
      return <PrivacyTab one={one} />;
    case 'conditions':
      return <ConditionsTab caseId={one.id} />;
    case 'files':
      return <FilesTab one={one} onChange={onChange} />;
    case 'conversation':
      return <ConversationTab one={one} about={about} onChange={onChange} />;
    case 'rules':
      return <RulesTab caseId={one.id} />;
    case 'timeline':
      return <TimelineTab id={one.id} />;
    default:
      return <SummaryTab one={one} />;
  }
}
