import { visibleQuestions, compile, type Answers, type Question } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { QuestionField } from './question.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly question: Extract<Question, { type: 'group' }>;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly caseId: string;
}

/** Which questions of an item are asked, by the item's own answers: a definition of one section. */
function asked(question: Props['question'], answers: Answers): readonly Question[] {
  const definition = {
    id: question.id,
    version: '',
    title: question.label,
    status: question.status,
    sources: [],
    sections: [{ id: question.id, title: question.label, questions: question.questions }],
  };
  const visible = visibleQuestions(compile(definition), answers);
  return question.questions.filter(({ id }) => visible.has(id));
}

/** Several items of the same questions, such as providers or risks. */
export function GroupQuestion({ id, label, hint, error, question, value, onChange, caseId }: Props) {
  const { t, language } = useWords();
  const items = (Array.isArray(value) ? value : []) as Readonly<Record<string, unknown>>[];
  const put = (at: number, key: string, answer: unknown): void =>
    onChange(items.map((item, index) => (index === at ? { ...item, [key]: answer } : item)));
  return (
    <fieldset className={`field ${error ? 'has-error' : ''}`} id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      {error && <p className="field-error">{error}</p>}
      {items.map((item, index) => (
        <div className="group-item" key={index} role="group" aria-label={`${question.itemLabel[language]} ${index + 1}`}>
          <h3>
            {question.itemLabel[language]} {index + 1}
          </h3>
          {asked(question, item).map((one) => (
            <QuestionField
              key={one.id}
              id={`${id}-${index}-${one.id}`}
              question={one}
              value={item[one.id] ?? null}
              onChange={(answer) => put(index, one.id, answer)}
              caseId={caseId}
            />
          ))}
          <button type="button" className="button" onClick={() => onChange(items.filter((_item, at) => at !== index))}>
            {t('remove')} – {question.itemLabel[language]} {index + 1}
          </button>
        </div>
      ))}
      {items.length < question.maxItems && (
        <button type="button" className="button" onClick={() => onChange([...items, {}])}>
          {t('add')} – {question.itemLabel[language]}
        </button>
      )}
    </fieldset>
  );
}
