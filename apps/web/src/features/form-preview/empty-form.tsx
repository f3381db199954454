import type { FormDefinition } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { FormHead, StandingLine } from '../form-editor/standing.tsx';
import { useListedForm } from '../form-editor/use-listed-form.ts';
import { standingsIn } from '../form-editor/standing-of.ts';
import { Facts } from '../../ui/text.tsx';
import { countQuestions, scopeOfForm } from './catalogue.ts';
import { EmptyQuestion } from './empty-question.tsx';

/** A whole form with nothing filled in, as it prints: every question, when it is asked, and what it can be answered with. */
export function EmptyForm({ definition: shipped }: { readonly definition: FormDefinition }) {
  const definition = useListedForm(shipped);
  const { t, language, number } = useWords();
  const standings = standingsIn(definition);
  const scope = scopeOfForm(definition);
  return (
    <article className="paper empty-form" aria-label={definition.title[language]}>
      <Facts
        rows={[
          [t('forms::version'), definition.version],
          [t('forms::standing'), <div key="standing" className="sentence">{t(`form::status.${definition.status}`)}</div>],
          [t('forms::questions'), number(countQuestions(definition))],
          [t('forms::language'), t('forms::thisLanguage')],
        ]}
      />
      <FormHead definition={definition} standings={standings} onPaper />
      {definition.sections.map((section, index) => {
        const standing = standings.ofSection(section);
        return (
          <section key={section.id} aria-labelledby={`paper-${section.id}`}>
            <h2 id={`paper-${section.id}`}>
              <span className="number">{index + 1}</span> {section.title[language]}
            </h2>
            {section.intro && <p className="quiet">{section.intro[language]}</p>}
            {standing && <StandingLine standing={standing} />}
            {section.questions.map((question) => (
              <EmptyQuestion
                key={question.id}
                question={question}
                number={scope.get(question.id)?.number ?? ''}
                scope={scope}
                standing={standings.ofQuestion(question, section)}
              />
            ))}
          </section>
        );
      })}
      {definition.mapping && <OfficialFields mapping={definition.mapping} definition={definition} />}
    </article>
  );
}

/** Which fields of an official form are filled from which questions. */
function OfficialFields({ mapping, definition }: {
  readonly mapping: NonNullable<FormDefinition['mapping']>;
  readonly definition: FormDefinition;
}) {
  const { t, language } = useWords();
  const scope = scopeOfForm(definition);
  const label = (id: string): string => {
    const found = scope.get(id);
    return found ? `${found.number} ${found.question.label[language]}` : id;
  };
  return (
    <section aria-labelledby="official-fields">
      <h2 id="official-fields">{t('forms::officialFields')}</h2>
      <table className="stacks">
        <caption>{mapping.form[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{t('forms::officialField')}</th>
            <th scope="col">{t('forms::filledFrom')}</th>
          </tr>
        </thead>
        <tbody>
          {mapping.fields.map(({ field, questions }) => (
            <tr key={field.en}>
              <th scope="row">{field[language]}</th>
              <td data-label={t('forms::filledFrom')}>
                <ul>
                  {questions.map((id) => (
                    <li key={id}>{label(id)}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
