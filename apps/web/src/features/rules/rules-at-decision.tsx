import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { useWords } from '../../i18n/use-words.ts';
import { Reasons } from '../../ui/reasons.tsx';
import { WhySummary } from '../../ui/why.tsx';
import type { Case } from '../case/case-parts.ts';
import { caseRulesQuery, type CaseRule } from './rule-parts.ts';

type One = { readonly rule: CaseRule; readonly obligation: CaseRule['obligations'][number] };

/**
 * What whoever recommends or decides must know of the rules before they answer: what would refuse an approval, and the
 * duties that hold, each of which can be made a condition.
 */
export function RulesAtDecision({ one, conditions, onCondition }: {
  readonly one: Case;
  /** The conditions as they are written now. */
  readonly conditions: readonly string[];
  readonly onCondition: (text: string) => void;
}) {
  const { t, pick } = useWords();
  const [{ data }] = useQuery({ query: caseRulesQuery, variables: { id: one.id, asOf: null } });
  const rules = data?.node && 'rules' in data.node ? data.node.rules : [];
  const all = rules.flatMap((rule): One[] => rule.obligations.map((obligation) => ({ rule, obligation })));
  // The case would not be here without its reviews and what was determined on the privacy checklist.
  const isDone = ({ table }: CaseRule, { code }: One['obligation']): boolean =>
    table.id === 'privacy-assessment' || (table.id === 'required-reviews' && (one.requiredReviews as readonly string[]).includes(code));
  const against = all.filter(({ rule, obligation }) => rule.refusesApproval && obligation.kind === 'refusal');
  const duties = all.filter(({ rule, obligation }) => obligation.kind === 'duty' && !isDone(rule, obligation));
  return (
    <>
      {against.length > 0 && (
        <div className="notice danger">
          <p>
            <strong>{t('rules::againstApproval')}</strong>
          </p>
          <ul>
            {against.map((said) => (
              <Said key={keyOf(said)} one={said} />
            ))}
          </ul>
        </div>
      )}
      {duties.length > 0 && (
        <details>
          <summary>
            {t('rules::dutiesTitle')} ({duties.length})
          </summary>
          <p className="quiet">{t('rules::dutiesMean')}</p>
          <ul>
            {duties.map((said) => {
              const text = pick(said.obligation.label);
              return (
                <Said key={keyOf(said)} one={said}>
                  {conditions.includes(text) ? (
                    <p className="quiet small">{t('rules::isCondition')}</p>
                  ) : (
                    <button type="button" className="button plain" onClick={() => onCondition(text)}>
                      {t('rules::makeCondition')} <span className="visually-hidden">{text}</span>
                    </button>
                  )}
                </Said>
              );
            })}
          </ul>
        </details>
      )}
    </>
  );
}

const keyOf = ({ rule, obligation }: One): string => `${rule.table.id} ${obligation.row} ${obligation.code}`;

function Said({ one: { rule, obligation }, children }: { readonly one: One; readonly children?: ReactNode }) {
  const { pick } = useWords();
  return (
    <li>
      {pick(obligation.label)} <span className="quiet small">({pick(rule.table.title)})</span>
      <details className="why">
        <WhySummary of={pick(obligation.label)} />
        <Reasons obligation={obligation} version={rule.table.version.version} />
      </details>
      {children}
    </li>
  );
}
