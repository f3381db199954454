import { useState } from 'react';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { TextArea, TextList } from '../../ui/fields.tsx';
import { CommandForm } from '../commands/command-form.tsx';

/** The two other answers of a signer: what is missing, or why not at all. */
export function ReturnOrDecline({ kind, id, version, onDone }: {
  readonly kind: 'checklist' | 'assessment';
  readonly id: string;
  readonly version: number;
  readonly onDone: () => void;
}) {
  const { t } = useWords();
  const [items, setItems] = useState<readonly string[]>(['']);
  const [reasons, setReasons] = useState('');
  const giveBack = useCommand(kind === 'checklist' ? 'returnChecklist' : 'returnAssessment');
  const decline = useCommand(kind === 'checklist' ? 'declineChecklist' : 'declineAssessment');
  return (
    <>
      <details>
        <summary>{t('sign::return')}</summary>
        <CommandForm
          command={giveBack}
          submit={t('sign::return')}
          onSubmit={() =>
            void giveBack
              .run({ id, version, items: items.filter((item) => item.trim()) })
              .then(({ changed }) => changed && onDone())
          }
        >
          <TextList label={t('sign::items')} values={items} maxLength={2000} onChange={setItems} />
        </CommandForm>
      </details>
      <details>
        <summary>{t('sign::decline')}</summary>
        <CommandForm
          command={decline}
          submit={t('sign::decline')}
          kind="danger"
          onSubmit={() => void decline.run({ id, version, reasons }).then(({ changed }) => changed && onDone())}
        >
          <TextArea label={t('case::reasons')} value={reasons} maxLength={8000} onChange={setReasons} />
        </CommandForm>
      </details>
    </>
  );
}
