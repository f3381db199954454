import { useKept } from '../../app/use-kept.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Radios, TextArea, TextField } from '../../ui/fields.tsx';
import { CommandForm } from '../commands/command-form.tsx';
import type { ExistingUse } from './existing-use-parts.ts';

type Finding = 'noPersonalInformation' | 'handledAsBreach' | 'collectedLawfully';

/** ATIP says what became of personal information that was, or may have been, collected. */
export function FindingForm({ one }: { readonly one: ExistingUse }) {
  const { t, code } = useWords();
  const { value: it, change, forget } = useKept(`recordPrivacyFinding/${one.id}`, { finding: '' as Finding | '', reference: '', explanation: '' });
  const { finding, reference, explanation } = it;
  const command = useCommand('recordPrivacyFinding');
  const isBreach = finding === 'handledAsBreach';
  return (
    <CommandForm
      command={command}
      title={t('task::recordPrivacyFinding')}
      submit={t('existinguse::recordFinding')}
      availability={one.viewerCan.recordPrivacyFinding}
      needs={{ finding, ...(isBreach ? { breachReference: reference } : {}), findingExplanation: explanation }}
      onSubmit={() =>
        finding &&
        void command
          .run({ id: one.id, finding, reference: isBreach ? reference.trim() : null, explanation: explanation.trim() })
          .then(({ changed }) => changed && forget())
      }
    >
      <Radios
        name="finding"
        label={t('existinguse::whatFound')}
        value={finding}
        onChange={(value) => change({ finding: value as Finding })}
        choices={(['noPersonalInformation', 'handledAsBreach', 'collectedLawfully'] as const).map((value) => ({ value, label: code('privacyFinding', value) }))}
      />
      {isBreach && (
        <TextField
          name="breachReference"
          label={t('existinguse::breachReference')}
          hint={t('existinguse::breachReferenceHint')}
          value={reference}
          maxLength={300}
          onChange={(text) => change({ reference: text })}
        />
      )}
      <TextArea
        name="findingExplanation"
        label={t('existinguse::explanation')}
        value={explanation}
        maxLength={8000}
        onChange={(text) => change({ explanation: text })}
      />
    </CommandForm>
  );
}
