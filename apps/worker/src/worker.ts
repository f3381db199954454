import { Runtime, Worker, type NativeConnection } from '@temporalio/worker';
import { taskQueue } from '@gatehouse/contracts';
import { dataConverterWith, type TemporalSettings } from '@gatehouse/temporal';
import type { Activities } from './activities/create-activities.ts';

/** A worker of the one queue: workflows from the bundle, activities from the factory. */
export async function createWorker({ connection, settings, activities, codePath }: {
  readonly connection: NativeConnection;
  readonly settings: TemporalSettings;
  readonly activities: Activities;
  readonly codePath: string;
}): Promise<Worker> {
  return Worker.create({
    connection,
    namespace: settings.namespace,
    taskQueue,
    workflowBundle: { codePath },
    activities,
    dataConverter: dataConverterWith(settings.keys),
    // What runs when a process is told to stop may finish within this.
    shutdownGraceTime: '5 seconds',
  });
}

/**
 * Before the first connection: the SDK's own signal handling would stop the worker behind our back. The metrics are the
 * SDK's, for Prometheus; the age of what the relay still owes is a metric of the API's.
 */
export function installRuntime(level: 'WARN' | 'ERROR', metricsPort: number | null): void {
  Runtime.install({
    shutdownSignals: [],
    telemetryOptions: {
      logging: { filter: level, forward: {} },
      ...(metricsPort === null ? {} : { metrics: { prometheus: { bindAddress: `0.0.0.0:${metricsPort}` } } }),
    },
  });
}

/** A runtime that never connected would keep the process from ending. */
export async function stopRuntime(): Promise<void> {
  await Runtime.instance().shutdown();
}
