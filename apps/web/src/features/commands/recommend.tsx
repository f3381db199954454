import { useState } from 'react';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Radios, TextArea, TextList } from '../../ui/fields.tsx';
import type { Case } from '../case/case-parts.ts';
import { CommandForm } from './command-form.tsx';

type Outcome = 'approve' | 'approveWithConditions' | 'reject' | 'prohibit';

/** NTOP's recommendation, when every review is current and the privacy question is answered. */
export function Recommend({ one }: { readonly one: Case }) {
  const { t, code } = useWords();
  const proposed = one.reviews.filter(({ isNewest }) => isNewest).flatMap(({ conditions }) => conditions);
  const [outcome, setOutcome] = useState<Outcome | ''>('');
  const [reasons, setReasons] = useState('');
  const [conditions, setConditions] = useState<readonly string[]>(proposed.length > 0 ? proposed : ['']);
  const command = useCommand('recommend');
  return (
    <CommandForm
      command={command}
      title={t('task::recommend')}
      submit={t('case::recommendSubmit')}
      availability={one.viewerCan.recommend}
      onSubmit={() =>
        void command.run({
          id: one.id,
          version: one.preparationVersion,
          outcome: outcome || 'approve',
          reasons,
          conditions: outcome === 'approveWithConditions' ? conditions.filter((text) => text.trim()) : [],
        })
      }
    >
      <Radios
        label={t('case::recommendation')}
        value={outcome}
        onChange={(value) => setOutcome(value as Outcome)}
        choices={(['approve', 'approveWithConditions', 'reject', 'prohibit'] as const).map((value) => ({
          value,
          label: code('decision', value),
        }))}
      />
      {outcome === 'approveWithConditions' && (
        <TextList label={t('case::conditions')} values={conditions} maxLength={2000} onChange={setConditions} />
      )}
      <TextArea label={t('case::reasons')} value={reasons} maxLength={8000} onChange={setReasons} />
    </CommandForm>
  );
}
