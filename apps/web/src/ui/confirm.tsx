import { useRef, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';

/** Asks before an act that cannot be taken back; its button says the act. The native dialog keeps focus inside and gives it back. */
export function useConfirm() {
  const dialog = useRef<HTMLDialogElement>(null);
  return { ask: () => dialog.current?.showModal(), dialog };
}

export function ConfirmDialog({ dialog, title, children, onConfirm, isDangerous = false }: {
  readonly dialog: React.RefObject<HTMLDialogElement | null>;
  readonly title: string;
  readonly children: ReactNode;
  readonly onConfirm: () => void;
  readonly isDangerous?: boolean;
}) {
  const { t } = useWords();
  return (
    <dialog ref={dialog} aria-label={title} className="card">
      <h2>{title}</h2>
      {children}
      <div className="actions">
        <button
          type="button"
          className={`button primary ${isDangerous ? 'danger' : ''}`}
          onClick={() => {
            dialog.current?.close();
            onConfirm();
          }}
        >
          {title}
        </button>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t('cancel')}
        </button>
      </div>
    </dialog>
  );
}
