import { useState } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Search } from '../app/search.ts';
import { TechnologySearch } from '../features/form-editor/technology-search.tsx';
import { Answer, otherUse } from '../features/may-use/answer.tsx';
import { nodeId } from '../graphql/client.ts';
import { graphql } from '../graphql/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { Radios, Select, TextField } from '../ui/fields.tsx';
import { Page } from '../ui/page.tsx';
import { Loaded, NotFound } from '../ui/states.tsx';
import { usePrinting } from '../ui/print/use-printing.ts';
import { Facts, Localized } from '../ui/text.tsx';

const askedQuery = graphql(`
  query MayIUse($id: ID!) {
    organization {
      units {
        id
        name {
          en
          fr
        }
      }
    }
    viewer {
      person {
        id
        unit {
          id
        }
      }
    }
    node(id: $id) {
      ... on Technology {
        id
        name {
          en
          fr
        }
        useCases {
          id
          name {
            en
            fr
          }
        }
      }
    }
  }
`);

/** The commonest question of all: may I use this, in my unit, for that? The whole question stands in the address. */
export function MayIUsePage() {
  const { t } = useWords();
  const search = useSearch({ strict: false }) as Search;
  return (
    <Page title={t('mayuse::title')} printed={search.technology && search.use ? { kind: 'answer' } : undefined}>
      <p className="no-print">{t('mayuse::intro')}</p>
      {search.technology ? <Asked technologyId={search.technology} /> : <Look />}
    </Page>
  );
}

function Look() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  return (
    <>
      <TextField label={t('mayuse::technology')} type="search" value={text} maxLength={200} onChange={setText} />
      <TechnologySearch
        text={text}
        title={t('mayuse::found')}
        choose={t('mayuse::choose')}
        none={t('mayuse::none')}
        onChoose={(technology) => void navigate({ to: '/may-i-use', search: { technology } as never })}
      />
      <ul className="links">
        <li>
          <Link to="/technologies">{t('nav.technologies')}</Link>
        </li>
        <li>
          <Link to="/register">{t('home::register')}</Link>
        </li>
        <li>
          <Link to="/existing-use/new">
            {t('home::report')}
          </Link>
        </li>
      </ul>
    </>
  );
}

/** On paper the question stands as text: its fields are nothing to read. */
function AskedOnPaper({ unit, use }: { readonly unit: string; readonly use: string }) {
  const { t } = useWords();
  return usePrinting() ? (
    <Facts
      rows={[
        [t('mayuse::unit'), unit],
        [t('mayuse::use'), use],
      ]}
    />
  ) : null;
}

function Asked({ technologyId }: { readonly technologyId: string }) {
  const { t, pick } = useWords();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const [result, refetch] = useQuery({ query: askedQuery, variables: { id: nodeId('Technology', technologyId) } });
  const say = (more: Partial<Search>): void =>
    void navigate({ to: '/may-i-use', search: { ...search, ...more } as never, replace: true, resetScroll: false });
  return (
    <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ node, organization, viewer }) => {
        if (!node || !('useCases' in node)) return <NotFound />;
        const unit = search.unit ?? viewer.person.unit?.id ?? '';
        const { use = '' } = search;
        return (
          <>
            <h2>
              <Localized text={node.name} />
            </h2>
            <AskedOnPaper
              unit={pick(organization.units.find(({ id }) => id === unit)?.name)}
              use={use === otherUse ? t('mayuse::otherUse') : pick(node.useCases.find(({ id }) => id === use)?.name)}
            />
            <div className="no-print">
              <p>
                <Link to="/may-i-use">{t('mayuse::another')}</Link>
              </p>
              <Select
                label={t('mayuse::unit')}
                value={unit}
                onChange={(chosen) => say({ unit: chosen })}
                choices={[
                  ...(unit === '' ? [{ value: '', label: '' }] : []),
                  ...organization.units.map(({ id, name }) => ({ value: id, label: pick(name) })),
                ]}
              />
              <Radios
                label={t('mayuse::use')}
                value={use}
                onChange={(chosen) => say({ use: chosen })}
                choices={[...node.useCases.map(({ id, name }) => ({ value: id, label: pick(name) })), { value: otherUse, label: t('mayuse::otherUse') }]}
              />
            </div>
            {unit && use && <Answer technologyId={technologyId} unitId={unit} useCaseId={use} />}
          </>
        );
      }}
    </Loaded>
  );
}
