import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog, useConfirm } from '../../ui/confirm.tsx';
import { CommandState } from '../../ui/refusal.tsx';

/** Ends it now; what the person did then stays recorded. */
export function EndIncumbency({ positionId, incumbencyId, name }: {
  readonly positionId: string;
  readonly incumbencyId: string;
  readonly name: string;
}) {
  const { t } = useWords();
  const command = useCommand('endIncumbency');
  const { ask, dialog } = useConfirm();
  return (
    <>
      <CommandState refusal={command.refusal} isLost={command.isLost} />{' '}
      <Button kind="plain" isRunning={command.isRunning} onPress={ask}>
        {t('people::end', { name })}
      </Button>
      <ConfirmDialog
        dialog={dialog}
        title={t('people::end', { name })}
        isDangerous
        onConfirm={() => void command.run({ id: positionId, incumbencyId })}
      >
        <p>{t('people::endMeans', { name })}</p>
      </ConfirmDialog>
    </>
  );
}
