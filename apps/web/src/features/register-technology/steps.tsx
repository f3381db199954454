import { useMemo, useState, type ReactNode } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { askedAnswers, type Answers, type FormDefinition } from '@gatehouse/policy/forms';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog, useConfirm } from '../../ui/confirm.tsx';
import { ErrorSummary, type FieldFault } from '../../ui/error-summary.tsx';
import { CommandState } from '../../ui/refusal.tsx';
import { faultsOf } from '../form-editor/field-faults.ts';
import { fieldId, FormFaults, LookedFor } from '../form-editor/form-place.ts';
import { useFocusNext } from '../form-editor/list-items.tsx';
import { SectionQuestions } from '../form-editor/section-questions.tsx';
import { FormHead } from '../form-editor/standing.tsx';
import { standingsIn } from '../form-editor/standing-of.ts';
import { TechnologySearch } from '../form-editor/technology-search.tsx';
import { CheckAnswers } from './check-answers.tsx';
import { notAskedOf, type WholeForm } from './registration.ts';
import { StepTitle } from './step-title.tsx';
import { useEvaluation, type useRegistration } from './use-registration.ts';

const noRisks = { proposed: [], textOf: (code: string) => code };

/** The form, one section a screen, then the answers to check. Never refused for what the technology is. */
export function Steps({ of, definition, answers, registration, step, notice }: {
  readonly of: WholeForm;
  readonly definition: FormDefinition;
  readonly answers: Answers;
  readonly registration: ReturnType<typeof useRegistration>;
  /** None where the page was just opened. */
  readonly step: number | undefined;
  /** What the answers so far make the reader be told: after a question, and once more before it is sent. */
  readonly notice?: (questionId: string | null) => ReactNode;
}) {
  const words = useWords();
  const { t, language } = words;
  const navigate = useNavigate();
  const command = useCommand(of.command);
  const focusNext = useFocusNext();
  const { ask, dialog } = useConfirm();
  const [known, setKnown] = useState('');
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const standings = useMemo(() => standingsIn(definition), [definition]);
  const { form, written, evaluation } = useEvaluation(definition, answers);
  const { visible, missing, refused } = evaluation;
  const { sections } = definition;
  const at = Math.min(Math.max(step ?? 0, 0), sections.length);
  const section = sections[at];
  const dropped = known === '' ? [] : notAskedOf(form, answers, known);

  const faultsIn = (id: string): FieldFault[] =>
    faultsOf(
      form,
      refused.filter(({ question }) => form.sectionOf.get(question.split('.')[0] ?? '') === id),
      missing.filter((one) => one.section === id),
      words,
    );
  // What was put right since is no fault any more, though the summary stays where it was read.
  const wrong = section ? new Set(faultsIn(section.id).map(({ id }) => id)) : null;
  const go = (next: number, found: readonly FieldFault[] = []): void => {
    setFaults(found);
    void navigate({ to: of.path, search: { step: next } as never });
  };
  const change = (questionId: string, value: unknown): void => {
    if (questionId !== 'technology' || typeof value !== 'string' || notAskedOf(form, answers, value).length === 0) {
      registration.change(questionId, value);
      return;
    }
    setKnown(value);
    ask();
  };
  const goOn = (): void => {
    const found = section ? faultsIn(section.id) : [];
    if (found.length > 0) setFaults(found);
    else go(at + 1);
  };
  const send = async (): Promise<void> => {
    const lacking = sections.findIndex(({ id }) => faultsIn(id).length > 0);
    if (lacking >= 0) {
      go(lacking, faultsIn(sections[lacking]?.id ?? ''));
      return;
    }
    const { changed } = await command.run({
      definitionVersion: definition.version,
      answers: askedAnswers(form, written),
      language: registration.language,
    });
    const to = changed?.case ? `/cases/${changed.case.number}` : changed?.existingUse ? `/existing-use/${changed.existingUse.number}` : null;
    if (to === null) return;
    await registration.forget();
    void navigate({ to, state: true });
  };

  return (
    <>
      <p className="steps">{t('register::step', { step: at + 1, of: sections.length + 1 })}</p>
      <StepTitle key={at} isFirst={step === undefined} title={section ? section.title[language] : t('register::check')} />
      <ErrorSummary faults={faults} />
      <CommandState refusal={command.refusal} isLost={command.isLost} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (section) goOn();
          else void send();
        }}
      >
        {at === 0 && <FormHead definition={definition} standings={standings} />}
        {section ? (
          <FormFaults value={Object.fromEntries(faults.filter(({ id }) => wrong?.has(id)).map(({ id, text }) => [id, text]))}>
            <LookedFor value={registration.lookedFor}>
              <SectionQuestions
                section={section}
                standings={standings}
                answers={answers}
                visible={visible}
                change={change}
                caseId={null}
                risks={noRisks}
                after={({ id }) =>
                  id === 'name' ? (
                    <TechnologySearch
                      text={typeof answers['name'] === 'string' ? answers['name'] : ''}
                      title={t('register::alikeTitle')}
                      choose={t(`${of.words}::alikeChoose`)}
                      onChoose={(technologyId) => change('technology', technologyId)}
                    />
                  ) : (
                    notice?.(id)
                  )
                }
              />
            </LookedFor>
          </FormFaults>
        ) : (
          <CheckAnswers
            of={of}
            form={form}
            answers={written}
            visible={visible}
            risks={noRisks}
            language={registration.language}
            onLanguage={registration.setLanguage}
            onChange={(index, questionId) => {
              focusNext(fieldId(questionId));
              go(index);
            }}
          >
            {notice?.(null)}
          </CheckAnswers>
        )}
        <div className="actions">
          {at > 0 && (
            <button type="button" className="button" onClick={() => go(at - 1)}>
              {t('back')}
            </button>
          )}
          <Button type="submit" kind="primary" isRunning={command.isRunning}>
            {section ? t('next') : t(`${of.words}::submit`)}
          </Button>
        </div>
        <p className="quiet small">{t(`${of.words}::kept`)}</p>
      </form>
      <ConfirmDialog
        dialog={dialog}
        title={t(`${of.words}::alikeChoose`)}
        onConfirm={() => {
          focusNext(fieldId('technology'));
          registration.choose(known, dropped.map(({ id }) => id));
        }}
      >
        <p>{t('register::dropped')}</p>
        <ul>
          {dropped.map(({ id, label }) => (
            <li key={id}>{label[language]}</li>
          ))}
        </ul>
      </ConfirmDialog>
    </>
  );
}
