import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from '@temporalio/worker';
import { describe, expect, it } from 'vitest';
import { decodeHistory } from '@gatehouse/temporal';
import { bundleWorkflows } from '../../src/bundle-workflows.ts';
import { keepQuiet, replayOptions } from '../harness.ts';

const folder = fileURLToPath(new URL('./', import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith('.history'));

keepQuiet();

const workflowIdOf = (file: string): string => file.replace('.history', '').split('~').slice(-2).join(':');
const read = async (file: string) => decodeHistory(await readFile(`${folder}${file}`));

describe('what running cases did', () => {
  it('is at hand for every kind of process', () => {
    for (const kind of ['onboarding', 'assessment', 'authorization', 'existingUse', 'referenceList']) expect(files.some((file) => file.includes(`~${kind}~`))).toBe(true);
  });

  it.each(files)('is what they would do today: %s', async (file) => {
    await Worker.runReplayHistory(await replayOptions(), await read(file), workflowIdOf(file));
  });

  it('is noticed when they would do something else today', async () => {
    const [file] = files.filter((one) => one.startsWith('case-decided'));
    if (!file) throw new Error('No history of a decided case');
    const history = await read(file);
    const scheduled = (history.events ?? []).find((event) => event.activityTaskScheduledEventAttributes)?.activityTaskScheduledEventAttributes;
    if (scheduled?.activityType) scheduled.activityType.name = 'somethingElse';
    await expect(Worker.runReplayHistory(await replayOptions(), history, workflowIdOf(file))).rejects.toThrow();
  });

  it('does not depend on the rules of the day: they are not in the bundle', async () => {
    const code = await readFile(await bundleWorkflows(), 'utf8');
    expect(code).toContain('libs/contracts/src/onboarding.ts');
    expect(code).not.toContain('libs/policy/src');
  });
});
