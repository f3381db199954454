import { useKept } from '../../app/use-kept.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Radios, TextField } from '../../ui/fields.tsx';
import { CommandForm } from '../commands/command-form.tsx';

type Status = 'notAssessed' | 'enabled' | 'disabled';

/** A feature and whether it is on; a disabled one needs evidence. */
export function StateFeature({ id }: { readonly id: string }) {
  const { t, code } = useWords();
  const { value: it, change, forget } = useKept(`stateFeature/${id}`, { en: '', fr: '', status: '' as Status | '', evidence: '' });
  const command = useCommand('stateFeature');
  const isDisabled = it.status === 'disabled';
  return (
    <details>
      <summary>{t('technology::stateFeature')}</summary>
      <CommandForm
        command={command}
        submit={t('technology::stateFeature')}
        needs={{
          featureName: it.en.trim() || it.fr.trim(),
          featureStatus: it.status,
          ...(isDisabled ? { featureEvidence: it.evidence } : {}),
        }}
        onSubmit={() =>
          it.status &&
          void command
            .run({
              id,
              featureId: null,
              name: { en: it.en.trim() || null, fr: it.fr.trim() || null },
              status: it.status,
              evidence: isDisabled ? { fileSha256: null, source: it.evidence.trim() } : null,
            })
            .then(({ changed }) => changed && forget())
        }
      >
        <TextField
          name="featureName"
          label={t('register::nameEn')}
          lang="en"
          value={it.en}
          maxLength={200}
          onChange={(en) => change({ en })}
        />
        <TextField label={t('register::nameFr')} lang="fr" value={it.fr} maxLength={200} onChange={(fr) => change({ fr })} />
        <Radios
          name="featureStatus"
          label={t('technology::featureStatus')}
          value={it.status}
          onChange={(status) => change({ status: status as Status })}
          choices={(['notAssessed', 'enabled', 'disabled'] as const).map((value) => ({ value, label: code('feature', value) }))}
        />
        {isDisabled && (
          <TextField
            name="featureEvidence"
            label={t('technology::evidence')}
            hint={t('technology::evidenceHint')}
            value={it.evidence}
            maxLength={500}
            onChange={(evidence) => change({ evidence })}
          />
        )}
      </CommandForm>
    </details>
  );
}
