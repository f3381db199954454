import { useMemo, type ReactNode } from 'react';
import { compile, type Answers, type Evaluation, type FormDefinition, type Question } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { ErrorSummary, type FieldFault } from '../../ui/error-summary.tsx';
import { FormFaults } from './form-place.ts';
import { proposesOf } from './proposes.tsx';
import { QuestionRow } from './question-row.tsx';
import type { Risks } from './risk-register.tsx';
import { ScorePanel } from './score-panel.tsx';
import { SectionNav } from './section-nav.tsx';
import { FormHead, StandingMark } from './standing.tsx';
import { standingsIn } from './standing-of.ts';
import type { Conflict, SaveState } from './use-draft.ts';

interface Props {
  readonly definition: FormDefinition;
  readonly answers: Answers;
  readonly evaluation: Evaluation;
  readonly change: (questionId: string, value: unknown) => void;
  readonly faults: readonly FieldFault[];
  readonly caseId: string | null;
  /** How each answer is being saved; absent where nothing is saved. */
  readonly saving?: {
    readonly entries: Readonly<Record<string, { readonly state: SaveState; readonly conflict: Conflict | null }>>;
    readonly choose: (questionId: string, which: 'mine' | 'theirs') => void;
  };
  /** What stands in the place of a question that is not asked; nothing, unless somebody looks at the form itself. */
  readonly unasked?: (question: Question) => ReactNode;
  readonly children?: ReactNode;
}

/** Any form: sections and score left, the questions that are asked in one column. */
export function FormFields({ definition, answers, evaluation, change, faults, caseId, saving, unasked, children }: Props) {
  const { language } = useWords();
  const standings = useMemo(() => standingsIn(definition), [definition]);
  const faultOf = useMemo(() => Object.fromEntries(faults.map(({ id, text }) => [id, text])), [faults]);
  const { proposedRisks, visible, score } = evaluation;
  const proposal = useMemo(() => {
    const { proposals, set } = compile(definition);
    const register = set.list.find(({ type }) => type === 'riskRegister')?.id ?? null;
    const textOf: Risks['textOf'] = (code, read) => proposals.get(code)?.text[read] ?? code;
    return register === null ? null : { register, textOf };
  }, [definition]);
  const risks = useMemo<Risks>(() => ({ proposed: proposedRisks, textOf: proposal?.textOf ?? ((code) => code) }), [proposedRisks, proposal]);
  const proposes = useMemo(() => proposesOf(proposedRisks, proposal?.register ?? null, answers), [proposedRisks, proposal, answers]);
  return (
    <>
      <FormHead definition={definition} standings={standings} />
      <ErrorSummary faults={faults} />
      <div className="editor">
        <div className="aside">
          {score && definition.scoring && <ScorePanel score={score} scoring={definition.scoring} />}
          <SectionNav definition={definition} answers={answers} evaluation={evaluation} />
        </div>
        <FormFaults value={faultOf}>
          <div>
            {definition.sections.map((section) => {
              const { id, title, intro, questions } = section;
              if (!unasked && !questions.some((question) => visible.has(question.id))) return null;
              const standing = standings.ofSection(section);
              return (
                <section key={id} id={`section-${id}`} aria-labelledby={`title-${id}`}>
                  <h2 id={`title-${id}`}>{title[language]}</h2>
                  {intro && <p className="quiet">{intro[language]}</p>}
                  {standing && <StandingMark standing={standing} />}
                  {questions.map((question) => {
                    if (!visible.has(question.id)) return unasked?.(question) ?? null;
                    const entry = saving?.entries[question.id];
                    return (
                      <QuestionRow
                        key={question.id}
                        question={question}
                        value={answers[question.id] ?? null}
                        change={change}
                        caseId={caseId}
                        standing={standings.ofQuestion(question, section)}
                        risks={question.type === 'riskRegister' ? risks : undefined}
                        proposal={proposal && mayPropose(question) ? proposal : undefined}
                        proposes={proposes[question.id]}
                        state={saving ? (entry?.state ?? null) : undefined}
                        conflict={entry?.conflict}
                        choose={saving?.choose}
                      />
                    );
                  })}
                </section>
              );
            })}
            {children}
          </div>
        </FormFaults>
      </div>
    </>
  );
}

/** Whether some answer to it, in an item of a list too, proposes a risk. */
const mayPropose = (question: Question): boolean =>
  (question.proposesRisks?.length ?? 0) > 0 || (question.type === 'group' && question.questions.some(mayPropose));
