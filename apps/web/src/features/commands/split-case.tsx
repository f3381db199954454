import { useState } from 'react';
import { useQuery } from 'urql';
import { useKept } from '../../app/use-kept.ts';
import { nodeId } from '../../graphql/client.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords, type Pair } from '../../i18n/use-words.ts';
import { ConfirmDialog, useConfirm } from '../../ui/confirm.tsx';
import { Checkboxes, Radios, TextArea, TextField } from '../../ui/fields.tsx';
import { Localized } from '../../ui/text.tsx';
import { TechnologySearch } from '../form-editor/technology-search.tsx';
import type { Case } from '../case/case-parts.ts';
import { CommandForm, isMine } from './command-form.tsx';

const technologyQuery = graphql(`
  query TechnologyToSplitInto($id: ID!) {
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

/** One registration speaks of two things: the second goes on in a case of its own. */
export function SplitCase({ one }: { readonly one: Case }) {
  const { t } = useWords();
  const { value: it, change, forget } = useKept(`splitCase/${one.id}`, {
    by: 'uses' as 'uses' | 'technology',
    technologyId: '',
    useCaseIds: [] as string[],
    purpose: one.purpose ?? '',
    reasons: '',
  });
  const [text, setText] = useState('');
  const command = useCommand('splitCase');
  const { ask, dialog } = useConfirm();
  const isOther = it.by === 'technology';
  const [{ data }] = useQuery({
    query: technologyQuery,
    variables: { id: nodeId('Technology', it.technologyId) },
    pause: !isOther || it.technologyId === '',
  });
  if (!isMine(one.viewerCan.splitCase)) return null;
  const other = isOther && it.technologyId && data?.node && 'useCases' in data.node ? data.node : null;
  const own = one.technology?.useCases.filter(({ id }) => one.useCaseIds.includes(id)) ?? [];
  const uses: readonly { readonly id: string; readonly name: Pair }[] = isOther ? (other?.useCases ?? []) : own;
  const chosen = it.useCaseIds.filter((id) => uses.some((use) => use.id === id));
  const run = () =>
    command
      .run({ id: one.id, technologyId: isOther ? it.technologyId : null, useCaseIds: chosen, purpose: it.purpose, reasons: it.reasons })
      .then(({ changed }) => changed && forget());
  return (
    <details>
      <summary>{t('merge::split.title')}</summary>
      <CommandForm
        command={command}
        label={t('merge::split.title')}
        submit={t('merge::split.submit')}
        availability={one.viewerCan.splitCase}
        needs={{ ...(isOther ? { technology: it.technologyId } : {}), useCaseIds: chosen, purpose: it.purpose, reasons: it.reasons }}
        onSubmit={ask}
      >
        <p>{t('merge::split.means')}</p>
        <Radios
          label={t('merge::split.by')}
          value={it.by}
          onChange={(by) => change({ by: by as typeof it.by, useCaseIds: [] })}
          choices={(['uses', 'technology'] as const).map((value) => ({ value, label: t(`merge::split.${value}`) }))}
        />
        {isOther && (
          <>
            <TextField name="technology" label={t('merge::split.find')} type="search" value={text} onChange={setText} />
            <TechnologySearch
              text={text}
              title={t('merge::split.found')}
              choose={t('merge::split.choose')}
              none={t('merge::split.notFound')}
              onChoose={(technologyId) => change({ technologyId, useCaseIds: [] })}
            />
            {other && (
              <p>
                {t('merge::split.chosen')}
                {t('colon')}
                <strong>
                  <Localized text={other.name} />
                </strong>
              </p>
            )}
          </>
        )}
        {(!isOther || other) && (
          <Checkboxes
            name="useCaseIds"
            label={t(isOther ? 'merge::split.otherUses' : 'merge::split.moved')}
            hint={isOther ? undefined : t(own.length > 1 ? 'merge::split.movedHint' : 'merge::split.oneUse')}
            values={chosen}
            onChange={(useCaseIds) => change({ useCaseIds })}
            choices={uses.map(({ id, name }) => ({ value: id, label: <Localized text={name} /> }))}
          />
        )}
        <TextArea name="purpose" label={t('merge::split.purpose')} value={it.purpose} maxLength={8000} onChange={(purpose) => change({ purpose })} />
        <TextArea name="reasons" label={t('case::reasons')} value={it.reasons} maxLength={8000} onChange={(reasons) => change({ reasons })} />
      </CommandForm>
      <ConfirmDialog dialog={dialog} title={t('merge::split.submit')} onConfirm={() => void run()}>
        <p>{t('merge::split.confirm', { number: one.number })}</p>
        <ul>
          {uses
            .filter(({ id }) => chosen.includes(id))
            .map(({ id, name }) => (
              <li key={id}>
                <Localized text={name} />
              </li>
            ))}
        </ul>
      </ConfirmDialog>
    </details>
  );
}
