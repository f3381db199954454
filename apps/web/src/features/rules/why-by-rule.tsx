import { useState } from 'react';
import { useQuery } from 'urql';
import { useWords } from '../../i18n/use-words.ts';
import { Reasons } from '../../ui/reasons.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { WhySummary } from '../../ui/why.tsx';
import { caseRulesQuery } from './rule-parts.ts';

/** "Why?" of what a table said of a case, in place; its reasons are asked for when it is opened. */
export function WhyByRule({ of, caseId, table, codes }: {
  /** What is explained, in words. */
  readonly of: string;
  readonly caseId: string;
  readonly table: string;
  /** Which of the table's obligations; all of them where none is named. */
  readonly codes?: readonly string[];
}) {
  const { t, pick } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [result, retry] = useQuery({ query: caseRulesQuery, variables: { id: caseId, asOf: null }, pause: !isOpen });
  const node = result.data?.node;
  const rule = node && 'rules' in node ? node.rules.find((one) => one.table.id === table) : undefined;
  const obligations = (rule?.obligations ?? []).filter(({ code }) => !codes || codes.includes(code));
  return (
    <details className="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <WhySummary of={of} />
      {isOpen && !result.data && !result.error && <Loading />}
      {result.error && <Failed onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {rule && obligations.length === 0 && <p>{t('rules::noRowHolds', { table: pick(rule.table.title) })}</p>}
      {rule && obligations.map((one) => <Reasons key={`${one.row} ${one.code}`} obligation={one} version={rule.table.version.version} />)}
    </details>
  );
}
