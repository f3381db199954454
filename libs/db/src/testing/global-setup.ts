import type { TestProject } from 'vitest/node';
import { prepareTemplate } from './database.ts';
import { startTestServer } from './server.ts';

/** One server and one template for the whole run; each test file copies the template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  await prepareTemplate(server.url).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  project.provide('postgresUrl', server.url);
  return async () => {
    await server.stop();
    // The library that runs PostgreSQL ends the process with 0 once nothing is left to do, whatever the tests came to.
    process.prependOnceListener('beforeExit', () => process.exit());
  };
}
