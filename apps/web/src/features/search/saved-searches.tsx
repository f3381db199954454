import { useState, type FormEvent } from 'react';
import { Link } from '@tanstack/react-router';
import { useClient, useQuery } from 'urql';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { refusalParts } from '../../graphql/refusal.ts';
import { useWords, type Words } from '../../i18n/use-words.ts';
import { ConfirmDialog, useConfirm } from '../../ui/confirm.tsx';
import { TextField } from '../../ui/fields.tsx';
import { refusalSentence } from '../../ui/refusal.tsx';
import { addressOf, type filterOf } from './search-parts.ts';

const savedQuery = graphql(`
  query SavedSearches {
    savedSearches {
      id
      name
      parameters
    }
  }
`);

const saveMutation = graphql(
  `
  mutation SaveSearch($name: String!, $text: String!, $filter: SearchFilter) {
    saveSearch(name: $name, text: $text, filter: $filter) {
      __typename
      ... on SavedSearch {
        id
        name
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [refusalParts],
);

const renameMutation = graphql(
  `
  mutation RenameSearch($id: ID!, $name: String!) {
    renameSearch(id: $id, name: $name) {
      __typename
      ... on SavedSearch {
        id
        name
      }
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [refusalParts],
);

const deleteMutation = graphql(
  `
  mutation DeleteSearch($id: ID!) {
    deleteSearch(id: $id) {
      __typename
      ... on Refusal {
        ...RefusalParts
      }
    }
  }
`,
  [refusalParts],
);

type Saved = ResultOf<typeof savedQuery>['savedSearches'][number];
type Kept = ResultOf<typeof saveMutation>['saveSearch'];
type Deleted = ResultOf<typeof deleteMutation>['deleteSearch'];

interface Asked {
  readonly text: string;
  readonly filter: ReturnType<typeof filterOf>;
}

const longestName = 100;

/** The reader's own searches, each a link to what it finds today; and a way to keep the one on the page. */
export function SavedSearches({ asked }: { readonly asked: Asked | null }) {
  const words = useWords();
  const { t } = words;
  const client = useClient();
  const [{ data }, refetch] = useQuery({ query: savedQuery });
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const refresh = (sentence: string): void => {
    setSaid(sentence);
    refetch({ requestPolicy: 'network-only' });
  };
  const saved = data?.savedSearches ?? [];
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!asked) return;
    if (name.trim() === '') return setFault(t('search::saved.needsName'));
    const kept = (await client.mutation(saveMutation, { name: name.trim(), ...asked }).toPromise()).data?.saveSearch;
    const refused = faultOf(kept, words);
    setFault(refused);
    if (refused !== null) return;
    setName('');
    refresh(t('search::saved.done', { name: name.trim() }));
  };
  return (
    <section className="no-print" aria-labelledby="saved">
      <h2 id="saved">{t('search::saved.title')}</h2>
      <p role="status" className="small">
        {said}
      </p>
      {saved.length === 0 ? (
        <p className="quiet">{t('search::saved.none')}</p>
      ) : (
        <ul className="cards">
          {saved.map((one) => (
            <SavedOne key={one.id} saved={one} onChange={refresh} />
          ))}
        </ul>
      )}
      {asked && (
        <form onSubmit={(event) => void save(event)}>
          <TextField label={t('search::saved.name')} value={name} onChange={setName} maxLength={longestName} error={fault} />
          <button type="submit" className="button">
            {t('search::saved.save')}
          </button>
        </form>
      )}
    </section>
  );
}

function SavedOne({ saved: { id, name, parameters }, onChange }: { readonly saved: Saved; readonly onChange: (sentence: string) => void }) {
  const words = useWords();
  const { t } = words;
  const client = useClient();
  const { ask, dialog } = useConfirm();
  const [newName, setNewName] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const rename = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (newName === null) return;
    if (newName.trim() === '') return setFault(t('search::saved.needsName'));
    const kept = (await client.mutation(renameMutation, { id, name: newName.trim() }).toPromise()).data?.renameSearch;
    const refused = faultOf(kept, words);
    setFault(refused);
    if (refused !== null) return;
    setNewName(null);
    onChange(t('search::saved.done', { name: newName.trim() }));
  };
  const remove = async (): Promise<void> => {
    const refused = faultOf((await client.mutation(deleteMutation, { id }).toPromise()).data?.deleteSearch, words);
    if (refused !== null) return setFault(refused);
    onChange(t('search::saved.gone', { name }));
  };
  return (
    <li className="card">
      <p>
        <Link to="/search" search={addressOf(parameters as never) as never}>
          {name}
        </Link>
      </p>
      {newName === null ? (
        <div className="actions">
          <button type="button" className="button plain" aria-label={t('search::saved.renameNamed', { name })} onClick={() => setNewName(name)}>
            {t('search::saved.rename')}
          </button>
          <button type="button" className="button plain" aria-label={t('search::saved.deleteNamed', { name })} onClick={ask}>
            {t('search::saved.delete')}
          </button>
          {fault && <p className="field-error">{fault}</p>}
        </div>
      ) : (
        <form onSubmit={(event) => void rename(event)}>
          <TextField label={t('search::saved.newName')} value={newName} onChange={setNewName} maxLength={longestName} error={fault} />
          <div className="actions">
            <button type="submit" className="button">
              {t('save')}
            </button>
            <button type="button" className="button plain" onClick={() => setNewName(null)}>
              {t('cancel')}
            </button>
          </div>
        </form>
      )}
      <ConfirmDialog dialog={dialog} title={t('search::saved.confirm')} onConfirm={() => void remove()} isDangerous>
        <p>{t('search::saved.confirmText', { name })}</p>
      </ConfirmDialog>
    </li>
  );
}

/** Why it was not done, in words; null where it was. */
function faultOf(answer: Kept | Deleted | undefined, words: Words): string | null {
  if (!answer) return words.t('networkError');
  return answer.__typename === 'Refusal' ? refusalSentence(answer, words) : null;
}
