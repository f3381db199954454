import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/browser.ts';

const { executablePath, args } = await findBrowser();
const port = Number(process.env['GATEHOUSE_E2E_PORT'] ?? 4180);

/** The whole installation, started as people start it, on a data folder of its own. */
export default defineConfig({
  testDir: './e2e',
  timeout: 300_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  outputDir: '../../test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath, args },
    viewport: { width: 1280, height: 900 },
    // Pictures of each action would cost more than the tests themselves.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
  },
  webServer: {
    command: 'node ../../tools/start/start.ts',
    url: `http://localhost:${port}/readyz`,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    env: {
      GATEHOUSE_PORT: String(port),
      GATEHOUSE_DATA_DIR: new URL('../../.data/e2e', import.meta.url).pathname,
      LOG_LEVEL: 'warn',
    },
  },
});
