import { memo, useCallback } from 'react';
import type { Question } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { AskAbout } from '../questions/ask-about.tsx';
import { fieldId } from './form-place.ts';
import { OfferNote, SourceChanged } from './offer-note.tsx';
import type { Offer } from './offers.ts';
import { ProposesNote, type Proposes } from './proposes.tsx';
import { QuestionField } from './question.tsx';
import type { Risks } from './risk-register.tsx';
import { StandingMark } from './standing.tsx';
import type { Standing } from './standing-of.ts';
import type { Conflict, SaveState } from './use-draft.ts';

interface Props {
  readonly question: Question;
  readonly value: unknown;
  readonly change: (questionId: string, value: unknown) => void;
  readonly caseId: string | null;
  readonly standing: Standing | null;
  /** Only for a register of risks. */
  readonly risks?: Risks | undefined;
  /** Only where answers to it may propose a risk: what they propose now, and the register that answers it. */
  readonly proposal?: { readonly register: string; readonly textOf: Risks['textOf'] } | undefined;
  readonly proposes?: Proposes | undefined;
  /** Only where an earlier form says something: what it offers, or what it says since the answer was given. */
  readonly offer?: Offer | undefined;
  readonly sourceChange?: Offer | undefined;
  readonly confirm?: ((questionId: string, value: unknown) => void) | undefined;
  /** Only where answers are saved. */
  readonly state?: SaveState | undefined;
  readonly conflict?: Conflict | null | undefined;
  readonly choose?: ((questionId: string, which: 'mine' | 'theirs') => void) | undefined;
}

/** One question with all that stands at it. Drawn again only when something of its own changes: forms have hundreds. */
export const QuestionRow = memo(function QuestionRow(props: Props) {
  const { question, value, change, caseId, standing, risks, proposal, proposes, offer, sourceChange, confirm, state, conflict, choose } = props;
  const { t } = useWords();
  const { id } = question;
  const onChange = useCallback((answer: unknown) => change(id, answer), [change, id]);
  return (
    <div className={offer ? 'offered' : undefined} data-question={id}>
      <QuestionField
        id={fieldId(id)}
        question={question}
        value={value}
        caseId={caseId}
        onChange={onChange}
        {...(risks ? { risks } : {})}
      />
      {offer && confirm && <OfferNote question={question} offer={offer} confirm={confirm} />}
      {sourceChange && confirm && <SourceChanged question={question} value={value} offer={sourceChange} confirm={confirm} />}
      {proposal && <ProposesNote proposes={proposes} {...proposal} />}
      {standing && <StandingMark standing={standing} />}
      {state !== undefined && (
        <p className="save-state" aria-live="polite">
          {state && t(`form::state.${state}`)}
        </p>
      )}
      <AskAbout question={question} />
      {conflict && choose && (
        <ConflictChoice mine={value} theirs={conflict.value} by={conflict.by} onChoose={(which) => choose(id, which)} />
      )}
    </div>
  );
});

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
