import { useParams } from '@tanstack/react-router';
import { useChanges } from '../app/live-updates.ts';
import { CaseHeadView } from '../features/case/case-head.tsx';
import { useWholeCase } from '../features/case-print/use-whole-case.ts';
import { WholeCaseView } from '../features/case-print/whole-case-view.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { Failed, Loading, NotFound } from '../ui/states.tsx';

/** A case as one document, to read from beginning to end and to print. */
export function CasePrintPage() {
  const { number } = useParams({ strict: false }) as { number: string };
  return <OneCase key={number} number={number} />;
}

function OneCase({ number }: { readonly number: string }) {
  const { t } = useWords();
  const { read, again } = useWholeCase(number);
  const whole = read.state === 'read' ? read.whole : null;
  // What is printed says that its newest entry is the newest.
  useChanges([whole?.one.recordId, ...(whole?.one.assessments ?? []).map(({ recordId }) => recordId), ...(whole?.authorizations ?? []).map(({ recordId }) => recordId)], again);
  if (read.state === 'read' && whole === null) return <NotFound />;
  return (
    <Page
      title={whole?.one.technologyName ?? number}
      crumbs={[
        { to: '/cases', label: t('nav.cases') },
        { to: `/cases/${number}`, label: number },
      ]}
      printed={whole ? { kind: 'record', part: t('wholecase::title'), number, entry: whole.one.newestEntry, decision: whole.one.decisionEntry } : undefined}
    >
      {read.state === 'loading' && <Loading />}
      {read.state === 'failed' && <Failed onRetry={again} />}
      {whole && (
        <>
          <p className="no-print">{t('wholecase::means')}</p>
          <CaseHeadView one={whole.one} />
          <WholeCaseView whole={whole} />
        </>
      )}
    </Page>
  );
}
