import { createContext } from 'react';

/** Where a form stands that belongs to a case: opens the asking form on the case with one of its questions named. Null outside a case. */
export const AskPlace = createContext<((questionId: string) => void) | null>(null);
