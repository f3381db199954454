import { useCallback, type KeyboardEvent, type ReactNode } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { loadForm, type FormId } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { aboutQuestion } from './about.tsx';
import { AskPlace } from './ask-place.ts';

/**
 * Around a form of an open case: what is asked beside one of its questions is asked on the case, with that question named.
 * The Tab key stops once for all of them, before the form, and any question can be chosen where it is asked; F2 asks about
 * the question that has the focus.
 */
export function AskingPlace({ number, form, children }: { readonly number: string; readonly form: FormId; readonly children: ReactNode }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const ask = useCallback(
    (question: string) =>
      void navigate({ to: `/cases/${number}`, search: { tab: 'conversation', about: aboutQuestion(form, question) } as never, hash: 'act' }),
    [navigate, number, form],
  );
  const askOfAny = async (): Promise<void> => {
    const [section] = (await loadForm(form)).sections;
    const first = section?.questions[0];
    if (first) ask(first.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'F2' || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const question = (event.target as HTMLElement).closest<HTMLElement>('[data-question]')?.dataset['question'];
    if (!question) return;
    event.preventDefault();
    ask(question);
  };
  return (
    <AskPlace value={ask}>
      <p className="ask-about no-print">
        <button type="button" className="button plain" onClick={() => void askOfAny()}>
          {t('question::askAboutOne')}
        </button>{' '}
        <span className="quiet">{t('question::askByKey')}</span>
      </p>
      <div onKeyDown={onKeyDown}>{children}</div>
    </AskPlace>
  );
}
