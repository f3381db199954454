import { useEffect, useState } from 'react';
import { compile, loadForm, visibleQuestions, type FormDefinition, type FormId, type Question } from '@gatehouse/policy/forms';
import { useWords, type Words } from '../../i18n/use-words.ts';
import { languageOf } from '../../i18n/language-of.ts';
import { Loading } from '../../ui/states.tsx';
import { Passage, Tag } from '../../ui/text.tsx';

/**
 * A frozen form as it is read, signed and printed; what differs from another version is marked, with what that one said.
 * Before signing it also says which answers exist only in the other language.
 */
export function AnsweredForm({ form, answers, before, saysLanguage = false }: {
  readonly form: FormId;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly before?: Readonly<Record<string, unknown>> | undefined;
  readonly saysLanguage?: boolean;
}) {
  const words = useWords();
  const [definition, setDefinition] = useState<FormDefinition | null>(null);
  useEffect(() => {
    void loadForm(form).then(setDefinition);
  }, [form]);
  if (!definition) return <Loading />;
  const visible = visibleQuestions(compile(definition), answers);
  const { language, other, t } = words;
  const foreign = definition.sections
    .flatMap(({ questions }) => questions)
    .filter((question) => visible.has(question.id) && passagesIn(question, answers[question.id]).some((text) => languageOf(text) === other));
  return (
    <>
      {saysLanguage && foreign.length > 0 && (
        <div className="notice warning">
          <p>
            <strong>{t(other === 'en' ? 'form::onlyEnglish' : 'form::onlyFrench')}</strong>
          </p>
          <ul>
            {foreign.map(({ id, label }) => (
              <li key={id}>{label[language]}</li>
            ))}
          </ul>
        </div>
      )}
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
                      {question.label[words.language]} {isChanged && <Tag kind="warn">{t('form::changed')}</Tag>}
                    </dt>
                    <dd className="prewrap">
                      <Answer question={question} value={answers[question.id]} words={words} />
                      {isChanged && (
                        <details className="no-print">
                          <summary>{t('form::before')}</summary>
                          <Answer question={question} value={before[question.id]} words={words} />
                        </details>
                      )}
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

/** The passages that somebody wrote in an answer, in groups too: not the codes of choices, nor the names and hashes of files. */
export function passagesIn(question: Question, value: unknown): readonly string[] {
  switch (question.type) {
    case 'text':
    case 'longText':
      return typeof value === 'string' ? [value] : [];
    case 'group':
      return Array.isArray(value)
        ? value.flatMap((item) => question.questions.flatMap((one) => passagesIn(one, (item as Record<string, unknown>)[one.id])))
        : [];
    default:
      return [];
  }
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
      return <Passage text={String(value)} />;
  }
}
