import { useEffect, useRef } from 'react';
import { useKept } from '../../app/use-kept.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { CommandState } from '../../ui/refusal.tsx';
import { Prose, Tag, When } from '../../ui/text.tsx';
import type { Case } from '../case/case-parts.ts';
import { CommandForm } from '../commands/command-form.tsx';
import { MentionField } from '../mentions/mention-field.tsx';
import { MentionsLine } from '../mentions/mentions-line.tsx';
import { mentionsOf, type Named } from '../mentions/named.ts';
import { useLanding } from '../mentions/use-landing.ts';
import { AboutLine } from './about.tsx';
import { HandOn } from './hand-on.tsx';
import type { CaseQuestion } from './question-parts.ts';

/** One question with its answer, or with the form that answers it where it is this reader's to answer. */
export function QuestionCard({ one, question, isWanted, isLead, onChange }: {
  readonly one: Case;
  readonly question: CaseQuestion;
  /** The address leads to this one: it takes the focus, or the form that answers it. */
  readonly isWanted: boolean;
  /** To answer it is what comes first on the page. */
  readonly isLead: boolean;
  readonly onChange: () => void;
}) {
  const { t, power } = useWords();
  const { askedOf, askedBy, answeredBy, form, formQuestion, fileSha256, status } = question;
  const namesSomebody = question.mentions.length + question.answerMentions.length > 0;
  const place = useLanding(isWanted, question.id, namesSomebody, !question.viewerMayAnswer);
  const whom = askedOf.power ? power(askedOf.power) : (askedOf.person?.name ?? t('unknown'));
  return (
    <li className="card" ref={place} tabIndex={isWanted ? -1 : undefined}>
      <p>
        <Tag {...(status === 'open' ? { kind: 'proposed' as const } : {})}>{t(`question::status.${status}`)}</Tag>{' '}
        <strong>{t('question::askedBy', { name: askedBy.name ?? t('unknown') })}</strong> → {whom}, <When at={question.askedAt} />
      </p>
      <AboutLine about={{ form, question: formQuestion, fileSha256 }} number={one.number} files={one.files} />
      <Prose text={question.body} language={question.language} />
      <MentionsLine mentions={question.mentions} />
      {question.handedOnBy && (
        <p className="note small">
          <strong>{t('question::handedOnBy', { name: question.handedOnBy.name ?? t('unknown') })}</strong>
          {question.handOnNote && `${t('colon')}${question.handOnNote}`}
        </p>
      )}
      {!question.askedMayStillRead && <p className="notice warning">{t('question::gone', { name: whom })}</p>}
      {status === 'answered' && (
        <div className="notice">
          <p>
            <strong>{t('question::answeredBy', { name: answeredBy?.name ?? t('unknown') })}</strong>
            {question.answeredAt && (
              <>
                , <When at={question.answeredAt} />
              </>
            )}
          </p>
          <Prose text={question.answer} language={question.answerLanguage} />
          <MentionsLine mentions={question.answerMentions} />
        </div>
      )}
      {question.viewerMayAnswer && <AnswerForm caseId={one.id} question={question} isWanted={isWanted} isLead={isLead} onChange={onChange} />}
      {question.viewerMayHandOn && <HandOn caseId={one.id} question={question} onChange={onChange} />}
      {question.viewerMayWithdraw && <Withdraw caseId={one.id} questionId={question.id} onChange={onChange} />}
    </li>
  );
}

const blank: { readonly answer: string; readonly named: readonly Named[] } = { answer: '', named: [] };

function AnswerForm({ caseId, question, isWanted, isLead, onChange }: {
  readonly caseId: string;
  readonly question: CaseQuestion;
  readonly isWanted: boolean;
  readonly isLead: boolean;
  readonly onChange: () => void;
}) {
  const { t, language } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const { value: it, change, forget } = useKept(`answer/${question.id}`, blank);
  const command = useCommand('answerQuestion');
  useEffect(() => {
    if (!isWanted) return;
    const form = place.current?.querySelector('form');
    form?.scrollIntoView();
    form?.focus({ preventScroll: true });
  }, [isWanted]);
  return (
    <div ref={place}>
      <CommandForm
        command={command}
        label={`${t('question::answer')} – ${question.askedBy.name ?? ''}`}
        submit={t('question::sendAnswer')}
        kind={isLead ? 'primary' : 'secondary'}
        needs={{ answer: it.answer }}
        onSubmit={() =>
          void command.run({ id: caseId, questionId: question.id, body: it.answer, language, mentions: mentionsOf(it.answer, it.named) }).then(({ changed, refusal }) => {
            if (changed) void forget();
            // Somebody of the same office was faster: what they answered is read here.
            if (changed || refusal) onChange();
          })
        }
      >
        <MentionField
          caseId={caseId}
          name="answer"
          label={t('question::answer')}
          text={it.answer}
          named={it.named}
          maxLength={4000}
          onChange={(answer, named) => change({ answer, named })}
        />
      </CommandForm>
    </div>
  );
}

function Withdraw({ caseId, questionId, onChange }: { readonly caseId: string; readonly questionId: string; readonly onChange: () => void }) {
  const { t } = useWords();
  const command = useCommand('withdrawQuestion');
  return (
    <>
      <CommandState refusal={command.refusal} isLost={command.isLost} />
      <p className="actions">
        <Button
          isRunning={command.isRunning}
          onPress={() => void command.run({ id: caseId, questionId }).then(({ changed }) => changed && onChange())}
        >
          {t('question::withdraw')}
        </Button>
      </p>
    </>
  );
}
