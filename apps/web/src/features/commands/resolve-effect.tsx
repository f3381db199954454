import { useState } from 'react';
import { nodeId } from '../../graphql/client.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Radios } from '../../ui/fields.tsx';
import type { Task } from '../tasks/task-parts.ts';
import { CommandForm } from './command-form.tsx';

const commandOf = {
  onboarding: ['resolveCaseEffect', 'Case'],
  assessment: ['resolveAssessmentEffect', 'Assessment'],
  authorization: ['resolveAuthorizationEffect', 'Authorization'],
  referenceList: ['resolveReferenceListEffect', 'ReferenceList'],
  existingUse: ['resolveExistingUseEffect', 'ExistingUse'],
} as const;

type Resolution = 'settled' | 'again';

/** A follow-up that failed, or of which nobody knows whether it happened: somebody looked, and says what is to be done. */
export function ResolveEffect({ task }: { readonly task: Task }) {
  const { t, code } = useWords();
  const [resolution, setResolution] = useState<Resolution | ''>('');
  const [name, type] = commandOf[task.process as keyof typeof commandOf];
  const command = useCommand(name);
  const { effectId, effect, outcome } = task.params as { readonly effectId: string; readonly effect: string; readonly outcome: string };
  return (
    <CommandForm
      command={command}
      title={t('task::resolveEffect')}
      submit={t('case::resolve')}
      needs={{ resolution }}
      onSubmit={() => resolution && void command.run({ id: nodeId(type, task.processId), effectId, resolution })}
    >
      <p>{t(`case::effect.${outcome}`, { effect: code('effect', effect) })}</p>
      <Radios
        name="resolution"
        label={t('case::resolveHow')}
        value={resolution}
        onChange={(value) => setResolution(value as Resolution)}
        choices={(['settled', 'again'] as const).map((value) => ({ value, label: t(`case::resolution.${value}`) }))}
      />
    </CommandForm>
  );
}
