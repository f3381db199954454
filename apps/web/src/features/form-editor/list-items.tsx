import { use, useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { ConfirmDialog, useConfirm } from '../../ui/confirm.tsx';
import { FormPlace } from './form-place.ts';

/** The frame of a question that is answered with a list: its name and help, and where the focus goes when it changes. */
export function ListField({ id, label, hint, error, isOptional, children }: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <fieldset
      className={`field wide ${error ? 'has-error' : ''}`}
      id={id}
      tabIndex={-1}
      aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
    >
      <legend>
        {label} {isOptional && <span className="quiet small">({t('optional')})</span>}
      </legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}

/** After an item is added or removed the focus goes to what it concerns, instead of being lost with the button. */
export function useFocusNext(): (id: string) => void {
  const next = useRef<string | null>(null);
  useEffect(() => {
    const target = next.current === null ? null : document.getElementById(next.current);
    if (!target) return;
    next.current = null;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest' });
  });
  return (id) => {
    next.current = id;
  };
}

/** One item of a list: its own heading with the names of the items around it, its questions, and the way to remove it. */
export function ListItem({ id, name, className = '', isEmpty, onRemove, children }: {
  readonly id: string;
  readonly name: string;
  readonly className?: string;
  readonly isEmpty: boolean;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  const { depth, trail } = use(FormPlace);
  const { ask, dialog } = useConfirm();
  const Heading = `h${Math.min(6, 3 + depth)}` as 'h3';
  const whole = `${trail}${name}`;
  const remove = t('form::remove', { name: whole });
  return (
    <div className={`group-item ${className}`} role="group" aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`} tabIndex={-1}>
        {whole}
      </Heading>
      <FormPlace value={{ depth: depth + 1, trail: `${whole} – ` }}>{children}</FormPlace>
      <button type="button" className="button" onClick={isEmpty ? onRemove : ask}>
        {remove}
      </button>
      <ConfirmDialog dialog={dialog} title={remove} isDangerous onConfirm={onRemove}>
        <p>{t('form::removeMeans')}</p>
      </ConfirmDialog>
    </div>
  );
}
