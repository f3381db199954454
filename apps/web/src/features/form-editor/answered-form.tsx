import { useEffect, useState } from 'react';
import { compile, loadForm, visibleQuestions, type FormDefinition, type FormId, type Question } from '@gatehouse/policy/forms';
import { useWords, type Words } from '../../i18n/use-words.ts';
import { Loading } from '../../ui/states.tsx';

/** A frozen form as it is read, signed and printed; what differs from the version before is marked. */
export function AnsweredForm({ form, answers, before }: {
  readonly form: FormId;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly before?: Readonly<Record<string, unknown>> | undefined;
}) {
  const words = useWords();
  const [definition, setDefinition] = useState<FormDefinition | null>(null);
  useEffect(() => {
    void loadForm(form).then(setDefinition);
  }, [form]);
  if (!definition) return <Loading />;
  const visible = visibleQuestions(compile(definition), answers);
  return (
    <>
      {definition.sections.map((section) => (
        <section key={section.id}>
          <h3>{section.title[words.language]}</h3>
          <dl className="facts">
            {section.questions
              .filter(({ id }) => visible.has(id))
              .map((question) => {
                const isChanged = before && JSON.stringify(before[question.id]) !== JSON.stringify(answers[question.id]);
                return (
                  <div key={question.id}>
                    <dt>
                      {question.label[words.language]} {isChanged && <span className="tag warn">{words.t('form::changed')}</span>}
                    </dt>
                    <dd className="prewrap">
                      <Answer question={question} value={answers[question.id]} words={words} />
                    </dd>
                  </div>
                );
              })}
          </dl>
        </section>
      ))}
    </>
  );
}

function Answer({ question, value, words }: { readonly question: Question; readonly value: unknown; readonly words: Words }) {
  const { language, t } = words;
  if (value === null || value === undefined || value === '') return <span className="quiet">{t('none')}</span>;
  switch (question.type) {
    case 'yesNo':
      return <>{t(value === 'yes' || value === true ? 'yes' : 'no')}</>;
    case 'choice':
      return <>{question.options.find((option) => option.id === value)?.label[language] ?? String(value)}</>;
    case 'choices':
      return (
        <>
          {(value as string[])
            .map((one) => question.options.find((option) => option.id === one)?.label[language] ?? one)
            .join(', ')}
        </>
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
    case 'group':
      return (
        <ol>
          {(value as Readonly<Record<string, unknown>>[]).map((item, index) => (
            <li key={index}>
              {question.questions.map((one) =>
                item[one.id] === undefined ? null : (
                  <div key={one.id}>
                    <strong>{one.label[language]}</strong> <Answer question={one} value={item[one.id]} words={words} />
                  </div>
                ),
              )}
            </li>
          ))}
        </ol>
      );
    default:
      return <>{String(value)}</>;
  }
}
