import { useState } from 'react';
import { useGiveReceipt } from '../../graphql/receipt.ts';
import { useSequence, type Step, type StepOutcome } from '../../graphql/use-sequence.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ConfirmDialog, useConfirm } from '../../ui/confirm.tsx';
import { Radios, TextArea, TextField } from '../../ui/fields.tsx';
import { refusalSentence } from '../../ui/refusal.tsx';
import { taskTitle } from '../tasks/task-words.tsx';
import { CommandForm } from '../commands/command-form.tsx';
import { stepFor, type Chosen } from './hand-over-step.ts';
import type { Leaving } from './leaving-parts.ts';
import { LeftTaskRow } from './left-task.tsx';

/** Ends it, and hands over first what is chosen. What is refused is named, and nothing ends until that is settled. */
export function Leave({ one, isOwn, onChange }: { readonly one: Leaving; readonly isOwn: boolean; readonly onChange: () => void }) {
  const words = useWords();
  const { t, day } = words;
  const tasks = one.leaving?.tasks ?? [];
  const [when, setWhen] = useState('onADay');
  const [endsOn, setEndsOn] = useState(one.endsOn ?? '');
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState<Readonly<Record<string, Chosen>>>({});
  const [outcomes, setOutcomes] = useState<readonly StepOutcome[]>([]);
  const { run, progress } = useSequence();
  const { ask, dialog } = useConfirm();
  const giveReceipt = useGiveReceipt();

  const handed = tasks.flatMap((task) => stepFor(task, chosen[task.id] ?? '', note) ?? []);
  const isNow = when === 'now';
  // A last day that stands already need not be said again: then only the handing over is left to do.
  const ends = isNow || (endsOn !== '' && endsOn !== one.endsOn);
  const needs = {
    // Where nothing is handed over either, a day is what is missing.
    ...(!isNow ? { lastDay: ends || handed.length > 0 ? endsOn : '' } : {}),
    ...(handed.length > 0 ? { note } : {}),
  };
  const outcomeOf = (key: string): StepOutcome | undefined => outcomes.find((outcome) => outcome.key === key);
  const ofEnd = outcomeOf('end');
  const refused = outcomes.filter(({ key, refusal }) => key !== 'end' && refusal !== null).length;
  const title = !ends ? t('leaving::submitHandOver') : isOwn ? t('leaving::submitOwn') : t('people::end', { name: one.person.name ?? '' });

  async function confirm(): Promise<void> {
    const first = await run(handed);
    const clean = first.every(({ refusal, isLost }) => refusal === null && !isLost);
    const end: Step = { key: 'end', name: 'endIncumbency', input: { id: one.position.id, incumbencyId: one.id, endsOn: isNow ? null : endsOn } };
    const last = clean && ends ? await run([end]) : [];
    setOutcomes([...first, ...last]);
    const done = new Set(first.filter(({ refusal, isLost }) => refusal === null && !isLost).map(({ key }) => key));
    setChosen(Object.fromEntries(Object.entries(chosen).filter(([key]) => !done.has(key))));
    if (last.some(({ refusal, isLost }) => refusal === null && !isLost)) await giveReceipt('endIncumbency');
    onChange();
  }

  return (
    <>
      {tasks.length > 0 && (
        <section aria-labelledby="left">
          <h2 id="left">{t('leaving::open')}</h2>
          <p>{t('leaving::openMeans')}</p>
          <ul className="cards">
            {tasks.map((task) => {
              const refusal = outcomeOf(task.id)?.refusal;
              return (
                <LeftTaskRow
                  key={task.id}
                  task={task}
                  leaver={one.person.id}
                  chosen={chosen[task.id] ?? ''}
                  onChoose={(to) => setChosen({ ...chosen, [task.id]: to })}
                  refusal={refusal ? refusalSentence(refusal, words) : null}
                />
              );
            })}
          </ul>
        </section>
      )}
      <CommandForm
        command={{ refusal: ofEnd?.refusal ?? null, isRunning: progress !== null, isLost: outcomes.some(({ isLost }) => isLost) }}
        submit={title}
        needs={needs}
        onSubmit={ask}
      >
        <Radios
          label={t('leaving::when')}
          value={when}
          onChange={setWhen}
          choices={[
            { value: 'onADay', label: t('leaving::onADay') },
            { value: 'now', label: t('leaving::now') },
          ]}
        />
        {!isNow && (
          <TextField
            name="lastDay"
            label={t('people::endsOn')}
            hint={t('leaving::endsOnHint')}
            type="date"
            value={endsOn}
            onChange={setEndsOn}
          />
        )}
        {handed.length > 0 && (
          <TextArea
            name="note"
            label={t('task::share.note')}
            hint={t('leaving::noteHint')}
            value={note}
            onChange={setNote}
            maxLength={2000}
          />
        )}
        <div role="status">
          {progress && t('leaving::progress', { done: progress.done + 1, of: progress.of })}
          {!progress && refused > 0 && <p className="notice warning">{t('leaving::refused', { count: refused })}</p>}
        </div>
      </CommandForm>
      <ConfirmDialog dialog={dialog} title={title} isDangerous={ends} onConfirm={() => void confirm()}>
        {handed.length > 0 && (
          <>
            <p>{t('leaving::confirm.handed', { count: handed.length })}</p>
            <ul>
              {tasks
                .filter((task) => (chosen[task.id] ?? '') !== '')
                .map((task) => (
                  <li key={task.id}>
                    {taskTitle(task, words)} {task.case?.number}
                  </li>
                ))}
            </ul>
          </>
        )}
        {tasks.length > handed.length && <p>{t('leaving::confirm.stays', { count: tasks.length - handed.length })}</p>}
        {ends && (
          <p>
            {isOwn
              ? isNow
                ? t('leaving::confirm.ownNow')
                : t('leaving::confirm.ownOn', { date: endsOn && day(endsOn) })
              : isNow
                ? t('people::endMeans', { name: one.person.name ?? '' })
                : t('leaving::confirm.on', { name: one.person.name ?? '', date: endsOn && day(endsOn) })}
          </p>
        )}
      </ConfirmDialog>
    </>
  );
}
