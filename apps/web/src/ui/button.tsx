import { useId, type ReactNode } from 'react';
import type { Availability } from '../graphql/refusal.ts';
import { useWords } from '../i18n/use-words.ts';
import { RefusalText } from './refusal.tsx';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly kind?: 'primary' | 'danger' | 'plain' | 'danger primary';
  readonly type?: 'button' | 'submit';
  readonly isRunning?: boolean;
  /** What the API says of the act: refused, the button stays focusable and says why. */
  readonly availability?: Availability | null;
  readonly describedBy?: string;
}

/** A button that acts. While it runs a second press does nothing; refused, it reads its reason. */
export function Button({ children, onPress, kind, type = 'button', isRunning, availability, describedBy }: ButtonProps) {
  const { t } = useWords();
  const reasonId = useId();
  const refusal = availability?.allowed === false ? availability.refusal : null;
  const isOff = Boolean(refusal) || isRunning === true;
  return (
    <div className="button-with-reason">
      <button
        type={type}
        className={`button ${kind ?? ''}`}
        aria-disabled={isOff || undefined}
        aria-describedby={refusal ? reasonId : describedBy}
        onClick={(event) => {
          if (isOff) event.preventDefault();
          else onPress?.();
        }}
      >
        {children}
        {isRunning && <span className="quiet"> – {t('working')}</span>}
      </button>
      {refusal && (
        <div className="refused">
          <RefusalText refusal={refusal} id={reasonId} />
        </div>
      )}
    </div>
  );
}
