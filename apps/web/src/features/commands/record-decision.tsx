import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ConfirmDialog, useConfirm } from '../../ui/confirm.tsx';
import { Checkboxes, Radios, Select, TextArea, TextField } from '../../ui/fields.tsx';
import type { Case } from '../case/case-parts.ts';
import { CommandForm } from './command-form.tsx';

const decisionQuery = graphql(`
  query DecisionForm($technology: ID!) {
    organization {
      units {
        id
        name {
          en
          fr
        }
      }
    }
    positions(first: 100) {
      edges {
        node {
          id
          title {
            en
            fr
          }
        }
      }
    }
    node(id: $technology) {
      ... on Technology {
        id
        features {
          id
          status
          name {
            en
            fr
          }
        }
      }
    }
  }
`);

type Outcome = 'approve' | 'approveWithConditions' | 'defer' | 'reject' | 'prohibit';
type Data = 'none' | 'synthetic' | 'volunteers' | 'real';

interface ConditionDraft {
  readonly text: string;
  readonly kind: 'precedent' | 'ongoing';
  readonly owner: string;
  readonly dueOn: string;
}

/** The executive's decision: exactly what is allowed, for whom, on what, until when, under which conditions. */
export function RecordDecision({ one }: { readonly one: Case }) {
  const { t, code, pick } = useWords();
  const navigate = useNavigate();
  const preparation = (one.preparationVersions.at(-1)?.answers ?? {}) as { endsOn?: string; accounts?: number };
  const emptyCondition: ConditionDraft = { text: '', kind: 'precedent', owner: one.executivePosition?.id ?? '', dueOn: '' };
  const [outcome, setOutcome] = useState<Outcome | ''>('');
  const [reasons, setReasons] = useState('');
  const [deferUntil, setDeferUntil] = useState('');
  const [endsOn, setEndsOn] = useState(preparation.endsOn ?? '');
  const [accounts, setAccounts] = useState(String(preparation.accounts ?? 1));
  const [data, setData] = useState<Data>(one.dataAsked);
  const [useCaseIds, setUseCaseIds] = useState<readonly string[]>(one.useCaseIds);
  const [featureIds, setFeatureIds] = useState<readonly string[]>([]);
  const [unitIds, setUnitIds] = useState<readonly string[] | null>(null);
  const [conditions, setConditions] = useState<readonly ConditionDraft[]>(
    one.recommendedConditions.length > 0 ? one.recommendedConditions.map((text) => ({ ...emptyCondition, text })) : [emptyCondition],
  );
  const [{ data: form }] = useQuery({ query: decisionQuery, variables: { technology: one.technology?.id ?? '' } });
  const command = useCommand('recordDecision');
  const { ask, dialog } = useConfirm();
  const units = form?.organization.units ?? [];
  const asking = units.filter(({ name }) => pick(name) === pick(one.unit?.name)).map(({ id }) => id);
  const positions = (form?.positions.edges ?? []).flatMap((edge) => (edge ? [edge.node] : []));
  const features = form?.node && 'features' in form.node ? form.node.features.filter(({ status }) => status !== 'disabled') : [];
  const approves = outcome === 'approve' || outcome === 'approveWithConditions';

  const decide = async (): Promise<void> => {
    const { changed } = await command.run({
      id: one.id,
      version: one.preparationVersion,
      outcome: outcome || 'defer',
      reasons,
      deferUntil: outcome === 'defer' ? deferUntil || null : null,
      authorization: approves
        ? {
            endsOn,
            featureIds: [...featureIds],
            useCaseIds: [...useCaseIds],
            unitIds: [...(unitIds ?? asking)],
            accountsAtMost: Number(accounts),
            data,
          }
        : null,
      conditions:
        outcome === 'approveWithConditions'
          ? conditions
              .filter(({ text }) => text.trim())
              .map(({ text, kind, owner, dueOn }) => ({ text, kind, ownerPositionId: owner, dueOn: dueOn || null }))
          : [],
    });
    if (changed) void navigate({ to: `/cases/${one.number}` });
  };

  return (
    <>
      <CommandForm
        command={command}
        title={t('task::recordDecision')}
        submit={outcome ? code('decision', outcome) : t('task::recordDecision')}
        availability={one.viewerCan.recordDecision}
        kind={outcome === 'reject' || outcome === 'prohibit' ? 'danger primary' : 'primary'}
        onSubmit={ask}
      >
        <Radios
          label={t('case::decision')}
          value={outcome}
          onChange={(value) => setOutcome(value as Outcome)}
          choices={(['approve', 'approveWithConditions', 'defer', 'reject', 'prohibit'] as const).map((value) => ({
            value,
            label: code('decision', value),
            hint: t(`case::decisionMeans.${value}`),
          }))}
        />
        {outcome === 'defer' && (
          <TextField label={t('case::deferUntil')} type="date" value={deferUntil} onChange={setDeferUntil} />
        )}
        {approves && (
          <>
            <TextField label={t('authorization::endsOn')} type="date" value={endsOn} onChange={setEndsOn} />
            <TextField label={t('authorization::accounts')} type="number" value={accounts} onChange={setAccounts} />
            <Checkboxes
              label={t('authorization::uses')}
              values={useCaseIds}
              onChange={setUseCaseIds}
              choices={(one.technology?.useCases ?? [])
                .filter(({ id }) => one.useCaseIds.includes(id))
                .map(({ id, name }) => ({ value: id, label: pick(name) }))}
            />
            {features.length > 0 && (
              <Checkboxes
                label={t('technology::features')}
                values={featureIds}
                onChange={setFeatureIds}
                choices={features.map(({ id, name }) => ({ value: id, label: pick(name) }))}
              />
            )}
            <Checkboxes
              label={t('authorization::units')}
              values={unitIds ?? asking}
              onChange={setUnitIds}
              choices={units.map(({ id, name }) => ({ value: id, label: pick(name) }))}
            />
            <Radios
              label={t('register::dataAsked')}
              value={data}
              onChange={(value) => setData(value as Data)}
              choices={(['none', 'synthetic', 'volunteers', 'real'] as const).map((value) => ({ value, label: code('data', value) }))}
            />
          </>
        )}
        {outcome === 'approveWithConditions' && (
          <fieldset>
            <legend>{t('case::conditions')}</legend>
            {conditions.map((condition, index) => {
              const put = (part: Partial<ConditionDraft>): void =>
                setConditions(conditions.map((other, at) => (at === index ? { ...other, ...part } : other)));
              return (
                <div className="group-item" key={index} role="group" aria-label={`${t('case::condition')} ${index + 1}`}>
                  <TextArea
                    label={`${t('case::condition')} ${index + 1}`}
                    rows={2}
                    value={condition.text}
                    maxLength={2000}
                    onChange={(text) => put({ text })}
                  />
                  <Select
                    label={t('case::conditionKind')}
                    value={condition.kind}
                    onChange={(kind) => put({ kind: kind as ConditionDraft['kind'] })}
                    choices={(['precedent', 'ongoing'] as const).map((value) => ({ value, label: code('conditionKind', value) }))}
                  />
                  <Select
                    label={t('case::conditionOwner')}
                    value={condition.owner}
                    onChange={(owner) => put({ owner })}
                    choices={positions.map(({ id, title }) => ({ value: id, label: pick(title) }))}
                  />
                  <TextField
                    label={t('case::conditionDue')}
                    type="date"
                    isOptional
                    value={condition.dueOn}
                    onChange={(dueOn) => put({ dueOn })}
                  />
                  <button
                    type="button"
                    className="button"
                    onClick={() => setConditions(conditions.filter((_other, at) => at !== index))}
                  >
                    {t('remove')} – {t('case::condition')} {index + 1}
                  </button>
                </div>
              );
            })}
            <button type="button" className="button" onClick={() => setConditions([...conditions, emptyCondition])}>
              {t('add')} – {t('case::condition')}
            </button>
          </fieldset>
        )}
        <TextArea label={t('case::reasons')} value={reasons} maxLength={8000} onChange={setReasons} />
      </CommandForm>
      <ConfirmDialog
        dialog={dialog}
        title={outcome ? code('decision', outcome) : ''}
        isDangerous={outcome === 'reject' || outcome === 'prohibit'}
        onConfirm={() => void decide()}
      >
        <p>{t('case::decisionOn', { number: one.number, version: one.preparationVersion })}</p>
        <p>{outcome && t(`case::decisionMeans.${outcome}`)}</p>
      </ConfirmDialog>
    </>
  );
}
