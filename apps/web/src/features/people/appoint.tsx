import { useState } from 'react';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Checkboxes, TextField } from '../../ui/fields.tsx';
import { CommandForm } from '../commands/command-form.tsx';
import { today } from '../reference/today.ts';
import { FindPerson } from './find-person.tsx';

/** Somebody holds the position for dated days; it counts at once. */
export function Appoint({ positionId, title }: { readonly positionId: string; readonly title: string }) {
  const { t } = useWords();
  const [person, setPerson] = useState('');
  const [startsOn, setStartsOn] = useState(today);
  const [endsOn, setEndsOn] = useState('');
  const [acting, setActing] = useState<readonly string[]>([]);
  const command = useCommand('appoint');
  return (
    <details>
      <summary>{t('people::appoint')}</summary>
      <CommandForm
        command={command}
        label={`${t('people::appoint')} – ${title}`}
        submit={t('people::appoint')}
        needs={{ person, startsOn }}
        onSubmit={() =>
          void command.run({ id: positionId, personId: person, startsOn, endsOn: endsOn || null, acting: acting.length > 0 })
        }
      >
        <FindPerson chosen={person} onChoose={setPerson} />
        <TextField name="startsOn" label={t('people::startsOn')} type="date" value={startsOn} onChange={setStartsOn} />
        <TextField label={t('people::endsOn')} type="date" isOptional value={endsOn} onChange={setEndsOn} />
        <Checkboxes
          label={t('people::kind')}
          values={acting}
          onChange={setActing}
          choices={[{ value: 'acting', label: t('people::actingAppointment') }]}
        />
      </CommandForm>
    </details>
  );
}
