import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { documentation, readConfig, type StartConfig } from './config.ts';
import { root, startParts, type Parts } from './parts.ts';
import { preflight } from './preflight.ts';
import { createProcesses, endLeftovers, runningStart, type Processes } from './processes.ts';
import { buildWeb } from './web.ts';

function refuse(faults: readonly string[]): never {
  for (const fault of faults) console.error(fault);
  process.exit(1);
}

/** The settings after every check, or the end of the process with a line for each fault. */
export async function checkedConfig(): Promise<StartConfig> {
  if (process.argv.includes('--help')) {
    for (const [name, text] of Object.entries(documentation)) console.log(`${name.padEnd(26)} ${text}`);
    process.exit(0);
  }
  const read = readConfig();
  if ('faults' in read) refuse(read.faults);
  // What a killed start left behind may hold our own port.
  if (runningStart(read.config.dataDir) === null) await endLeftovers(read.config.dataDir);
  const faults = await preflight(read.config);
  if (faults.length > 0) refuse(faults);
  return read.config;
}

/** Where Vite serves the web with reload. */
const webPort = 5173;

/** While the web is served with reload, that is where people are: signing in and links in mail lead back there. */
export function withReload(config: StartConfig): StartConfig {
  return { ...config, publicUrl: config.GATEHOUSE_PUBLIC_URL ?? `http://localhost:${webPort}` };
}

/** Runs the whole installation until it is told to stop. `watch` reloads our own processes when their code changes. */
export async function runGatehouse(config: StartConfig, { watch }: { readonly watch: boolean }): Promise<void> {
  const processes = createProcesses(config.dataDir);
  stopOnSignal(processes);
  try {
    const web = watch ? Promise.resolve(null) : buildWeb(root, { ...process.env } as Record<string, string>);
    const [parts, webDir] = await Promise.all([startParts(config, processes), web]);
    const own = {
      api: webDir ? { GATEHOUSE_WEB_DIR: webDir } : {},
      worker: config.NODE_ENV === 'production' ? { GATEHOUSE_WORKFLOW_BUNDLE: bundleWorkflows() } : {},
    };
    startOurs(processes, parts, own, watch);
    await untilReady(config);
    console.log(`Gatehouse is ready at ${config.publicUrl}`);
    if (!config.OIDC_ISSUER) {
      console.log('Demonstration: choose "Sign in" and then any of the demo people, one click each.');
      console.log('A token for GraphQL: npm run token -- --as ntop-analyst');
    }
    console.log('Ctrl-C stops everything.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    await processes.stop();
    process.exit(1);
  }
}

function stopOnSignal(processes: Processes): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      console.log('Stopping…');
      void processes.stop().then(() => process.exit(0));
    });
  }
}

/** In production the worker takes only what was bundled before it starts. */
function bundleWorkflows(): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'apps/worker/src/bundle.ts')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The workflows could not be bundled: ${stderr.trim()}`);
  return stdout.trim();
}

function startOurs(
  processes: Processes,
  parts: Parts,
  own: Readonly<Record<'worker' | 'api', Readonly<Record<string, string>>>>,
  watch: boolean,
): void {
  for (const name of ['worker', 'api'] as const) {
    processes.start({
      name,
      command: process.execPath,
      args: [...(watch ? ['--watch', '--watch-preserve-output'] : []), join(root, `apps/${name}/src/main.ts`)],
      env: { ...parts.environment, ...own[name] },
      restarts: true,
      yields: name === 'worker',
    });
  }
  if (watch) {
    processes.start({
      name: 'vite',
      command: 'vite',
      args: ['--port', String(webPort), '--strictPort'],
      env: { ...parts.environment, GATEHOUSE_API: `http://localhost:${parts.environment['GATEHOUSE_PORT']}` },
      cwd: join(root, 'apps/web'),
      restarts: true,
    });
  }
}

async function untilReady({ GATEHOUSE_PORT, GATEHOUSE_HOST, dataDir }: StartConfig): Promise<void> {
  for (let waited = 0; waited < 120_000; waited += 100) {
    const answer = await fetch(`http://${GATEHOUSE_HOST}:${GATEHOUSE_PORT}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error(`Gatehouse did not become ready within two minutes; see ${join(dataDir, 'logs')}`);
}
