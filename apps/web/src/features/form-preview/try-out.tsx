import { useCallback, useMemo, useState } from 'react';
import { compile, evaluateForm, type Answers, type FormDefinition, type Question } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import type { FieldFault } from '../../ui/error-summary.tsx';
import { faultsOf } from '../form-editor/field-faults.ts';
import { FormFields } from '../form-editor/form-fields.tsx';
import { useListedForm } from '../form-editor/use-listed-form.ts';
import { scopeOfForm } from './catalogue.ts';
import { ConditionText } from './condition-text.tsx';

/** A form as it is filled in, with answers that live on this page only. */
export function TryOut({ definition: shipped }: { readonly definition: FormDefinition }) {
  const definition = useListedForm(shipped);
  const words = useWords();
  const { t, language } = words;
  const [answers, setAnswers] = useState<Answers>({});
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [showsAll, setShowsAll] = useState(false);
  const [isComplete, setComplete] = useState(false);
  const compiled = compile(definition);
  const scope = useMemo(() => scopeOfForm(definition), [definition]);
  const evaluation = useMemo(() => evaluateForm(compiled, answers), [compiled, answers]);
  const change = useCallback((questionId: string, value: unknown): void => {
    setComplete(false);
    setAnswers((before) => ({ ...before, [questionId]: value }));
  }, []);

  function check(): void {
    const found = faultsOf(compiled, evaluation.refused, evaluation.missing, words);
    setFaults(found);
    setComplete(found.length === 0);
  }

  const unasked = (question: Question) => (
    <div className="unasked" key={question.id}>
      <p>
        <strong>{question.label[language]}</strong>
      </p>
      {question.visibleWhen && <ConditionText condition={question.visibleWhen} scope={scope} />}
    </div>
  );

  return (
    <>
      <div className="notice warning">
        <p>
          <strong>{t('forms::nothingStored')}</strong>
        </p>
      </div>
      <div className="choice">
        <input type="checkbox" id="shows-all" checked={showsAll} onChange={() => setShowsAll(!showsAll)} />
        <label htmlFor="shows-all">{t('forms::showAll')}</label>
      </div>
      <FormFields
        definition={definition}
        answers={answers}
        evaluation={evaluation}
        change={change}
        faults={faults}
        caseId={null}
        {...(showsAll ? { unasked } : {})}
      >
        <div className="actions">
          <button type="button" className="button" onClick={check}>
            {t('forms::check')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              setAnswers({});
              setFaults([]);
              setComplete(false);
            }}
          >
            {t('forms::startOver')}
          </button>
        </div>
        <p role="status">{isComplete && t('forms::nothingMissing')}</p>
      </FormFields>
    </>
  );
}
