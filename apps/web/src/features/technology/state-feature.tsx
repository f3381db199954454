import { useState } from 'react';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Radios, TextField } from '../../ui/fields.tsx';
import { CommandState } from '../../ui/refusal.tsx';

type Status = 'notAssessed' | 'enabled' | 'disabled';

/** A feature and whether it is on; a disabled one needs evidence. */
export function StateFeature({ id }: { readonly id: string }) {
  const { t, code } = useWords();
  const [name, setName] = useState({ en: '', fr: '' });
  const [status, setStatus] = useState<Status>('notAssessed');
  const [source, setSource] = useState('');
  const command = useCommand('stateFeature');
  return (
    <details>
      <summary>{t('technology::stateFeature')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const pair = { en: name.en.trim() || null, fr: name.fr.trim() || null };
          const evidence = source.trim() ? { fileSha256: null, source: source.trim() } : null;
          void command.run({ id, featureId: null, name: pair, status, evidence });
        }}
      >
        <CommandState refusal={command.refusal} isLost={command.isLost} />
        <TextField label={t('register::nameEn')} lang="en" value={name.en} maxLength={200} onChange={(en) => setName({ ...name, en })} />
        <TextField label={t('register::nameFr')} lang="fr" value={name.fr} maxLength={200} onChange={(fr) => setName({ ...name, fr })} />
        <Radios
          label={t('technology::featureStatus')}
          value={status}
          onChange={(value) => setStatus(value as Status)}
          choices={(['notAssessed', 'enabled', 'disabled'] as const).map((value) => ({ value, label: code('feature', value) }))}
        />
        {status === 'disabled' && (
          <TextField
            label={t('technology::evidence')}
            hint={t('technology::evidenceHint')}
            value={source}
            maxLength={500}
            onChange={setSource}
          />
        )}
        <Button type="submit" isRunning={command.isRunning}>
          {t('save')}
        </Button>
      </form>
    </details>
  );
}
