import { createContext } from 'react';
import type { Answers } from '@gatehouse/policy/forms';

/** Where a question stands in its form: how deep in lists, the names of the items around it, and what is wrong where. */
interface Place {
  readonly depth: number;
  /** Such as "Provider 1 – Sub-provider 2 – ", before the name of an item. */
  readonly trail: string;
}

export const FormPlace = createContext<Place>({ depth: 0, trail: '' });

/** The answers among which a question stands: those of the form, or of the item of a list. */
export const FormAnswers = createContext<Answers>({});

interface Looked {
  readonly text: string;
  readonly look: (text: string) => void;
}

/** What was typed to look for a technology, where the page keeps it with the answers; null where nothing keeps it. */
export const LookedFor = createContext<Looked | null>(null);

/** What is wrong, by the id of the control. */
export const FormFaults = createContext<Readonly<Record<string, string>>>({});

export const fieldId = (path: string): string => `question-${path.replaceAll('.', '-')}`;
