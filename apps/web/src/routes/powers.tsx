import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Search } from '../app/search.ts';
import { ActsTable } from '../features/powers/acts-table.tsx';
import { actsAllowed, byPart, byPower, powersQuery, stageWords, type Process, type Role, type SeparatedDuty } from '../features/powers/powers-parts.ts';
import { useWords } from '../i18n/use-words.ts';
import { Select } from '../ui/fields.tsx';
import { Page } from '../ui/page.tsx';
import { Empty, Loaded } from '../ui/states.tsx';

/** What was chosen in the address, where it exists. */
function chosenIn(search: Search, roles: readonly Role[], processes: readonly Process[]) {
  const shown = processes.filter(({ process }) => !processes.some((one) => one.process === search.kind) || process === search.kind);
  const [process = '', stage = ''] = (search.stage ?? '').split('.');
  const at = shown.find((one) => one.process === process && one.stages.includes(stage));
  return {
    role: roles.find(({ code }) => code === search.role) ?? null,
    processes: at ? [at] : shown,
    stage: at ? stage : null,
  };
}

/** Position × action × stage: of one role, or all in one table. */
export function PowersPage() {
  const words = useWords();
  const { t, pick } = words;
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const [result, refetch] = useQuery({ query: powersQuery });
  const go = (change: { readonly [K in keyof Search]?: Search[K] | undefined }): void =>
    void navigate({ to: '/powers', search: { ...search, ...change } as never, replace: true, resetScroll: false });
  return (
    <Page title={t('matrix::title')} crumbs={[{ to: '/people', label: t('nav.people') }]} printed={{ kind: 'general' }}>
      <p>{t('matrix::intro')}</p>
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ organization: { roles }, powersMatrix: { processes, separatedDuties } }) => {
          const chosen = chosenIn(search, roles, processes);
          const ofKind = processes.filter(({ process }) => !search.kind || process === search.kind);
          return (
            <>
              <div className="filters no-print">
                <Select
                  label={t('matrix::role')}
                  value={chosen.role?.code ?? ''}
                  onChange={(role) => go({ role: role || undefined })}
                  choices={[{ value: '', label: t('matrix::allRoles') }, ...roles.map(({ code, name }) => ({ value: code, label: pick(name) }))]}
                />
                <Select
                  label={t('matrix::process')}
                  value={search.kind ?? ''}
                  onChange={(kind) => go({ kind: kind || undefined, stage: undefined })}
                  choices={[
                    { value: '', label: t('matrix::allProcesses') },
                    ...processes.map(({ process }) => ({ value: process, label: t(`matrix::processes.${process}`) })),
                  ]}
                />
                <Select
                  label={t('matrix::stage')}
                  value={chosen.stage === null ? '' : (search.stage ?? '')}
                  onChange={(stage) => go({ stage: stage || undefined })}
                  choices={[
                    { value: '', label: t('matrix::allStages') },
                    ...ofKind.flatMap(({ process, stages }) =>
                      stages.map((stage) => ({
                        value: `${process}.${stage}`,
                        label: t('matrix::stageOf', { process: t(`matrix::processes.${process}`), stage: stageWords(words, process, stage) }),
                      })),
                    ),
                  ]}
                />
              </div>
              <Matrix role={chosen.role} roles={roles} processes={chosen.processes} stage={chosen.stage} />
              <Limits duties={separatedDuties} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Matrix({ role, roles, processes, stage }: {
  readonly role: Role | null;
  readonly roles: readonly Role[];
  readonly processes: readonly Process[];
  readonly stage: string | null;
}) {
  const words = useWords();
  const { t, pick } = words;
  const all = actsAllowed(processes, stage, role ? (ground) => byPower(role)(ground) || byPart(ground) : () => true);
  const powers = role ? actsAllowed(processes, stage, byPower(role)) : [];
  const parts = actsAllowed(processes, stage, byPart);
  return (
    <>
      <p role="status" className="quiet">
        {t('matrix::acts', { count: all.reduce((sum, { actions }) => sum + actions.length, 0) })}
        {role && ` · ${pick(role.name)}`}
        {processes.length === 1 && processes[0] && ` · ${t(`matrix::processes.${processes[0].process}`)}`}
        {stage !== null && processes[0] && ` – ${stageWords(words, processes[0].process, stage)}`}
      </p>
      {role ? (
        <>
          <h2>{t('matrix::byPower')}</h2>
          {powers.length > 0 ? <ActsTable caption={t('matrix::byPower')} processes={powers} /> : <Empty>{t('matrix::noPower')}</Empty>}
          <h2>{t('matrix::byPart')}</h2>
          {parts.length > 0 ? <ActsTable caption={t('matrix::byPart')} processes={parts} /> : <Empty>{t('matrix::noPart')}</Empty>}
        </>
      ) : (
        <ActsTable caption={t('matrix::title')} processes={all} roles={roles} />
      )}
    </>
  );
}

/** What the table cannot show, because it is of the same person in one case. */
function Limits({ duties }: { readonly duties: readonly SeparatedDuty[] }) {
  const { t } = useWords();
  return (
    <>
      <h2>{t('matrix::limits')}</h2>
      <p>{t('matrix::separated')}</p>
      <ul>
        {duties.map(({ refusal, actions }) => (
          <li key={refusal}>
            {t(`refusal::${refusal}`)}
            <br />
            <span className="quiet small">{actions.map((action) => t(`matrix::action.${action}`)).join('; ')}</span>
          </li>
        ))}
      </ul>
      <p>
        {t('matrix::level')} <Link to="/rules/deciding-level">{t('matrix::levels')}</Link>. {t('matrix::lift')}
      </p>
      <p>{t('matrix::rest')}</p>
    </>
  );
}
