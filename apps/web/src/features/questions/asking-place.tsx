import { useCallback, type ReactNode } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { aboutQuestion } from './about.tsx';
import { AskPlace } from './ask-place.ts';

/** Around a form of an open case: what is asked beside one of its questions is asked on the case, with that question named. */
export function AskingPlace({ number, form, children }: { readonly number: string; readonly form: string; readonly children: ReactNode }) {
  const navigate = useNavigate();
  const ask = useCallback(
    (question: string) =>
      void navigate({ to: `/cases/${number}`, search: { tab: 'conversation', about: aboutQuestion(form, question) } as never, hash: 'act' }),
    [navigate, number, form],
  );
  return <AskPlace value={ask}>{children}</AskPlace>;
}
