import { useContext } from 'react';
import type { Question } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { AskPlace } from './ask-place.ts';

/**
 * Beside a question of a form that belongs to a case: asks somebody about it. Nothing outside a case. For hands and screen
 * readers; the Tab key does not stop at each of them, as `AskingPlace` has one stop for all.
 */
export function AskAbout({ question }: { readonly question: Question }) {
  const { t, language } = useWords();
  const ask = useContext(AskPlace);
  if (!ask) return null;
  return (
    <p className="ask-about">
      <button type="button" className="button plain" tabIndex={-1} aria-keyshortcuts="F2" onClick={() => ask(question.id)}>
        {t('question::askAbout')}
        <span className="visually-hidden">
          {t('colon')}
          {question.label[language]}
        </span>
      </button>
    </p>
  );
}
