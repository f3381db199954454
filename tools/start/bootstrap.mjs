// Runs on whatever Node.js the host has (20 or newer), before anything is installed; so plain JavaScript without dependencies.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [command = 'start', ...rest] = process.argv.slice(2);

const commands = {
  start: 'the whole installation; --help lists the settings',
  test: 'every check and test',
  dev: 'as start, with reload',
  bench: 'the measurements',
  verify: 'checks the record',
  recover: 'brings every process with something left to do back to Temporal',
  token: '--as <person>: a bearer token for a demo person',
  rule: '<table> [--as-of <date>] [--facts]: what a decision table says of facts given as JSON lines',
  form: '<definition>: reads answers as JSON lines, prints what the form makes of each; without a definition, lists them',
};

const hashOf = (...texts) => createHash('sha256').update(texts.join('\n')).digest('hex');

function fail(line) {
  console.error(line);
  process.exit(1);
}

if (Number(process.versions.node.split('.')[0]) < 20) fail(`Node.js 20 or newer is needed; this is ${process.version}.`);

if (!Object.hasOwn(commands, command)) {
  const lines = Object.entries(commands).map(([name, text]) => `  ${name.padEnd(8)} ${text}`);
  fail([`There is no command "${command}". There are:`, ...lines].join('\n'));
}
const takesSettings = command === 'start' || command === 'dev' || command === 'token';
if (!takesSettings && rest.includes('--help')) {
  console.log(`${command}: ${commands[command]}`);
  process.exit(0);
}

// What these print is read by other programs; what has to be fetched or made first is told beside it.
const isRead = ['token', 'form', 'rule'].includes(command);
const tell = isRead ? console.error : console.log;

/** Runs a step whose result is remembered by its inputs, so that the second start does nothing twice. */
function once(stamp, key, label, run) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;
  tell(label);
  const { status } = run();
  if (status !== 0) fail(`${label} failed.`);
  writeFileSync(stamp, key);
}

const modules = join(root, 'node_modules');
const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
once(join(modules, '.gatehouse-install'), hashOf(lock), 'Installing what is missing (about two minutes the first time)…', () =>
  spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', isRead ? 2 : 'inherit', 'inherit'],
  }),
);

const node24 = join(modules, 'node', 'bin', 'node');
const environment = { ...process.env, PATH: `${join(modules, '.bin')}:${process.env.PATH ?? ''}` };
const schemaDir = join(root, 'libs/db/prisma/schema');
const schemas = readdirSync(schemaDir).sort().map((name) => readFileSync(join(schemaDir, name), 'utf8'));
const generated = join(root, 'libs/db/src/generated');
if (!existsSync(join(generated, 'client/client.ts'))) writeFileSync(join(modules, '.gatehouse-generate'), '');
once(join(modules, '.gatehouse-generate'), hashOf(lock, ...schemas), 'Generating the database client…', () =>
  spawnSync(node24, ['scripts/generate.ts'], { cwd: join(root, 'libs/db'), stdio: ['ignore', 'ignore', 'inherit'], env: environment }),
);

const child = spawn(node24, [join(root, 'tools/start', `${command}.ts`), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: environment,
});
// The terminal sends Ctrl-C to both; the child answers it and this one waits. A SIGTERM reaches only this one.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
// npm hands a SIGTERM to its shell, which dies of it without telling anybody: a lost parent means the same.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 250).unref();
}
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
