import { memo, useState } from 'react';
import { isAnswered, type Answers, type Evaluation, type FormDefinition } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';

/** The sections that are asked, each with what is left to answer or, where nothing has to be, what is answered. */
export const SectionNav = memo(function SectionNav({ definition, answers, evaluation }: {
  readonly definition: FormDefinition;
  readonly answers: Answers;
  readonly evaluation: Evaluation;
}) {
  const { t, language } = useWords();
  // Beside the questions it is always open; above them, on a telephone, a long list would stand in the way.
  const [isWide] = useState(() => matchMedia('(min-width: 60rem)').matches);
  const { visible, missing } = evaluation;
  const asked = definition.sections.filter(({ questions }) => questions.some(({ id }) => visible.has(id)));
  return (
    <nav aria-label={t('form::sections')}>
      <details open={isWide || asked.length <= 6}>
        <summary>{t('form::sections')}</summary>
        <ul>
          {asked.map(({ id, title, questions }) => {
            const open = questions.filter((question) => visible.has(question.id));
            const left = missing.filter(({ section }) => section === id).length;
            const answered = open.filter((question) => isAnswered(answers[question.id])).length;
            const settled = open.some(({ required }) => required)
              ? t('form::complete')
              : t('form::answered', { answered, count: open.length });
            const state = left > 0 ? t('form::left', { count: left }) : settled;
            return (
              <li key={id}>
                <a href={`#section-${id}`}>{title[language]}</a>
                <div className="small quiet">{state}</div>
              </li>
            );
          })}
        </ul>
      </details>
    </nav>
  );
});
