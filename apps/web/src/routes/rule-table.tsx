import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Search } from '../app/search.ts';
import { Condition } from '../features/rules/condition.tsx';
import { CitationText } from '../ui/reasons.tsx';
import { ruleTableParts, type RuleTable } from '../features/rules/rule-parts.ts';
import { TermText, type Term } from '../features/rules/term-text.tsx';
import { graphql } from '../graphql/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { TextField } from '../ui/fields.tsx';
import { Page } from '../ui/page.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { Tag } from '../ui/text.tsx';

const ruleTableQuery = graphql(
  `
    query RuleTable($id: String!, $asOf: Date) {
      ruleTable(id: $id, asOf: $asOf) {
        ...RuleTableParts
        aboutCases
      }
    }
  `,
  [ruleTableParts],
);

/** One table: each rule in words next to its citation, the facts it asks, and its versions. */
export function RuleTablePage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const { t, pick } = useWords();
  const [result, refetch] = useQuery({ query: ruleTableQuery, variables: { id, asOf: search.asOf ?? null } });
  const table = result.data?.ruleTable;
  return (
    <Page
      title={table ? pick(table.title) : t('rules::table')}
      crumbs={[{ to: '/rules', label: t('reference.rules') }]}
      printed={table ? { kind: 'general', version: table.version.version } : undefined}
    >
      <div className="filters no-print">
        <TextField
          label={t('rules::asOf')}
          hint={t('rules::asOfTableHint')}
          type="date"
          value={search.asOf ?? ''}
          onChange={(date) => void navigate({ to: '.', search: { ...search, asOf: date || undefined } as never, replace: true, resetScroll: false })}
        />
      </div>
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {(data) => (data.ruleTable ? <Shown table={data.ruleTable} aboutCases={data.ruleTable.aboutCases} /> : <Empty>{t('rules::noSuchTable')}</Empty>)}
      </Loaded>
    </Page>
  );
}

function Shown({ table, aboutCases }: { readonly table: RuleTable; readonly aboutCases: boolean }) {
  const search = useSearch({ strict: false }) as Search;
  const { t, pick, day, power } = useWords();
  return (
    <>
      <p className="quiet">
        {t('version', { version: table.version.version })} · {t('rules::inForceSince', { date: day(table.version.effectiveFrom) })} ·{' '}
        {t(`rules::binds.${table.version.binds}`)}
      </p>
      {aboutCases && (
        <p className="no-print">
          <Link className="button" to={`/rules/${table.id}/what-if`} search={(search.asOf ? { asOf: search.asOf } : {}) as never}>
            {t('whatif::ask')}
          </Link>
        </p>
      )}
      <h2>{t('rules::rows')}</h2>
      <ol className="plain-list">
        {table.rows.map((row) => (
          <li key={row.id} id={row.id} className="card">
            <p>
              <strong>{pick(row.rule)}</strong>
            </p>
            <p className="small">
              <CitationText citation={row.citation} />
            </p>
            <div>
              {t('rules::when')} <Condition when={row.when} facts={table.facts} />
            </div>
            <p className="small quiet">{t('rules::follows')}</p>
            <ul>
              {row.obligations.map((one) => (
                <li key={one.code}>
                  <Tag kind={one.kind === 'refusal' ? 'bad' : one.kind === 'permission' ? 'good' : ''}>{t(`rules::kind.${one.kind}`)}</Tag> {pick(one.label)}
                  {one.proposedFor && (
                    <span className="quiet">
                      {' '}
                      ({t('rules::determinedBy', { who: one.proposedFor === 'head' ? t('rules::head') : power(one.proposedFor) })})
                    </span>
                  )}
                  {one.term !== null && <TermText term={one.term as Term} facts={table.facts} />}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <h2>{t('rules::facts')}</h2>
      <dl className="facts">
        {table.facts.map((fact) => (
          <div key={fact.name}>
            <dt>{pick(fact.meaning)}</dt>
            <dd>
              {fact.values.length > 0 ? fact.values.map(({ words }) => pick(words)).join('; ') : t(`rules::type.${fact.type}`)}{' '}
              <span className="mono quiet small">{fact.name}</span>
            </dd>
          </div>
        ))}
      </dl>
      <h2>{t('rules::versions')}</h2>
      <ul>
        {table.versions.map((one) => (
          <li key={one.version}>
            {one.version}
            {t('colon')}
            {t('rules::inForceSince', { date: day(one.effectiveFrom) })}
            {one.effectiveTo && `, ${t('rules::until', { date: day(one.effectiveTo) })}`} · {t(`rules::binds.${one.binds}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
