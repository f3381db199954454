import { describe, expect, it } from 'vitest';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));

function git(...args: string[]): string[] {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
  } catch (error) {
    // `git grep` answers 1 when it finds nothing.
    if ((error as { status?: number }).status === 1) return [];
    throw error;
  }
}

/** Files whose lines match, by an extended regular expression. */
const grep = (pattern: string, ...paths: string[]): string[] =>
  git('grep', '--untracked', '-lE', pattern, '--', ...paths).filter((file) => !file.endsWith('repository.test.ts'));

const code = git('ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx');
/** The processes that Temporal follows, by the names of their files. */
const followed = ['onboarding', 'assessment', 'authorization', 'existing-use', 'reference-list'] as const;
const locale = (language: string, name: string) =>
  JSON.parse(readFileSync(join(root, `apps/web/src/i18n/locales/${language}/${name}.json`), 'utf8')) as object;

function leaves(value: object, prefix = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [[`${prefix}${key}`, inner] as [string, string]] : leaves(inner as object, `${prefix}${key}.`),
  );
}

describe('the layout', () => {
  it('writes events in one file only', () => {
    expect(grep('INSERT INTO event( |$)', 'apps', 'libs', 'tools').filter((file) => !file.endsWith('.test.ts'))).toEqual([
      'libs/db/src/record/append.ts',
    ]);
  });

  it('keeps policy pure: no clock, no randomness, no Node, no I/O', () => {
    const impure = grep("from '(node:|pg|@prisma|react|@temporalio)|Date\\.now\\(|new Date\\(\\)|Math\\.random|process\\.(env|exit|cwd)", 'libs/policy/src');
    expect(impure.filter((file) => !file.endsWith('.test.ts') && !file.startsWith('libs/policy/src/testing/'))).toEqual([]);
  });

  it('lets workflows act on what was recorded, never decide', () => {
    expect(grep("from '@gatehouse/(policy|db)", 'apps/worker/src/workflows')).toEqual([]);
    expect(grep('export \\*', 'apps/worker/src/workflows')).toEqual([]);
  });

  it('has no people-facing sentence in policy: refusals are codes', () => {
    expect(grep("refuse\\('[^']* ", 'libs/policy/src')).toEqual([]);
  });

  it('names files in kebab-case and keeps them small', () => {
    const names = code.filter((file) => !/^[a-z0-9.\-$/]+\.(test\.|d\.)?tsx?$/.test(file));
    expect(names).toEqual([]);
    const long = code.filter(
      (file) => !file.includes('graphql-env') && readFileSync(join(root, file), 'utf8').split('\n').length > 420,
    );
    expect(long).toEqual([]);
  });

  it('has a workflow for each process that Temporal follows, and a Signal for each of its events', () => {
    for (const file of followed) {
      const signals = readFileSync(join(root, `libs/contracts/src/${file}.ts`), 'utf8');
      const workflow = readFileSync(join(root, `apps/worker/src/workflows/${file}.workflow.ts`), 'utf8');
      const names = [...signals.matchAll(/^ {2}(\w+): '/gm)].map((match) => match[1] ?? '');
      expect(names.filter((name) => !workflow.includes(`'${name}'`))).toEqual([]);
    }
  });
});

describe('the documents', () => {
  it('list the powers as the commands declare them', async () => {
    const { powersDocument } = await import('./powers-document.ts');
    expect(readFileSync(join(root, 'docs/powers.md'), 'utf8'), 'npx node tools/powers-document.ts').toBe(powersDocument());
  });
});

describe('the two languages', () => {
  const files = git('ls-files', '--cached', '--others', '--exclude-standard', 'apps/web/src/i18n/locales/en/*.json').map((file) =>
    file.replace(/^.*\/|\.json$/g, ''),
  );

  it.each(files)('say the same in %s', (name) => {
    const en = new Map(leaves(locale('en', name)));
    const fr = new Map(leaves(locale('fr', name)));
    expect([...fr.keys()].toSorted()).toEqual([...en.keys()].toSorted());
    const placeholders = (text: string | undefined) => [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).toSorted();
    for (const [key, text] of en) {
      expect(text.trim(), key).not.toBe('');
      expect(placeholders(fr.get(key)), key).toEqual(placeholders(text));
    }
  });

  it('have a sentence for every refusal, event and task', async () => {
    const { refusals } = await import('@gatehouse/policy');
    expect(Object.keys(refusals).filter((one) => !(one in locale('en', 'refusal')))).toEqual([]);
    const events = followed.flatMap((file) =>
      [...readFileSync(join(root, `libs/contracts/src/${file}.ts`), 'utf8').matchAll(/^ {2}(\w+): '/gm)].map((match) => match[1] ?? ''),
    );
    expect(events.filter((one) => !(one in locale('en', 'event')))).toEqual([]);
    const powers = (await import('@gatehouse/policy')).powers;
    expect(powers.filter((one) => !(one in locale('en', 'powers')))).toEqual([]);
  });

  it('have a word for every part that a search looks through, on the page and in its file', async () => {
    const { isFormId } = await import('@gatehouse/policy/forms');
    const [, parts = ''] = /parts: \{\n(.*?)\n {2}\}/s.exec(readFileSync(join(root, 'apps/api/src/search/csv.words.ts'), 'utf8')) ?? [];
    const inFile = [...parts.matchAll(/^ {4}(\w+): '/gm)].map((match) => match[1]);
    const { part } = locale('en', 'search') as { readonly part: object };
    expect(inFile.toSorted()).toEqual(Object.keys(part).filter((one) => !isFormId(one)).toSorted());
  });

  it('have a word for every point in time from which or up to which a rule counts', async () => {
    const { rcmp, tablesOf } = await import('@gatehouse/policy');
    const points = tablesOf(rcmp).flatMap(({ facts, versions }) =>
      versions
        .flatMap(({ rows }) => rows.flatMap(({ obligations }) => obligations.flatMap(({ term }) => (term ? ['before' in term ? term.before : term.from] : []))))
        .filter((point) => !(point in facts) && !/^\d{4}-\d{2}-\d{2}$/.test(point)),
    );
    const words = locale('en', 'rules') as Record<'point', object>;
    expect([...new Set(points)].toSorted()).toEqual(Object.keys(words.point).toSorted());
  });

  it('have a word for every act, process and part of the powers matrix', async () => {
    const { powersMatrix, processes, rcmp, relations } = await import('@gatehouse/policy');
    const words = locale('en', 'matrix') as Record<'action' | 'processes' | 'relation', object>;
    expect(Object.keys(words.action).toSorted()).toEqual([...new Set(powersMatrix(rcmp).map(({ action }) => action))].toSorted());
    expect(Object.keys(words.processes).toSorted()).toEqual(processes.toSorted());
    expect(Object.keys(words.relation).toSorted()).toEqual(relations.toSorted());
  });
});
