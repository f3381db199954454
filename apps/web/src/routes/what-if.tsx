import { useEffect, useState } from 'react';
import { useParams, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Search } from '../app/search.ts';
import { useKept } from '../app/use-kept.ts';
import { presentOf, type Candidate } from '../features/what-if/candidate.ts';
import { faultWords, FaultText } from '../features/what-if/faults.tsx';
import { LevelsEditor } from '../features/what-if/levels-editor.tsx';
import { Outcome } from '../features/what-if/outcome.tsx';
import { readJson } from '../features/what-if/read-json.ts';
import { RulesEditor, ruleAnchor } from '../features/what-if/rules-editor.tsx';
import { useWalk } from '../features/what-if/use-walk.ts';
import { candidateFaultsQuery, whatIfQuery, type CandidateFault, type Table, type WhatIfData } from '../features/what-if/what-if-parts.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog, useConfirm } from '../ui/confirm.tsx';
import { ErrorSummary, type FieldFault } from '../ui/error-summary.tsx';
import { Radios, TextArea } from '../ui/fields.tsx';
import { Page } from '../ui/page.tsx';
import { Empty, Loaded } from '../ui/states.tsx';

/** A table as it might be, run against every case: whose obligations would change, without changing anything. */
export function WhatIfPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { asOf } = useSearch({ strict: false }) as Search;
  const { t, pick } = useWords();
  const [result, refetch] = useQuery({ query: whatIfQuery, variables: { id, asOf: asOf ?? null } });
  const table = result.data?.ruleTable;
  const crumbs = [
    { to: '/rules', label: t('reference.rules') },
    ...(table ? [{ to: `/rules/${id}`, label: pick(table.title), search: asOf ? { asOf } : {} }] : []),
  ];
  return (
    <Page title={table ? t('whatif::title', { table: pick(table.title) }) : t('whatif::ask')} crumbs={crumbs}>
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {(data) => {
          if (!data.ruleTable) return <Empty>{t('rules::noSuchTable')}</Empty>;
          if (!data.ruleTable.aboutCases) return <Empty>{t('whatif::notAboutCases')}</Empty>;
          return <WhatIf key={`${id} ${asOf}`} table={data.ruleTable} tables={data.ruleTables} asOf={asOf ?? null} />;
        }}
      </Loaded>
    </Page>
  );
}

const jsonId = 'candidate';
const levelsId = 'levels';

interface Kept {
  readonly mode: 'form' | 'json';
  readonly candidate: Candidate | null;
  readonly text: string;
}

/** Typing is checked once it pauses. */
const pauseMs = 400;

function useCheck(table: string, candidate: Candidate | null, asOf: string | null): readonly CandidateFault[] {
  const [settled, setSettled] = useState(candidate);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(candidate), pauseMs);
    return () => clearTimeout(timer);
  }, [candidate]);
  const [{ data, error }] = useQuery({ query: candidateFaultsQuery, variables: { table, candidate: settled, asOf }, pause: settled === null });
  if (settled === null || settled !== candidate) return [];
  // What the API will not even read, such as a text that nests without end.
  const unread = error?.graphQLErrors.map(({ message }) => ({ path: '', code: message, params: {} }));
  return unread ?? data?.candidateFaults ?? [];
}

