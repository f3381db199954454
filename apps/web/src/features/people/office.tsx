import { useState } from 'react';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog, useConfirm } from '../../ui/confirm.tsx';
import { TextField } from '../../ui/fields.tsx';
import { CommandState } from '../../ui/refusal.tsx';
import { CommandForm } from '../commands/command-form.tsx';
import { today } from '../reference/today.ts';
import { FindPerson } from './find-person.tsx';

export const officeParts = graphql(`
  fragment OfficeParts on OfficeMember {
    id
    startsOn
    endsOn
    person {
      id
      name
    }
  }
`);

type Member = ResultOf<typeof officeParts>;

/** Who reads and prepares for whoever holds the position, and, for those who may, naming and removing them. */
export function Office({ positionId, title, members, viewerId, mayName, mayRemove }: {
  readonly positionId: string;
  readonly title: string;
  readonly members: readonly Member[];
  readonly viewerId: string;
  readonly mayName: boolean;
  readonly mayRemove: boolean;
}) {
  const { t } = useWords();
  if (members.length === 0 && !mayName) return null;
  return (
    <div>
      {members.length > 0 && (
        <>
          <h3>{t('office::title')}</h3>
          <p className="small quiet">{t('office::means')}</p>
          <ul>
            {members.map((member) => (
              <OfMember key={member.id} member={member} positionId={positionId} mayRemove={mayRemove} />
            ))}
          </ul>
        </>
      )}
      {mayName && <NameMember positionId={positionId} title={title} viewerId={viewerId} />}
    </div>
  );
}

function OfMember({ member, positionId, mayRemove }: { readonly member: Member; readonly positionId: string; readonly mayRemove: boolean }) {
  const { t, day } = useWords();
  const command = useCommand('removeOfficeMember');
  const { ask, dialog } = useConfirm();
  const name = member.person.name ?? t('unknown');
  return (
    <li>
      {name}{' '}
      <span className="quiet small">
        {t('people::from', { date: day(member.startsOn) })}
        {member.endsOn && ` ${t('people::to', { date: day(member.endsOn) })}`}
      </span>{' '}
      {mayRemove && (
        <>
          <Button kind="plain" isRunning={command.isRunning} onPress={ask}>
            {t('office::removeOf', { name })}
          </Button>
          <CommandState refusal={command.refusal} isLost={command.isLost} />
          <ConfirmDialog
            dialog={dialog}
            title={t('office::remove')}
            isDangerous
            onConfirm={() => void command.run({ id: positionId, memberId: member.id })}
          >
            <p>{t('office::confirmRemove', { name })}</p>
          </ConfirmDialog>
        </>
      )}
    </li>
  );
}

function NameMember({ positionId, title, viewerId }: { readonly positionId: string; readonly title: string; readonly viewerId: string }) {
  const { t } = useWords();
  const [person, setPerson] = useState({ id: '', name: '' });
  const [startsOn, setStartsOn] = useState(today);
  const [endsOn, setEndsOn] = useState('');
  const command = useCommand('nameOfficeMember');
  const { ask, dialog } = useConfirm();
  return (
    <details>
      <summary>{t('office::name')}</summary>
      <CommandForm command={command} label={t('office::nameOf', { position: title })} submit={t('office::name')} needs={{ person: person.id, startsOn }} onSubmit={ask}>
        <FindPerson chosen={person.id} onChoose={(id, name) => setPerson({ id, name })} except={viewerId} />
        <TextField name="startsOn" label={t('office::first')} type="date" value={startsOn} onChange={setStartsOn} />
        <TextField label={t('office::last')} type="date" isOptional value={endsOn} onChange={setEndsOn} />
      </CommandForm>
      <ConfirmDialog
        dialog={dialog}
        title={t('office::submit')}
        onConfirm={() => void command.run({ id: positionId, personId: person.id, startsOn, endsOn: endsOn || null })}
      >
        <p>{t('office::confirm', { name: person.name, position: title })}</p>
      </ConfirmDialog>
    </details>
  );
}
