import { useWords } from '../../i18n/use-words.ts';
import { Select, TextField } from '../../ui/fields.tsx';
import { Tag } from '../../ui/text.tsx';
import { Condition } from '../rules/condition.tsx';
import { termWords } from '../rules/term-text.tsx';
import { newId, sideBySide, withRow, type CandidateRow, type Owed, type Standing } from './candidate.ts';
import { ConditionEditor } from './condition-editor.tsx';
import { FaultText } from './faults.tsx';
import type { CandidateFault, Table } from './what-if-parts.ts';

const tags: Readonly<Record<Standing, string>> = { same: '', changed: 'warn', removed: 'bad', new: 'good' };

/** The place of a rule on the page, which faults link to. */
export const ruleAnchor = (id: string): string => `rule-${id}`;

/** Every rule of a table, to be changed, taken out and put back, and new ones. */
export function RulesEditor({ table, present, rows, faults, onChange }: {
  readonly table: Table;
  readonly present: readonly CandidateRow[];
  readonly rows: readonly CandidateRow[];
  readonly faults: readonly CandidateFault[];
  readonly onChange: (rows: readonly CandidateRow[]) => void;
}) {
  const { t, pick } = useWords();
  const put = (id: string, then: CandidateRow | null): void => onChange(withRow(present, rows, id, then));
  return (
    <>
      <ol className="plain-list">
        {sideBySide(present, rows).map(({ id, now, then, standing }) => {
          const sentence = pick(table.rows.find((row) => row.id === id)?.rule) || t('whatif::newRule', { name: id });
          const own = faults.filter(({ path }) => then !== null && path.startsWith(`rows[${rows.indexOf(then)}]`));
          return (
            <li key={id} id={ruleAnchor(id)} className="card" tabIndex={-1}>
              <p>
                <strong>{sentence}</strong> {standing !== 'same' && <Tag kind={tags[standing]}>{t(`whatif::standing.${standing}`)}</Tag>}
              </p>
              {own.map((fault) => (
                <p key={fault.path} className="field-error">
                  <FaultText fault={fault} />
                </p>
              ))}
              {then && standing === 'same' && (
                <div className="small">
                  {t('rules::when')} <Condition when={then.when} facts={table.facts} />
                </div>
              )}
              {then && (
                <details>
                  <summary>
                    {t('whatif::changeRule')} <span className="visually-hidden">{sentence}</span>
                  </summary>
                  <RowEditor table={table} row={then} onChange={(next) => put(id, next)} />
                </details>
              )}
              <div className="actions">
                {then && (
                  <button type="button" className="button" onClick={() => put(id, null)}>
                    {t('whatif::removeRule')} <span className="visually-hidden">{sentence}</span>
                  </button>
                )}
                {now && standing !== 'same' && (
                  <button type="button" className="button" onClick={() => put(id, now)}>
                    {t('whatif::asItIs')} <span className="visually-hidden">{sentence}</span>
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <button type="button" className="button" onClick={() => onChange([...rows, { id: newId(rows), when: { all: [] }, obligations: [] }])}>
        {t('whatif::addRule')}
      </button>
    </>
  );
}

function RowEditor({ table, row, onChange }: { readonly table: Table; readonly row: CandidateRow; readonly onChange: (row: CandidateRow) => void }) {
  const words = useWords();
  const { t, pick } = words;
  const labelOf = (code: string): string => pick(table.possibleObligations.find((one) => one.code === code)?.label) || code;
  const put = (obligations: readonly Owed[]): void => onChange({ ...row, obligations });
  const others = table.possibleObligations.filter(({ code }) => !row.obligations.some((owed) => owed.code === code));
  return (
    <>
      <h3>{t('rules::when')}</h3>
      <ConditionEditor when={row.when} facts={table.facts} onChange={(when) => onChange({ ...row, when })} />
      <h3>{t('rules::follows')}</h3>
      {row.obligations.length === 0 && <p>{t('whatif::nothingFollows')}</p>}
      {row.obligations.map((owed, index) => (
        <div className="group-item" key={`${index} ${owed.code}`}>
          <p>
            {labelOf(owed.code)}
            {owed.term && <span className="quiet"> · {termWords(owed.term, table.facts, words)}</span>}
          </p>
          <TermField owed={owed} onChange={(next) => put(row.obligations.map((one, at) => (at === index ? next : one)))} />
          <button type="button" className="button" onClick={() => put(row.obligations.filter((_one, at) => at !== index))}>
            {t('remove')} <span className="visually-hidden">{labelOf(owed.code)}</span>
          </button>
        </div>
      ))}
      {others.length > 0 && (
        <Select
          label={t('whatif::addObligation')}
          value=""
          onChange={(code) => code && put([...row.obligations, { code }])}
          choices={[{ value: '', label: t('whatif::choose') }, ...others.map(({ code }) => ({ value: code, label: labelOf(code) }))]}
        />
      )}
    </>
  );
}

/** The number of a term, where it has one. */
function TermField({ owed, onChange }: { readonly owed: Owed; readonly onChange: (owed: Owed) => void }) {
  const { t } = useWords();
  const { term } = owed;
  const bound = term?.atMost !== undefined ? 'atMost' : term?.atLeast !== undefined ? 'atLeast' : null;
  if (!term || !bound) return null;
  const unit = t(`whatif::unit.${term.count === 'business' ? 'businessDays' : term.unit}`);
  return (
    <TextField
      label={t(`whatif::term.${bound}`, { unit })}
      type="number"
      value={String(term[bound] ?? '')}
      onChange={(typed) => onChange({ ...owed, term: { ...term, [bound]: typed === '' ? null : Number(typed) } })}
    />
  );
}
