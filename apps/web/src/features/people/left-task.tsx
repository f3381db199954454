import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { useWords } from '../../i18n/use-words.ts';
import { Select } from '../../ui/fields.tsx';
import { Due } from '../../ui/text.tsx';
import { holdersQuery } from '../tasks/holders.ts';
import { useAwayUntil } from './away.tsx';
import { taskTarget, taskTitle } from '../tasks/task-words.tsx';
import type { Chosen } from './hand-over-step.ts';
import type { LeftTask } from './leaving-parts.ts';

/** One thing that is left open, and to whom it goes. */
export function LeftTaskRow({ task, leaver, chosen, onChoose, refusal, preferred, stays = staysOf(task) }: {
  readonly preferred?: Chosen | undefined;
  readonly task: LeftTask;
  /** Whoever leaves is nobody to hand over to. */
  readonly leaver: string;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly refusal: string | null;
  /** The sentence that says what becomes of it where nobody is given it. */
  readonly stays?: string;
}) {
  const words = useWords();
  const { t } = words;
  const number = task.case?.number ?? '';
  return (
    <li className="card">
      <h3>
        <Link {...(taskTarget(task, number) as { to: string; search: never })} hash="act">
          {taskTitle(task, words)}
        </Link>
        {task.case && <span className="quiet"> – {task.case.technologyName}</span>}
      </h3>
      <p className="meta">
        {number && <span>{number}</span>}
        <Due at={task.dueAt} />
      </p>
      {task.kind === 'answerQuestion' ? (
        <QuestionTo task={task} leaver={leaver} chosen={chosen} onChoose={onChoose} refusal={refusal} />
      ) : (
        <TaskTo task={task} leaver={leaver} chosen={chosen} onChoose={onChoose} refusal={refusal} preferred={preferred} />
      )}
      {chosen === '' && <p className="quiet small">{t(stays)}</p>}
    </li>
  );
}

/** What becomes of what nobody is given. */
function staysOf(task: LeftTask): string {
  if (task.kind === 'answerQuestion') return 'leaving::stays.question';
  return task.assignee.key.startsWith('position:') ? 'leaving::stays.position' : 'leaving::stays.office';
}

interface To {
  /** Of those who may answer it, whoever is chosen at first. */
  readonly preferred?: Chosen | undefined;
  readonly task: LeftTask;
  readonly leaver: string;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly refusal: string | null;
}

function TaskTo({ task, leaver, chosen, onChoose, refusal, preferred }: To) {
  const { t, pick } = useWords();
  const awayUntil = useAwayUntil();
  const [{ data }] = useQuery({ query: holdersQuery, variables: { key: task.assignee.key } });
  const holders = (data?.holders ?? []).filter(({ person }) => person.id !== leaver);
  const isPossible = holders.some(({ person, position }) => `${person.recordId} ${position.recordId}` === preferred);
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  });
  // Once, when it is known; whoever chooses otherwise is left alone.
  useEffect(() => {
    if (preferred && isPossible) choose.current(preferred);
  }, [preferred, isPossible]);
  return (
    <Select
      label={t('leaving::to')}
      hint={data && holders.length === 0 ? t('task::share.nobodyElse') : undefined}
      error={refusal}
      value={chosen}
      onChange={onChoose}
      choices={[
        { value: '', label: t('leaving::nobody') },
        ...holders.map(({ person, position }) => ({
          value: `${person.recordId} ${position.recordId}`,
          label: [`${person.name ?? t('unknown')} – ${pick(position.title)}`, awayUntil(person.away)].filter(Boolean).join(', '),
        })),
      ]}
    />
  );
}

function QuestionTo({ task, leaver, chosen, onChoose, refusal }: To) {
  const { t, pick, power, language } = useWords();
  const awayUntil = useAwayUntil();
  const offices = [...(task.case?.readingOffices ?? [])]
    .map((value) => ({ value: `office ${value}`, label: power(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
  const people = (task.case?.readers ?? []).filter(({ personId }) => personId !== atob(leaver).split(':')[1]);
  return (
    <Select
      label={t('leaving::to')}
      error={refusal}
      value={chosen}
      onChange={onChoose}
      choices={[
        { value: '', label: t('leaving::nobody') },
        ...offices,
        ...people.map(({ personId, name, positionTitle, away }) => ({
          value: `person ${personId}`,
          label: [name ?? t('unknown'), pick(positionTitle), awayUntil(away)].filter(Boolean).join(', '),
        })),
      ]}
    />
  );
}
