import { useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useKept } from '../../app/use-kept.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ConfirmDialog, useConfirm } from '../../ui/confirm.tsx';
import { Checkboxes, Radios, Select, TextArea, TextField } from '../../ui/fields.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import type { Case } from '../case/case-parts.ts';
import { usePositions } from '../people/use-positions.ts';
import { RulesAtDecision } from '../rules/rules-at-decision.tsx';
import { CommandForm } from './command-form.tsx';
import { PreparedDecision } from './prepared-decision.tsx';

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
  const { value: it, change, forget } = useKept(`recordDecision/${one.id}/${one.preparationVersion}`, {
    outcome: '' as Outcome | '',
    reasons: '',
    deferUntil: '',
    endsOn: preparation.endsOn ?? '',
    accounts: String(preparation.accounts ?? 1),
    data: one.dataAsked as Data,
    useCaseIds: one.useCaseIds as readonly string[],
    featureIds: [] as readonly string[],
    /** The unit that asks, until the decider says otherwise. */
    unitIds: null as readonly string[] | null,
    conditions: (one.recommendedConditions.length > 0
      ? one.recommendedConditions.map((text) => ({ ...emptyCondition, text }))
      : [emptyCondition]) as readonly ConditionDraft[],
  });
  const { outcome, conditions } = it;
  const [{ data: form, error }, retry] = useQuery({ query: decisionQuery, variables: { technology: one.technology?.id ?? '' } });
  const { positions, isLost, retry: readPositions } = usePositions();
  const command = useCommand('recordDecision');
  const { ask, dialog } = useConfirm();
  // Without the units and positions that it offers the form would say that none was chosen.
  if (isLost) return <Failed onRetry={readPositions} />;
  if (!form || !positions) return error ? <Failed onRetry={() => retry({ requestPolicy: 'network-only' })} /> : <Loading />;
  const { units } = form.organization;
  const asking = units.filter(({ name }) => pick(name) === pick(one.unit?.name)).map(({ id }) => id);
  const features = form.node && 'features' in form.node ? form.node.features.filter(({ status }) => status !== 'disabled') : [];
  const approves = outcome === 'approve' || outcome === 'approveWithConditions';
  const isConditional = outcome === 'approveWithConditions';
  const unitIds = it.unitIds ?? asking;
  const needs = {
    outcome,
    ...(outcome === 'defer' ? { deferUntil: it.deferUntil } : {}),
    ...(approves ? { endsOn: it.endsOn, accounts: it.accounts, useCaseIds: it.useCaseIds, unitIds } : {}),
    ...(isConditional ? { conditions: conditions.map(({ text }) => text) } : {}),
    reasons: it.reasons,
  };

  const decide = async (): Promise<void> => {
    if (!outcome) return;
    const { changed } = await command.run({
      id: one.id,
      version: one.preparationVersion,
      outcome,
      reasons: it.reasons,
      deferUntil: outcome === 'defer' ? it.deferUntil : null,
      authorization: approves
        ? {
            endsOn: it.endsOn,
            featureIds: [...it.featureIds],
            useCaseIds: [...it.useCaseIds],
            unitIds: [...unitIds],
            accountsAtMost: Number(it.accounts),
            data: it.data,
          }
        : null,
      conditions:
        isConditional
          ? conditions
              .filter(({ text }) => text.trim())
              .map(({ text, kind, owner, dueOn }) => ({ text, kind, ownerPositionId: owner, dueOn: dueOn || null }))
          : [],
    });
    if (!changed) return;
    await forget();
    void navigate({ to: `/cases/${one.number}`, state: true });
  };

  return (
    <>
      <PreparedDecision
        one={one}
        onTakeOver={(prepared) =>
          change({
            outcome: prepared.outcome ?? '',
            reasons: prepared.reasons ?? '',
            ...(prepared.conditions.length > 0 ? { conditions: prepared.conditions.map((text) => ({ ...emptyCondition, text })) } : {}),
          })
        }
      />
      <CommandForm
        command={command}
        title={t('task::recordDecision')}
        submit={outcome ? code('decision', outcome) : t('task::recordDecision')}
        availability={one.viewerCan.recordDecision}
        kind={outcome === 'reject' || outcome === 'prohibit' ? 'danger primary' : 'primary'}
        needs={needs}
        onSubmit={ask}
      >
        <Radios
          name="outcome"
          label={t('case::decision')}
          value={outcome}
          onChange={(value) => change({ outcome: value as Outcome })}
          choices={(['approve', 'approveWithConditions', 'defer', 'reject', 'prohibit'] as const).map((value) => ({
            value,
            label: code('decision', value),
            hint: t(`case::decisionMeans.${value}`),
          }))}
        />
        {outcome === 'defer' && (
          <TextField
            name="deferUntil"
            label={t('case::deferUntil')}
            type="date"
            value={it.deferUntil}
            onChange={(deferUntil) => change({ deferUntil })}
          />
        )}
        {approves && (
          <>
            <TextField
              name="endsOn"
              label={t('authorization::endsOn')}
              type="date"
              value={it.endsOn}
              onChange={(endsOn) => change({ endsOn })}
            />
            <TextField
              name="accounts"
              label={t('authorization::accounts')}
              type="number"
              value={it.accounts}
              onChange={(accounts) => change({ accounts })}
            />
            <Checkboxes
              name="useCaseIds"
              label={t('authorization::uses')}
              values={it.useCaseIds}
              onChange={(useCaseIds) => change({ useCaseIds })}
              choices={(one.technology?.useCases ?? [])
                .filter(({ id }) => one.useCaseIds.includes(id))
                .map(({ id, name }) => ({ value: id, label: pick(name) }))}
            />
            {features.length > 0 && (
              <Checkboxes
                label={t('technology::features')}
                values={it.featureIds}
                onChange={(featureIds) => change({ featureIds })}
                choices={features.map(({ id, name }) => ({ value: id, label: pick(name) }))}
              />
            )}
            <Checkboxes
              name="unitIds"
              label={t('authorization::units')}
              values={unitIds}
              onChange={(chosen) => change({ unitIds: chosen })}
              choices={units.map(({ id, name }) => ({ value: id, label: pick(name) }))}
            />
            <Radios
              label={t('register::dataAsked')}
              value={it.data}
              onChange={(data) => change({ data: data as Data })}
              choices={(['none', 'synthetic', 'volunteers', 'real'] as const).map((value) => ({ value, label: code('data', value) }))}
            />
          </>
        )}
        <RulesAtDecision
          one={one}
          conditions={isConditional ? conditions.map(({ text }) => text) : []}
          onCondition={(text) =>
            change({
              outcome: 'approveWithConditions',
              conditions: [...conditions.filter((other) => other.text.trim()), { ...emptyCondition, text }],
            })
          }
        />
        {isConditional && (
          <fieldset>
            <legend>{t('case::conditions')}</legend>
            {conditions.map((condition, index) => {
              const put = (part: Partial<ConditionDraft>): void =>
                change({ conditions: conditions.map((other, at) => (at === index ? { ...other, ...part } : other)) });
              return (
                <div className="group-item" key={index} role="group" aria-label={`${t('case::condition')} ${index + 1}`}>
                  <TextArea
                    {...(index === 0 ? { name: 'conditions' } : {})}
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
                    onClick={() => change({ conditions: conditions.filter((_other, at) => at !== index) })}
                  >
                    {t('remove')} – {t('case::condition')} {index + 1}
                  </button>
                </div>
              );
            })}
            <button type="button" className="button" onClick={() => change({ conditions: [...conditions, emptyCondition] })}>
              {t('add')} – {t('case::condition')}
            </button>
          </fieldset>
        )}
        <TextArea
          name="reasons"
          label={t('case::reasons')}
          value={it.reasons}
          maxLength={8000}
          onChange={(reasons) => change({ reasons })}
        />
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
