import { useWords } from '../../i18n/use-words.ts';
import type { Levels } from './candidate.ts';
import type { Table } from './what-if-parts.ts';

/** Who decides at least, by stage and risk: a grid of levels. */
export function LevelsEditor({ table, levels, onChange }: { readonly table: Table; readonly levels: Levels; readonly onChange: (levels: Levels) => void }) {
  const { t, pick } = useWords();
  const wordsOf = (fact: string, value: string): string => pick(table.facts.find(({ name }) => name === fact)?.values.find((one) => one.value === value)?.words) || value;
  const choices = table.possibleObligations.map(({ code, label }) => ({ value: code.replace('level', ''), label: pick(label) }));
  const risks = Object.keys(Object.values(levels)[0] ?? {});
  return (
    <table className="stacks">
      <caption>{t('whatif::levels')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('whatif::stage')}</th>
          {risks.map((risk) => (
            <th key={risk} scope="col">
              {t('whatif::risk', { risk: wordsOf('risk', risk) })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.entries(levels).map(([stage, byRisk]) => (
          <tr key={stage}>
            <th scope="row">{wordsOf('stage', stage)}</th>
            {risks.map((risk) => (
              <td key={risk} data-label={t('whatif::risk', { risk: wordsOf('risk', risk) })}>
                <select
                  aria-label={`${wordsOf('stage', stage)}, ${t('whatif::risk', { risk: wordsOf('risk', risk) })}`}
                  value={String(byRisk[risk])}
                  onChange={(event) => onChange({ ...levels, [stage]: { ...byRisk, [risk]: Number(event.target.value) } })}
                >
                  {choices.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
