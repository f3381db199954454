import { useEffect, useId, useMemo, useState } from 'react';
import { compile, evaluateForm, loadVersion, type FormDefinition, type FormId, type Question } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { languageOf } from '../../i18n/language-of.ts';
import { Loading } from '../../ui/states.tsx';
import { usePrinting } from '../../ui/print/use-printing.ts';
import { Tag } from '../../ui/text.tsx';
import { AskAbout } from '../questions/ask-about.tsx';
import { AnswerText } from './answer-text.tsx';
import { FormAnswers } from './form-place.ts';
import type { Risks } from './risk-register.tsx';
import { ScoreFacts, ScoreMeaning } from './score-panel.tsx';
import { FormHead, StandingLine } from './standing.tsx';
import { useListedForm } from './use-listed-form.ts';
import { standingsIn } from './standing-of.ts';

interface Props {
  readonly form: FormId;
  /** The version that was frozen; the newest where none is named. */
  readonly version?: string | null;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly before?: Readonly<Record<string, unknown>> | undefined;
  readonly saysLanguage?: boolean;
  /** How an answer stands, where it may stand otherwise than given. */
  readonly standOf?: (questionId: string) => string | null;
}

/**
 * A frozen form as it is read, signed and printed; what differs from another version is marked, with what that one said.
 * Before signing it also says which answers exist only in the other language; on paper each of them does.
 */
export function AnsweredForm(props: Props) {
  const { form, version } = props;
  const [definition, setDefinition] = useState<FormDefinition | null>(null);
  useEffect(() => {
    void loadVersion(form, version).then(setDefinition);
  }, [form, version]);
  return definition ? <Listed {...props} definition={definition} /> : <Loading />;
}

function Listed({ definition, ...props }: Props & { readonly definition: FormDefinition }) {
  return <Answered {...props} definition={useListedForm(definition)} />;
}

/** The same, once its definition is there. */
export function Answered({ definition, answers, before, saysLanguage = false, standOf }: Props & { readonly definition: FormDefinition }) {
  const words = useWords();
  const isPrinting = usePrinting();
  const scoreId = useId();
  const compiled = compile(definition);
  const { visible, score, proposedRisks } = useMemo(() => evaluateForm(compiled, answers), [compiled, answers]);
  const standings = useMemo(() => standingsIn(definition), [definition]);
  const risks: Risks = { proposed: proposedRisks, textOf: (code, language) => compiled.proposals.get(code)?.text[language] ?? code };
  const { language, other, t } = words;
  const foreign = definition.sections
    .flatMap(({ questions }) => questions)
    .filter((question) => visible.has(question.id) && passagesIn(question, answers[question.id]).some((text) => languageOf(text) === other));
  return (
    <FormAnswers value={answers}>
      <FormHead definition={definition} standings={standings} onPaper />
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
      {score && definition.scoring && (
        <section className="score" aria-labelledby={scoreId}>
          <h3 id={scoreId}>{t('form::score.frozenTitle')}</h3>
          <ScoreFacts score={score} scoring={definition.scoring} words={words} />
          <ScoreMeaning scoring={definition.scoring} words={words} />
        </section>
      )}
      {definition.sections.map((section) => {
        const asked = section.questions.filter(({ id }) => visible.has(id));
        const standing = standings.ofSection(section);
        if (asked.length === 0) return null;
        return (
          <section key={section.id}>
            <h3>{section.title[language]}</h3>
            {standing && <StandingLine standing={standing} />}
            <dl className="facts">
              {asked.map((question) => {
                const isChanged = before && JSON.stringify(before[question.id]) !== JSON.stringify(answers[question.id]);
                const stand = standOf?.(question.id);
                const own = standings.ofQuestion(question, section);
                return (
                  <div key={question.id}>
                    <dt>
                      {question.label[language]} {isChanged && <Tag kind="warn">{t('form::changed')}</Tag>}
                      {stand && <p className="small stand">{stand}</p>}
                      {own && <StandingLine standing={own} />}
                    </dt>
                    <dd className="prewrap">
                      <AnswerText question={question} value={answers[question.id]} risks={risks} />
                      {isPrinting && foreign.includes(question) && <span className="quiet small"> {t('print::onlyOther')}</span>}
                      <AskAbout question={question} />
                      {isChanged && (
                        <details>
                          <summary>{t('form::before')}</summary>
                          <FormAnswers value={before}>
                            <AnswerText question={question} value={before[question.id]} risks={risks} />
                          </FormAnswers>
                        </details>
                      )}
                    </dd>
                  </div>
                );
              })}
            </dl>
          </section>
        );
      })}
    </FormAnswers>
  );
}

/** The passages that somebody wrote in an answer, in lists too: not the codes of choices, nor the names and hashes of files. */
export function passagesIn(question: Question, value: unknown): readonly string[] {
  switch (question.type) {
    case 'text':
    case 'longText':
      return typeof value === 'string' ? [value] : [];
    case 'group':
    case 'riskRegister':
      return Array.isArray(value)
        ? (value as Readonly<Record<string, unknown>>[]).flatMap((item) => [
            ...(question.type === 'riskRegister' && typeof item['reason'] === 'string' ? [item['reason']] : []),
            ...question.questions.flatMap((one) => passagesIn(one, item[one.id])),
          ])
        : [];
    default:
      return [];
  }
}
