import { useEffect, type ComponentProps } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Search } from '../app/search.ts';
import { useListedForm } from '../features/form-editor/use-listed-form.ts';
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

/** The form with which anybody registers a technology, or reports one that is in use. */
export function RegisterPage() {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const { technology, inUse, step } = useSearch({ strict: false }) as Search;
  const registration = useRegistration({ ...(technology ? { technology } : {}), ...(inUse ? { inUse: 'yes' } : {}) }, language);
  const { definition, answers: given, change, isRead } = registration;
  const [{ data }] = useQuery({ query: registererQuery });

  useEffect(() => {
    if (!isRead || (!technology && !inUse)) return;
    // Said once: a reload must not begin anew what was begun.
    if (technology) change('technology', technology);
    if (inUse) change('inUse', 'yes');
    void navigate({ to: '/register', search: {}, replace: true });
  }, [isRead, technology, inUse, change, navigate]);

  const unit = data?.viewer.person.unit?.id ?? null;
  const answers = 'unit' in given || !unit ? given : { ...given, unit };
  return (
    <Page title={t(answers['inUse'] === 'yes' ? 'register::titleInUse' : 'register::title')}>
      {definition && data ? <ListedSteps definition={definition} answers={answers} registration={registration} step={step} /> : <Loading />}
    </Page>
  );
}

/** With what the reference lists offer today. */
function ListedSteps({ definition, ...rest }: ComponentProps<typeof Steps>) {
  return <Steps {...rest} definition={useListedForm(definition)} />;
}
