import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { until } from './harness.ts';

/** The Schedule of the mail of the day: tests do not wait for the hour. */
export function digestHour(environment: () => TestWorkflowEnvironment) {
  const schedule = () => environment().client.schedule.getHandle('send-digests');

  const lastRun = async () => {
    const { info } = await schedule().describe();
    const { workflow } = (info.recentActions.at(-1)?.action ?? {}) as { readonly workflow?: { readonly workflowId: string; readonly firstExecutionRunId: string } };
    return { workflow: workflow ?? null, isRunning: info.runningActions.length > 0, skipped: info.numActionsSkippedOverlap };
  };

  const runIsOver = () => until(async () => !(await lastRun()).isRunning, 'the last run is over');

  /** The hour has come: the Schedule begins the workflow, unless it takes the last one for running still. */
  async function theHourComes(): Promise<void> {
    await runIsOver();
    const before = await lastRun();
    await schedule().trigger();
    const begun = await until(async () => {
      const { workflow, skipped } = await lastRun();
      if (skipped > before.skipped) return 'skipped' as const;
      return workflow && workflow.firstExecutionRunId !== before.workflow?.firstExecutionRunId ? workflow : null;
    }, 'a run is begun');
    if (begun === 'skipped') return theHourComes();
    await environment().client.workflow.getHandle(begun.workflowId, begun.firstExecutionRunId).result();
  }

  return { schedule, runIsOver, theHourComes };
}
