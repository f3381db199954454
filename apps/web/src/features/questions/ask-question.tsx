import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { useKept } from '../../app/use-kept.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Radios, Select, TextArea, TextField } from '../../ui/fields.tsx';
import type { Case } from '../case/case-parts.ts';
import { CommandForm } from '../commands/command-form.tsx';
import { aboutQuestion, readAbout, useQuestionLabel } from './about.tsx';

const askableQuery = graphql(`
  query Askable($id: ID!, $search: String) {
    node(id: $id) {
      ... on Case {
        id
        readingOffices
        readers(search: $search) {
          personId
          name
          positionTitle {
            en
            fr
          }
        }
      }
    }
  }
`);

const blank = { to: 'office', office: '', person: '', question: '' };

/** Asks one office or one person about the case, a question of a form or a file. */
export function AskQuestion({ one, about: given, onAsked }: { readonly one: Case; readonly about: string; readonly onAsked: () => void }) {
  const { t, language, power, pick } = useWords();
  const { value: it, change, forget } = useKept(`question/${one.id}`, blank);
  const [about, setAbout] = useState(given);
  const [search, setSearch] = useState('');
  const searched = useDeferredValue(search.trim());
  const [{ data }] = useQuery({ query: askableQuery, variables: { id: one.id, search: searched || null } });
  const command = useCommand('askQuestion');
  const named = readAbout(given);
  const label = useQuestionLabel(named.form, named.question);
  const node = data?.node && 'readers' in data.node ? data.node : null;
  const readers = node?.readers ?? [];
  const offices = [...(node?.readingOffices ?? [])].map((value) => ({ value, label: power(value) })).toSorted((a, b) => a.label.localeCompare(b.label, language));
  const toPerson = it.to === 'person';
  // Who was chosen stands in the list also after another search.
  const person = readers.some(({ personId }) => personId === it.person) ? it.person : '';

  async function ask(): Promise<void> {
    const to = toPerson ? { personId: person, power: null } : { personId: null, power: it.office };
    const { changed } = await command.run({ id: one.id, ...to, ...readAbout(about), body: it.question, language });
    if (!changed) return;
    await forget();
    setAbout('');
    setSearch('');
    onAsked();
  }

  return (
    <CommandForm
      command={command}
      title={t('question::ask')}
      submit={t('question::send')}
      availability={one.viewerCan.askQuestion}
      needs={toPerson ? { person, question: it.question } : { office: it.office, question: it.question }}
      onSubmit={() => void ask()}
    >
      <p className="quiet small">{t('question::askMeans')}</p>
      <Select
        label={t('question::about')}
        value={about}
        onChange={setAbout}
        choices={[
          { value: '', label: t('question::aboutCase') },
          ...(named.form && named.question ? [{ value: aboutQuestion(named.form, named.question), label: t('question::aboutQuestion', { label }) }] : []),
          ...one.files.map(({ name, sha256 }) => ({ value: `file/${sha256}`, label: t('question::aboutFile', { name: name ?? sha256.slice(0, 12) }) })),
        ]}
      />
      <Radios
        label={t('question::to')}
        value={it.to}
        onChange={(to) => change({ to })}
        choices={[
          { value: 'office', label: t('question::toOffice') },
          { value: 'person', label: t('question::toPerson') },
        ]}
      />
      {toPerson ? (
        <>
          <TextField label={t('question::find')} hint={t('question::findHint')} type="search" isOptional value={search} maxLength={200} onChange={setSearch} />
          <Select
            name="person"
            label={t('question::person')}
            error={node && readers.length === 0 ? t('question::nobodyFound') : null}
            value={person}
            onChange={(chosen) => change({ person: chosen })}
            choices={[
              { value: '', label: '' },
              ...readers.map(({ personId, name, positionTitle }) => ({
                value: personId,
                label: [name ?? t('unknown'), pick(positionTitle)].filter(Boolean).join(', '),
              })),
            ]}
          />
        </>
      ) : (
        <Select
          name="office"
          label={t('question::office')}
          value={it.office}
          onChange={(office) => change({ office })}
          choices={[{ value: '', label: '' }, ...offices]}
        />
      )}
      <TextArea name="question" label={t('question::question')} value={it.question} maxLength={4000} onChange={(question) => change({ question })} />
    </CommandForm>
  );
}
