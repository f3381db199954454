import { useId, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { CommandForm } from '../commands/command-form.tsx';
import type { CommandName } from '../../graphql/commands.ts';
import { nodeId } from '../../graphql/client.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords, type Words } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Select, TextArea } from '../../ui/fields.tsx';
import { CommandState } from '../../ui/refusal.tsx';
import { AwayUntil, useAwayUntil } from '../people/away.tsx';
import { holdersQuery } from './holders.ts';
import { processTypes } from './process-types.ts';
import type { Task } from './task-parts.ts';
import { taskTitle } from './task-words.tsx';

function useTaskCommand(act: 'claim' | 'release' | 'handOver', task: Task) {
  const type = processTypes[task.process as keyof typeof processTypes];
  const command = useCommand<CommandName>(`${act}${type}Task`);
  const id = { id: nodeId(type, task.processId), taskId: task.id.slice(task.processId.length + 1) };
  return { command, run: (more: object = {}) => command.run({ ...id, ...more } as never) };
}

/** Who had taken it: they left, or hold the position and it may answer no longer. */
function formerly({ person, leftOn }: NonNullable<Task['formerlyWith']>, { t, date }: Words): string {
  const name = person.name ?? t('unknown');
  return leftOn ? t('task::share.formerly', { name, date: date(leftOn) }) : t('task::share.lapsed', { name });
}

/** Who took a task of an office, and the acts by which its people share it; nothing where only one may answer it. */
export function ShareTask({ task }: { readonly task: Task }) {
  const words = useWords();
  const { t, date } = words;
  const take = useTaskCommand('claim', task);
  const giveBack = useTaskCommand('release', task);
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { claim, release, handOver } = task.viewerCan;
  const who = task.claimedBy?.name ?? t('unknown');
  if (!task.claimedBy && !claim) return null;
  const which = <span className="visually-hidden">{`${t('colon')}${taskTitle(task, words)}`}</span>;
  const act = claim ? take : giveBack;
  return (
    <div className="share small">
      <p role="status" className="quiet">
        {task.claimedBy
          ? `${task.isTaken ? t('task::share.by', { name: who }) : t('task::share.yours')} ${task.claimedAt ? `(${t('task::share.on', { date: date(task.claimedAt) })})` : ''}`
          : task.formerlyWith
            ? formerly(task.formerlyWith, words)
            : t('task::share.open')}
        {task.claimedBy && <AwayUntil away={task.claimedBy.away} />}
      </p>
      {task.note && (
        <p className="note">
          <strong>{t('task::share.noteFrom')}</strong>
          {t('colon')}
          {task.note}
        </p>
      )}
      <CommandState refusal={take.command.refusal ?? giveBack.command.refusal} isLost={take.command.isLost || giveBack.command.isLost} />
      {(claim || release) && (
        <div className="actions">
          {/* One button that changes its words, so that the focus stays where it was. */}
          <Button kind="plain" isRunning={act.command.isRunning} onPress={() => void act.run()}>
            {claim ? t('task::share.take') : task.isTaken ? t('task::share.release') : t('task::share.giveBack')}
            {which}
          </Button>
          {handOver && (
            <Button
              kind="plain"
              onPress={() => {
                setOpen(true);
                dialog.current?.showModal();
              }}
            >
              {t('task::share.handOver')}
              {which}
            </Button>
          )}
        </div>
      )}
      <dialog ref={dialog} aria-label={t('task::share.handOverTitle')} className="card" onClose={() => setOpen(false)}>
        {isOpen && <HandOver task={task} close={() => dialog.current?.close()} />}
      </dialog>
    </div>
  );
}

/** To whom of those who may answer it, and with what words. */
function HandOver({ task, close }: { readonly task: Task; readonly close: () => void }) {
  const words = useWords();
  const { t, pick } = words;
  const { command, run } = useTaskCommand('handOver', task);
  const [{ data, fetching }] = useQuery({ query: holdersQuery, variables: { key: task.assignee.key } });
  const [holder, setHolder] = useState('');
  const [note, setNote] = useState('');
  const heading = useId();
  const awayUntil = useAwayUntil();
  const holders = (data?.holders ?? []).filter(({ person }) => person.id !== task.claimedBy?.id);
  return (
    <>
      <h2 id={heading}>
        {t('task::share.handOverTitle')}
        {t('colon')}
        {taskTitle(task, words)}
      </h2>
      <p>{t('task::share.handOverMeans')}</p>
      {!fetching && holders.length === 0 && <p>{t('task::share.nobodyElse')}</p>}
      <CommandForm
        command={command}
        label={t('task::share.handOverTitle')}
        submit={t('task::share.submit')}
        needs={{ holder, note }}
        onSubmit={() => {
          const [personId, positionId] = holder.split(' ');
          void run({ personId, positionId, note }).then(({ changed }) => changed && close());
        }}
      >
        <Select
          name="holder"
          label={t('task::share.to')}
          value={holder}
          onChange={setHolder}
          choices={[
            { value: '', label: t('task::share.choose') },
            ...holders.map(({ person, position }) => ({
              value: `${person.recordId} ${position.recordId}`,
              label: [`${person.name ?? t('unknown')} – ${pick(position.title)}`, awayUntil(person.away)].filter(Boolean).join(', '),
            })),
          ]}
        />
        <TextArea name="note" label={t('task::share.note')} hint={t('task::share.noteHint')} value={note} onChange={setNote} maxLength={2000} />
      </CommandForm>
      <div className="actions">
        <button type="button" className="button" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </>
  );
}
