import { useState } from 'react';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { FormDefinition } from '@gatehouse/policy/forms';
import type { Search } from '../app/search.ts';
import { CompareVersions } from '../features/form-preview/compare-versions.tsx';
import { EmptyForm } from '../features/form-preview/empty-form.tsx';
import { TryOut } from '../features/form-preview/try-out.tsx';
import { useDefinitions } from '../features/form-preview/use-definitions.ts';
import { useWords } from '../i18n/use-words.ts';
import { Select } from '../ui/fields.tsx';
import { Page } from '../ui/page.tsx';
import { Loading, NotFound } from '../ui/states.tsx';

const tabs = ['whole', 'try', 'compare'] as const;

/** A form by itself, outside of any case: to be read whole, tried out, printed empty and compared with its other versions. */
export function FormPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const search = useSearch({ strict: false }) as Search;
  const { version } = search;
  const { t, language } = useWords();
  const definitions = useDefinitions();
  if (!definitions) return <Loading />;
  const versions = definitions.filter((one) => one.id === id);
  const definition = version ? versions.find((one) => one.version === version) : versions[0];
  if (!definition) return <NotFound />;
  return (
    <Page
      title={definition.title[language]}
      crumbs={[{ to: '/forms', label: t('reference.forms') }]}
      printed={(search.tab ?? 'whole') === 'whole' ? { kind: 'general', version: definition.version } : undefined}
    >
      <Views key={`${id} ${definition.version}`} definition={definition} versions={versions} />
    </Page>
  );
}

function Views({ definition, versions }: { readonly definition: FormDefinition; readonly versions: readonly FormDefinition[] }) {
  const { t } = useWords();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const offered = tabs.filter((one) => one !== 'compare' || versions.length > 1);
  const tab = offered.find((one) => one === search.tab) ?? 'whole';
  const [wasTried, setTried] = useState(tab === 'try');
  if (tab === 'try' && !wasTried) setTried(true);
  return (
    <>
      {versions.length > 1 && (
        <div className="filters no-print">
          <Select
            label={t('forms::version')}
            value={definition.version}
            onChange={(version) => void navigate({ to: '.', search: { ...search, version, with: undefined } as never, replace: true })}
            choices={versions.map(({ version }) => ({ value: version, label: version }))}
          />
        </div>
      )}
      <ul className="tabs no-print">
        {offered.map((one) => (
          <li key={one}>
            <Link
              to="."
              search={{ ...(search.version ? { version: search.version } : {}), ...(one === 'whole' ? {} : { tab: one }) } as never}
              activeOptions={{ exact: true, includeSearch: true }}
              resetScroll={false}
            >
              {t(`forms::tab.${one}`)}
            </Link>
          </li>
        ))}
      </ul>
      {tab === 'whole' && (
        <>
          <EmptyForm definition={definition} />
        </>
      )}
      {/* What is tried out stays while somebody looks at another tab. */}
      {wasTried && (
        <div hidden={tab !== 'try'}>
          <TryOut definition={definition} />
        </div>
      )}
      {tab === 'compare' && <CompareVersions definition={definition} versions={versions} />}
    </>
  );
}
