import { useEffect, type ComponentProps } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Search } from '../app/search.ts';
import { useListedForm } from '../features/form-editor/use-listed-form.ts';
import { registrationForm } from '../features/register-technology/registration.ts';
import { Steps } from '../features/register-technology/steps.tsx';
import { useRegistration } from '../features/register-technology/use-registration.ts';
import { graphql } from '../graphql/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { Loading } from '../ui/states.tsx';

const registererQuery = graphql(`
  query Registerer {
    viewer {
      person {
        id
        unit {
          id
        }
      }
    }
  }
`);

/** The form with which anybody registers a technology. */
export function RegisterPage() {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const { technology, step } = useSearch({ strict: false }) as Search;
  const registration = useRegistration(registrationForm, technology ? { technology } : {}, language);
  const { definition, answers: given, change, isRead } = registration;
  const [{ data }] = useQuery({ query: registererQuery });

  useEffect(() => {
    if (!isRead || !technology) return;
    // Said once: a reload must not begin anew what was begun.
    change('technology', technology);
    void navigate({ to: '/register', search: {}, replace: true });
  }, [isRead, technology, change, navigate]);

  const unit = data?.viewer.person.unit?.id ?? null;
  const answers = 'unit' in given || !unit ? given : { ...given, unit };
  return (
    <Page title={t('register::title')}>
      {definition && data ? <ListedSteps of={registrationForm} definition={definition} answers={answers} registration={registration} step={step} notice={(questionId) => questionId === 'inUse' && answers['inUse'] === 'yes' && <OnlyReport />} /> : <Loading />}
    </Page>
  );
}

/** With what the reference lists offer today. */
function ListedSteps({ definition, ...rest }: ComponentProps<typeof Steps>) {
  return <Steps {...rest} definition={useListedForm(definition)} />;
}

/** What nobody asks for is reported; a report becomes a registration where one is needed. */
function OnlyReport() {
  const { t } = useWords();
  return (
    <p className="quiet">
      {t('register::onlyReport')} <Link to="/existing-use/new">{t('existinguse::title')}</Link>
    </p>
  );
}
