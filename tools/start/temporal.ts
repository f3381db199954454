import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findTemporalServer } from '@gatehouse/testing';
import { answers } from './ports.ts';
import type { Processes } from './processes.ts';

/** Starts Temporal's development server with its file in the data folder. Returns its address. */
export async function startTemporal({ processes, dataDir, port, env }: {
  readonly processes: Processes;
  readonly dataDir: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
}): Promise<string> {
  const running = processes.start({
    name: 'temporal',
    yields: true,
    command: findTemporalServer(env['PATH'] ?? ''),
    args: [
      'server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port),
      '--db-filename', join(dataDir, 'temporal.db'), '--log-level', 'error',
      '--search-attribute', 'GatehouseStage=Keyword',
      '--search-attribute', 'GatehouseWaitingOn=KeywordList',
      '--search-attribute', 'GatehouseDue=Datetime',
    ],
    env,
    restarts: true,
  });
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (running.hasEnded()) throw new Error('Temporal ended at once; see logs/temporal.log in the data folder');
    if (await answers('127.0.0.1', port)) return `127.0.0.1:${port}`;
    await sleep(50);
  }
  throw new Error('Temporal did not answer within a minute');
}
