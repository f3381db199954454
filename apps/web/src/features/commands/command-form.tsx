import type { ReactNode } from 'react';
import type { Availability, Refusal } from '../../graphql/refusal.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { CommandState } from '../../ui/refusal.tsx';

interface Command {
  readonly refusal: Refusal | null;
  readonly isRunning: boolean;
  readonly isLost: boolean;
}

/** The form of one act: its title, its fields, what may refuse it, one button. */
export function CommandForm({ command, title, submit, availability, kind = 'primary', onSubmit, children }: {
  readonly command: Command;
  readonly title?: string;
  readonly submit: string;
  readonly availability?: Availability | null;
  readonly kind?: 'primary' | 'danger' | 'danger primary';
  readonly onSubmit: () => void;
  readonly children?: ReactNode;
}) {
  return (
    <form
      className="card"
      data-act
      aria-label={title ?? submit}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {title && <h3>{title}</h3>}
      <CommandState refusal={command.refusal} isLost={command.isLost} />
      {children}
      <div className="actions">
        <Button type="submit" kind={kind} isRunning={command.isRunning} availability={availability ?? null}>
          {submit}
        </Button>
      </div>
    </form>
  );
}

/** Shows an act only to those whose part it is; somebody else's part is no refused button but nothing at all. */
export function isMine(availability: Availability): boolean {
  return availability.allowed || !['powerMissing', 'notYourPart', 'peopleOnly'].includes(availability.refusal?.code ?? '');
}

/** Says that nothing is asked here of this reader. */
export function NotYours() {
  const { t } = useWords();
  return <p className="quiet">{t('case::notYours')}</p>;
}
