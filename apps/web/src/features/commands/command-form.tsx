import { useId, useMemo, useState, type ReactNode } from 'react';
import type { Availability, Refusal } from '../../graphql/refusal.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Form } from '../../ui/form-context.ts';
import { CommandState } from '../../ui/refusal.tsx';

interface Command {
  readonly refusal: Refusal | null;
  readonly isRunning: boolean;
  readonly isLost: boolean;
}

/** Nothing chosen, nothing written, nothing listed. */
function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isBlank);
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** The form of one act: its title, its fields, what may refuse it, one button. Nothing is sent while an answer is missing. */
export function CommandForm({ command, title, label, submit, availability, needs = {}, kind = 'primary', onSubmit, children }: {
  readonly command: Command;
  readonly title?: string;
  /** Its name for those who do not see what stands around it, where several are alike. */
  readonly label?: string;
  readonly submit: string;
  readonly availability?: Availability | null;
  /** The answers that the act cannot do without, by the names of their fields. */
  readonly needs?: Readonly<Record<string, unknown>>;
  /** `secondary` where something else on the page comes first. */
  readonly kind?: 'primary' | 'secondary' | 'danger' | 'danger primary' | undefined;
  readonly onSubmit: () => void;
  readonly children?: ReactNode;
}) {
  const { t } = useWords();
  const prefix = useId();
  // An array of its own for each attempt, so that a second one moves the focus to the summary again.
  const [missing, setMissing] = useState<readonly string[]>([]);
  const faults = useMemo(() => missing.map((name) => ({ id: `${prefix}-${name}`, text: t(`missing::${name}`) })), [missing, prefix, t]);
  const byName = Object.fromEntries(missing.filter((name) => isBlank(needs[name])).map((name) => [name, t(`missing::${name}`)]));
  return (
    <form
      className="card"
      data-act
      tabIndex={-1}
      noValidate
      aria-label={label ?? title ?? submit}
      onSubmit={(event) => {
        event.preventDefault();
        const blank = Object.keys(needs).filter((name) => isBlank(needs[name]));
        setMissing(blank);
        if (blank.length === 0) onSubmit();
      }}
    >
      {title && <h3>{title}</h3>}
      <ErrorSummary faults={faults} />
      <CommandState refusal={command.refusal} isLost={command.isLost} />
      <Form value={{ prefix, faults: byName }}>{children}</Form>
      <div className="actions">
        <Button type="submit" {...(kind === 'secondary' ? {} : { kind })} isRunning={command.isRunning} availability={availability ?? null}>
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
