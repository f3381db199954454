import type { FormDefinition, FormId } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { usePrinting } from '../../ui/print/use-printing.ts';
import { Answered } from './answered-form.tsx';
import type { Offers } from './offers.ts';
import type { SaveState } from './use-draft.ts';

/** A form that is still being written, as it prints: its answers as text instead of its fields, each with how it stands. */
export function DraftPaper({ form, definition, answers, offers, missing, states, revision }: {
  readonly form: FormId;
  readonly definition: FormDefinition;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly offers: Offers;
  /** Questions that still need an answer. */
  readonly missing: ReadonlySet<string>;
  readonly states: Readonly<Record<string, { readonly state: SaveState }>>;
  readonly revision: number;
}) {
  const { t } = useWords();
  if (!usePrinting()) return null;
  /** Whether it is answered at all is what its text says. */
  const standOf = (id: string): string | null => {
    const state = states[id]?.state ?? 'saved';
    if (state !== 'saved') return t('print::notSaved');
    if (offers.open.has(id)) return t('print::offered');
    if (missing.has(id)) return t('print::required');
    return Object.hasOwn(states, id) ? t('form::state.saved') : null;
  };
  return (
    <>
      <p>{t('print::revision', { revision, version: definition.version })}</p>
      <Answered form={form} definition={definition} answers={answers} standOf={standOf} />
    </>
  );
}
