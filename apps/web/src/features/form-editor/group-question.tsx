import { use } from 'react';
import { askedIn, isAnswered, type Question } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { FormAnswers, FormPlace } from './form-place.ts';
import { ListField, ListItem, useFocusNext } from './list-items.tsx';
import { QuestionField } from './question.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  readonly question: Extract<Question, { type: 'group' }>;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly caseId: string | null;
}

/** Several items of the same questions, such as providers, which may hold lists of their own. */
export function GroupQuestion({ question, value, onChange, caseId, ...frame }: Props) {
  const { id } = frame;
  const { t, language } = useWords();
  const { trail } = use(FormPlace);
  const focusNext = useFocusNext();
  const items = (Array.isArray(value) ? value : []) as Readonly<Record<string, unknown>>[];
  const item = question.itemLabel[language];
  const put = (at: number, key: string, answer: unknown): void =>
    onChange(items.map((one, index) => (index === at ? { ...one, [key]: answer } : one)));
  return (
    <ListField {...frame}>
      {items.map((answers, index) => (
        <ListItem
          key={index}
          id={`${id}-${index}`}
          name={`${item} ${index + 1}`}
          isEmpty={!Object.values(answers).some(isAnswered)}
          onRemove={() => {
            focusNext(index > 0 ? `${id}-${index - 1}-title` : id);
            onChange(items.filter((_one, at) => at !== index));
          }}
        >
          <FormAnswers value={answers}>
            {askedIn(question.questions, answers).map((one) => (
              <QuestionField
                key={one.id}
                id={`${id}-${index}-${one.id}`}
                question={one}
                value={answers[one.id] ?? null}
                onChange={(answer) => put(index, one.id, answer)}
                caseId={caseId}
              />
            ))}
          </FormAnswers>
        </ListItem>
      ))}
      {items.length < question.maxItems && (
        <button
          type="button"
          className="button"
          onClick={() => {
            focusNext(`${id}-${items.length}-title`);
            onChange([...items, {}]);
          }}
        >
          {t('form::add', { name: `${trail}${item}` })}
        </button>
      )}
    </ListField>
  );
}
