import { useKept } from '../../app/use-kept.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { TextArea } from '../../ui/fields.tsx';
import { CommandForm } from '../commands/command-form.tsx';
import type { ExistingUse } from './existing-use-parts.ts';

/** The report said that nothing personal was collected; whoever learns otherwise asks ATIP, however late. */
export function AskForFinding({ one }: { readonly one: ExistingUse }) {
  const { t } = useWords();
  const { value: it, change, forget } = useKept(`askForPrivacyFinding/${one.id}`, { learned: '' });
  const command = useCommand('askForPrivacyFinding');
  return (
    <details>
      <summary>{t('existinguse::askTitle')}</summary>
      <CommandForm
        command={command}
        label={t('existinguse::askTitle')}
        submit={t('existinguse::askSubmit')}
        availability={one.viewerCan.askForPrivacyFinding}
        needs={it}
        onSubmit={() => void command.run({ id: one.id, reasons: it.learned.trim() }).then(({ changed }) => changed && forget())}
      >
        <TextArea
          name="learned"
          label={t('existinguse::askWhy')}
          hint={t('existinguse::askHint')}
          value={it.learned}
          maxLength={8000}
          onChange={(learned) => change({ learned })}
        />
      </CommandForm>
    </details>
  );
}
