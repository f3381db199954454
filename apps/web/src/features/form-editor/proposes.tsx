import type { Answers, ProposedRisk, RiskResponse } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { FieldLink } from '../../ui/error-summary.tsx';
import { Tag } from '../../ui/text.tsx';
import { fieldId } from './form-place.ts';

/** What one answer proposes, as a text that is equal where nothing changed: a question is then not drawn again. */
export type Proposes = string;

/** For each question whose answer proposes risks: which, and what became of each in the register. */
export function proposesOf(proposed: readonly ProposedRisk[], register: string | null, answers: Answers): Readonly<Record<string, Proposes>> {
  const entries = (register === null ? [] : (answers[register] ?? [])) as readonly Answers[];
  const response = (code: string): unknown => entries.find((entry) => entry['proposal'] === code)?.['response'] ?? null;
  const found: Record<string, [string, unknown][]> = {};
  for (const { code, question } of proposed) (found[question.split('.')[0] ?? ''] ??= []).push([code, response(code)]);
  return Object.fromEntries(Object.entries(found).map(([question, risks]) => [question, JSON.stringify(risks)]));
}

/** Beside the answer that proposes it: the risk, what became of it, and the way to where that is determined. */
export function ProposesNote({ proposes, register, textOf }: {
  readonly proposes: Proposes | undefined;
  readonly register: string;
  readonly textOf: (code: string, language: 'en' | 'fr') => string;
}) {
  const { t, language } = useWords();
  const risks = proposes === undefined ? [] : (JSON.parse(proposes) as (readonly [string, RiskResponse | null])[]);
  return (
    <div aria-live="polite">
      {risks.map(([code, response]) => (
        <div key={code} className="proposes">
          <p>
            <Tag kind="proposed">{t(`form::risk.is.${response ?? 'proposed'}`)}</Tag> {textOf(code, language)}
          </p>
          <p className="small no-print">
            <FieldLink id={fieldId(`${register}.${code}`)}>{t(response ? 'form::risk.review' : 'form::risk.decide')}</FieldLink>
          </p>
        </div>
      ))}
    </div>
  );
}
