import type { Question, RiskEntry } from '@gatehouse/policy/forms';
import { useWords, type Words } from '../../i18n/use-words.ts';
import { Passage, Tag } from '../../ui/text.tsx';
import { FormAnswers } from './form-place.ts';
import { ReferenceName, UseCaseNames } from './reference-name.tsx';
import type { Risks } from './risk-register.tsx';

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** An answer as it is read, signed and printed. */
export function AnswerText({ question, value, risks }: { readonly question: Question; readonly value: unknown; readonly risks: Risks }) {
  const words = useWords();
  const { language, t } = words;
  if (isEmpty(value)) return <span className="quiet">{t('print::notAnswered')}</span>;
  switch (question.type) {
    case 'yesNo':
      return <>{t(value === 'yes' || value === true ? 'yes' : 'no')}</>;
    case 'choice':
      return <>{question.options.find((option) => option.id === value)?.label[language] ?? String(value)}</>;
    case 'choices':
      return (
        <ul>
          {(value as string[]).map((one) => (
            <li key={one}>{question.options.find((option) => option.id === one)?.label[language] ?? one}</li>
          ))}
        </ul>
      );
    case 'date':
      return <>{words.day(String(value))}</>;
    case 'number':
      return (
        <>
          {words.number(Number(value))} {question.unit[language]}
        </>
      );
    case 'file': {
      const file = value as { fileId: string; name: string; sha256: string };
      return (
        <>
          <a href={`/files/${file.fileId}`}>{file.name}</a>
          <br />
          <span className="mono">SHA-256 {file.sha256}</span>
        </>
      );
    }
    case 'reference':
      return <ReferenceName to={question.to} id={String(value)} />;
    case 'references':
      return <UseCaseNames of={question.of} ids={value as string[]} />;
    case 'group':
      return (
        <ol className="items">
          {(value as Readonly<Record<string, unknown>>[]).map((item, index) => (
            <li key={index}>
              <Fields questions={question.questions} answers={item} risks={risks} />
            </li>
          ))}
        </ol>
      );
    case 'riskRegister':
      return (
        <ol className="items">
          {(value as RiskEntry[]).map((entry, index) => (
            <li key={index}>
              <Risk entry={entry} questions={question.questions} risks={risks} words={words} />
            </li>
          ))}
        </ol>
      );
    default:
      return <Passage text={String(value)} />;
  }
}

function Fields({ questions, answers, risks }: {
  readonly questions: readonly Question[];
  readonly answers: Readonly<Record<string, unknown>>;
  readonly risks: Risks;
}) {
  const { language } = useWords();
  return (
    <FormAnswers value={answers}>
      {questions
        .filter(({ id }) => !isEmpty(answers[id]))
        .map((one) => (
          <div key={one.id}>
            <strong>{one.label[language]}</strong> <AnswerText question={one} value={answers[one.id]} risks={risks} />
          </div>
        ))}
    </FormAnswers>
  );
}

/** A risk: what the form proposed and what somebody determined about it, or what somebody added. */
function Risk({ entry, questions, risks, words }: {
  readonly entry: RiskEntry;
  readonly questions: readonly Question[];
  readonly risks: Risks;
  readonly words: Words;
}) {
  const { t, language } = words;
  const { proposal, response, reason } = entry;
  return (
    <>
      <div>
        <Tag kind={proposal ? 'proposed' : ''}>{t(proposal ? `form::risk.is.${response ?? 'proposed'}` : 'form::risk.is.own')}</Tag>
      </div>
      {proposal && (
        <div>
          <strong>{t('form::risk.proposedText')}</strong> {risks.textOf(proposal, language)}
        </div>
      )}
      {reason && (
        <div>
          <strong>{t('form::risk.reason')}</strong> <Passage text={reason} />
        </div>
      )}
      <Fields questions={questions} answers={entry} risks={risks} />
    </>
  );
}
