import { useRef, useState } from 'react';
import { Link } from '@tanstack/react-router';
import type { Question } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { focusOn } from '../../ui/error-summary.tsx';
import { Tag } from '../../ui/text.tsx';
import { AnswerText } from './answer-text.tsx';
import { fieldId } from './form-place.ts';
import type { Offer } from './offers.ts';

/** The earlier case of the same technology in which it stands; nothing where it stands in this one. */
function EarlierCase({ offer: { from } }: { readonly offer: Offer }) {
  const { t, date } = useWords();
  if (from.caseNumber === null) return null;
  return <Link to={`/cases/${from.caseNumber}`}>{t('form::offer.earlierCase', { number: from.caseNumber, date: date(from.frozenAt) })}</Link>;
}

const noRisks = { proposed: [], textOf: (code: string) => code };

/** At a question whose field holds what an earlier form says: where it is from, and the press that makes it an answer. */
export function OfferNote({ question, offer, confirm }: {
  readonly question: Question;
  readonly offer: Offer;
  readonly confirm: (questionId: string, value: unknown) => void;
}) {
  const { t, language } = useWords();
  const noteId = `${fieldId(question.id)}-offer`;
  const said = offer.from.caseNumber === null ? 'from' : 'fromEarlierCase';
  return (
    <div className="offer">
      <p id={noteId}>
        <Tag kind="proposed">{t(`form::offer.${said}.${offer.from.form as 'intake'}`)}</Tag> <EarlierCase offer={offer} />
      </p>
      <button
        type="button"
        className="button"
        aria-label={t('form::offer.confirmOne', { question: question.label[language] })}
        aria-describedby={noteId}
        onClick={() => {
          confirm(question.id, offer.value);
          // The button goes; who pressed it stays at the question.
          focusOn(fieldId(question.id));
        }}
      >
        {t('form::offer.confirm')}
      </button>
    </div>
  );
}

/** At an answer whose source says otherwise since: both, and the choice. Quiet, for the answer may well be right. */
export function SourceChanged({ question, value, offer, confirm }: {
  readonly question: Question;
  readonly value: unknown;
  readonly offer: Offer;
  readonly confirm: (questionId: string, value: unknown) => void;
}) {
  const { t } = useWords();
  const said = offer.from.caseNumber === null ? 'changed' : 'changedInEarlierCase';
  const choose = (chosen: unknown): void => {
    confirm(question.id, chosen);
    focusOn(fieldId(question.id));
  };
  return (
    <div className="notice source-changed">
      <p>
        <strong>{t(`form::offer.${said}.${offer.from.form as 'intake'}`, { version: offer.from.version })}</strong> <EarlierCase offer={offer} />
      </p>
      <div className="columns halves">
        <div>
          <p className="small quiet">{t('form::offer.here')}</p>
          <div className="prewrap">
            <AnswerText question={question} value={value} risks={noRisks} />
          </div>
          <button type="button" className="button" onClick={() => choose(value)}>
            {t('form::offer.keep')}
          </button>
        </div>
        <div>
          <p className="small quiet">{t('form::offer.there')}</p>
          <div className="prewrap">
            <AnswerText question={question} value={offer.value} risks={noRisks} />
          </div>
          <button type="button" className="button" onClick={() => choose(offer.value)}>
            {t('form::offer.take')}
          </button>
        </div>
      </div>
    </div>
  );
}

/** How many answers wait to be confirmed, and the press that confirms all of them. */
export function ConfirmAll({ count, onConfirm }: { readonly count: number; readonly onConfirm: () => void }) {
  const { t } = useWords();
  const [confirmed, setConfirmed] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  if (count === 0 && confirmed === 0) return null;
  return (
    <div className="notice" tabIndex={-1} ref={box}>
      <p role="status">{count > 0 ? t('form::offer.waiting', { count }) : t('form::offer.confirmed', { count: confirmed })}</p>
      {count > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setConfirmed(count);
            onConfirm();
            box.current?.focus();
          }}
        >
          {t('form::offer.confirmAll', { count })}
        </button>
      )}
    </div>
  );
}
