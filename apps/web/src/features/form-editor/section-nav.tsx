import { memo, useState } from 'react';
import type { Evaluation, FormDefinition } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';

/** The sections that are asked, each with what is left to answer. */
export const SectionNav = memo(function SectionNav({ definition, evaluation }: {
  readonly definition: FormDefinition;
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
            const required = questions.filter((question) => visible.has(question.id) && question.required).length;
            const left = missing.filter(({ section }) => section === id).length;
            const state = left > 0 ? t('form::left', { count: left }) : t(required > 0 ? 'form::complete' : 'form::nothingRequired');
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
