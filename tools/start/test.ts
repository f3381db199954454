import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readdir } from 'node:fs/promises';
import { machineEnvironment } from './config.ts';
import { root } from './parts.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const env: Record<string, string> = { ...machineEnvironment(), NX_DAEMON: 'false', CI: '1' };

/** Runs a program with its output on ours; its exit code. */
async function run(command: string, args: readonly string[], cwd = root, more: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...env, ...more }, stdio: 'inherit' });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

async function check(name: string, steps: () => Promise<number>): Promise<Count> {
  const start = Date.now();
  const code = await steps();
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${Math.round((Date.now() - start) / 1000)} s)`);
  return { passed: Number(code === 0), failed: Number(code !== 0) };
}

async function packages(): Promise<string[]> {
  const inside = async (folder: string): Promise<string[]> => (await readdir(join(root, folder))).map((name) => `${folder}/${name}`);
  return [...(await inside('libs')), ...(await inside('apps')), 'tools'];
}

async function types(): Promise<number> {
  const queue = await packages();
  let worst = 0;
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      worst = Math.max(worst, await run('tsc', ['-p', next, '--noEmit']));
    }
  };
  await Promise.all([work(), work()]);
  return worst;
}

/** What is printed from code and committed must be what the code prints now. */
async function freshness(): Promise<number> {
  const printed = ['apps/api/schema.graphql', 'apps/web/src/graphql/graphql-env.d.ts'];
  const before = await Promise.all(printed.map((file) => readFile(join(root, file), 'utf8')));
  const codes = [
    await run(process.execPath, ['apps/api/src/print-schema.ts']),
    await run('gql.tada', ['generate-output', '--disable-preprocessing', '-c', 'tsconfig.json'], join(root, 'apps/web')),
  ];
  const after = await Promise.all(printed.map((file) => readFile(join(root, file), 'utf8')));
  const stale = printed.filter((_file, index) => before[index] !== after[index]);
  for (const file of stale) console.error(`${file} was stale; it is printed anew, commit it.`);
  return Math.max(stale.length, ...codes);
}

async function vitest(report: string): Promise<Count> {
  const code = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(text) as Record<string, number>;
  const failed = numFailedTests || (code === 0 ? 0 : Math.max(1, numFailedTestSuites ?? 0));
  return { passed: numPassedTests ?? 0, failed };
}

async function playwright(report: string): Promise<Count> {
  env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = report;
  const code = await run('playwright', ['test', '--reporter=list,json'], join(root, 'apps/web'));
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(text) as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky || (code === 0 ? 0 : 1) };
}

const folder = await mkdtemp(join(tmpdir(), 'gatehouse-test-'));
const counts: Count[] = [];
try {
  counts.push(await check('generated files are fresh', freshness));
  // The rules that know types hold every package's program at once, which is more than Node's own limit.
  const roomy = { NODE_OPTIONS: '--max-old-space-size=10240' };
  counts.push(await check('lint', async () => Math.max(await run('nx', ['show', 'projects']), await run('eslint', ['.', '--max-warnings=0'], root, roomy))));
  counts.push(await check('types', types));
  counts.push(await vitest(join(folder, 'vitest.json')));
  counts.push(await playwright(join(folder, 'playwright.json')));
} finally {
  await rm(folder, { recursive: true, force: true });
}
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
