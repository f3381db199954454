import { Link } from '@tanstack/react-router';
import { countQuestions } from '../features/form-preview/catalogue.ts';
import { useDefinitions } from '../features/form-preview/use-definitions.ts';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { Loading } from '../ui/states.tsx';

/** Every form that is asked, in each of its versions. */
export function FormsPage() {
  const { t, language, number } = useWords();
  const definitions = useDefinitions();
  return (
    <Page title={t('reference.forms')} printed={{ kind: 'general' }}>
      <p>{t('forms::intro')}</p>
      {definitions ? (
        <table className="stacks">
          <caption className="visually-hidden">{t('reference.forms')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('forms::form')}</th>
              <th scope="col">{t('forms::version')}</th>
              <th scope="col">{t('forms::standing')}</th>
              <th scope="col">{t('forms::questions')}</th>
            </tr>
          </thead>
          <tbody>
            {definitions.map((definition) => {
              const { id, version, title, status } = definition;
              return (
                <tr key={`${id} ${version}`}>
                  <th scope="row">
                    <Link to={`/forms/${id}`} search={{ version } as never}>
                      {title[language]}
                    </Link>
                  </th>
                  <td data-label={t('forms::version')}>{version}</td>
                  <td className="sentence" data-label={t('forms::standing')}>{t(`form::status.${status}`)}</td>
                  <td data-label={t('forms::questions')}>{number(countQuestions(definition))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : (
        <Loading />
      )}
    </Page>
  );
}
