import { useEffect, useRef, useState } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Search } from '../app/search.ts';
import { useReferenceList } from '../features/reference/use-reference-list.ts';
import { CheckAnswers } from '../features/register-technology/check-answers.tsx';
import { LookAlikes } from '../features/register-technology/look-alikes.tsx';
import { missingIn, steps, toInput, type Registration, type Step } from '../features/register-technology/registration.ts';
import { useRegistration } from '../features/register-technology/use-registration.ts';
import { graphql } from '../graphql/graphql.ts';
import { nodeId } from '../graphql/client.ts';
import { useCommand } from '../graphql/use-command.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary, type FieldFault } from '../ui/error-summary.tsx';
import { Checkboxes, Radios, Select, TextArea, TextField } from '../ui/fields.tsx';
import { Page } from '../ui/page.tsx';
import { CommandState } from '../ui/refusal.tsx';
import { Loading } from '../ui/states.tsx';

const registerQuery = graphql(`
  query Register($technologyId: ID!, $hasTechnology: Boolean!) {
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
    node(id: $technologyId) @include(if: $hasTechnology) {
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

/** Five short steps, then the answers to check. Never refused for what the technology is. */
export function RegisterPage() {
  const words = useWords();
  const { t, code, pick } = words;
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const { registration: it, change, forget, isRead } = useRegistration({
    ...(search.technology ? { technologyId: search.technology } : {}),
    ...(search.inUse ? { inUse: true } : {}),
  });
  const categories = useReferenceList('technology-category');
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const command = useCommand('register');
  const at = Math.min(Math.max(search.step ?? 0, 0), steps.length - 1);
  const step = steps[at] as Step;
  const [{ data }] = useQuery({
    query: registerQuery,
    variables: { technologyId: nodeId('Technology', it.technologyId ?? ''), hasTechnology: it.technologyId !== null },
  });
  if (!isRead || !data) {
    return (
      <Page title={t(search.inUse ? 'register::titleInUse' : 'register::title')}>
        <Loading />
      </Page>
    );
  }
  const known = data.node && 'useCases' in data.node ? data.node : null;
  const unitId = it.unitId || (data.viewer.person.unit?.id ?? '');
  const answers: Registration = { ...it, unitId };
  const technologyName = known ? pick(known.name) : it.technologyName;

  const go = (next: number): void => {
    setFaults([]);
    void navigate({ to: '/register', search: { ...search, step: next } as never });
  };
  const goOn = (): void => {
    const missing = missingIn(step, answers);
    setFaults(missing.map((name) => ({ id: name, text: t(`register::missing.${name}`) })));
    if (missing.length === 0) go(at + 1);
  };
  const faultOf = (name: keyof Registration) => faults.find(({ id }) => id === name)?.text;
  const register = async (): Promise<void> => {
    const { changed } = await command.run(toInput(answers));
    if (!changed?.case) return;
    await forget();
    void navigate({ to: `/cases/${changed.case.number}`, state: true });
  };

  return (
    <Page title={it.inUse ? t('register::titleInUse') : t('register::title')}>
      <p className="steps">{t('register::step', { step: at + 1, of: steps.length })}</p>
      <StepTitle key={step} isFirst={search.step === undefined} title={t(`register::steps.${step}`)} />
      <ErrorSummary faults={faults} />
      <CommandState refusal={command.refusal} isLost={command.isLost} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (step === 'check') void register();
          else goOn();
        }}
      >
        {step === 'what' && (
          <>
            {it.technologyId !== null ? (
              <div className="notice">
                <p>{t('register::existing', { name: technologyName })}</p>
                <button type="button" className="button" onClick={() => change({ technologyId: null, useCaseIds: [] })}>
                  {t('register::another')}
                </button>
              </div>
            ) : (
              <>
                <p className="quiet">{t('register::oneLanguage')}</p>
                <TextField
                  id="nameEn"
                  label={t('register::nameEn')}
                  lang="en"
                  value={it.nameEn}
                  maxLength={200}
                  error={faultOf('nameEn')}
                  onChange={(nameEn) => change({ nameEn })}
                />
                <TextField
                  id="nameFr"
                  label={t('register::nameFr')}
                  lang="fr"
                  value={it.nameFr}
                  maxLength={200}
                  onChange={(nameFr) => change({ nameFr })}
                />
                <LookAlikes
                  text={it.nameEn || it.nameFr}
                  onChoose={({ recordId, name }) => change({ technologyId: recordId, technologyName: pick(name) })}
                />
                <Radios
                  id="kind"
                  label={t('technology::kind')}
                  value={it.kind}
                  error={faultOf('kind')}
                  onChange={(kind) => change({ kind: kind as Registration['kind'] })}
                  choices={(['tool', 'technique', 'device', 'software', 'application', 'dataset'] as const).map((value) => ({
                    value,
                    label: code('kind', value),
                  }))}
                />
                <Checkboxes
                  label={t('register::categories')}
                  isOptional
                  values={it.categories}
                  onChange={(values) => change({ categories: values })}
                  choices={categories.choices}
                />
              </>
            )}
          </>
        )}
        {step === 'who' && (
          <>
            {it.technologyId === null && (
              <>
                <Radios
                  id="origin"
                  label={t('technology::origin')}
                  value={it.origin}
                  error={faultOf('origin')}
                  onChange={(origin) => change({ origin: origin as Registration['origin'] })}
                  choices={(['bought', 'built'] as const).map((value) => ({ value, label: code('origin', value) }))}
                />
                <TextField
                  label={t('technology::vendor')}
                  hint={t('register::vendorHint')}
                  isOptional
                  value={it.vendor}
                  maxLength={200}
                  onChange={(vendor) => change({ vendor })}
                />
                <TextArea
                  label={t('technology::description')}
                  isOptional
                  value={it.description}
                  maxLength={4000}
                  onChange={(description) => change({ description })}
                />
              </>
            )}
            <Select
              id="unitId"
              label={t('register::unit')}
              value={unitId}
              error={faultOf('unitId')}
              onChange={(value) => change({ unitId: value })}
              choices={[
                { value: '', label: '' },
                ...data.organization.units.map((unit) => ({ value: unit.id, label: pick(unit.name) })),
              ]}
            />
          </>
        )}
        {step === 'use' && (
          <>
            {known && known.useCases.length > 0 && (
              <Checkboxes
                label={t('register::knownUses')}
                values={it.useCaseIds}
                onChange={(useCaseIds) => change({ useCaseIds })}
                choices={known.useCases.map((use) => ({ value: use.id, label: pick(use.name) }))}
              />
            )}
            <TextField
              id="useEn"
              label={t('register::useEn')}
              hint={t('register::useHint')}
              lang="en"
              value={it.useEn}
              maxLength={200}
              error={faultOf('useEn')}
              onChange={(useEn) => change({ useEn })}
            />
            <TextField
              id="useFr"
              label={t('register::useFr')}
              lang="fr"
              value={it.useFr}
              maxLength={200}
              onChange={(useFr) => change({ useFr })}
            />
            <TextArea
              id="purpose"
              label={t('register::purpose')}
              value={it.purpose}
              maxLength={8000}
              error={faultOf('purpose')}
              onChange={(purpose) => change({ purpose })}
            />
            <Radios
              label={t('register::inUse')}
              value={it.inUse ? 'yes' : 'no'}
              onChange={(value) => change({ inUse: value === 'yes' })}
              choices={[
                { value: 'no', label: t('no') },
                { value: 'yes', label: t('yes') },
              ]}
            />
          </>
        )}
        {step === 'information' && (
          <Radios
            id="personalInformation"
            label={t('register::personalInformation')}
            hint={t('register::personalInformationHint')}
            value={it.personalInformation}
            error={faultOf('personalInformation')}
            onChange={(value) => change({ personalInformation: value as Registration['personalInformation'] })}
            choices={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: code('personalInformation', value) }))}
          />
        )}
        {step === 'stage' && (
          <>
            <Radios
              id="stageAsked"
              label={t('register::stageAsked')}
              hint={t('register::stageHint')}
              value={it.stageAsked}
              error={faultOf('stageAsked')}
              onChange={(value) => change({ stageAsked: value as Registration['stageAsked'] })}
              choices={(['test', 'pilot', 'operational'] as const).map((value) => ({
                value,
                label: code('asked', value),
                hint: t(`register::stageMeans.${value}`),
              }))}
            />
            <Radios
              id="dataAsked"
              label={t('register::dataAsked')}
              value={it.dataAsked}
              error={faultOf('dataAsked')}
              onChange={(value) => change({ dataAsked: value as Registration['dataAsked'] })}
              choices={(['none', 'synthetic', 'volunteers', 'real'] as const).map((value) => ({ value, label: code('data', value) }))}
            />
          </>
        )}
        {step === 'check' && (
          <CheckAnswers
            registration={answers}
            technologyName={technologyName}
            useCases={known?.useCases ?? []}
            units={data.organization.units}
            onChange={(wanted) => go(steps.indexOf(wanted))}
          />
        )}
        <div className="actions">
          {at > 0 && (
            <button type="button" className="button" onClick={() => go(at - 1)}>
              {t('back')}
            </button>
          )}
          <Button type="submit" kind="primary" isRunning={command.isRunning}>
            {step === 'check' ? t('register::submit') : t('next')}
          </Button>
        </div>
        <p className="quiet small">{t('register::kept')}</p>
      </form>
    </Page>
  );
}

/** A new step is a new screen: its title takes the focus, except where the page itself was just opened. */
function StepTitle({ title, isFirst }: { readonly title: string; readonly isFirst: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true });
  }, [isFirst]);
  return (
    <h2 tabIndex={-1} ref={heading}>
      {title}
    </h2>
  );
}
