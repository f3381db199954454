import { useQuery } from 'urql';
import { useKept } from '../../app/use-kept.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ConfirmDialog, useConfirm } from '../../ui/confirm.tsx';
import { Select, TextArea } from '../../ui/fields.tsx';
import type { Case } from '../case/case-parts.ts';
import { CommandForm, isMine } from './command-form.tsx';

const othersQuery = graphql(`
  query CasesToMergeInto($id: ID!) {
    node(id: $id) {
      ... on Technology {
        id
        cases(first: 100, stages: [triage, preparation, review]) {
          edges {
            node {
              id
              number
              stage
              stageAsked
              unit {
                name {
                  en
                  fr
                }
              }
            }
          }
        }
      }
    }
  }
`);

/** Two cases of one technology turn out to be one: this one ends, and goes on in the other. */
export function MergeCase({ one }: { readonly one: Case }) {
  const { t, code, pick } = useWords();
  const { value: it, change, forget } = useKept(`mergeCase/${one.id}`, { into: '', reasons: '' });
  const command = useCommand('mergeCase');
  const { ask, dialog } = useConfirm();
  const [{ data }] = useQuery({ query: othersQuery, variables: { id: one.technology?.id ?? '' }, pause: !one.technology || !isMine(one.viewerCan.mergeCase) });
  if (!isMine(one.viewerCan.mergeCase) || !one.technology) return null;
  const cases = data?.node && 'cases' in data.node ? (data.node.cases.edges ?? []) : [];
  const others = cases.flatMap((edge) => (edge && edge.node.id !== one.id ? [edge.node] : []));
  const into = others.find(({ id }) => id === it.into);
  return (
    <details>
      <summary>{t('merge::title')}</summary>
      <CommandForm
        command={command}
        label={t('merge::title')}
        submit={t('merge::submit')}
        kind="danger"
        availability={one.viewerCan.mergeCase}
        needs={{ into: into?.id ?? '', reasons: it.reasons }}
        onSubmit={ask}
      >
        <p>{t('merge::means')}</p>
        <Select
          name="into"
          label={t('merge::into')}
          value={into?.id ?? ''}
          onChange={(chosen) => change({ into: chosen })}
          choices={[
            { value: '', label: others.length === 0 ? t('merge::none') : '' },
            ...others.map(({ id, number, stage, stageAsked, unit }) => ({
              value: id,
              label: [number, code('stage', stage), code('asked', stageAsked), pick(unit?.name)].filter(Boolean).join(' – '),
            })),
          ]}
        />
        <TextArea name="reasons" label={t('case::reasons')} value={it.reasons} maxLength={8000} onChange={(reasons) => change({ reasons })} />
      </CommandForm>
      <ConfirmDialog
        dialog={dialog}
        title={t('merge::submit')}
        isDangerous
        onConfirm={() => void command.run({ id: one.id, intoCaseId: it.into, reasons: it.reasons }).then(({ changed }) => changed && forget())}
      >
        <p>{t('merge::confirm', { number: one.number, into: into?.number ?? '' })}</p>
      </ConfirmDialog>
    </details>
  );
}
