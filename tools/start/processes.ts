import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ProcessSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly uid?: number;
  readonly gid?: number;
  /** How it is asked to stop; PostgreSQL understands SIGINT as "now, but properly". */
  readonly stopSignal?: 'SIGINT' | 'SIGTERM';
  /** Yields to the others: nobody waits on a page for what it does. */
  readonly yields?: boolean;
  /** Started again when it ends by itself. */
  readonly restarts?: boolean;
}

interface Running {
  readonly spec: ProcessSpec;
  child: ChildProcess;
  ended: Promise<void>;
}

const graceMs = 15_000;

/** Linux tells since when a process runs; a pid alone may belong to somebody else by now. */
function startTimeOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function yieldToOthers(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended, or the system does not let us: then it shares alike.
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // Its group is gone.
  }
}

/**
 * The processes of one start. Each has a group of its own, so that Ctrl-C reaches only us and we stop them in order; what
 * a killed start left behind is found again by what is written down here.
 */
export function createProcesses(dataDir: string) {
  const running: Running[] = [];
  const journal = join(dataDir, 'processes.json');
  let stopping = false;
  mkdirSync(join(dataDir, 'logs'), { recursive: true });

  const write = (): void => {
    const list = running.map(({ spec, child }) => ({ name: spec.name, pid: child.pid, since: startTimeOf(child.pid ?? 0) }));
    // Aside, then renamed: half a journal would hide what a kill left running.
    writeFileSync(`${journal}.new`, JSON.stringify([{ name: 'start', pid: process.pid, since: startTimeOf(process.pid) }, ...list]));
    renameSync(`${journal}.new`, journal);
  };

  function launch(spec: ProcessSpec): Running {
    const log = createWriteStream(join(dataDir, 'logs', `${spec.name}.log`), { flags: 'a' });
    const child = spawn(spec.command, spec.args, {
      env: { ...spec.env },
      detached: true,
      ...(spec.cwd === undefined ? {} : { cwd: spec.cwd }),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(spec.uid === undefined ? {} : { uid: spec.uid }),
      ...(spec.gid === undefined ? {} : { gid: spec.gid }),
    });
    if (spec.yields && child.pid !== undefined) yieldToOthers(child.pid);
    child.stdout?.pipe(log);
    child.stderr?.pipe(log);
    const ended = new Promise<void>((resolve) => {
      child.once('error', () => resolve());
      child.once('exit', () => resolve());
    });
    return { spec, child, ended };
  }

  function watch(one: Running, failures: number): void {
    const startedAt = Date.now();
    void one.ended.then(async () => {
      if (stopping) return;
      if (!one.spec.restarts) {
        console.error(`${one.spec.name} ended; see ${join(dataDir, 'logs', `${one.spec.name}.log`)}`);
        return;
      }
      const again = Date.now() - startedAt > 30_000 ? 0 : failures + 1;
      await sleep(Math.min(10_000, 250 * 2 ** again));
      if (stopping) return;
      console.error(`${one.spec.name} ended and is started again.`);
      const next = launch(one.spec);
      one.child = next.child;
      one.ended = next.ended;
      write();
      watch(one, again);
    });
  }

  return {
    start(spec: ProcessSpec): { readonly hasEnded: () => boolean } {
      const one = launch(spec);
      running.push(one);
      write();
      watch(one, 0);
      return { hasEnded: () => one.child.exitCode !== null || one.child.signalCode !== null };
    },
    /** Stops everything, the last started first. */
    async stop(): Promise<void> {
      stopping = true;
      for (const { spec, child, ended } of running.toReversed()) {
        if (child.pid === undefined) continue;
        kill(child.pid, spec.stopSignal ?? 'SIGTERM');
        const late = sleep(graceMs, 'late' as const, { ref: false });
        if ((await Promise.race([ended, late])) === 'late') kill(child.pid, 'SIGKILL');
      }
      writeFileSync(journal, '[]');
    },
  };
}

export type Processes = ReturnType<typeof createProcesses>;

interface Journalled {
  readonly name: string;
  readonly pid: number;
  readonly since: string | null;
}

function readJournal(dataDir: string): Journalled[] {
  try {
    const list = JSON.parse(readFileSync(join(dataDir, 'processes.json'), 'utf8')) as Journalled[];
    return list.filter(({ pid, since }) => isAlive(pid) && since !== null && startTimeOf(pid) === since);
  } catch {
    return [];
  }
}

/** Is another start at work on this data folder? */
export function runningStart(dataDir: string): number | null {
  return readJournal(dataDir).find(({ name }) => name === 'start')?.pid ?? null;
}

/** Ends what a start that was killed left running. */
export async function endLeftovers(dataDir: string): Promise<void> {
  const left = readJournal(dataDir).filter(({ name }) => name !== 'start');
  for (const { pid, name } of left.toReversed()) {
    kill(pid, name === 'postgres' ? 'SIGINT' : 'SIGTERM');
    for (let waited = 0; isAlive(pid) && waited < graceMs; waited += 50) await sleep(50);
    if (isAlive(pid)) kill(pid, 'SIGKILL');
  }
}
