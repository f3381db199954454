import type { ReactNode } from 'react';
import type { Answers, CompiledForm } from '@gatehouse/policy/forms';
import type { Language } from '../../i18n/i18n.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Radios } from '../../ui/fields.tsx';
import { AnswerText } from '../form-editor/answer-text.tsx';
import { FormAnswers } from '../form-editor/form-place.ts';
import type { Risks } from '../form-editor/risk-register.tsx';
import { asksNames, type WholeForm } from './registration.ts';

/** Everything that is asked and what was answered, each with a way back to it. */
export function CheckAnswers({ of, form, answers, visible, risks, language, onLanguage, onChange, children }: {
  readonly of: WholeForm;
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly visible: ReadonlySet<string>;
  readonly risks: Risks;
  /** The language of the names. */
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onChange: (section: number, questionId: string) => void;
  /** What is to be read before it is sent. */
  readonly children?: ReactNode;
}) {
  const { t, language: read } = useWords();
  return (
    <FormAnswers value={answers}>
      {form.definition.sections.map(({ id, title, questions }, index) => (
        <section key={id} aria-labelledby={`check-${id}`}>
          <h3 id={`check-${id}`}>{title[read]}</h3>
          <dl className="facts">
            {questions
              .filter((question) => visible.has(question.id))
              .map((question) => (
                <div key={question.id}>
                  <dt>{question.label[read]}</dt>
                  <dd className="prewrap">
                    <AnswerText question={question} value={answers[question.id]} risks={risks} />{' '}
                    <button type="button" className="button plain" onClick={() => onChange(index, question.id)}>
                      {t('change')} <span className="visually-hidden">{question.label[read]}</span>
                    </button>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      {asksNames(of, form, answers) && (
        <Radios
          id="names-in"
          label={t('register::namesIn')}
          hint={t('register::namesInHint')}
          value={language}
          onChange={(value) => onLanguage(value as Language)}
          choices={[
            { value: 'en', label: t('register::inEnglish') },
            { value: 'fr', label: t('register::inFrench') },
          ]}
        />
      )}
      {children}
      <p>{t(`${of.words}::after`)}</p>
    </FormAnswers>
  );
}
