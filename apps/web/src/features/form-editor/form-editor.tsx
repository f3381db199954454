import { useEffect, useState, type ReactNode } from 'react';
import { compile, loadForm, missing, validate, visibleQuestions, type FormDefinition, type FormId } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { ErrorSummary, type FieldFault } from '../../ui/error-summary.tsx';
import { Loading } from '../../ui/states.tsx';
import { QuestionField } from './question.tsx';
import { useDraft, type Draft, type SaveState } from './use-draft.ts';

interface Props {
  /** The API's id of the case, assessment or authorization. */
  readonly id: string;
  readonly caseId: string;
  readonly form: FormId;
  readonly draft: Draft;
  /** The act at the end, given the revision on screen. */
  readonly finish: (freeze: (act: (draftRevision: number) => void) => void, isComplete: boolean) => ReactNode;
}

/** Sections left, questions in one column; each answer saves itself. */
export function FormEditor(props: Props) {
  const [definition, setDefinition] = useState<FormDefinition | null>(null);
  useEffect(() => {
    void loadForm(props.form).then(setDefinition);
  }, [props.form]);
  return definition ? <Editor {...props} definition={definition} /> : <Loading />;
}

const fieldId = (questionId: string): string => `question-${questionId}`;

function Editor({ id, caseId, form, draft, finish, definition }: Props & { readonly definition: FormDefinition }) {
  const { t, language } = useWords();
  const { entries, answers, change, choose, flush, draftRevision } = useDraft(id, form, draft);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const compiled = compile(definition);
  const visible = visibleQuestions(compiled, answers);
  const open = missing(compiled, answers);
  const labelOf = (questionId: string): string => compiled.questions.get(questionId)?.label[language] ?? questionId;

  const unsaved = (): string => Object.keys(entries).find((id) => !['saved', null].includes(entries[id]?.state ?? null)) ?? '';

  async function freeze(act: (revision: number) => void): Promise<void> {
    const invalid = validate(compiled, answers).map(({ question, code }) => ({
      id: fieldId(question.split('.')[0] ?? question),
      text: `${labelOf(question.split('.')[0] ?? question)}${t('colon')}${t(`form::fault.${code}`)}`,
    }));
    const unanswered = open.map(({ question }) => ({
      id: fieldId(question.split('.')[0] ?? question),
      text: t('form::answer', { question: labelOf(question.split('.')[0] ?? question) }),
    }));
    const unique = new Map([...invalid, ...unanswered].map((fault) => [fault.id, fault]));
    setFaults([...unique.values()]);
    if (unique.size > 0) return;
    if (await flush()) act(draftRevision.current);
    else setFaults([{ id: fieldId(unsaved()), text: t('form::notSaved') }]);
  }

  return (
    <>
      {definition.notice && (
        <div className="notice">
          <p>{definition.notice[language]}</p>
        </div>
      )}
      <ErrorSummary faults={faults} />
      <div className="editor">
        <nav aria-label={t('form::sections')}>
          <ul>
            {definition.sections.map((section) => {
              const asked = section.questions.filter((question) => visible.has(question.id) && question.required);
              const left = open.filter((one) => one.section === section.id).length;
              return (
                <li key={section.id}>
                  <a href={`#section-${section.id}`}>{section.title[language]}</a>
                  <div className="small quiet">
                    {left === 0 ? t('form::complete') : t('form::left', { count: left, total: asked.length })}
                  </div>
                </li>
              );
            })}
          </ul>
        </nav>
        <div>
          {definition.sections.map((section) => (
            <section key={section.id} id={`section-${section.id}`} aria-labelledby={`title-${section.id}`}>
              <h2 id={`title-${section.id}`}>{section.title[language]}</h2>
              {section.intro && <p className="quiet">{section.intro[language]}</p>}
              {section.questions
                .filter((question) => visible.has(question.id))
                .map((question) => {
                  const entry = entries[question.id];
                  return (
                    <div key={question.id}>
                      <QuestionField
                        id={fieldId(question.id)}
                        question={question}
                        value={entry?.value ?? null}
                        caseId={caseId}
                        error={faults.find((fault) => fault.id === fieldId(question.id))?.text}
                        onChange={(value) => change(question.id, value)}
                      />
                      <SaveStateText state={entry?.state ?? null} />
                      {entry?.conflict && (
                        <ConflictChoice
                          mine={entry.value}
                          theirs={entry.conflict.value}
                          by={entry.conflict.by}
                          onChoose={(which) => choose(question.id, which)}
                        />
                      )}
                    </div>
                  );
                })}
            </section>
          ))}
          {finish((act) => void freeze(act), open.length === 0)}
        </div>
      </div>
    </>
  );
}

function SaveStateText({ state }: { readonly state: SaveState }) {
  const { t } = useWords();
  return (
    <p className="save-state" aria-live="polite">
      {state && t(`form::state.${state}`)}
    </p>
  );
}

function ConflictChoice({ mine, theirs, by, onChoose }: {
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly by: string | null;
  readonly onChoose: (which: 'mine' | 'theirs') => void;
}) {
  const { t } = useWords();
  const say = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  return (
    <div className="notice warning" role="alert">
      <p>
        <strong>{t('form::conflict', { name: by ?? '' })}</strong>
      </p>
      <div className="columns halves">
        <div>
          <h4>{t('form::mine')}</h4>
          <p className="prewrap">{say(mine)}</p>
          <button type="button" className="button" onClick={() => onChoose('mine')}>
            {t('form::keepMine')}
          </button>
        </div>
        <div>
          <h4>{t('form::theirs')}</h4>
          <p className="prewrap">{say(theirs)}</p>
          <button type="button" className="button" onClick={() => onChoose('theirs')}>
            {t('form::keepTheirs')}
          </button>
        </div>
      </div>
    </div>
  );
}
