import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import type { Search } from '../../app/search.ts';
import { useWords } from '../../i18n/use-words.ts';
import { TextField } from '../../ui/fields.tsx';
import { List } from '../../ui/list.tsx';
import { Reasons } from '../../ui/reasons.tsx';
import { Empty, Loaded } from '../../ui/states.tsx';
import { Tag } from '../../ui/text.tsx';
import { WhySummary } from '../../ui/why.tsx';
import { caseRulesQuery, type CaseRule } from '../rules/rule-parts.ts';

export type Rules = Extract<NonNullable<ResultOf<typeof caseRulesQuery>['node']>, { readonly rules: unknown }>;

/** What each table says of the case, as of any date, and what changed since. */
export function RulesTab({ caseId }: { readonly caseId: string }) {
  const { t, day } = useWords();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const asOf = search.asOf ?? null;
  const [result, refetch] = useQuery({ query: caseRulesQuery, variables: { id: caseId, asOf } });
  return (
    <>
      <p>{t('rules::ofCase')}</p>
      {asOf && <p className="print-only">{`${t('rules::asOf')}${t('colon')}${day(asOf)}`}</p>}
      <div className="filters">
        <TextField
          label={t('rules::asOf')}
          hint={t('rules::asOfHint')}
          type="date"
          value={asOf ?? ''}
          onChange={(date) => void navigate({ to: '.', search: { ...search, asOf: date || undefined } as never, replace: true, resetScroll: false })}
        />
      </div>
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ node }) => (node && 'rules' in node ? <CaseRules rules={node} /> : null)}
      </Loaded>
    </>
  );
}

/** Each table that speaks of the case, and what it says. */
export function CaseRules({ rules }: { readonly rules: Rules }) {
  const { t } = useWords();
  if (rules.rules.length === 0) return <Empty>{t('rules::notYet')}</Empty>;
  return (
    <>
      {rules.ruleChanges.map((change) => (
        <Changed key={change.table.id} change={change} />
      ))}
      {rules.rules.map((rule) => (
        <OneTable key={rule.table.id} rule={rule} />
      ))}
    </>
  );
}

function Changed({ change }: { readonly change: Rules['ruleChanges'][number] }) {
  const { t, pick, day } = useWords();
  return (
    <div className={`notice ${change.mustRedo ? 'warning' : ''}`}>
      <p>
        <strong>{t('rules::changed', { table: pick(change.table.title), date: day(change.table.version.effectiveFrom), done: day(change.doneOn) })}</strong>
      </p>
      {change.added.length > 0 && <p>{t('rules::added', { list: change.added.map((one) => pick(one)).join(', ') })}</p>}
      {change.removed.length > 0 && <p>{t('rules::removed', { list: change.removed.map((one) => pick(one)).join(', ') })}</p>}
      {change.added.length + change.removed.length === 0 && <p>{t('rules::sameOutcome')}</p>}
      <p>{t(change.mustRedo ? 'rules::mustRedo' : 'rules::pastStands')}</p>
    </div>
  );
}

function OneTable({ rule }: { readonly rule: CaseRule }) {
  const { t, pick, day, date } = useWords();
  const heading = `rules-${rule.table.id}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>
        <Link to={`/rules/${rule.table.id}`}>{pick(rule.table.title)}</Link>
      </h2>
      <p className="quiet small">
        {t('version', { version: rule.table.version.version })} · {rule.doneOn ? t('rules::doneOn', { date: day(rule.doneOn) }) : t('rules::toBeDone')}
      </p>
      {rule.obligations.length === 0 && <Empty>{t('rules::noRowHolds', { table: pick(rule.table.title) })}</Empty>}
      <List kind="plain-list">
        {rule.obligations.map((one) => (
          <li key={`${one.row} ${one.code}`}>
            <p>
              <Tag kind={one.proposedFor ? 'proposed' : one.kind === 'refusal' ? 'bad' : ''}>
                {t(one.proposedFor ? 'case::proposed' : `rules::kind.${one.kind}`)}
              </Tag>{' '}
              {pick(one.label)}
              {one.dueAt && <span className="quiet"> · {t('due', { date: date(one.dueAt) })}</span>}
            </p>
            <details className="why">
              <WhySummary of={pick(one.label)} />
              <Reasons obligation={one} version={rule.table.version.version} />
            </details>
          </li>
        ))}
      </List>
      {rule.undecided.length > 0 && <p className="quiet small">{t('rules::undecided', { count: rule.undecided.length })}</p>}
    </section>
  );
}
