import { useKept } from '../../app/use-kept.ts';
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
  const returning = useKept(`return/${kind}/${id}`, { items: [''] as readonly string[] });
  const declining = useKept(`decline/${kind}/${id}`, { reasons: '' });
  const giveBack = useCommand(kind === 'checklist' ? 'returnChecklist' : 'returnAssessment');
  const decline = useCommand(kind === 'checklist' ? 'declineChecklist' : 'declineAssessment');
  return (
    <>
      <details>
        <summary>{t('sign::return')}</summary>
        <CommandForm
          command={giveBack}
          submit={t('sign::return')}
          needs={returning.value}
          onSubmit={() =>
            void giveBack
              .run({ id, version, items: returning.value.items.filter((item) => item.trim()) })
              .then(({ changed }) => changed && returning.forget().then(onDone))
          }
        >
          <TextList
            name="items"
            label={t('sign::items')}
            values={returning.value.items}
            maxLength={2000}
            onChange={(items) => returning.change({ items })}
          />
        </CommandForm>
      </details>
      <details>
        <summary>{t('sign::decline')}</summary>
        <CommandForm
          command={decline}
          submit={t('sign::decline')}
          kind="danger"
          needs={declining.value}
          onSubmit={() =>
            void decline
              .run({ id, version, reasons: declining.value.reasons })
              .then(({ changed }) => changed && declining.forget().then(onDone))
          }
        >
          <TextArea
            name="reasons"
            label={t('case::reasons')}
            value={declining.value.reasons}
            maxLength={8000}
            onChange={(reasons) => declining.change({ reasons })}
          />
        </CommandForm>
      </details>
    </>
  );
}
