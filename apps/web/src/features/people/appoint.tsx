import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Checkboxes, Select, TextField } from '../../ui/fields.tsx';
import { CommandForm } from '../commands/command-form.tsx';
import { today } from '../reference/today.ts';

const candidatesQuery = graphql(`
  query Candidates {
    people(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

/** Somebody holds the position for dated days; it counts at once. */
export function Appoint({ positionId, title }: { readonly positionId: string; readonly title: string }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [person, setPerson] = useState('');
  const [startsOn, setStartsOn] = useState(today);
  const [endsOn, setEndsOn] = useState('');
  const [acting, setActing] = useState<readonly string[]>([]);
  const [{ data }] = useQuery({ query: candidatesQuery, pause: !isOpen });
  const command = useCommand('appoint');
  const people = (data?.people.edges ?? []).flatMap((edge) => (edge ? [edge.node] : []));
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
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
        <Select
          name="person"
          label={t('people::person')}
          value={person}
          onChange={setPerson}
          choices={[{ value: '', label: '' }, ...people.map(({ id, name }) => ({ value: id, label: name ?? '' }))]}
        />
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
