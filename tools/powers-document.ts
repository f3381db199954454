import { readFileSync, writeFileSync } from 'node:fs';
import { powersMatrix, processes, rcmp, separatedDuties, stagesOf, type Ground, type PowersRow } from '@gatehouse/policy';

/** `npx node tools/powers-document.ts` writes docs/powers.md, which `repository.test.ts` holds fresh. */

type Words = Readonly<Record<string, string>>;
type Groups = Readonly<Record<string, Words>>;

function locale<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../apps/web/src/i18n/locales/en/${name}.json`, import.meta.url), 'utf8')) as T;
}

const matrix = locale<Groups>('matrix');
const codes = locale<Groups>('codes');
const powers = locale<Words>('powers');
const refusals = locale<Words>('refusal');

function said(words: Words | undefined, key: string): string {
  const text = words?.[key];
  if (text === undefined) throw new Error(`There is no English word for ${key}`);
  return text;
}

const stageGroups: Readonly<Record<string, Words | undefined>> = {
  onboarding: codes['stage'],
  assessment: codes['assessmentStatus'],
  authorization: codes['authorizationStatus'],
  technology: matrix['standing'],
  existingUse: codes['reportStatus'],
};

function stagesSaid({ process, opens, stages }: PowersRow): string {
  const all = stagesOf(process)?.names ?? [];
  if (opens) return 'begins it';
  if (all.length === 0) return 'at any time';
  return stages.length === all.length ? 'every stage' : stages.map((stage) => said(stageGroups[process], stage)).join('; ');
}

function groundSaid({ relation, power }: Ground): string {
  const part = relation === null ? '' : said(matrix['relation'], relation);
  if (power === null) return part;
  const roles = rcmp.roles.filter((role) => role.powers.includes(power)).map(({ name }) => name.en);
  const named = part ? `${part} (${said(powers, power)})` : said(powers, power);
  return `${named}: ${roles.length > 0 ? roles.join(', ') : 'no role'}`;
}

function tableOf(process: PowersRow['process']): string {
  const stages = (stagesOf(process)?.names ?? []).map((stage) => said(stageGroups[process], stage));
  const rows = powersMatrix(rcmp)
    .filter((row) => row.process === process)
    .map((row) => `| ${said(matrix['action'], row.action)} | ${stagesSaid(row)} | ${row.by.map(groundSaid).join('<br>')} | \`${row.action}\` |`);
  return [
    `## ${said(matrix['processes'], process)}`,
    ...(stages.length > 0 ? ['', `Stages: ${stages.join('; ')}.`] : []),
    '',
    '| act | stages | power or part: roles that can hold it | command |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** Position × action × stage of the profile that ships, with the words of the page. */
export function powersDocument(): string {
  const duties = Object.entries(separatedDuties).map(
    ([code, actions]) => `| ${said(refusals, code)} | ${actions.map((action) => said(matrix['action'], action)).join('; ')} | \`${code}\` |`,
  );
  return `${[
    '<!-- Written by tools/powers-document.ts: `npx node tools/powers-document.ts`. An edit here is lost. -->',
    '# Who may do what, at which stage',
    'What the commands declare (`libs/policy/src/<aggregate>/decide.ts`), for the roles of the profile that ships\n(`libs/policy/src/profile/rcmp.ts`). A power is given to positions by the delegation order in force; the roles are those whose\npositions it can be given to. A part, such as having asked, needs no power. The same is at `/powers`, in both languages.',
    ...processes.map(tableOf),
    '## Limits',
    'Duties stay separate whatever positions one person holds. In one case:',
    ['| refused because | acts that it may meet | code |', '|---|---|---|', ...duties].join('\n'),
    'A decision also asks for a level, by what is asked and by risk (`npm run rule -- deciding-level`). A prohibition is lifted at the\nlevel that prohibited, or above. What the case holds decides the rest.',
  ].join('\n\n')}\n`;
}

if (import.meta.main) writeFileSync(new URL('../docs/powers.md', import.meta.url), powersDocument());
