import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { CommandForm, NotYours } from '../features/commands/command-form.tsx';
import { ChooseCases } from '../features/triage-several/choose-cases.tsx';
import { outcomesOfSeveral, useTriageSeveral } from '../features/triage-several/use-triage-several.ts';
import { graphql } from '../graphql/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { ConfirmDialog, useConfirm } from '../ui/confirm.tsx';
import { Radios, TextArea } from '../ui/fields.tsx';
import { Page } from '../ui/page.tsx';
import { Pager, usePage } from '../ui/pager.tsx';
import { Empty, Loaded } from '../ui/states.tsx';

const waitingQuery = graphql(`
  query WaitingForTriage($language: Language!, $first: Int, $after: String, $last: Int, $before: String) {
    viewer {
      powers
    }
    cases(first: $first, after: $after, last: $last, before: $before, filter: { stages: [triage] }, sort: stageSince) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          number
          stageSince
          technologyName(language: $language)
          requester {
            name
          }
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
`);

/** Cases that came in together and go on alike: the same outcome and reasons for each that is chosen, each recorded apart. */
export function TriagePage() {
  const { t, language, code, pick } = useWords();
  const several = useTriageSeveral();
  const { chosen, outcome, reasons, progress, recorded, refused } = several;
  const [result, refetch] = useQuery({ query: waitingQuery, variables: { language, ...usePage(50) } });
  const { ask, dialog } = useConfirm();
  const outcomeOf = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (recorded !== null) outcomeOf.current?.focus();
  }, [recorded, refused]);
  return (
    <Page title={t('triage::title')}>
      <p>{t('triage::means')}</p>
      {recorded !== null && !progress && (
        <div ref={outcomeOf} tabIndex={-1} role="region" aria-label={t('triage::result')} className={`notice ${refused.size > 0 || several.isLost ? 'warning' : ''}`}>
          <p>
            <strong>{t('triage::recorded', { count: recorded })}</strong>
          </p>
          {refused.size > 0 && <p>{t('triage::refused', { count: refused.size })}</p>}
        </div>
      )}
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ cases, viewer }) => (
          <>
            {!viewer.powers.includes('ntop:triage') && <NotYours />}
            <p role="status" className="quiet">
              {t('triage::waiting', { count: cases.totalCount ?? 0 })}
            </p>
            {cases.totalCount === 0 && <Empty>{t('triage::empty')}</Empty>}
            {viewer.powers.includes('ntop:triage') && ((cases.totalCount ?? 0) > 0 || chosen.length > 0) && (
              <CommandForm
                command={{ refusal: several.refusal, isRunning: progress !== null, isLost: several.isLost }}
                label={t('triage::title')}
                submit={t('triage::submit')}
                needs={{ cases: chosen.map(({ id }) => id), triage: outcome, ...(outcome === 'outOfScope' ? { reasons } : {}) }}
                onSubmit={ask}
              >
                <ChooseCases
                  waiting={(cases.edges ?? []).flatMap((edge) =>
                    edge ? [{ ...edge.node, technologyName: edge.node.technologyName ?? '', unitName: pick(edge.node.unit?.name), askedBy: edge.node.requester.name ?? '' }] : [],
                  )}
                  chosen={chosen}
                  refused={refused}
                  isRunning={progress !== null}
                  choose={several.choose}
                />
                <Pager info={cases.pageInfo} label={t('paging.label')} />
                <Radios
                  name="triage"
                  label={t('triage::how')}
                  hint={t('triage::howHint')}
                  value={outcome}
                  onChange={(value) => several.say({ outcome: value as typeof outcome })}
                  choices={outcomesOfSeveral.map((value) => ({ value, label: code('triage', value), hint: t(`case::triageMeans.${value}`) }))}
                />
                <TextArea
                  name="reasons"
                  label={t('case::reasons')}
                  isOptional={outcome !== 'outOfScope'}
                  value={reasons}
                  maxLength={8000}
                  onChange={(text) => several.say({ reasons: text })}
                />
                <div role="status">
                  {progress && (
                    <p>
                      <progress value={progress.done} max={progress.of} aria-label={t('triage::progressLabel')} />{' '}
                      {t('triage::progress', { done: progress.done, count: progress.of })}
                    </p>
                  )}
                </div>
              </CommandForm>
            )}
          </>
        )}
      </Loaded>
      <ConfirmDialog dialog={dialog} title={t('triage::confirm', { count: chosen.length })} onConfirm={() => void several.run()}>
        <p>
          {t('triage::how')}
          {t('colon')}
          <strong>{code('triage', outcome)}</strong>
        </p>
        {reasons.trim() && (
          <p>
            {t('case::reasons')}
            {t('colon')}
            {reasons}
          </p>
        )}
        <ul className="exactly" tabIndex={0} aria-label={t('triage::exactly')}>
          {chosen.map(({ id, number, technologyName }) => (
            <li key={id}>
              {number} {technologyName}
            </li>
          ))}
        </ul>
      </ConfirmDialog>
    </Page>
  );
}
