import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';

export interface FieldFault {
  /** The control's id. */
  readonly id: string;
  readonly text: string;
}

/** What is wrong, at the top, each with a link to its field; focus moves here when it appears. */
export function ErrorSummary({ faults }: { readonly faults: readonly FieldFault[] }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div className="notice danger" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('errorSummary')}</h2>
      <ul>
        {faults.map(({ id, text }) => (
          <li key={id}>
            <FieldLink id={id}>{text}</FieldLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A link to a field, which then has the focus. */
export function FieldLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        goTo(id);
      }}
    >
      {children}
    </a>
  );
}

/** To the field with its label in sight. */
function goTo(id: string): void {
  const field = document.getElementById(id);
  (field?.closest('.field') ?? field)?.scrollIntoView({ block: 'start' });
  focusOn(id);
}

/** The focus to a field; in a group, to its first control. */
export function focusOn(id: string): void {
  const field = document.getElementById(id);
  const control = field?.matches('fieldset') ? field.querySelector<HTMLElement>('input, textarea, select, button') : field;
  (control ?? field)?.focus({ preventScroll: true });
}
