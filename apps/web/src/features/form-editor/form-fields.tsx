import { useMemo, type ComponentProps, type ReactNode } from 'react';
import { compile, type Answers, type Evaluation, type FormDefinition, type Question } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { ErrorSummary, type FieldFault } from '../../ui/error-summary.tsx';
import { FormFaults } from './form-place.ts';
import type { Offers } from './offers.ts';
import { proposesOf } from './proposes.tsx';
import type { Risks } from './risk-register.tsx';
import { ScorePanel } from './score-panel.tsx';
import { SectionNav } from './section-nav.tsx';
import { SectionQuestions } from './section-questions.tsx';
import { FormHead } from './standing.tsx';
import { standingsIn } from './standing-of.ts';

interface Props {
  readonly definition: FormDefinition;
  readonly answers: Answers;
  readonly evaluation: Evaluation;
  readonly change: (questionId: string, value: unknown) => void;
  readonly faults: readonly FieldFault[];
  readonly caseId: string | null;
  /** What earlier forms say; `answers` then has what they offer too. Absent where nothing is saved. */
  readonly offers?: Offers;
  readonly saving?: ComponentProps<typeof SectionQuestions>['saving'];
  readonly unasked?: (question: Question) => ReactNode;
  readonly children?: ReactNode;
}

/** Any form: sections and score left, the questions that are asked in one column. */
export function FormFields({ definition, answers, evaluation, change, faults, caseId, offers, saving, unasked, children }: Props) {
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
          <SectionNav definition={definition} answers={offers?.given ?? answers} offered={offers?.open} evaluation={evaluation} />
        </div>
        <FormFaults value={faultOf}>
          <div>
            {definition.sections.map((section) => {
              const { id, title, questions } = section;
              if (!unasked && !questions.some((question) => visible.has(question.id))) return null;
              return (
                <section key={id} id={`section-${id}`} aria-labelledby={`title-${id}`}>
                  <h2 id={`title-${id}`}>{title[language]}</h2>
                  <SectionQuestions
                    section={section}
                    standings={standings}
                    answers={answers}
                    visible={visible}
                    change={change}
                    caseId={caseId}
                    risks={risks}
                    proposal={proposal}
                    proposes={proposes}
                    offers={offers}
                    saving={saving}
                    unasked={unasked}
                  />
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
