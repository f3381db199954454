import { useKept } from '../../app/use-kept.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ConfirmDialog, useConfirm } from '../../ui/confirm.tsx';
import { TextArea, TextField } from '../../ui/fields.tsx';
import type { Case } from '../case/case-parts.ts';
import { CommandForm, isMine } from './command-form.tsx';

/** Ends the case; a tool already in use must first be stated stopped. */
export function Withdraw({ one }: { readonly one: Case }) {
  const { t } = useWords();
  const { value: it, change, forget } = useKept(`withdraw/${one.id}`, { reasons: '' });
  const command = useCommand('withdraw');
  const { ask, dialog } = useConfirm();
  if (!isMine(one.viewerCan.withdraw)) return null;
  return (
    <details>
      <summary>{t('case::withdraw')}</summary>
      <CommandForm
        command={command}
        submit={t('case::withdraw')}
        kind="danger"
        availability={one.viewerCan.withdraw}
        needs={it}
        onSubmit={ask}
      >
        <TextArea
          name="reasons"
          label={t('case::reasons')}
          value={it.reasons}
          maxLength={8000}
          onChange={(reasons) => change({ reasons })}
        />
      </CommandForm>
      <ConfirmDialog
        dialog={dialog}
        title={t('case::withdraw')}
        isDangerous
        onConfirm={() => void command.run({ id: one.id, reasons: it.reasons }).then(({ changed }) => changed && forget())}
      >
        <p>{t('case::withdrawMeans')}</p>
      </ConfirmDialog>
    </details>
  );
}

/** A tool in use before it was registered: it has stopped, accounts are closed, data is accounted for. */
export function StateUseStopped({ one }: { readonly one: Case }) {
  const { t } = useWords();
  const { value: it, change, forget } = useKept(`stateUseStopped/${one.id}`, { stoppedOn: '', accountsClosed: '', dataAccount: '' });
  const command = useCommand('stateUseStopped');
  if (!one.inUse || one.useStopped || !isMine(one.viewerCan.stateUseStopped)) return null;
  return (
    <details>
      <summary>{t('case::useStopped')}</summary>
      <CommandForm
        command={command}
        submit={t('case::useStopped')}
        availability={one.viewerCan.stateUseStopped}
        needs={it}
        onSubmit={() =>
          void command
            .run({
              id: one.id,
              stoppedOn: it.stoppedOn,
              accountsClosed: Number(it.accountsClosed),
              dataAccountedFor: true,
              account: it.dataAccount,
            })
            .then(({ changed }) => changed && forget())
        }
      >
        <TextField
          name="stoppedOn"
          label={t('case::stoppedOn')}
          type="date"
          value={it.stoppedOn}
          onChange={(stoppedOn) => change({ stoppedOn })}
        />
        <TextField
          name="accountsClosed"
          label={t('case::accountsClosed')}
          type="number"
          value={it.accountsClosed}
          onChange={(accountsClosed) => change({ accountsClosed })}
        />
        <TextArea
          name="dataAccount"
          label={t('case::dataAccount')}
          value={it.dataAccount}
          maxLength={8000}
          onChange={(dataAccount) => change({ dataAccount })}
        />
      </CommandForm>
    </details>
  );
}

/** ATIP takes over the privacy duty of a case that NTOP does not assess. */
export function AcceptPrivacyDuty({ one }: { readonly one: Case }) {
  const { t } = useWords();
  const { value: it, change, forget } = useKept(`acceptPrivacyDuty/${one.id}`, { note: '' });
  const command = useCommand('acceptPrivacyDuty');
  if (!one.viewerCan.acceptPrivacyDuty.allowed) return null;
  return (
    <CommandForm
      command={command}
      title={t('task::acceptPrivacyDuty')}
      submit={t('case::takeOver')}
      onSubmit={() => void command.run({ id: one.id, note: it.note.trim() || null }).then(({ changed }) => changed && forget())}
    >
      <p>{t('case::dutyMeans')}</p>
      <TextArea
        name="note"
        label={t('case::note')}
        isOptional
        value={it.note}
        maxLength={4000}
        onChange={(note) => change({ note })}
      />
    </CommandForm>
  );
}
