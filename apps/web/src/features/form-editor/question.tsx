import { use } from 'react';
import type { Bilingual, Option, Question } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { Checkboxes, Radios, TextArea, TextField } from '../../ui/fields.tsx';
import { FileQuestion } from './file-question.tsx';
import { FormFaults } from './form-place.ts';
import { GroupQuestion } from './group-question.tsx';
import { ReferenceQuestion, UseCasesQuestion } from './reference-question.tsx';
import { RiskRegister, type Risks } from './risk-register.tsx';

export interface QuestionProps {
  readonly question: Question;
  readonly id: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** The case that files are attached to; null where a form is only tried out. */
  readonly caseId: string | null;
  /** What a register of risks answers. */
  readonly risks?: Risks;
}

const noRisks: Risks = { proposed: [], textOf: (code) => code };

/** One question of a definition, as the control that answers it. */
export function QuestionField({ question, id, value, onChange, caseId, risks = noRisks }: QuestionProps) {
  const { t, language } = useWords();
  const error = use(FormFaults)[id];
  const say = (text: Bilingual | undefined): string | undefined => text?.[language];
  const common = {
    id,
    label: question.label[language],
    hint: say(question.help),
    error,
    isOptional: !question.required,
  };
  const text = typeof value === 'string' ? value : '';
  /** What its list has ended is shown only where it was chosen. */
  const offered = (options: readonly Option[], chosen: readonly unknown[]) =>
    options
      .filter(({ id: code, isEnded }) => !isEnded || chosen.includes(code))
      .map(({ id: code, label, hint, isEnded }) => ({ value: code, label: label[language], hint: isEnded ? t('form::ended') : say(hint) }));
  switch (question.type) {
    case 'text':
      return <TextField {...common} value={text} maxLength={question.maxLength} onChange={onChange} />;
    case 'longText':
      return <TextArea {...common} value={text} maxLength={question.maxLength} onChange={onChange} />;
    case 'date':
      return <TextField {...common} type="date" value={text} onChange={(date) => onChange(date || null)} />;
    case 'number':
      return (
        <TextField
          {...common}
          type="number"
          label={`${common.label} (${question.unit[language]})`}
          value={typeof value === 'number' ? String(value) : ''}
          onChange={(typed) => onChange(typed === '' ? null : Number(typed))}
        />
      );
    case 'yesNo':
      return (
        <Radios
          {...common}
          value={text}
          onChange={onChange}
          choices={[
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
          ]}
        />
      );
    case 'choice':
      return (
        <Radios
          {...common}
          value={text}
          onChange={onChange}
          choices={offered(question.options, [text])}
        />
      );
    case 'choices':
      return (
        <Checkboxes
          {...common}
          values={Array.isArray(value) ? (value as string[]) : []}
          onChange={onChange}
          choices={offered(question.options, Array.isArray(value) ? value : [])}
        />
      );
    case 'file':
      return <FileQuestion {...common} value={value} onChange={onChange} caseId={caseId} />;
    case 'reference':
      return <ReferenceQuestion {...common} to={question.to} value={value} onChange={onChange} />;
    case 'references':
      return <UseCasesQuestion {...common} of={question.of} value={value} onChange={onChange} />;
    case 'group':
      return <GroupQuestion {...common} question={question} value={value} onChange={onChange} caseId={caseId} />;
    case 'riskRegister':
      return (
        <RiskRegister {...common} question={question} value={value} onChange={onChange} caseId={caseId} risks={risks} />
      );
  }
}
