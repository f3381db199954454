import { Fragment, type ComponentProps, type ReactNode } from 'react';
import type { Answers, Question, Section } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { FormAnswers } from './form-place.ts';
import type { Offers } from './offers.ts';
import type { Proposes } from './proposes.tsx';
import { QuestionRow } from './question-row.tsx';
import type { Risks } from './risk-register.tsx';
import { StandingMark } from './standing.tsx';
import type { Standings } from './standing-of.ts';
import type { Conflict, SaveState } from './use-draft.ts';

interface Props {
  readonly section: Section;
  readonly standings: Standings;
  readonly answers: Answers;
  readonly visible: ReadonlySet<string>;
  readonly change: (questionId: string, value: unknown) => void;
  readonly caseId: string | null;
  readonly risks: Risks;
  /** The register that answers proposed risks, and what each answer proposes to it; none where the form has no register. */
  readonly proposal?: ComponentProps<typeof QuestionRow>['proposal'] | null;
  readonly proposes?: Readonly<Record<string, Proposes>>;
  readonly offers?: Offers | undefined;
  /** How each answer is being saved; absent where nothing is saved. */
  readonly saving?:
    | {
        readonly entries: Readonly<Record<string, { readonly state: SaveState; readonly conflict: Conflict | null }>>;
        readonly choose: (questionId: string, which: 'mine' | 'theirs') => void;
      }
    | undefined;
  /** What stands in the place of a question that is not asked; nothing, unless somebody looks at the form itself. */
  readonly unasked?: ((question: Question) => ReactNode) | undefined;
  /** What the page itself has to say right after a question. */
  readonly after?: (question: Question) => ReactNode;
}

/** The questions of one section that are asked; its title is for the page to set. */
export function SectionQuestions({ section, standings, answers, visible, change, caseId, risks, proposal, proposes, offers, saving, unasked, after }: Props) {
  const { language } = useWords();
  const { intro, questions } = section;
  const standing = standings.ofSection(section);
  return (
    <FormAnswers value={answers}>
      {intro && <p className="quiet">{intro[language]}</p>}
      {standing && <StandingMark standing={standing} />}
      {questions.map((question) => {
        if (!visible.has(question.id)) return unasked?.(question) ?? null;
        const entry = saving?.entries[question.id];
        return (
          <Fragment key={question.id}>
            <QuestionRow
              question={question}
              value={answers[question.id] ?? null}
              change={change}
              caseId={caseId}
              standing={standings.ofQuestion(question, section)}
              risks={question.type === 'riskRegister' ? risks : undefined}
              proposal={proposal && mayPropose(question) ? proposal : undefined}
              proposes={proposes?.[question.id]}
              offer={offers?.open.get(question.id)}
              sourceChange={offers?.changed.get(question.id)}
              confirm={offers?.confirm}
              state={saving ? (entry?.state ?? null) : undefined}
              conflict={entry?.conflict}
              choose={saving?.choose}
            />
            {after?.(question)}
          </Fragment>
        );
      })}
    </FormAnswers>
  );
}

/** Whether some answer to it, in an item of a list too, proposes a risk. */
const mayPropose = (question: Question): boolean =>
  (question.proposesRisks?.length ?? 0) > 0 || (question.type === 'group' && question.questions.some(mayPropose));
