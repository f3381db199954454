import { useEffect, type ComponentProps } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Search } from '../app/search.ts';
import { BreachNotice } from '../features/existing-use/breach-notice.tsx';
import { useListedForm } from '../features/form-editor/use-listed-form.ts';
import { reportForm } from '../features/register-technology/registration.ts';
import { Steps } from '../features/register-technology/steps.tsx';
import { useRegistration } from '../features/register-technology/use-registration.ts';
import { graphql } from '../graphql/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { Loading } from '../ui/states.tsx';

const reporterQuery = graphql(`
  query Reporter {
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

/** The form with which anybody reports what is, or was, used without having been registered. */
export function ReportExistingUsePage() {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const { technology, step } = useSearch({ strict: false }) as Search;
  const report = useRegistration(reportForm, technology ? { technology } : {}, language);
  const { definition, answers: given, change, isRead } = report;
  const [{ data }] = useQuery({ query: reporterQuery });

  useEffect(() => {
    if (!isRead || !technology) return;
    // Said once: a reload must not begin anew what was begun.
    change('technology', technology);
    void navigate({ to: '/existing-use/new', search: {}, replace: true });
  }, [isRead, technology, change, navigate]);

  const unit = data?.viewer.person.unit?.id ?? null;
  const answers = 'unit' in given || !unit ? given : { ...given, unit };
  const mayBeBreach = ['yes', 'unknown'].includes(String(answers['personalInformation']));
  return (
    <Page title={t('existinguse::title')}>
      {definition && data ? (
        <ListedSteps
          of={reportForm}
          definition={definition}
          answers={answers}
          registration={report}
          step={step}
          notice={(questionId) => (questionId === null || questionId === 'personalInformation') && mayBeBreach && <BreachNotice />}
        />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

/** With what the reference lists offer today. */
function ListedSteps({ definition, ...rest }: ComponentProps<typeof Steps>) {
  return <Steps {...rest} definition={useListedForm(definition)} />;
}
