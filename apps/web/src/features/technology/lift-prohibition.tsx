import { useState } from 'react';
import type { Availability } from '../../graphql/refusal.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/fields.tsx';
import { CommandState } from '../../ui/refusal.tsx';

/** Reopening, by the level that prohibited or a higher one. */
export function LiftProhibition({ id, availability }: { readonly id: string; readonly availability: Availability }) {
  const { t } = useWords();
  const [reasons, setReasons] = useState('');
  const command = useCommand('liftProhibition');
  if (!availability.allowed) return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void command.run({ id, reasons });
      }}
    >
      <CommandState refusal={command.refusal} isLost={command.isLost} />
      <TextArea label={t('case::reasons')} value={reasons} maxLength={8000} onChange={setReasons} />
      <Button type="submit" kind="danger" isRunning={command.isRunning}>
        {t('technology::lift')}
      </Button>
    </form>
  );
}
