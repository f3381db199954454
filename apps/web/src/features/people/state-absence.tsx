import { useState } from 'react';
import { useQuery } from 'urql';
import { useGiveReceipt } from '../../graphql/receipt.ts';
import { useSequence, type Step, type StepOutcome } from '../../graphql/use-sequence.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ConfirmDialog, useConfirm } from '../../ui/confirm.tsx';
import { Radios, Select, TextArea, TextField } from '../../ui/fields.tsx';
import { refusalSentence } from '../../ui/refusal.tsx';
import { CommandForm } from '../commands/command-form.tsx';
import { standInsQuery } from './absence-parts.ts';
import { useAwayUntil } from './away.tsx';
import { FindPerson } from './find-person.tsx';
import { stepFor, type Chosen } from './hand-over-step.ts';
import type { Leaving } from './leaving-parts.ts';
import { LeftTaskRow } from './left-task.tsx';
import { StatedAbsence } from './stated-absence.tsx';

/** From when to when, who stands in, and what goes to whom; the absence first, for it may be refused, then each thing apart. */
export function StateAbsence({ one, onChange }: { readonly one: Leaving; readonly onChange: () => void }) {
  const words = useWords();
  const { t, day, pick } = words;
  const awayUntil = useAwayUntil();
  const [{ data }, refetch] = useQuery({ query: standInsQuery, variables: { id: one.id } });
  const colleagues = data?.incumbency?.couldStandIn ?? [];
  // What the position is asked stays with it: whoever acts in it answers.
  const tasks = (one.leaving?.tasks ?? []).filter(({ assignee }) => assignee.power !== null);
  const [dates, setDates] = useState({ startsOn: '', endsOn: '' });
  const [how, setHow] = useState('nobody');
  const [colleague, setColleague] = useState('');
  const [person, setPerson] = useState('');
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState<Readonly<Record<string, Chosen>>>({});
  const [outcomes, setOutcomes] = useState<readonly StepOutcome[]>([]);
  const { run, progress } = useSequence();
  const { ask, dialog } = useConfirm();
  const giveReceipt = useGiveReceipt();

  const handed = tasks.flatMap((task) => stepFor(task, chosen[task.id] ?? '', note) ?? []);
  const needs = {
    startsOn: dates.startsOn,
    lastDay: dates.endsOn,
    ...(how === 'nobody' ? {} : { person: how === 'colleague' ? colleague : person }),
    ...(handed.length > 0 ? { note } : {}),
  };
  const outcomeOf = (key: string): StepOutcome | undefined => outcomes.find((outcome) => outcome.key === key);
  const refused = outcomes.filter(({ key, refusal }) => key !== 'absence' && refusal !== null).length;

  async function confirm(): Promise<void> {
    const [personId = '', positionId = null] = how === 'colleague' ? colleague.split(' ') : [person];
    const standIn = how === 'nobody' ? null : { personId, positionId };
    const step: Step = { key: 'absence', name: 'stateAbsence', input: { id: one.position.id, ...dates, standIn } };
    const [stated] = await run([step]);
    const isStated = stated !== undefined && stated.refusal === null && !stated.isLost;
    const rest = isStated ? await run(handed) : [];
    setOutcomes([...(stated ? [stated] : []), ...rest]);
    if (!isStated) return;
    setDates({ startsOn: '', endsOn: '' });
    setHow('nobody');
    setChosen({});
    await giveReceipt('stateAbsence');
    refetch({ requestPolicy: 'network-only' });
    onChange();
  }

  return (
    <>
      {(data?.incumbency?.absences.length ?? 0) > 0 && (
        <section aria-labelledby="stated">
          <h2 id="stated">{t('absence::stated')}</h2>
          {data?.incumbency?.absences.map((absence) => (
            <StatedAbsence
              key={absence.id}
              absence={absence}
              positionId={one.position.id}
              name={one.person.name ?? ''}
              mayAppoint={false}
              isAppointed={false}
              onChange={() => refetch({ requestPolicy: 'network-only' })}
            />
          ))}
        </section>
      )}
      <CommandForm
        command={{ refusal: outcomeOf('absence')?.refusal ?? null, isRunning: progress !== null, isLost: outcomes.some(({ isLost }) => isLost) }}
        submit={t('absence::submit')}
        needs={needs}
        onSubmit={ask}
      >
        <TextField name="startsOn" label={t('absence::first')} type="date" value={dates.startsOn} onChange={(startsOn) => setDates({ ...dates, startsOn })} />
        <TextField name="lastDay" label={t('absence::last')} type="date" value={dates.endsOn} onChange={(endsOn) => setDates({ ...dates, endsOn })} />
        <Radios
          label={t('absence::who')}
          value={how}
          onChange={setHow}
          choices={[
            { value: 'nobody', label: t('absence::nobody') },
            { value: 'colleague', label: t('absence::colleague') },
            { value: 'proposed', label: t('absence::proposed'), hint: t('absence::proposedMeans') },
          ]}
        />
        {how === 'colleague' && (
          <Select
            name="person"
            label={t('absence::person')}
            hint={data && colleagues.length === 0 ? t('absence::noColleague') : undefined}
            value={colleague}
            onChange={setColleague}
            choices={[
              { value: '', label: t('absence::choose') },
              ...colleagues.map((other) => ({
                value: `${other.person.recordId} ${other.position.recordId}`,
                label: [`${other.person.name ?? t('unknown')} – ${pick(other.position.title)}`, awayUntil(other.person.away)].filter(Boolean).join(', '),
              })),
            ]}
          />
        )}
        {how === 'proposed' && <FindPerson chosen={person} onChoose={setPerson} except={one.person.id} />}
        {tasks.length > 0 && (
          <section aria-labelledby="taken">
            <h2 id="taken">{t('absence::handOver')}</h2>
            <p>{t('absence::handOverMeans')}</p>
            <ul className="cards">
              {tasks.map((task) => {
                const refusal = outcomeOf(task.id)?.refusal;
                return (
                  <LeftTaskRow
                    key={task.id}
                    task={task}
                    leaver={one.person.id}
                    preferred={how === 'colleague' ? colleague : undefined}
                    chosen={chosen[task.id] ?? ''}
                    stays="leaving::stays.self"
                    onChoose={(to) => setChosen((before) => ({ ...before, [task.id]: to }))}
                    refusal={refusal ? refusalSentence(refusal, words) : null}
                  />
                );
              })}
            </ul>
          </section>
        )}
        {handed.length > 0 && (
          <TextArea name="note" label={t('task::share.note')} hint={t('leaving::noteHint')} value={note} onChange={setNote} maxLength={2000} />
        )}
        <div role="status">
          {progress && t('leaving::progress', { done: progress.done + 1, of: progress.of })}
          {!progress && refused > 0 && <p className="notice warning">{t('absence::refused', { count: refused })}</p>}
        </div>
      </CommandForm>
      <ConfirmDialog dialog={dialog} title={t('absence::submit')} onConfirm={() => void confirm()}>
        {dates.startsOn && dates.endsOn && <p>{t('absence::confirm', { from: day(dates.startsOn), to: day(dates.endsOn) })}</p>}
        {handed.length > 0 && <p>{t('absence::handed', { count: handed.length })}</p>}
      </ConfirmDialog>
    </>
  );
}