function WhatIf({ table, tables, asOf }: { readonly table: Table; readonly tables: WhatIfData['ruleTables']; readonly asOf: string | null }) {
  const words = useWords();
  const { t, pick, day } = words;
  const kept = useKept<Kept>(`what-if:${table.id}:${table.version.version}`, { mode: 'form', candidate: null, text: '' });
  const { walk, start, cancel } = useWalk();
  const [present] = useState(() => presentOf(table));
  const [tried, setTried] = useState<readonly FieldFault[]>([]);
  const reset = useConfirm();
  const { mode, text } = kept.value;
  const read = mode === 'json' ? readJson(text) : { candidate: kept.value.candidate ?? present };
  const candidate = useSame('candidate' in read ? read.candidate : null);
  const checked = useCheck(table.id, candidate, asOf);
  const faults: readonly CandidateFault[] = 'candidate' in read ? checked : [{ path: '', code: 'notJson', params: { line: read.line } }];

  const placeOf = ({ path }: CandidateFault): string => {
    if (mode === 'json') return jsonId;
    const row = candidate && 'rows' in candidate ? candidate.rows[Number(/^rows\[(\d+)\]/.exec(path)?.[1])] : undefined;
    return row ? ruleAnchor(row.id) : levelsId;
  };
  const toSummary = (all: readonly CandidateFault[]): FieldFault[] => all.map((fault) => ({ id: placeOf(fault), text: faultWords(fault, words) }));
  const run = (): void => {
    setTried(toSummary(faults));
    if (faults.length === 0 && candidate) start({ table: table.id, candidate, asOf });
  };
  const choose = (next: string): void => {
    if (next === 'json') kept.change({ mode: 'json', text: JSON.stringify(candidate ?? present, null, 2) });
    else if (faults.length === 0 && candidate) kept.change({ mode: 'form', candidate });
    else setTried(toSummary(faults));
  };
  const isRunning = walk.status === 'running';
  return (
    <>
      <ErrorSummary faults={walk.status === 'refused' ? toSummary(walk.faults) : tried} />
      <p>{t('whatif::intro')}</p>
      <p className="quiet">
        {t('version', { version: table.version.version })} · {t('rules::inForceSince', { date: day(table.version.effectiveFrom) })}
        {asOf && ` · ${t('rules::asOf')} ${day(asOf)}`}
      </p>
      <h2>{t('whatif::candidate')}</h2>
      <Radios
        label={t('whatif::how')}
        value={mode}
        onChange={choose}
        choices={[
          { value: 'form', label: t('whatif::mode.form') },
          { value: 'json', label: t('whatif::mode.json'), hint: t('whatif::jsonHint') },
        ]}
      />
      {mode === 'json' && (
        <>
          <TextArea
            id={jsonId}
            label={t('whatif::json')}
            rows={18}
            value={text}
            onChange={(typed) => kept.change({ text: typed })}
            error={faults.length > 0 ? t('whatif::faults', { count: faults.length }) : null}
          />
          <ul aria-live="polite">
            {faults.map((fault) => (
              <li key={`${fault.path} ${fault.code}`}>
                <FaultText fault={fault} />
              </li>
            ))}
          </ul>
        </>
      )}
      {mode === 'form' && candidate && 'rows' in candidate && 'rows' in present && (
        <RulesEditor table={table} present={present.rows} rows={candidate.rows} faults={faults} onChange={(rows) => kept.change({ candidate: { rows } })} />
      )}
      {mode === 'form' && candidate && 'decidingLevels' in candidate && (
        <div id={levelsId} tabIndex={-1}>
          <LevelsEditor table={table} levels={candidate.decidingLevels} onChange={(decidingLevels) => kept.change({ candidate: { decidingLevels } })} />
        </div>
      )}
      <div className="actions">
        <Button kind="primary" onPress={run}>
          {t(walk.status === 'none' ? 'whatif::run' : 'whatif::runAgain')}
        </Button>
        {isRunning && <Button onPress={cancel}>{t('cancel')}</Button>}
        <Button kind="plain" onPress={reset.ask}>
          {t('whatif::reset')}
        </Button>
      </div>
      <ConfirmDialog dialog={reset.dialog} title={t('whatif::reset')} onConfirm={() => void kept.forget()}>
        <p>{t('whatif::resetText', { table: pick(table.title) })}</p>
      </ConfirmDialog>
      <Outcome walk={walk} isOutdated={walk.of !== null && JSON.stringify(walk.of) !== JSON.stringify(candidate)} table={table} tables={tables} />
    </>
  );
}

/** The same object as long as it says the same, so that it is checked once. */
function useSame<T>(value: T): T {
  const [same, setSame] = useState(value);
  if (same !== value && JSON.stringify(same) !== JSON.stringify(value)) {
    setSame(value);
    return value;
  }
  return same;
}
