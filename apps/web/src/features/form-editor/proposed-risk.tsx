import { use, useState } from 'react';
import { askedIn, isAnswered, type ProposedRisk, type Question, type RiskEntry, type RiskResponse } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { Radios, TextArea } from '../../ui/fields.tsx';
import { Tag } from '../../ui/text.tsx';
import { fieldId, FormFaults, FormPlace } from './form-place.ts';
import { QuestionField } from './question.tsx';
import { Source } from './standing.tsx';
import { usePrinciples } from './use-principles.ts';

interface Props {
  /** The id of the register. */
  readonly id: string;
  readonly name: string;
  readonly risk: ProposedRisk;
  readonly question: Extract<Question, { type: 'riskRegister' }>;
  /** Its place among the entries, once it is answered. */
  readonly index: number;
  readonly entry: RiskEntry | null;
  readonly onChange: (entry: RiskEntry) => void;
  readonly caseId: string | null;
}

const responses = ['include', 'edit', 'decline'] as const satisfies readonly RiskResponse[];
const reasonLength = 8000;

/** A risk that the form proposes, in a dashed frame until somebody determines what becomes of it. */
export function ProposedRiskCard({ id, name, risk, question, index, entry, onChange, caseId }: Props) {
  const { t, language } = useWords();
  const { depth, trail } = use(FormPlace);
  const faults = use(FormFaults);
  const principles = usePrinciples();
  /** What was typed under another response, so that trying one loses nothing. */
  const [typed, setTyped] = useState<Partial<Record<RiskResponse, RiskEntry>>>({});
  const Heading = `h${Math.min(6, 3 + depth)}` as 'h3';
  const response = entry?.response;
  const text = question.questions.find(({ type }) => type === 'longText' || type === 'text');

  function respond(chosen: RiskResponse): void {
    if (entry && response) setTyped({ ...typed, [response]: entry });
    const fresh: RiskEntry = { proposal: risk.code, response: chosen };
    onChange(typed[chosen] ?? (chosen === 'edit' && text ? { ...fresh, [text.id]: risk.text[language] } : fresh));
  }

  const titleId = `${id}-${risk.code}-title`;
  return (
    <div className={`group-item ${response ? '' : 'proposed'}`} role="group" aria-labelledby={titleId}>
      <Heading id={titleId} tabIndex={-1}>
        {trail}
        {name} <Tag kind="proposed">{t(response ? `form::risk.is.${response}` : 'form::risk.is.proposed')}</Tag>
      </Heading>
      <p className="proposed-text">{risk.text[language]}</p>
      <p className="small quiet">
        {principles(risk.principles)}
        {risk.citation && (
          <>
            {' – '}
            <Source citation={risk.citation} />
          </>
        )}{' '}
        <a href={`#${fieldId(risk.question)}`}>{t('form::risk.because')}</a>
      </p>
      <div className="responses">
        <Radios
          id={`${id}-${risk.code}`}
          label={t('form::risk.respond')}
          error={faults[`${id}-${risk.code}`]}
          value={response ?? ''}
          onChange={(chosen) => respond(chosen as RiskResponse)}
          choices={responses.map((value) => ({ value, label: t(`form::risk.${value}`) }))}
        />
      </div>
      <FormPlace value={{ depth: depth + 1, trail: `${trail}${name} – ` }}>
        {entry && response === 'decline' && (
          <TextArea
            id={`${id}-${index}-reason`}
            label={t('form::risk.reason')}
            error={faults[`${id}-${index}-reason`]}
            value={typeof entry.reason === 'string' ? entry.reason : ''}
            maxLength={reasonLength}
            onChange={(reason) => onChange({ ...entry, reason })}
          />
        )}
        {entry &&
          response &&
          response !== 'decline' &&
          askedIn(question.questions, entry)
            // What the proposal says is not asked again, but shown where somebody has said it all the same.
            .filter(({ id: field }) => response === 'edit' || !question.proposalSays.includes(field) || isAnswered(entry[field]))
            .map((one) => (
              <QuestionField
                key={one.id}
                id={`${id}-${index}-${one.id}`}
                question={response === 'edit' || !question.proposalSays.includes(one.id) ? one : { ...one, required: false }}
                value={entry[one.id] ?? null}
                onChange={(answer) => onChange({ ...entry, [one.id]: answer })}
                caseId={caseId}
              />
            ))}
      </FormPlace>
    </div>
  );
}
