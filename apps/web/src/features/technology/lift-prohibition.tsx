import { useKept } from '../../app/use-kept.ts';
import type { Availability } from '../../graphql/refusal.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { TextArea } from '../../ui/fields.tsx';
import { CommandForm } from '../commands/command-form.tsx';

/** Reopening, by the level that prohibited or a higher one. */
export function LiftProhibition({ id, availability }: { readonly id: string; readonly availability: Availability }) {
  const { t } = useWords();
  const { value: it, change, forget } = useKept(`liftProhibition/${id}`, { reasons: '' });
  const command = useCommand('liftProhibition');
  if (!availability.allowed) return null;
  return (
    <details>
      <summary>{t('technology::lift')}</summary>
      <CommandForm
        command={command}
        submit={t('technology::lift')}
        kind="danger"
        needs={it}
        onSubmit={() => void command.run({ id, reasons: it.reasons }).then(({ changed }) => changed && forget())}
      >
        <TextArea
          name="reasons"
          label={t('case::reasons')}
          value={it.reasons}
          maxLength={8000}
          onChange={(reasons) => change({ reasons })}
        />
      </CommandForm>
    </details>
  );
}
