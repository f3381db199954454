import { useKept } from '../../app/use-kept.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { TextArea } from '../../ui/fields.tsx';
import type { Review } from '../case/case-parts.ts';
import { CommandForm } from './command-form.tsx';

export type ReviewKind = Review['kind'];

interface Reviewed {
  readonly one: { readonly id: string; readonly preparationVersion: number };
  readonly kind: ReviewKind;
  readonly onDone?: () => void;
}

/** The same opinion holds for the newer version. */
export function ConfirmReview({ one, kind, onDone }: Reviewed) {
  const { t } = useWords();
  const command = useCommand('confirmReview');
  return (
    <CommandForm
      command={command}
      kind={undefined}
      submit={t('case::confirmOpinion', { version: one.preparationVersion })}
      onSubmit={() =>
        void command.run({ id: one.id, kind, version: one.preparationVersion }).then(({ changed }) => changed && onDone?.())
      }
    />
  );
}

/** What a reviewer must know before an opinion can be given; the requester answers. */
export function RequestInformation({ one, kind, onDone }: Reviewed) {
  const { t } = useWords();
  const { value: it, change, forget } = useKept(`requestInformation/${one.id}/${kind}`, { question: '' });
  const command = useCommand('requestInformation');
  return (
    <CommandForm
      command={command}
      kind={undefined}
      label={t('case::askInformation')}
      submit={t('case::sendQuestion')}
      needs={it}
      onSubmit={() =>
        void command.run({ id: one.id, kind, version: one.preparationVersion, reasons: it.question }).then(async ({ changed }) => {
          if (!changed) return;
          await forget();
          onDone?.();
        })
      }
    >
      <p className="quiet">{t('case::stopsOnlyThis')}</p>
      <TextArea name="question" label={t('case::whatIsMissing')} value={it.question} maxLength={8000} onChange={(question) => change({ question })} />
    </CommandForm>
  );
}

/** The requester answers a reviewer. */
export function ProvideInformation({ one, kind }: Reviewed) {
  const { t, code } = useWords();
  const { value: it, change, forget } = useKept(`provideInformation/${one.id}/${kind}`, { information: '' });
  const command = useCommand('provideInformation');
  return (
    <CommandForm
      command={command}
      title={t('task::provideInformation', { review: code('review', kind) })}
      submit={t('case::answer')}
      needs={it}
      onSubmit={() =>
        void command.run({ id: one.id, kind, information: it.information }).then(({ changed }) => changed && forget())
      }
    >
      <TextArea
        name="information"
        label={t('case::information')}
        value={it.information}
        maxLength={8000}
        onChange={(information) => change({ information })}
      />
    </CommandForm>
  );
}
