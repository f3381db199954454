import { useEffect, useRef } from 'react';
import { useLocation } from '@tanstack/react-router';
import { useKept } from '../../app/use-kept.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { TextArea } from '../../ui/fields.tsx';
import { Button } from '../../ui/button.tsx';
import { CommandState } from '../../ui/refusal.tsx';
import { Prose, Tag, When } from '../../ui/text.tsx';
import type { Case } from '../case/case-parts.ts';
import { CommandForm } from '../commands/command-form.tsx';
import { AboutLine } from './about.tsx';
import { HandOn } from './hand-on.tsx';
import type { CaseQuestion } from './question-parts.ts';

/** One question with its answer, or with the form that answers it where it is this reader's to answer. */
export function QuestionCard({ one, question, isWanted, onChange }: {
  readonly one: Case;
  readonly question: CaseQuestion;
  /** The address asks for this one: its form takes the focus. */
  readonly isWanted: boolean;
  readonly onChange: () => void;
}) {
  const { t, power } = useWords();
  const { askedOf, askedBy, answeredBy, form, formQuestion, fileSha256, status } = question;
  const whom = askedOf.power ? power(askedOf.power) : (askedOf.person?.name ?? t('unknown'));
  return (
    <li className="card">
      <p>
        <Tag {...(status === 'open' ? { kind: 'proposed' as const } : {})}>{t(`question::status.${status}`)}</Tag>{' '}
        <strong>{t('question::askedBy', { name: askedBy.name ?? t('unknown') })}</strong> → {whom}, <When at={question.askedAt} />
      </p>
      <AboutLine about={{ form, question: formQuestion, fileSha256 }} number={one.number} files={one.files} />
      <Prose text={question.body} language={question.language} />
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
        </div>
      )}
      {question.viewerMayAnswer && <AnswerForm caseId={one.id} question={question} isWanted={isWanted} onChange={onChange} />}
      {question.viewerMayHandOn && <HandOn caseId={one.id} question={question} onChange={onChange} />}
      {question.viewerMayWithdraw && <Withdraw caseId={one.id} questionId={question.id} onChange={onChange} />}
    </li>
  );
}

function AnswerForm({ caseId, question, isWanted, onChange }: {
  readonly caseId: string;
  readonly question: CaseQuestion;
  readonly isWanted: boolean;
  readonly onChange: () => void;
}) {
  const { t, language } = useWords();
  const { hash } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  const takesFocus = isWanted && hash === 'act';
  const { value: it, change, forget } = useKept(`answer/${question.id}`, { answer: '' });
  const command = useCommand('answerQuestion');
  useEffect(() => {
    if (!takesFocus) return;
    const form = place.current?.querySelector('form');
    form?.scrollIntoView();
    form?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div ref={place}>
      <CommandForm
        command={command}
        label={`${t('question::answer')} – ${question.askedBy.name ?? ''}`}
        submit={t('question::sendAnswer')}
        needs={{ answer: it.answer }}
        onSubmit={() =>
          void command.run({ id: caseId, questionId: question.id, body: it.answer, language }).then(({ changed, refusal }) => {
            if (changed) void forget();
            // Somebody of the same office was faster: what they answered is read here.
            if (changed || refusal) onChange();
          })
        }
      >
        <TextArea name="answer" label={t('question::answer')} value={it.answer} maxLength={4000} onChange={(answer) => change({ answer })} />
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
