import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{apps,libs}/*/src/**/*.test.ts', 'apps/{api,worker}/test/**/*.test.ts', 'tools/**/*.test.ts'],
    pool: 'forks',
    globalSetup: ['libs/db/src/testing/global-setup.ts'],
    hookTimeout: 60_000,
    testTimeout: 30_000,
  },
});
