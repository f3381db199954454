import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { readWholeCase, type WholeCase } from './whole-case.ts';

type Read = { readonly state: 'loading' | 'failed' } | { readonly state: 'read'; readonly whole: WholeCase | null };

/** A case whole, in the reader's language; what was read stays until what was asked after it has arrived. */
export function useWholeCase(number: string) {
  const { language } = useWords();
  const [read, setRead] = useState<Read>({ state: 'loading' });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isHere = true;
    void readWholeCase(number, language).then(
      (whole) => isHere && setRead({ state: 'read', whole }),
      () => isHere && setRead({ state: 'failed' }),
    );
    return () => {
      isHere = false;
    };
  }, [number, language, asked]);
  return { read, again: useCallback(() => setAsked((times) => times + 1), []) };
}
