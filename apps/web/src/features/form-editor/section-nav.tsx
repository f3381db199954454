import { memo, useState } from 'react';
import { isAnswered, type Answers, type Evaluation, type FormDefinition } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { FieldLink } from '../../ui/error-summary.tsx';
import { fieldId } from './form-place.ts';
import { useSectionInSight } from './use-section-in-sight.ts';

/**
 * How far the form is, and the way to what is left; then the sections that are asked, each with what is left to answer or,
 * where nothing has to be, what is answered. The section that is being read is marked.
 */
export const SectionNav = memo(function SectionNav({ definition, answers, offered, evaluation }: {
  readonly definition: FormDefinition;
  readonly answers: Answers;
  /** Questions whose answer is only offered. */
  readonly offered?: ReadonlyMap<string, unknown> | undefined;
  readonly evaluation: Evaluation;
}) {
  const { t, language } = useWords();
  // Beside the questions it is always open; above them, on a telephone, a long list would stand in the way.
  const [isWide] = useState(() => matchMedia('(min-width: 60rem)').matches);
  const { visible, missing } = evaluation;
  const asked = definition.sections.filter(({ questions }) => questions.some(({ id }) => visible.has(id)));
  const inSight = useSectionInSight(asked.map(({ id }) => id).join(' '));
  const answeredInAll = asked.flatMap(({ questions }) => questions).filter(({ id }) => visible.has(id) && isAnswered(answers[id])).length;
  const [first] = missing;
  return (
    <nav aria-label={t('form::sections')}>
      <p className="progress">
        <strong>{first ? t('form::inAll', { answered: answeredInAll, left: missing.length }) : t('form::nothingLeft')}</strong>
        {first && (
          <>
            <br />
            <FieldLink id={fieldId(first.question)}>{t('form::toFirst')}</FieldLink>
          </>
        )}
      </p>
      <details open={isWide || asked.length <= 6}>
        <summary>{t('form::sections')}</summary>
        <ul>
          {asked.map(({ id, title, questions }) => {
            const open = questions.filter((question) => visible.has(question.id));
            const left = missing.filter(({ section }) => section === id).length;
            const answered = open.filter((question) => isAnswered(answers[question.id])).length;
            const isDone = left === 0 && open.some(({ required }) => required);
            const settled = isDone
              ? t('form::complete')
              : t('form::answered', { answered, count: open.length });
            const toConfirm = open.filter(({ id: question }) => offered?.has(question)).length;
            const state = left > 0 ? t('form::left', { count: left }) : settled;
            return (
              <li key={id} className={isDone ? 'done' : ''}>
                <a href={`#section-${id}`} aria-current={id === inSight ? 'location' : undefined}>
                  {title[language]}
                </a>
                <div className={`small ${left > 0 ? '' : 'quiet'}`}>{state}</div>
                {toConfirm > 0 && <div className="small">{t('form::offer.inSection', { count: toConfirm })}</div>}
              </li>
            );
          })}
        </ul>
      </details>
    </nav>
  );
});
