import { useQuery } from 'urql';
import { useKept } from '../../app/use-kept.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Radios, Select, TextArea } from '../../ui/fields.tsx';
import type { Case } from '../case/case-parts.ts';
import { CommandForm } from './command-form.tsx';

const relatedQuery = graphql(`
  query RelatedToCase($id: ID!, $language: Language!) {
    node(id: $id) {
      ... on Technology {
        id
        authorizations {
          id
          status
          stage
          case {
            number
          }
        }
        cases(first: 100, stages: [triage, preparation, review]) {
          edges {
            node {
              id
              number
              stage
              technologyName(language: $language)
            }
          }
        }
      }
    }
  }
`);

type Outcome = 'inAssessment' | 'alreadyAuthorized' | 'joined' | 'outOfScope';

/** NTOP decides how the case goes on. */
export function TriageForm({ one }: { readonly one: Case }) {
  const { t, code, language } = useWords();
  const { value: it, change, forget } = useKept(`triage/${one.id}`, {
    outcome: '' as Outcome | '',
    into: '',
    authorization: '',
    reasons: '',
  });
  const { outcome, into, authorization, reasons } = it;
  const command = useCommand('triage');
  const [{ data }] = useQuery({
    query: relatedQuery,
    variables: { id: one.technology?.id ?? '', language },
    pause: !one.technology,
  });
  const node = data?.node && 'cases' in data.node ? data.node : null;
  const open = (node?.cases.edges ?? []).flatMap((edge) => (edge && edge.node.id !== one.id ? [edge.node] : []));
  const inForce = (node?.authorizations ?? []).filter(({ status }) => status === 'inForce');
  return (
    <CommandForm
      command={command}
      title={t('task::triage')}
      submit={t('case::triageSubmit')}
      availability={one.viewerCan.triage}
      needs={{
        triage: outcome,
        ...(outcome === 'joined' ? { into } : {}),
        ...(outcome === 'alreadyAuthorized' ? { authorization } : {}),
        ...(outcome === 'outOfScope' ? { reasons } : {}),
      }}
      onSubmit={() =>
        outcome &&
        void command
          .run({
            id: one.id,
            outcome,
            intoCaseId: outcome === 'joined' ? into : null,
            authorizationId: outcome === 'alreadyAuthorized' ? authorization : null,
            reasons: reasons.trim() || null,
          })
          .then(({ changed }) => changed && forget())
      }
    >
      <Radios
        name="triage"
        label={t('case::triageQuestion')}
        value={outcome}
        onChange={(value) => change({ outcome: value as Outcome })}
        choices={(['inAssessment', 'alreadyAuthorized', 'joined', 'outOfScope'] as const).map((value) => ({
          value,
          label: code('triage', value),
          hint: t(`case::triageMeans.${value}`),
        }))}
      />
      {outcome === 'joined' && (
        <Select
          name="into"
          label={t('case::joinWhich')}
          value={into}
          onChange={(value) => change({ into: value })}
          choices={[
            { value: '', label: open.length === 0 ? t('none') : '' },
            ...open.map(({ id, number, stage }) => ({ value: id, label: `${number} – ${code('stage', stage)}` })),
          ]}
        />
      )}
      {outcome === 'alreadyAuthorized' && (
        <Select
          name="authorization"
          label={t('case::whichAuthorization')}
          value={authorization}
          onChange={(value) => change({ authorization: value })}
          choices={[
            { value: '', label: inForce.length === 0 ? t('none') : '' },
            ...inForce.map((found) => ({ value: found.id, label: `${found.case?.number ?? ''} – ${code('asked', found.stage)}` })),
          ]}
        />
      )}
      <TextArea
        name="reasons"
        label={t('case::reasons')}
        isOptional={outcome !== 'outOfScope'}
        value={reasons}
        maxLength={8000}
        onChange={(text) => change({ reasons: text })}
      />
    </CommandForm>
  );
}
