import { useState } from 'react';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ConfirmDialog, useConfirm } from '../../ui/confirm.tsx';
import { TextArea, TextField } from '../../ui/fields.tsx';
import type { Case } from '../case/case-parts.ts';
import { CommandForm, isMine } from './command-form.tsx';

/** Ends the case; a tool already in use must first be stated stopped. */
export function Withdraw({ one }: { readonly one: Case }) {
  const { t } = useWords();
  const [reasons, setReasons] = useState('');
  const command = useCommand('withdraw');
  const { ask, dialog } = useConfirm();
  if (!isMine(one.viewerCan.withdraw)) return null;
  return (
    <details>
      <summary>{t('case::withdraw')}</summary>
      <CommandForm command={command} submit={t('case::withdraw')} kind="danger" availability={one.viewerCan.withdraw} onSubmit={ask}>
        <TextArea label={t('case::reasons')} value={reasons} maxLength={8000} onChange={setReasons} />
      </CommandForm>
      <ConfirmDialog
        dialog={dialog}
        title={t('case::withdraw')}
        isDangerous
        onConfirm={() => void command.run({ id: one.id, reasons })}
      >
        <p>{t('case::withdrawMeans')}</p>
      </ConfirmDialog>
    </details>
  );
}

/** A tool in use before it was registered: it has stopped, accounts are closed, data is accounted for. */
export function StateUseStopped({ one }: { readonly one: Case }) {
  const { t } = useWords();
  const [stoppedOn, setStoppedOn] = useState('');
  const [accounts, setAccounts] = useState('');
  const [account, setAccount] = useState('');
  const command = useCommand('stateUseStopped');
  if (!one.inUse || one.useStopped || !isMine(one.viewerCan.stateUseStopped)) return null;
  return (
    <details>
      <summary>{t('case::useStopped')}</summary>
      <CommandForm
        command={command}
        submit={t('case::useStopped')}
        availability={one.viewerCan.stateUseStopped}
        onSubmit={() =>
          void command.run({
            id: one.id,
            stoppedOn,
            accountsClosed: Number(accounts),
            dataAccountedFor: true,
            account,
          })
        }
      >
        <TextField label={t('case::stoppedOn')} type="date" value={stoppedOn} onChange={setStoppedOn} />
        <TextField label={t('case::accountsClosed')} type="number" value={accounts} onChange={setAccounts} />
        <TextArea label={t('case::dataAccount')} value={account} maxLength={8000} onChange={setAccount} />
      </CommandForm>
    </details>
  );
}

/** ATIP takes over the privacy duty of a case that NTOP does not assess. */
export function AcceptPrivacyDuty({ one }: { readonly one: Case }) {
  const { t } = useWords();
  const [note, setNote] = useState('');
  const command = useCommand('acceptPrivacyDuty');
  if (!one.viewerCan.acceptPrivacyDuty.allowed) return null;
  return (
    <CommandForm
      command={command}
      title={t('task::acceptPrivacyDuty')}
      submit={t('case::takeOver')}
      onSubmit={() => void command.run({ id: one.id, note: note.trim() || null })}
    >
      <p>{t('case::dutyMeans')}</p>
      <TextArea label={t('case::note')} isOptional value={note} maxLength={4000} onChange={setNote} />
    </CommandForm>
  );
}
