import { useState } from 'react';
import { useKept } from '../../app/use-kept.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Select, TextArea } from '../../ui/fields.tsx';
import { Failed } from '../../ui/states.tsx';
import type { Case } from '../case/case-parts.ts';
import { usePositions } from '../people/use-positions.ts';
import { CommandForm } from './command-form.tsx';

/** Names the position that should own the case. */
export function NominateExecutive({ one }: { readonly one: Case }) {
  const { t, pick } = useWords();
  const [position, setPosition] = useState('');
  const command = useCommand('nominateExecutive');
  const { positions: owners, isLost, retry } = usePositions('program:own');
  if (isLost) return <Failed onRetry={retry} />;
  return (
    <CommandForm
      command={command}
      title={t('task::nominateExecutive')}
      submit={t('case::nominate')}
      availability={one.viewerCan.nominateExecutive}
      needs={{ position }}
      onSubmit={() => void command.run({ id: one.id, positionId: position })}
    >
      <Select
        name="position"
        label={t('case::executive')}
        hint={t('case::nominateHint')}
        value={position}
        onChange={setPosition}
        choices={[
          { value: '', label: '' },
          ...(owners ?? []).map(({ id, title, incumbencies }) => {
            const holder = incumbencies?.find(({ endedAt }) => endedAt === null)?.person.name;
            return { value: id, label: `${pick(title)}${holder ? ` – ${holder}` : ''}` };
          }),
        ]}
      />
    </CommandForm>
  );
}

/** The program executive takes ownership, or says why not. */
export function Ownership({ one }: { readonly one: Case }) {
  const { t } = useWords();
  const { value: it, change, forget } = useKept(`declineOwnership/${one.id}`, { reasons: '' });
  const accept = useCommand('acceptOwnership');
  const decline = useCommand('declineOwnership');
  return (
    <>
      <CommandForm
        command={accept}
        title={t('task::acceptOwnership')}
        submit={t('case::own')}
        availability={one.viewerCan.acceptOwnership}
        onSubmit={() => void accept.run({ id: one.id })}
      >
        <p>{t('case::ownMeans')}</p>
      </CommandForm>
      <details>
        <summary>{t('case::decline')}</summary>
        <CommandForm
          command={decline}
          submit={t('case::decline')}
          kind="danger"
          needs={it}
          onSubmit={() => void decline.run({ id: one.id, reasons: it.reasons }).then(({ changed }) => changed && forget())}
        >
          <TextArea
            name="reasons"
            label={t('case::reasons')}
            value={it.reasons}
            maxLength={8000}
            onChange={(reasons) => change({ reasons })}
          />
        </CommandForm>
      </details>
    </>
  );
}
