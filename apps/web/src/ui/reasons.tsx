import type { Citation, KnownFact, Obligation } from '../graphql/obligation.ts';
import { useWords, type Words } from '../i18n/use-words.ts';

/** Instrument, section, and since when it is in force or that it no longer is. */
export function CitationText({ citation }: { readonly citation: Citation }) {
  const { t, pick, day } = useWords();
  const name = pick(citation.name) || citation.instrument;
  return (
    <>
      {/* Of the institution's own tables and of web pages the section is a place in the code, not one that people could look up. */}
      {citation.section && /\d/.test(citation.section) && citation.instrument !== 'PROFILE' ? t('section', { instrument: name, section: citation.section }) : name}{' '}
      <span className="quiet small">
        {citation.effectiveTo
          ? t('rules::rescinded', { date: day(citation.effectiveTo) })
          : t('rules::inForceSince', { date: day(citation.effectiveFrom) })}
      </span>
    </>
  );
}

function valueOf({ value, words }: KnownFact, { t, pick, day, number }: Words): string {
  if (value === null || value === undefined) return t('rules::notKnown');
  if (words.length > 0) return words.map((one) => pick(one)).join(', ');
  if (Array.isArray(value)) return t('none');
  if (typeof value === 'number') return number(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? day(String(value)) : String(value);
}

/** A fact and its value, as a short sentence. */
function FactText({ fact }: { readonly fact: KnownFact }) {
  const words = useWords();
  return (
    <>
      {words.pick(fact.meaning) || fact.name} <strong>{valueOf(fact, words)}</strong>
    </>
  );
}

/** Why one obligation holds: the rule and its citation, the facts used, and what would change it or that nothing would. */
export function Reasons({ obligation, version }: { readonly obligation: Obligation; readonly version: string }) {
  const { t, pick } = useWords();
  return (
    <dl>
      <dt>{t('why::rule')}</dt>
      <dd>{pick(obligation.rule)}</dd>
      <dd>
        <CitationText citation={obligation.citation} />
      </dd>
      <dd className="quiet small">{t('rules::row', { row: obligation.row, version })}</dd>
      {obligation.factsUsed.length > 0 && <dt>{t('why::facts')}</dt>}
      {obligation.factsUsed.map((fact) => (
        <dd key={fact.name}>
          <FactText fact={fact} />
        </dd>
      ))}
      <dt>{t('why::change')}</dt>
      {obligation.waysOut.length === 0 && <dd>{t('rules::nothingChanges')}</dd>}
      {obligation.waysOut.map(({ corrections }) => (
        <dd key={JSON.stringify(corrections)}>
          {corrections.map((fact, index) => (
            <span key={fact.name}>
              {index > 0 && ` ${t('rules::and')} `}
              <FactText fact={fact} />
            </span>
          ))}
        </dd>
      ))}
    </dl>
  );
}
